import { expect, it } from 'vitest';
import { newestDraft } from './newest-draft.ts';

const content = { summary: 'An act.', services: ['imagery'], note: '' };
const server = { content, at: '2026-11-22T10:00:00Z', revision: 4 };
const device = { content: { ...content, note: 'More.' }, at: '2026-11-22T10:05:00Z', startedFrom: 4 };

it('offers the device’s text where it goes on from the service’s, and names the fields', () => {
  expect(newestDraft(device, server)).toEqual({ newest: 'device', hasDiverged: false, fields: ['note'] });
});

it('does so whatever the clock of the device says', () => {
  const slow = { ...device, at: '2020-01-01T00:00:00Z' };
  expect(newestDraft(slow, server)).toMatchObject({ newest: 'device', hasDiverged: false });
});

it('offers nothing where both say the same', () => {
  expect(newestDraft({ ...device, content: { ...content } }, server)).toBeNull();
});

it('says that both have gone on where the service has a later revision, and which was written last', () => {
  const later = { ...server, revision: 5, at: '2026-11-22T10:03:00Z' };
  expect(newestDraft(device, later)).toEqual({ newest: 'device', hasDiverged: true, fields: ['note'] });
  expect(newestDraft({ ...device, at: '2026-11-22T10:01:00Z' }, later)).toMatchObject({ newest: 'server' });
});

it('treats a form that was begun as a new position as older than every revision', () => {
  expect(newestDraft({ ...device, startedFrom: null }, server)).toMatchObject({ hasDiverged: true });
});
