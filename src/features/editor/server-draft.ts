// A draft with the service: once what stands in a form is a whole record and its coder rests, it is saved there too, for editors to see.
// It asks nobody for anything: where the service does not answer, or refuses, what was typed is on this device as before.
import type { ReadBody } from '../../contract/position-body.ts';
import type { Write, WriteAnswer } from '../../contract/writes.ts';
import type { Dataset, Position, PositionBody } from '../../domain/position.ts';
import { bodyPatch } from './edit/body-patch.ts';
import { DRAFT_NOTE, editOf, newCreation } from './write-from.ts';

/** After the last change; a revision for every word would hide those that matter. */
export const REST_MS = 5000;
/** After a request without an answer. */
export const RETRY_MS = 30_000;
/** The draft as the service has it. */
export interface Held {
  readonly position: Position;
  /** Without the service's own fields. */
  readonly body: PositionBody;
}

export interface ServerDraftPorts {
  /** What stands in the form, read as the service would read it; null where it is not to be saved. */
  readonly body: () => ReadBody | null;
  /** How often the form has changed. */
  readonly changes: () => number;
  /** Never rejects. */
  readonly send: (write: Write) => Promise<WriteAnswer>;
  /** The draft as it is now. Rejects where no answer comes. */
  readonly read: (id: string) => Promise<Held>;
  /** Whether the service has what a write was to do, although it never said so. Rejects where no answer comes. */
  readonly isDone: (write: Write) => Promise<boolean>;
  /** The service has the form as it was at that change. */
  readonly onHeld: (held: Held, change: number) => void;
}

/** A write that was sent, for the form as it was at a change. */
interface Sent {
  readonly write: Write;
  readonly change: number;
}

/** Keeps the service's draft of one form up to date, one request at a time. */
export class ServerDraft {
  readonly #dataset: Dataset;
  readonly #ports: ServerDraftPorts;
  #held: Held | null;
  #unanswered: Sent | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #flight: Promise<void> | null = null;
  #isOver = false;

  /** `held` is null for a form whose record is new. */
  constructor(dataset: Dataset, held: Held | null, ports: ServerDraftPorts) {
    this.#dataset = dataset;
    this.#held = held;
    this.#ports = ports;
  }

  /** Takes note of a change of the form. */
  touched(): void {
    if (!this.#isOver) this.#restFor(REST_MS);
  }

  /** Sends nothing more by itself. */
  close(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  /** Waits for what is on its way: what the service has, and a creation of which it is not known whether it has it. */
  async settle(): Promise<{ readonly held: Held | null; readonly unanswered: Write | null }> {
    clearTimeout(this.#timer);
    await this.#flight;
    const lost = this.#unanswered?.write ?? null;
    return { held: this.#held, unanswered: lost?.act === 'create' ? lost : null };
  }

  #restFor(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), ms);
  }

  /** A request under way is followed by another for what was typed since. */
  async #save(): Promise<void> {
    if (this.#flight !== null) return this.#restFor(REST_MS);
    this.#flight = this.#attempt();
    await this.#flight;
    this.#flight = null;
  }

  async #attempt(): Promise<void> {
    const sent = this.#unanswered ?? this.#next();
    if (sent === null) return;
    const answer = await this.#ports.send(sent.write);
    const held = await this.#heldAfter(sent.write, answer).catch(() => 'unknown' as const);
    this.#unanswered = held === 'unknown' ? sent : null;
    if (held === 'unknown') return this.#isOver ? undefined : this.#restFor(RETRY_MS);
    // Refused: the coder saves it and hears why.
    if (held === null) return this.close();
    this.#held = held;
    this.#ports.onHeld(held, sent.change);
    if (this.#ports.changes() > sent.change) this.touched();
  }

  /** Null where it was refused. */
  async #heldAfter(write: Write, answer: WriteAnswer): Promise<Held | 'unknown' | null> {
    if (answer.is === 'unanswered') return 'unknown';
    if (answer.is === 'done') return this.#ports.read(answer.id);
    const isDone = write.act === 'edit' && (await this.#ports.isDone(write));
    return isDone ? this.#ports.read(write.position) : null;
  }

  #next(): Sent | null {
    const read = this.#ports.body();
    if (read === null || !read.ok) return null;
    const write = this.#held === null ? newCreation(read.body, this.#dataset) : this.#edit(this.#held, read.body);
    return write === null ? null : { write, change: this.#ports.changes() };
  }

  #edit({ position, body: before }: Held, body: PositionBody): Write | null {
    const patch = bodyPatch(before, body);
    const onIt = `"${position.revision}"`;
    return patch && editOf(position.id, { ...patch, changeNote: DRAFT_NOTE }, onIt, this.#dataset);
  }
}
