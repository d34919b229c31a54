// The chosen file and the journal: its text is kept on this device until it is imported or discarded, and offered again.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isJsonObject } from '../../contract/body-reading.ts';
import type { Dataset } from '../../domain/position.ts';
import { savedWord } from '../../domain/saved-word.ts';
import { DraftWriter } from '../../journal/draft-writer.ts';
import { keepWhileOpen } from '../../journal/keep-while-open.ts';
import type { KeptDraft } from '../../journal/kept-draft.ts';
import { openForms } from '../../journal/live-openings.ts';
import { pageDrafts } from '../../journal/page-journal.ts';
import type { ChosenFile } from './read-file.ts';

/** A file that was chosen in a page that is not open any more, and was neither imported nor discarded. */
export interface FileOffer extends Pick<KeptDraft, 'form' | 'opening' | 'at'> {
  readonly file: ChosenFile;
}

export interface KeptFile {
  /** Newest first. */
  readonly offers: readonly FileOffer[];
  /** Where the text is kept; null while there is none. */
  readonly word: string | null;
  /** Takes the file as it is after a change. */
  readonly typed: (file: ChosenFile) => void;
  /** Takes an offer off the shelf, once its file is kept as the page's own. */
  readonly take: (offer: FileOffer) => Promise<void>;
  readonly discard: (offer: FileOffer) => Promise<void>;
  /** Keeps the file no longer: it is imported. */
  readonly finish: () => Promise<void>;
}

/** The chosen file of one opening of the page, and the files of earlier ones. */
export function useKeptFile(dataset: Dataset): KeptFile {
  const form = `import:${dataset}`;
  const [opening] = useState(() => `${new Date().toISOString()} ${Math.random()}`);
  const [writer] = useState(() => new DraftWriter<ChosenFile>((file) => keep(form, opening, file)));
  const { typed, written } = useSyncExternalStore(writer.subscribe, writer.status);
  const [offers, setOffers] = useState<readonly FileOffer[]>([]);
  useKeeping(form, opening, writer, setOffers);

  const discard = async (offer: FileOffer) => {
    await (await pageDrafts()).remove(offer);
    setOffers((before) => before.filter(({ opening: other }) => other !== offer.opening));
  };
  const take = async (offer: FileOffer) => {
    writer.typed(offer.file);
    await writer.flush();
    const after = writer.status();
    // Only what is on the disk under its new name may go from under its old one.
    if (after.typed === after.written) await discard(offer);
  };
  const finish = async () => {
    await writer.forget();
    await (await pageDrafts()).remove({ form, opening });
  };
  const word = savedWord({ typed, onDevice: written, onServer: null });
  return { offers, word, typed: (file) => writer.typed(file), take, discard, finish };
}

/** Writes when the page goes, holds the file as open meanwhile, and looks once for what was kept before. */
function useKeeping(
  form: string,
  opening: string,
  writer: DraftWriter<ChosenFile>,
  onOffers: (offers: readonly FileOffer[]) => void,
): void {
  useEffect(() => {
    const end = keepWhileOpen(opening, () => writer.flush());
    let isGone = false;
    void offersOf(form, opening).then(
      (offers) => isGone || onOffers(offers),
      () => {},
    );
    return () => {
      isGone = true;
      end();
    };
  }, [form, opening, writer, onOffers]);
}

async function keep(form: string, opening: string, file: ChosenFile): Promise<void> {
  const shelf = await pageDrafts();
  // A text that was emptied is nothing to offer again.
  if (file.text.trim() === '') return shelf.remove({ form, opening });
  return shelf.put({ form, opening, at: new Date().toISOString(), startedFrom: null, content: file });
}

async function offersOf(form: string, opening: string): Promise<readonly FileOffer[]> {
  const [shelf, open] = [await pageDrafts(), await openForms()];
  const drafts = await shelf.ofForm(form);
  return drafts.flatMap((draft) => {
    const file = readFile(draft.content);
    return file === null || draft.opening === opening || open.has(draft.opening) ? [] : [{ ...draft, file }];
  });
}

function readFile(content: unknown): ChosenFile | null {
  if (!isJsonObject(content) || typeof content['text'] !== 'string') return null;
  return { text: content['text'], name: typeof content['name'] === 'string' ? content['name'] : null };
}
