import styles from './compare.module.css';
import { KEY_MARK, type KeyItem, type KeyLayout } from './key-layout.ts';
import { SideSample } from './side-mark.tsx';

/** What tells the sides apart, and what band and thin line mean, inside the picture. */
export function CompareKey({ layout }: { readonly layout: KeyLayout }) {
  return (
    <g>
      {layout.items.map((item) => (
        <g key={item.key} transform={`translate(${item.x} ${item.y})`}>
          <KeyMark item={item} />
          <text
            x={typeof item.key === 'number' ? KEY_MARK.side : KEY_MARK.sign}
            y={12}
            fontSize={12}
            className={styles['label']}
          >
            {item.words}
          </text>
        </g>
      ))}
    </g>
  );
}

function KeyMark({ item: { key } }: { readonly item: KeyItem }) {
  if (typeof key === 'number') return <SideSample at={key} x={0} y={8} />;
  if (key === 'span') return <rect x={0.5} y={1.5} width={21} height={13} className={styles['span']} />;
  if (key === 'middles')
    return (
      <g strokeDasharray="4 2" className={styles['middles']}>
        <path d="M1 13V3H21V13" data-code="limits" />
        <path d="M1 13H21" data-code="cautions" />
      </g>
    );
  return <line x2={22} y1={8} y2={8} className={styles['sample']} data-kind="carried" />;
}
