// The faces that a picture brings along, so that it looks the same where they are not installed.
import sans from '../../ui/fonts/public-sans-latin.woff2?inline';
import sansExt from '../../ui/fonts/public-sans-latin-ext.woff2?inline';
import serif from '../../ui/fonts/source-serif-4-latin.woff2?inline';
import serifExt from '../../ui/fonts/source-serif-4-latin-ext.woff2?inline';

/** Letters beyond Latin-1 that the second file of a face holds. */
const EXTENDED = /[\u0100-\u024f\u1e9e]/;

/** `@font-face` rules with the font files in them, as data URLs: those alone whose letters the texts use. */
export function fontFaces(inSans: string, inSerif: string): string {
  return [
    inSans === '' ? '' : faceOf('Public Sans', sans),
    EXTENDED.test(inSans) ? faceOf('Public Sans Ext', sansExt) : '',
    inSerif === '' ? '' : faceOf('Source Serif 4', serif),
    EXTENDED.test(inSerif) ? faceOf('Source Serif 4 Ext', serifExt) : '',
  ].join('');
}

function faceOf(family: string, url: string): string {
  return `@font-face{font-family:'${family}';font-weight:400 700;src:url(${url}) format('woff2')}`;
}
