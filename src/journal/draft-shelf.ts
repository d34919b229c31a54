// What stands in each open form, kept on this device until it is saved or discarded.
import { newDrafts } from './brought-in.ts';
import { type JournalDatabase, strictly } from './journal-database.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Drafts by form. Every method rejects where the database refuses. */
export class DraftShelf {
  readonly #db: JournalDatabase;

  constructor(db: JournalDatabase) {
    this.#db = db;
  }

  /** Resolves when the draft is on the disk, in place of what the same opening wrote before. */
  async put(draft: KeptDraft): Promise<void> {
    await strictly(this.#db, 'drafts', (writing) => writing.objectStore('drafts').put(draft));
  }

  /** The drafts of a form, newest first. */
  async ofForm(form: string): Promise<readonly KeptDraft[]> {
    const drafts = await this.#db.getAll('drafts', IDBKeyRange.bound([form], [form, []]));
    return drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** The drafts of all forms, newest first. */
  async all(): Promise<readonly KeptDraft[]> {
    const drafts = await this.#db.getAll('drafts');
    return drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }

  /**
   * Adds drafts of another browser, all or none; how many were new. An opening that is here with other content stays as
   * it is, and the other is kept beside it, under a name that is the same however often it is brought.
   */
  async bringIn(drafts: readonly KeptDraft[]): Promise<number> {
    return strictly(this.#db, 'drafts', async (writing) => {
      const store = writing.objectStore('drafts');
      const added = newDrafts(await store.getAll(), drafts);
      await Promise.all(added.map((draft) => store.add(draft)));
      return added.length;
    });
  }

  async remove({ form, opening }: Pick<KeptDraft, 'form' | 'opening'>): Promise<void> {
    await strictly(this.#db, 'drafts', (writing) => writing.objectStore('drafts').delete([form, opening]));
  }
}
