import type { PositionBody } from '../src/domain/position.ts';
import type { Revision } from '../src/domain/review.ts';
import { codeOf } from './coded-names.ts';

/** A revision of the files with its member by number, also where an id or a made-up address tells it. */
export function codedRevision(revision: Revision): Revision {
  return { ...revision, id: codedId(revision.id), body: codedBody(revision.body) };
}

/** `ill-ltu-05` becomes `ill-m23-05`: the part of an id or of a made-up address that is a member's code, by number. */
export function codedId(id: string): string {
  return id.replace(/(?<=[-/])[a-z]{3}(?=-)/g, (part) => codeOf(part.toUpperCase()).toLowerCase());
}

function codedBody(body: PositionBody): PositionBody {
  const sources = body.sources.map((source) => ({ ...source, url: source.url === null ? null : codedId(source.url) }));
  return { ...body, member: codeOf(body.member), sources };
}
