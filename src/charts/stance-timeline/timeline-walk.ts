import type { Codebook } from '../../domain/codebook.ts';
import type { WalkGrid } from '../walk/walk.ts';
import { pieceWords, type Records, spokenPiece } from './piece-words.ts';
import type { MemberSeries, Piece } from './series.ts';
import type { Section } from './sort-series.ts';

/** The id of a piece's mark: unique in a timeline, and the same however it is sorted. */
export function pieceId(member: string, piece: Piece): string {
  return `${member}-${piece.from}`;
}

/** A row for each member, a mark for each piece. */
export function timelineWalk(sections: readonly Section[], records: Records, codebook: Codebook): WalkGrid {
  return sections.flatMap(({ series }) => series.map((one) => walkRow(one, records, codebook)));
}

function walkRow({ member, runs }: MemberSeries, records: Records, codebook: Codebook): WalkGrid[number] {
  const pieces = runs.flatMap((run) => run.pieces);
  return {
    id: member.iso3,
    label: member.name,
    marks: pieces.map((piece) => ({
      id: pieceId(member.iso3, piece),
      row: member.iso3,
      member: member.iso3,
      day: piece.from,
      label: spokenPiece(member.name, pieceWords(piece, records, codebook)),
    })),
  };
}
