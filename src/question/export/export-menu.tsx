import { useState } from 'react';
import type { ChartFace } from '../../charts/frame/chart-tools.tsx';
import { fetchMoment } from '../../queries/downloads.ts';
import { Menu } from '../../ui/menu.tsx';
import { useView } from '../use-view.ts';
import { frozenInWords } from '../words.ts';
import { frozenAddress } from './frozen-address.ts';
import styles from './export-menu.module.css';
import type { ChartAction } from './take-chart.ts';

const GROUPS: readonly (readonly { readonly id: ChartAction; readonly label: string }[])[] = [
  [
    { id: 'svg', label: 'Download SVG' },
    { id: 'png', label: 'Download PNG' },
    { id: 'copy-picture', label: 'Copy picture' },
  ],
  [
    { id: 'csv', label: 'Table as CSV' },
    { id: 'json', label: 'Table as JSON' },
    { id: 'copy-table', label: 'Copy table' },
  ],
];

/** "Export" beside a chart's "Table": the chart as a picture or as its table, in files or on the clipboard. */
export function ExportMenu({ face }: { readonly face: ChartFace }) {
  const { view, href } = useView();
  const [outcome, setOutcome] = useState('');

  async function take(action: ChartAction) {
    setOutcome('Preparing …');
    try {
      const { takeChart } = await import('./take-chart.ts');
      const knownAt = view.knownAt ?? (await fetchMoment(view.dataset));
      const address = frozenAddress(href({ knownAt, why: null, whyOn: null, card: null }), view);
      const frozen = { ...face, source: frozenInWords(face.source, knownAt) };
      setOutcome(await takeChart(action, frozen, { dataset: view.dataset, question: face.subtitle, knownAt, address }));
    } catch {
      setOutcome(failureInWords(action));
    }
  }

  const groups = GROUPS.map((items) => items.map((item) => ({ ...item, onChoose: () => void take(item.id) })));
  return (
    <>
      {/* No status by role: a chart's one status says where its walk is. */}
      <p aria-live="polite" className={styles['outcome']}>
        {outcome}
      </p>
      <Menu trigger="Export" label={`Export: ${face.title}`} groups={groups} variant="quiet" />
    </>
  );
}

function failureInWords(action: ChartAction): string {
  return action.startsWith('copy')
    ? 'The browser refused the clipboard. Download a file instead.'
    : 'That did not work. Try again, or choose another form.';
}
