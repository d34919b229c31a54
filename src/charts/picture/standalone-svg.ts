import { clampedLines, drawableText, wholeLines } from './clamped-lines.ts';
import { fontFaces, type PageFont } from './font-faces.ts';
import { inlineStyle, SANS, SERIF } from './inlined-style.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** px */
const MARGIN = 24;
const TITLE_SIZE = 22;
const TITLE_LINE = 28;
/** A title is never as long as this unless somebody has made it so. */
const TITLE_LINES = 12;
const FOOT_SIZE = 12;
const FOOT_LINE = 18;
/** The lines of the drawing that name its source (frame-words.tsx). */
const SOURCE = '[data-source]';
/** An address has more figures and hyphens than words have, and they are wider than their estimate. */
const FOOT_ROOM = 0.9;

export interface PictureWords {
  readonly title: string;
  readonly description: string;
  /** What it was drawn from and when, and where it can be opened again: paragraphs, in the place of the drawing's own source line. */
  readonly foot: readonly string[];
}

export interface Picture {
  /** The whole file. */
  readonly text: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/**
 * A chart's SVG as a file that needs nothing else: its title on top, every style written out, the fonts in it, on the
 * light ground whatever the page's theme is. `svg` must stand in the page and is left as it is; `pageFonts` are those
 * of the page.
 */
export function standaloneSvg(svg: SVGSVGElement, words: PictureWords, pageFonts: readonly PageFont[]): Picture {
  const drawing = { width: sizeOf(svg, 'width'), height: heightAboveSource(svg) };
  const title = clampedLines(drawableText(words.title), drawing.width, TITLE_SIZE, TITLE_LINES);
  const top = MARGIN + title.length * TITLE_LINE + 4;
  const foot = words.foot.flatMap((text) => wholeLines(drawableText(text), drawing.width * FOOT_ROOM, FOOT_SIZE));
  const bottom = top + drawing.height;
  const size = { width: drawing.width + 2 * MARGIN, height: bottom + foot.length * FOOT_LINE + MARGIN };
  return inLight(svg, ({ copy, ground, ink }) => {
    for (const line of copy.querySelectorAll(SOURCE)) line.remove();
    inlineStyle(copy);
    const titleType = { fill: ink, 'font-family': SERIF, 'font-size': TITLE_SIZE, 'font-weight': 600 };
    const content = [
      rectangle(size, ground),
      ...texts(title, MARGIN + TITLE_LINE - 8, TITLE_LINE, titleType),
      group(copy, `translate(${MARGIN} ${top})`),
      ...texts(foot, bottom + FOOT_LINE - 6, FOOT_LINE, { fill: ink, 'fill-opacity': 0.7, 'font-size': FOOT_SIZE }),
    ];
    const fonts = fontFaces(pageFonts, textOf(content), title.join(''));
    const head = [named('title', words.title), named('desc', words.description), styleOf(fonts)];
    return { text: serialized(size, [...head, ...content]), ...size };
  });
}

function sizeOf(svg: SVGSVGElement, side: 'width' | 'height'): number {
  return Math.ceil(Number(svg.getAttribute(side)));
}

/** Where the words of the drawing's own source line begin, px: a file says them in its foot. */
function heightAboveSource(svg: SVGSVGElement): number {
  const source = svg.querySelector(SOURCE);
  return source === null ? sizeOf(svg, 'height') : Math.ceil(Number(source.getAttribute('y'))) - FOOT_LINE + 4;
}

interface LightCopy {
  readonly copy: SVGSVGElement;
  /** Colours of the light theme. */
  readonly ground: string;
  readonly ink: string;
}

/**
 * A copy of the SVG beside the original, where the same style sheets reach it, with the page in its light theme: builds
 * resolve the two colours of a token at the root, so the theme of one element cannot be another one. All of it is as
 * before when this returns, and nothing was painted in between.
 */
function inLight<T>(svg: SVGSVGElement, take: (copy: LightCopy) => T): T {
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  const host = document.createElement('div');
  const isForced = matchMedia('(forced-colors: active)').matches;
  const ground = isForced ? 'Canvas' : 'var(--ground)';
  host.style.cssText = `position:absolute;left:-99999px;background:${ground};color:var(--ink)`;
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A copy of an SVG is an SVG');
  host.append(copy);
  (svg.parentElement ?? document.body).append(host);
  root.dataset['theme'] = 'light';
  try {
    const { backgroundColor, color } = getComputedStyle(host);
    return take({ copy, ground: backgroundColor, ink: color });
  } finally {
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    host.remove();
  }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function named(name: 'title' | 'desc', text: string): SVGElement {
  const made = element(name, {});
  made.textContent = drawableText(text);
  return made;
}

function styleOf(fonts: string): SVGElement {
  const style = element('style', {});
  style.textContent = `${fonts}text{font-variant-numeric:tabular-nums;white-space:pre}`;
  return style;
}

function rectangle(size: { readonly width: number; readonly height: number }, fill: string): SVGElement {
  return element('rect', { ...size, fill });
}

/** Each line finds its own direction, so that a title in Hebrew or Arabic disturbs nothing beside it (UAX 9, P2). */
function texts(
  lines: readonly string[],
  first: number,
  leading: number,
  type: Readonly<Record<string, string | number>>,
): SVGElement[] {
  return lines.map((line, i) => {
    const text = element('text', { x: MARGIN, y: first + i * leading, ...type, 'unicode-bidi': 'plaintext' });
    text.textContent = line;
    return text;
  });
}

/** What an SVG holds as a group, with the looks that its root handed down. */
function group(svg: SVGSVGElement, transform: string): SVGElement {
  const made = element('g', { transform });
  for (const name of svg.getAttributeNames()) {
    if (!/^(?:xmlns|width|height|viewBox|x|y|version|overflow|id)/.test(name)) {
      made.setAttribute(name, svg.getAttribute(name) ?? '');
    }
  }
  for (const child of svg.childNodes) {
    if (child instanceof Element && /^(?:title|desc)$/.test(child.tagName)) continue;
    made.append(child.cloneNode(true));
  }
  return made;
}

function textOf(content: readonly SVGElement[]): string {
  return content.map((part) => (part.getAttribute('font-family') === SERIF ? '' : part.textContent)).join('');
}

function serialized({ width, height }: { readonly width: number; readonly height: number }, content: SVGElement[]) {
  const root = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': SANS });
  root.append(...content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
