// What the export menu of a chart does. Asked for when somebody chooses, since few readers take a picture along.
import type { ChartFace } from '../../charts/frame/chart-tools.tsx';
import { pageFonts } from '../../charts/picture/font-faces.ts';
import { pngPicture } from '../../charts/picture/png-picture.ts';
import { type Picture, standaloneSvg } from '../../charts/picture/standalone-svg.ts';
import { chartCsv, chartHtml, chartJson, chartTsv, type Context, footOfPicture } from './chart-table-files.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';

export type ChartAction = 'svg' | 'png' | 'copy-picture' | 'copy-table' | 'csv' | 'json';

/** Does it, and says in words what has become of it. Rejects where the browser cannot. */
export async function takeChart(action: ChartAction, face: ChartFace, context: Context): Promise<string> {
  const isOfTable = action === 'copy-table' || action === 'csv' || action === 'json';
  if (isOfTable && face.table.rows.length === 0) {
    return 'There is no row to export: choose more members, a longer range, or a later “As known on”.';
  }
  switch (action) {
    case 'svg':
      return saved(face, context, 'svg', new Blob([(await pictureOf(face, context)).text], { type: 'image/svg+xml' }));
    case 'png':
      return saved(face, context, 'png', await pngPicture(await pictureOf(face, context)));
    case 'csv':
      return saved(face, context, 'csv', new Blob([chartCsv(face, context)], { type: 'text/csv' }));
    case 'json':
      return saved(face, context, 'json', new Blob([chartJson(face, context)], { type: 'application/json' }));
    case 'copy-picture':
      await copied({ 'image/png': pictureOf(face, context).then(pngPicture) });
      return 'Picture copied';
    case 'copy-table':
      await copied({ 'text/plain': textBlob(chartTsv(face), 'plain'), 'text/html': textBlob(chartHtml(face), 'html') });
      return 'Table copied';
  }
}

async function pictureOf(face: ChartFace, context: Context): Promise<Picture> {
  const { title, description } = face;
  const foot = footOfPicture(face, context);
  const fonts = await pageFonts();
  const picture = await face.withPicture((svg) => standaloneSvg(svg, { title, description, foot }, fonts));
  if (picture === null) throw new Error('There is no picture to take.');
  return picture;
}

function saved(face: ChartFace, { dataset, knownAt }: Context, type: string, content: Blob): string {
  saveFile(fileName(dataset, face.title, knownAt, type), content);
  return `${type.toUpperCase()} saved`;
}

function textBlob(text: string, kind: 'plain' | 'html'): Blob {
  return new Blob([text], { type: `text/${kind}` });
}

/** Promises are handed over as such: the clipboard has to be asked while the reader's click still counts. */
async function copied(content: Record<string, Blob | Promise<Blob>>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem(content)]);
}
