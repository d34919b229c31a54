import styles from './chart-frame.module.css';
import { FOOTER_SIZE, type FrameLayout, SUBTITLE_SIZE } from './frame-layout.ts';

/**
 * The subtitle with the notice, and the footer: inside the SVG, so that every copy of it keeps them. The footer's lines
 * are marked, because a file says them anew, with its instant in them.
 */
export function FrameWords({ layout }: { readonly layout: FrameLayout }) {
  return (
    <>
      {layout.header.map((line) => (
        <text key={line.y} x={0} y={line.y} fontSize={SUBTITLE_SIZE} className={styles['subtitle']}>
          {line.text}
          {line.notice === '' ? null : (
            <tspan className={styles['notice']} fontWeight={600} dx={line.text === '' ? 0 : 8}>
              {line.notice}
            </tspan>
          )}
        </text>
      ))}
      {layout.footer.map((line) => (
        <text key={line.y} x={0} y={line.y} fontSize={FOOTER_SIZE} className={styles['source']} data-source>
          {line.text}
        </text>
      ))}
    </>
  );
}
