// The words of one piece: in the table, in the tooltip and spoken, always the same.
import { shortDate } from '../../domain/calendar-words.ts';
import type { Codebook } from '../../domain/codebook.ts';
import type { CodedPosition } from '../../domain/position.ts';
import { codeOf, type RuleNumber } from '../../domain/stance.ts';
import { labelOf } from '../stance-mark/stance-letter.tsx';
import type { Piece } from './series.ts';

/** Records by id. */
export type Records = ReadonlyMap<string, CodedPosition>;

export interface PieceWords {
  readonly stance: string;
  /** As precise as it is known. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** Instrument and institution, or an empty text where no record sets the value. */
  readonly setBy: string;
  /** `carried forward`, `rule against a later word`, both or none. */
  readonly signs: readonly string[];
}

/** The rules of the codebook by name. */
const RULE_NAMES: Readonly<Record<RuleNumber, string>> = {
  1: 'Membership',
  2: 'Latest speaks',
  3: 'A rule yields only to a rule',
  4: 'Conflict',
  5: 'No level',
};

/** The words of a piece, with the codebook's labels. */
export function pieceWords(piece: Piece, records: Records, codebook: Codebook): PieceWords {
  const { stance } = piece;
  const label = labelOf(codeOf(stance), codebook);
  const ends = stance.range?.map((level) => labelOf(level, codebook)).join(' to ');
  return {
    stance: ends === undefined ? label : `${label}: ${ends}`,
    from: shortDate(piece.since),
    to: shortDate(piece.to),
    rule: `${stance.rule}. ${RULE_NAMES[stance.rule]}`,
    setBy: stance.setBy === null ? '' : recordWords(records.get(stance.setBy), codebook),
    signs: [stance.stale ? 'carried forward' : '', stance.tension ? 'rule against a later word' : ''].filter(Boolean),
  };
}

function recordWords(record: CodedPosition | undefined, codebook: Codebook): string {
  if (record === undefined) return '';
  const instrument = codebook.instruments.get(record.instrument)?.name ?? record.instrument;
  const institution = codebook.institutions.get(record.institution)?.name ?? record.institution;
  return `${instrument} (${institution}), ${shortDate(record.statedOn)}`;
}

/** What is spoken when the walk reaches the piece. */
export function spokenPiece(name: string, words: PieceWords): string {
  const signs = words.signs.length === 0 ? '' : `, ${words.signs.join(', ')}`;
  const setBy = words.setBy === '' ? '' : `. Set by ${words.setBy}`;
  return `${name}: ${words.stance}${signs}, ${words.from} to ${words.to}${setBy}`;
}
