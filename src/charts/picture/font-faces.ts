// The faces that a picture brings along, so that it looks the same where they are not installed. They are taken from
// the page's own style sheets, which have them already: the build need not hold them a second time.

/** A font file of the page. */
export interface PageFont {
  readonly family: string;
  /** Holds the letters beyond Latin-1, as the second file of a face. */
  readonly isExtended: boolean;
  /** The file as a data URL. */
  readonly url: string;
}

/** Letters beyond Latin-1 that the second file of a face holds. */
const EXTENDED = /[\u0100-\u024f\u1e9e]/;

/** The font files of the page's style sheets. Rejects where one of them cannot be loaded. */
export async function pageFonts(): Promise<readonly PageFont[]> {
  const rules = [...document.styleSheets].flatMap(rulesOf);
  const fonts = rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? fontOf(rule) : []));
  return Promise.all(fonts.map(async (font) => ({ ...font, url: await dataUrlOf(font.url) })));
}

/** A sheet that an extension brought from elsewhere hides its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The file that a rule names; none for a fallback, which names fonts of the device. */
function fontOf({ style, parentStyleSheet }: CSSFontFaceRule): PageFont[] {
  const url = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
  if (url === undefined) return [];
  const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
  const isExtended = /^U\+0*100\b/i.test(style.getPropertyValue('unicode-range'));
  return [{ family, isExtended, url: new URL(url, parentStyleSheet?.href ?? document.baseURI).href }];
}

async function dataUrlOf(url: string): Promise<string> {
  if (url.startsWith('data:')) return url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A font of the page could not be loaded: ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/** `@font-face` rules with the font files in them, as data URLs: those alone whose letters the texts use. */
export function fontFaces(fonts: readonly PageFont[], inSans: string, inSerif: string): string {
  const used = ({ family, isExtended }: PageFont) => {
    const text = family === 'Public Sans' ? inSans : inSerif;
    return isExtended ? EXTENDED.test(text) : text !== '';
  };
  return fonts.filter(used).map(faceOf).join('');
}

function faceOf({ family, isExtended, url }: PageFont): string {
  const name = isExtended ? `${family} Ext` : family;
  return `@font-face{font-family:'${name}';font-weight:400 700;src:url(${url}) format('woff2')}`;
}
