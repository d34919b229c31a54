/** Widths of letters of the interface face, in ems; on the wide side, so that estimated lines fit. */
const NARROW = { letters: new Set("iljtfrI.,:;'|()[]- "), ems: 0.36 };
const WIDE = { letters: new Set('mwMWQGOX—…'), ems: 0.86 };
const CAPITAL_EMS = 0.7;
const OTHER_EMS = 0.6;

/** About how wide a text is drawn, in px: SVG text cannot be measured before it is drawn. */
export function textWidth(text: string, fontSize: number): number {
  return text.split('').reduce((sum, letter) => sum + letterEms(letter), 0) * fontSize;
}

function letterEms(letter: string): number {
  if (NARROW.letters.has(letter)) return NARROW.ems;
  if (WIDE.letters.has(letter)) return WIDE.ems;
  return letter === letter.toLowerCase() ? OTHER_EMS : CAPITAL_EMS;
}

/** The text in lines of at most `width` px at `fontSize` px, broken between words. A word longer than a line stands alone. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
