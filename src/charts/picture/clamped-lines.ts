import { textWidth, wrapText } from '../frame/wrap-text.ts';

/** Characters that no XML document may hold (XML 1.0, 2.2), and halves of surrogate pairs, are replaced. */
export function drawableText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that must go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

/** The whole text in lines of `width` px; a word longer than a line is broken, an address between its parameters. */
export function wholeLines(text: string, width: number, fontSize: number): readonly string[] {
  return wrapText(text, width, fontSize).flatMap((line) => broken(line, width, fontSize));
}

/** As `wholeLines`, and at most `most` of them: an ellipsis says what is cut. */
export function clampedLines(text: string, width: number, fontSize: number, most: number): readonly string[] {
  const lines = wrapText(text, width, fontSize)
    .slice(0, most + 1)
    .flatMap((line) => broken(line, width, fontSize));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutLine(lines[most - 1] ?? '', width, fontSize)];
}

/** By whole letters as readers count them, so that no accent is parted from its letter. */
function lettersOf(line: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => segment);
}

function broken(line: string, width: number, fontSize: number): readonly string[] {
  if (textWidth(line, fontSize) <= width) return [line];
  const pieces = [''];
  for (const letter of lettersOf(line)) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (longer === letter || textWidth(longer, fontSize) <= width) pieces[pieces.length - 1] = longer;
    else pieces.splice(-1, 1, ...parted(longer.slice(0, -letter.length), letter));
  }
  return pieces;
}

/** A full line and what begins the next: an address is parted between its parameters, so that no instant is. */
function parted(line: string, letter: string): readonly [string, string] {
  const end = Math.max(line.lastIndexOf('&'), line.lastIndexOf('?')) + 1;
  return end > 0 ? [line.slice(0, end), `${line.slice(end)}${letter}`] : [line, letter];
}

function cutLine(line: string, width: number, fontSize: number): string {
  const letters = lettersOf(line);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, fontSize) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
