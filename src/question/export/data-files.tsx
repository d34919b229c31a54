import { useState } from 'react';
import { dateInWords } from '../../domain/calendar-words.ts';
import { Button } from '../../ui/button.tsx';
import type { View } from '../view.ts';
import type { Cited } from './citation.ts';
import styles from './take-along.module.css';
import type { DataFile } from './take-files.ts';

/** What can be had, each with what it holds. */
export function DataFiles({ view, cited }: { readonly view: View; readonly cited: Cited }) {
  const [outcome, setOutcome] = useState('');
  const set = view.dataset === 'illustrative' ? 'illustrative set' : 'documented record';
  const files: readonly { readonly id: DataFile; readonly label: string; readonly holds: string }[] = [
    {
      id: 'zip',
      label: 'Everything, ZIP',
      holds: 'All files below, data dictionary, codebook, rules, licence, citation.',
    },
    { id: 'positions.csv', label: 'Positions, CSV', holds: `Every record of the ${set}, with its first source.` },
    { id: 'positions.json', label: 'Positions, JSON', holds: 'The same, with all sources.' },
    {
      id: 'stances-on-day.csv',
      label: 'Stances on the day, CSV',
      holds: `Where each chosen member stood on ${dateInWords(view.on)}, by which record and rule.`,
    },
    {
      id: 'stances.csv',
      label: 'Stances over the range, CSV',
      holds: `The same for every stretch from ${dateInWords(view.from)} to ${dateInWords(view.to)}.`,
    },
  ];

  async function take(file: DataFile) {
    setOutcome('Preparing …');
    try {
      const { takeFile } = await import('./take-files.ts');
      setOutcome(await takeFile(file, view, cited));
    } catch (fault) {
      const why = fault instanceof Error ? ` ${fault.message}` : '';
      setOutcome(`The file could not be made.${why} Try again.`);
    }
  }

  return (
    <>
      <ul className={styles['files']}>
        {files.map(({ id, label, holds }) => (
          <li key={id}>
            <Button onClick={() => void take(id)}>{label}</Button>
            <span>{holds}</span>
          </li>
        ))}
      </ul>
      <output className={styles['outcome']}>{outcome}</output>
    </>
  );
}
