// The changes as a feed (RFC 4287). Every text is escaped; an illustrative feed says what it is in its title and in each entry.
import type { Change } from '../contract/changes.ts';
import { NOTICES } from '../domain/dataset-notice.ts';
import type { Dataset } from '../domain/position.ts';

/** The feed of some changes, newest first; `origin` is where the service answers. */
export function atomFeed(dataset: Dataset, changes: readonly Change[], origin: string): string {
  const mark = dataset === 'illustrative' ? '[Illustrative] ' : '';
  const self = `${origin}/api/datasets/${dataset}/feed.atom`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escaped(self)}</id>`,
    `<title>${mark}Satellite stance tracker: changes</title>`,
    `<subtitle>${escaped(NOTICES[dataset])}</subtitle>`,
    `<updated>${escaped(changes[0]?.at ?? '1970-01-01T00:00:00Z')}</updated>`,
    '<author><name>Satellite stance tracker</name></author>',
    `<link rel="self" href="${escaped(self)}"/>`,
    ...changes.map((change) => entryOf(change, origin, mark)),
    '</feed>',
  ].join('\n');
}

function entryOf(change: Change, origin: string, mark: string): string {
  const at = `${origin}/api/datasets/${change.dataset}/positions/${encodeURIComponent(change.id)}`;
  const title = `${mark}${change.member}: ${change.level ?? change.reason ?? ''} (${change.operation})`;
  return [
    `<entry><id>${escaped(`${at}/revisions/${change.revision}`)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${escaped(change.at)}</updated>`,
    `<link href="${escaped(at)}"/>`,
    `<summary>${escaped(change.summary)}</summary></entry>`,
  ].join('');
}

function escaped(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? '');
}
