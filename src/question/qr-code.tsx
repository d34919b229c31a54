import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** ISO/IEC 18004: four light modules on each side, without which readers do not find the code. */
const QUIET_ZONE = 4;

interface QrCodeProps {
  /** What is encoded: an absolute address. */
  readonly text: string;
}

/** A QR code, dark on light on every ground, since many readers do not take it the other way. What it says must stand beside it in text. */
export function QrCode({ text }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: QUIET_ZONE });
  const modules = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, so that no file has to be fetched
      role="img"
      aria-label="QR code of the address beside it"
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles['light']} />
      <path d={modules.join('')} className={styles['dark']} />
    </svg>
  );
}
