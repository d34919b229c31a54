import type { Picture } from './standalone-svg.ts';

/** Pixels of the file for each px of the picture. */
const SCALE = 2;
/** Browsers draw no larger canvas than this on a side, in pixels. */
const LARGEST = 16_384;

/** The picture as a PNG of twice its size; a picture that would be too large for a canvas is drawn as large as it can be. Rejects where the browser cannot draw it. */
export async function pngPicture({ text, width, height }: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / width, LARGEST / height);
    return await drawn(image, Math.round(width * scale), Math.round(height * scale));
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not draw the picture.');
  return blob;
}
