import type { ChartCaption } from './chart-caption.ts';
import { textWidth, wrapText } from './wrap-text.ts';

export const SUBTITLE_SIZE = 13;
export const FOOTER_SIZE = 12;
const LINE = 18;
const GAP = 8;

/** A line of text inside the SVG; `notice` stands after `text`, in stronger type. */
export interface FrameLine {
  readonly text: string;
  readonly notice: string;
  /** Baseline, px from the top of the SVG. */
  readonly y: number;
}

export interface FrameLayout {
  readonly header: readonly FrameLine[];
  readonly footer: readonly FrameLine[];
  /** Top of the plot, px. */
  readonly top: number;
  /** Height of the whole SVG, px. */
  readonly height: number;
}

/** Where the words of a frame stand round a plot of `plotHeight` px: all in px, from the words' estimated widths. */
export function frameLayout(words: ChartCaption, width: number, plotHeight: number): FrameLayout {
  const header = headerLines(words.subtitle, words.notice, width).map((line, i) => ({
    ...line,
    y: (i + 1) * LINE - 5,
  }));
  const top = header.length * LINE + GAP;
  const under = top + plotHeight + GAP;
  const footer = wrapText(words.source, width, FOOTER_SIZE).map((text, i) => ({
    text,
    notice: '',
    y: under + (i + 1) * LINE - 4,
  }));
  return { header, footer, top, height: under + footer.length * LINE + 2 };
}

/** The notice goes on the subtitle's last line where it fits, else on lines of its own. */
function headerLines(subtitle: string, notice: string | null, width: number): Omit<FrameLine, 'y'>[] {
  const lines = wrapText(subtitle, width, SUBTITLE_SIZE).map((text) => ({ text, notice: '' }));
  if (notice === null) return lines;
  const last = lines.at(-1);
  const fits = last !== undefined && textWidth(`${last.text}  ${notice}`, SUBTITLE_SIZE) <= width;
  if (fits) return [...lines.slice(0, -1), { text: last.text, notice }];
  return [...lines, ...wrapText(notice, width, SUBTITLE_SIZE).map((words) => ({ text: '', notice: words }))];
}
