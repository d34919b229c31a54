import { useState } from 'react';
import { useLocation } from 'wouter';
import type { KnownAt } from '../domain/instant.ts';
import type { Dataset } from '../domain/position.ts';
import { Segmented } from '../ui/segmented.tsx';
import styles from './embed-code.module.css';
import { EMBED_VIEWS } from './embed-views.ts';
import { absoluteAddress } from './absolute-address.ts';
import { CopyText } from './export/copy-text.tsx';
import { frozenAddress } from './export/frozen-address.ts';
import { isOneFile } from './one-file.ts';
import { useView } from './use-view.ts';

const KINDS = [
  { value: 'frozen', label: 'Frozen' },
  { value: 'live', label: 'Live' },
] as const;

const SIZES = [
  { value: '480', label: '480 px' },
  { value: '720', label: '720 px' },
  { value: '960', label: '960 px' },
] as const;

type Kind = (typeof KINDS)[number]['value'];
type Size = (typeof SIZES)[number]['value'];

interface EmbedCodeProps {
  /** The instant that a frozen chart shows. */
  readonly knownAt: KnownAt;
}

/** The code that puts the page's chart into another page, live or frozen. Nothing on a page whose chart cannot be embedded. */
export function EmbedCode({ knownAt }: EmbedCodeProps) {
  const { view, href } = useView();
  const [path] = useLocation();
  const [kind, setKind] = useState<Kind>('frozen');
  const [size, setSize] = useState<Size>('720');
  const shown = EMBED_VIEWS.find((one) => one.path === path);
  if (shown === undefined) return null;
  if (isOneFile) return <NoEmbedding />;
  const closed = { why: null, whyOn: null, card: null };
  const to = `/embed/${shown.name}`;
  const address =
    kind === 'frozen'
      ? frozenAddress(href({ ...closed, knownAt }, to), view)
      : absoluteAddress(href({ ...closed, knownAt: null }, to));
  return (
    <div className={styles['embed']}>
      <h3>Embed</h3>
      <div className={styles['choices']}>
        <Segmented legend="Data" choices={KINDS} value={kind} onChange={setKind} />
        <Segmented legend="Height" choices={SIZES} value={size} onChange={setSize} />
      </div>
      <p className={styles['said']}>
        {kind === 'frozen'
          ? 'It keeps showing what is known at this instant, and says so.'
          : 'It follows new records and corrections, and says so.'}
      </p>
      <CopyText label={shown.title} text={embedCode(address, shown.title, view.dataset, size)} />
    </div>
  );
}

/** Other people's pages cannot show what only lies on this device. */
function NoEmbedding() {
  return (
    <div className={styles['embed']}>
      <h3>Embed</h3>
      <p className={styles['said']}>
        This copy of the tracker is a file and has no web address, so no other page can show its charts. Take a picture
        of the chart along instead.
      </p>
    </div>
  );
}

/** The HTML of a frame around an address. The illustrative set says so in the frame's name too. */
export function embedCode(address: string, title: string, dataset: Dataset, height: string): string {
  const name = `${dataset === 'illustrative' ? '[Illustrative] ' : ''}${title}: Satellite stance tracker`;
  return `<iframe src="${escaped(address)}" title="${escaped(name)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
