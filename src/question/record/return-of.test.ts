import { expect, test } from 'vitest';
import { madeRevision } from '../../../tests/contract/made-revisions.ts';
import type { Operation } from '../../domain/review.ts';
import { returnOf } from './return-of.ts';

const after = (...operations: readonly Operation[]) =>
  returnOf(
    operations.map((operation, place) =>
      madeRevision('a', place + 1, { operation, actor: 'reviewer-r', reason: operation === 'return' ? 'Why?' : null }),
    ),
  );

test('a record stays returned while it is edited or checked, until it is submitted again', () => {
  expect(after('create', 'submit', 'return')).toMatchObject({ by: 'reviewer-r', reason: 'Why?' });
  expect(after('create', 'submit', 'return', 'edit', 'confirm')).toMatchObject({ reason: 'Why?' });
  expect(after('create', 'submit', 'return', 'edit', 'submit')).toBeNull();
  expect(after('create', 'edit')).toBeNull();
});
