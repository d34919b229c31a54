/** The words that every chart carries round its picture, and that a copy of the picture keeps. */
export interface ChartCaption {
  /** The question in words. */
  readonly subtitle: string;
  /** The words of the illustrative set, null for the documented one. */
  readonly notice: string | null;
  /** Data set, known-at and source line. */
  readonly source: string;
}
