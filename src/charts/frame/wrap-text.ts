/** The mean width of a letter of the interface face, in ems; on the wide side, so that estimated lines fit. */
const LETTER_EMS = 0.54;

/** About how wide a text is drawn, in px: SVG text cannot be measured before it is drawn. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER_EMS;
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
