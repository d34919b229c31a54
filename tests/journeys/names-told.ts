// Which names of members a page or a file tells, for the journey in which they are called by numbers.
import type { Page } from '@playwright/test';
import events from '../../src/reference/events.json' with { type: 'json' };
import members from '../../src/reference/members.json' with { type: 'json' };
import sources from '../../src/reference/sources.json' with { type: 'json' };
import usRequest from '../../src/reference/us-request.json' with { type: 'json' };

/** The request is the US request by name, on every page; what Americans call themselves is that name. */
const NAME_OF_REQUEST = new Set(['US', 'U.S.']);
const WORDS = [
  ...members.members.flatMap(({ name, iso3, aliases, region, capital }) => [name, iso3, region, capital, ...aliases]),
  ...members.groups.map(({ name }) => name),
].filter((word) => !NAME_OF_REQUEST.has(word));
const TOLD = new RegExp(
  String.raw`(?<![\p{L}])(?:${WORDS.map((word) => word.replaceAll(/[.()]/g, String.raw`\$&`)).join('|')})(?![\p{L}])|\b(?:ill|many)-(?!m\d\d)[a-z]{3}-`,
  'gu',
);

/** The Methodology's own sentence on which groups were checked against sources. */
const LIMITS =
  'Accession days were checked against sources. Membership of groups other than the Bucharest Nine and the Visegrád Group is common knowledge and still wants a check.';
/** Real events, sources and claims are about the world, whoever is called how: without these words they would be others. */
const REAL = [...textsOf(events), ...textsOf(sources), ...textsOf(usRequest), LIMITS];

/** Shorter parts of a real text are not taken for it: "Poland" in the title of an event excuses no "Poland". */
const LEAST = 25;

/** Every name, code, group or region that the texts tell and that is not part of a real text, with what stands around it. */
export function namesTold(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const left = withoutRealTexts(text.replaceAll(/\s+/g, ' '));
    return [...left.matchAll(TOLD)].map(
      ({ 0: word, index }) => `${word}: ${left.slice(Math.max(0, index - 40), index + 60)}`,
    );
  });
}

/** Real texts go, whole or, where a chart has cut or wrapped them, as far as they stand there. */
function withoutRealTexts(text: string): string {
  if (text.search(TOLD) < 0) return text;
  const whole = REAL.reduce((left, real) => left.replaceAll(real, ''), text);
  const cut = whole.trim().replace(/…$/, '').trim();
  return cut.length >= LEAST && REAL.some((real) => real.includes(cut)) ? '' : whole;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.search(TOLD) >= 0 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Every text of a page that can be seen or heard: of elements and of pictures, hidden ones included, names of controls, the title. */
export async function textsOfPage(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found = [document.title, location.pathname + location.search];
    const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'value'];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) found.push(...spoken.map((name) => node.getAttribute(name) ?? ''));
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) found.push(node.value);
      if (node instanceof Text && !(node.parentElement instanceof HTMLScriptElement)) found.push(node.data);
    }
    return found.filter((text) => text !== '');
  });
}
