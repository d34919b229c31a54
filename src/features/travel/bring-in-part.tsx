import { type DragEvent, useRef, useState } from 'react';
import { TRAVELLING_FILE } from '../../contract/travelling-file.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { faultInWords, sizeInWords } from './fault-words.ts';
import { BroughtIn, PlanQuestion } from './plan-view.tsx';
import type { TakeAlongProps } from './take-along.tsx';
import styles from './travel.module.css';
import { type BringStage, useBringIn } from './use-bring-in.ts';

interface BringInPartProps {
  readonly demo: TakeAlongProps['demo'];
  readonly onLeave: (() => void) | undefined;
}

/** Choosing or dropping a file; what it would do; and what it did. */
export function BringInPart({ demo, onLeave }: BringInPartProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  const bring = useBringIn(demo);
  const { stage } = bring;
  const take = (file: File | undefined) => void (file !== undefined && bring.choose(file));
  const over = (isNow: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isNow);
  };
  const leave = () => {
    bring.leave();
    button.current?.focus();
  };
  return (
    // Dropping is the pointer's way to what the button does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['part']}
      aria-label="Bring a file in"
      data-over={isOver || undefined}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      <div className={styles['actions']}>
        <Button ref={button} onClick={() => input.current?.click()}>
          Bring a file in
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="Travelling file"
          accept=".json,application/json"
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <span className={styles['quiet']}>
          or drop it here; at most {sizeInWords(TRAVELLING_FILE.maxBytes)}. It says first what it would do.
        </span>
      </div>
      <LiveRegion message={announced(stage)} />
      <Stage stage={stage} onConfirm={() => void bring.confirm()} onCancel={leave} onLeave={onLeave} />
    </section>
  );
}

function announced(stage: BringStage): string {
  if (stage.at === 'reading') return `Reading ${stage.name}.`;
  if (stage.at === 'bringing') return `Bringing ${stage.name} in.`;
  return stage.at === 'done' ? `${stage.name} is brought in.` : '';
}

interface StageProps {
  readonly stage: BringStage;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly onLeave: (() => void) | undefined;
}

function Stage({ stage, onConfirm, onCancel, onLeave }: StageProps) {
  switch (stage.at) {
    case 'start':
      return null;
    case 'reading':
      return <p className={styles['quiet']}>Reading {stage.name}…</p>;
    case 'refused': {
      const { title, advice } = faultInWords(stage.fault);
      return (
        <ErrorNotice title={`${title}.`}>
          <p>
            {stage.name} is refused, and nothing here has changed. {advice}
          </p>
        </ErrorNotice>
      );
    }
    case 'plan':
    case 'bringing':
      return (
        <PlanQuestion
          plan={stage.plan}
          name={stage.name}
          isBusy={stage.at === 'bringing'}
          hasMoved={stage.at === 'plan' && stage.hasMoved}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      );
    case 'done':
      return <BroughtIn plan={stage.plan} name={stage.name} onLeave={onLeave} />;
    case 'failed':
      return (
        <ErrorNotice title="This browser did not do it.">
          <p>
            {stage.fault.message} Nothing that was here is lost. Choose {stage.name} again: what is in already is not
            added twice.
          </p>
        </ErrorNotice>
      );
  }
}
