// The codebook is data: who may speak, by what instrument, how binding, about which services.
// The rules ask it by code; the domain takes it as an argument and never holds one of its own.
import type { Level, Reason } from './scale.ts';

export interface LevelEntry {
  readonly id: Level;
  readonly rank: number;
  readonly letter: string;
  readonly label: string;
  readonly definition: string;
}

export interface ReasonEntry {
  readonly id: Reason;
  readonly label: string;
  readonly definition: string;
}

/** A kind of satellite service; `core` services are those the US request covers. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly segment: 'core' | 'adjacent';
}

/** Who spoke. A smaller `authority` number is stronger. */
export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly authority: number;
  readonly speaksForState: boolean;
}

/** How it was said. `bindingLevel` is 0 (weak or none) to 4 (legally binding); 3 and more make a rule. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly bindingLevel: number;
  readonly binding: string;
  readonly proposed: boolean;
}

/** For or against restricting Chinese services. */
export type Direction = 'for' | 'against';

export interface RationaleEntry {
  readonly id: string;
  readonly label: string;
  readonly direction: Direction | 'both';
  readonly note: string;
}

export interface Codebook {
  readonly levels: readonly LevelEntry[];
  readonly reasons: readonly ReasonEntry[];
  readonly services: readonly Service[];
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rationales: ReadonlyMap<string, RationaleEntry>;
}

/** The core services: the default of every question. */
export function coreServices(codebook: Codebook): string[] {
  return codebook.services.filter((service) => service.segment === 'core').map((service) => service.id);
}

/** A list of codes as a map by id. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
