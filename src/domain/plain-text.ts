// Text is kept as it was typed, and shown as text. What could make it read otherwise than it is written is refused.
// Tabs and line breaks are text; other control characters, direction overrides and broken Unicode are not.

export type TextFault = 'control_chars' | 'bidi_control' | 'bad_unicode';

// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const BIDI = /\p{Bidi_Control}/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/** What is wrong with a text; null when nothing is. */
export function faultOfText(text: string): TextFault | null {
  if (!text.isWellFormed() || NONCHARACTER.test(text)) return 'bad_unicode';
  if (CONTROL.test(text)) return 'control_chars';
  return BIDI.test(text) ? 'bidi_control' : null;
}

/** Whether a text has nothing but blanks in it. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** How many characters (code points) a text has. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
