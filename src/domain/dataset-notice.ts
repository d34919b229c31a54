// Made-up records must not be able to leave the system looking real: each data set says what it is, in the same words everywhere.
// An illustrative record says so in its summary, and its source is fictional by name and by address (codebook, "Two data sets, never mixed").
import type { Dataset } from './position.ts';

/** The words that go with a data set wherever it is shown or exported. */
export const NOTICES: Readonly<Record<Dataset, string>> = {
  illustrative: 'Illustrative data, not real positions',
  documented: 'Real positions with their sources, each provisional until a second coder confirms it',
};

/** What the summary of every illustrative record starts with. */
export const ILLUSTRATIVE_PREFIX = 'Illustrative: ';
/** The only publishers of illustrative records. */
const FICTIONAL_PUBLISHERS = ['Fictional Gazette', 'Fictional Broadcaster', 'Fictional Parliament Papers'] as const;

/** The summary with the illustrative words before it, once. */
export function illustrativeSummary(summary: string): string {
  return summary.startsWith(ILLUSTRATIVE_PREFIX) ? summary : ILLUSTRATIVE_PREFIX + summary;
}

/** Whether an address is one of the fictional ones. */
export function isFictionalUrl(url: string): boolean {
  return /^https:\/\/sources\.example\/[a-z0-9-]+$/.test(url);
}

/** Whether a publisher is one of the fictional ones. */
export function isFictionalPublisher(publisher: string): boolean {
  return FICTIONAL_PUBLISHERS.some((name) => name === publisher);
}
