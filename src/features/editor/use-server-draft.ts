// The form and the service: while the service answers, what stands in the form is a draft there too.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Write } from '../../contract/writes.ts';
import { parse } from '../../contract/parse.ts';
import { positionBodySchema } from '../../contract/position.ts';
import { readPositionBody } from '../../contract/position-body.ts';
import { type Actor, refusalOf } from '../../domain/permissions.ts';
import type { Dataset } from '../../domain/position.ts';
import { isMadeBy, revisionMadeBy } from '../../journal/our-revision.ts';
import { positions } from '../../queries/positions.ts';
import { revisionOf, sendWrite } from '../../queries/write-request.ts';
import { bodyRules } from './body-rules.ts';
import { clockTime } from './clock-words.ts';
import { type Held, ServerDraft } from './server-draft.ts';
import type { KeptForm } from './use-kept-draft.ts';

interface ServerDraftForm {
  readonly dataset: Dataset;
  /** A day that the service's clock has reached. */
  readonly today: string;
  readonly session: Actor | null;
  /** The draft that the form was opened on; null for a new record. */
  readonly first: Held | null;
  /** Whether the form is one that is kept there: what readers see, or a reviewer reads, is changed by its coder's word alone. */
  readonly isOn: boolean;
  /** What stands in the form, as it is sent. */
  readonly body: () => unknown;
  readonly kept: Pick<KeptForm, 'changes' | 'answered'>;
  /** The service has a newer revision of it. */
  readonly onHeld?: (held: Held) => void;
}

/** Where the service's draft is: `onServer` is its newest change with the time of day, for the word beside the form. */
export interface KeptThere {
  readonly held: Held | null;
  readonly onServer: { readonly change: number; readonly time: string } | null;
  readonly touched: () => void;
  readonly settle: ServerDraft['settle'];
}

/** Keeps a draft of the form with the service for as long as the form is open. */
export function useServerDraft(form: ServerDraftForm): KeptThere {
  const { dataset, first } = form;
  const client = useQueryClient();
  const draft = useRef<ServerDraft | null>(null);
  const [state, setState] = useState<Pick<KeptThere, 'held' | 'onServer'>>({ held: first, onServer: null });
  const body = useEffectEvent(() => {
    const isAllowed =
      form.session !== null && refusalOf(form.session, first === null ? 'create' : 'edit', null) === null;
    return form.isOn && isAllowed ? readPositionBody(form.body(), bodyRules(dataset, form.today)) : null;
  });
  const changes = useEffectEvent(() => form.kept.changes());
  const onHeld = useEffectEvent((held: Held, change: number) => {
    setState({ held, onServer: { change, time: clockTime(held.position.recordedAt) } });
    form.onHeld?.(held);
    // A device that keeps nothing has nothing to let go of.
    form.kept.answered(held.position, change).catch(() => {});
  });
  const read = useEffectEvent(async (id: string) => {
    const { value } = await client.fetchQuery({ ...positions.one(dataset, id), staleTime: 0 });
    const parsed = parse(positionBodySchema, value);
    if (!parsed.ok) throw new Error(parsed.why);
    return { position: value, body: parsed.value };
  });
  const isDone = useEffectEvent(async (write: Write) => {
    const revision = await revisionOf(write, revisionMadeBy(write) ?? 0);
    return revision !== null && isMadeBy(write, form.session?.identity ?? '', revision);
  });
  const start = useEffectEvent(
    () => new ServerDraft(dataset, first, { body, changes, onHeld, read, isDone, send: sendWrite }),
  );
  useEffect(() => {
    const here = start();
    draft.current = here;
    return () => here.close();
  }, []);
  const settle: KeptThere['settle'] = async () => (await draft.current?.settle()) ?? { held: first, unanswered: null };
  return { ...state, touched: () => draft.current?.touched(), settle };
}
