// A picture that leaves the page takes no style sheet along: what its classes and custom properties came to is written
// on each element as a presentation attribute (SVG 2, 6.6), which every program that draws SVG understands.

/** Properties that children take over: written where an element differs from its parent. */
const INHERITED = [
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray',
  'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order', 'visibility',
  'font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'dominant-baseline',
  'shape-rendering',
] as const; // prettier-ignore

/** Properties of an element alone: written where they are not what they are without any style. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
  filter: 'none',
  'vector-effect': 'none',
  'text-decoration-line': 'none',
};

/** What belongs to the page and not to the picture. */
const OF_THE_PAGE = /^(?:class|style|role|tabindex|focusable|cursor|pointer-events|data-.*|aria-.*|on.*)$/;

type Looks = ReadonlyMap<string, string>;

/**
 * Writes the computed looks of an SVG and all in it on its elements, and takes off what belongs to the page: classes,
 * style attributes, roles, links. What is not displayed is left out. The SVG must stand in a document; it is changed.
 */
export function inlineStyle(svg: SVGSVGElement): void {
  const elements: readonly Element[] = [svg, ...svg.querySelectorAll('*')];
  // Everything is read before anything is written: a written attribute would change what is read after it.
  const looks = new Map(elements.map((element) => [element, looksOf(element)]));
  for (const element of elements) {
    const own = looks.get(element);
    const parent = element === svg ? undefined : looks.get(element.parentElement ?? svg);
    if (own !== undefined) writeLooks(element, own, parent);
  }
  for (const element of elements) if (looks.get(element)?.get('display') === 'none') element.remove();
  for (const link of svg.querySelectorAll('a')) replaceByGroup(link);
}

function looksOf(element: Element): Looks {
  const style = getComputedStyle(element);
  const names = [...INHERITED, ...Object.keys(OWN), 'display'];
  return new Map(names.map((name) => [name, plainValue(name, style.getPropertyValue(name))]));
}

function writeLooks(element: Element, own: Looks, parent: Looks | undefined): void {
  const names = element.getAttributeNames();
  for (const name of names) if (OF_THE_PAGE.test(name) || own.has(name)) element.removeAttribute(name);
  if (/^(?:title|desc|metadata)$/.test(element.tagName)) return;
  for (const name of INHERITED) {
    const value = own.get(name) ?? '';
    if (value !== '' && value !== parent?.get(name)) element.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = own.get(name) ?? '';
    if (value !== '' && value !== usual) element.setAttribute(attributeOf(name), value);
  }
}

function attributeOf(property: string): string {
  return property === 'text-decoration-line' ? 'text-decoration' : property;
}

/** A link of the page leads nowhere in a file; what it held stays. */
function replaceByGroup(link: Element): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const { name, value } of link.attributes)
    if (!/href$|^target$|^rel$/.test(name)) group.setAttribute(name, value);
  group.append(...link.childNodes);
  link.replaceWith(group);
}

/** A computed value as older programs read it: lengths without `px`, colours as `rgb()`, references without an address. */
export function plainValue(name: string, value: string): string {
  if (name === 'font-family') return familiesOf(value);
  const local = value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, 'url(#$1)');
  if (name.startsWith('stroke-')) return local.replaceAll(/(\d)px/g, '$1');
  return local.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/g, rgbOf);
}

function rgbOf(_all: string, red: string, green: string, blue: string, alpha: string | undefined): string {
  const channels = [red, green, blue].map((channel) => Math.round(Number(channel) * 255)).join(', ');
  return alpha === undefined ? `rgb(${channels})` : `rgba(${channels}, ${alpha})`;
}

/** The families that a picture brings along, and what takes their place where a program has no use for them. */
export const SANS = "'Public Sans', 'Public Sans Ext', Arial, Helvetica, sans-serif";
export const SERIF = "'Source Serif 4', 'Source Serif 4 Ext', Georgia, 'Times New Roman', serif";

function familiesOf(value: string): string {
  return value.includes('Source Serif') ? SERIF : SANS;
}
