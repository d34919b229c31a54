// A file on its way in: chosen, read, shown, and only then brought in.
import { useState } from 'react';
import type { DemoControls } from '../../contract/demo-controls.ts';
import { ANONYMOUS } from '../../domain/permissions.ts';
import { sessionQuery } from '../../queries/session.ts';
import { useRead, useRefresh } from '../../queries/use-read.ts';
import { bringIn } from './bring-in.ts';
import { type BringPlan, planOf } from './bring-plan.ts';
import { type FileFault, readTravellingFile } from './travel-file.ts';
import { readState } from './travel-state.ts';

export type BringStage =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'refused'; readonly name: string; readonly fault: FileFault }
  /** `hasMoved`: the record here went on meanwhile, and this is the plan against what is there now. */
  | { readonly at: 'plan'; readonly name: string; readonly plan: BringPlan; readonly hasMoved: boolean }
  | { readonly at: 'bringing'; readonly name: string; readonly plan: BringPlan }
  | { readonly at: 'done'; readonly name: string; readonly plan: BringPlan }
  /** This browser refused to read or to write. */
  | { readonly at: 'failed'; readonly name: string; readonly fault: Error };

export interface BringIn {
  readonly stage: BringStage;
  readonly choose: (file: File) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly leave: () => void;
}

type Store = Pick<DemoControls, 'revisions' | 'append'>;

/** The way of a file into the demo, one at a time. */
export function useBringIn(demo: Store): BringIn {
  const [stage, setStage] = useState<BringStage>({ at: 'start' });
  const session = useRead(sessionQuery()).value ?? ANONYMOUS;
  const refresh = useRefresh();
  const isBusy = stage.at === 'reading' || stage.at === 'bringing';
  const orFailed = async (name: string, run: () => Promise<BringStage>) => {
    try {
      setStage(await run());
    } catch (error) {
      setStage({ at: 'failed', name, fault: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return {
    stage,
    choose: async (file) => {
      const { name } = file;
      if (isBusy) return;
      setStage({ at: 'reading', name });
      await orFailed(name, async () => {
        const read = await readTravellingFile(file);
        if (!read.ok) return { at: 'refused', name, fault: read.fault };
        return { at: 'plan', name, plan: await planOf(await readState(demo), read.file, session), hasMoved: false };
      });
    },
    confirm: async () => {
      if (stage.at !== 'plan') return;
      const { name, plan } = stage;
      setStage({ at: 'bringing', name, plan });
      await orFailed(name, async () => {
        const outcome = await broughtIn(demo, plan, session);
        await refresh();
        return { ...outcome, name };
      });
    },
    leave: () => setStage({ at: 'start' }),
  };
}

type Outcome =
  | { readonly at: 'done'; readonly plan: BringPlan }
  | { readonly at: 'plan'; readonly plan: BringPlan; readonly hasMoved: boolean };

/** Brings a file in by a plan that is made anew: what is done is shown, and what has moved meanwhile is asked again. */
async function broughtIn(demo: Store, shown: BringPlan, actor: Parameters<typeof planOf>[2]): Promise<Outcome> {
  const plan = await planOf(await readState(demo), shown.file, actor);
  const isSame = JSON.stringify(plan.meeting) === JSON.stringify(shown.meeting);
  if (isSame && (await bringIn(demo, plan)) === 'done') return { at: 'done', plan };
  return { at: 'plan', plan: await planOf(await readState(demo), shown.file, actor), hasMoved: true };
}
