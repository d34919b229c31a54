import type { Dataset } from '../domain/position.ts';
import { changesFeed } from '../queries/changes.ts';
import { saveFile } from '../question/export/save-file.ts';

/** Saves the feed of a data set as a file. Rejects where it could not be read. */
export async function saveFeed(dataset: Dataset): Promise<void> {
  const feed = await changesFeed(dataset);
  saveFile(`satellite-stances-${dataset}.atom`, new Blob([feed], { type: 'application/atom+xml' }));
}
