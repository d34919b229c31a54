// Reference data in one answer: codes with their definitions, members, groups, providers and the US request.
import * as z from 'zod/mini';
import type { Institution, Instrument, LevelEntry, RationaleEntry, ReasonEntry, Service } from '../domain/codebook.ts';
import type { Group, Member } from '../domain/member.ts';
import { LEVELS, REASONS } from '../domain/scale.ts';
import { daySchema } from './calendar.ts';
import { pinned } from './pinned.ts';
import { codeSchema } from './position.ts';

const text = z.string();

export const levelEntrySchema = pinned<LevelEntry>()(
  z.object({ id: z.enum(LEVELS), rank: z.int(), letter: text, label: text, definition: text }),
);
export const reasonEntrySchema = pinned<ReasonEntry>()(
  z.object({ id: z.enum(REASONS), label: text, definition: text }),
);
export const serviceSchema = pinned<Service>()(
  z.object({ id: codeSchema, name: text, definition: text, segment: z.enum(['core', 'adjacent']) }),
);
export const institutionSchema = pinned<Institution>()(
  z.object({ id: codeSchema, name: text, note: text, authority: z.int(), speaksForState: z.boolean() }),
);
export const instrumentSchema = pinned<Instrument>()(
  z.object({ id: codeSchema, name: text, bindingLevel: z.int(), binding: text, proposed: z.boolean() }),
);
export const rationaleEntrySchema = pinned<RationaleEntry>()(
  z.object({ id: codeSchema, label: text, direction: z.enum(['for', 'against', 'both']), note: text }),
);
export const memberSchema = pinned<Member>()(
  z.object({
    iso3: codeSchema,
    name: text,
    aliases: z.array(text),
    natoAccession: daySchema,
    region: text,
    groups: z.array(codeSchema),
    tile: z.object({ row: z.int(), col: z.int() }),
  }),
);
export const groupSchema = pinned<Group>()(
  z.object({ id: codeSchema, name: text, note: text, members: z.array(codeSchema) }),
);
export const providerSchema = z.looseObject({
  id: codeSchema,
  name: text,
  operator: text,
  country: text,
  services: z.array(codeSchema),
  note: text,
});

export const referenceSchema = z.object({
  codebookVersion: text,
  members: z.array(memberSchema),
  groups: z.array(groupSchema),
  services: z.array(serviceSchema),
  institutions: z.array(institutionSchema),
  instruments: z.array(instrumentSchema),
  rationales: z.array(rationaleEntrySchema),
  levels: z.array(levelEntrySchema),
  reasons: z.array(reasonEntrySchema),
  providers: z.array(providerSchema),
  usRequest: z.looseObject({ document: z.looseObject({}), wordings: z.array(z.looseObject({ id: text, text })) }),
});
