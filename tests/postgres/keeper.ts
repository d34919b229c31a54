// `node tests/postgres/keeper.ts FOLDER`: runs a PostgreSQL in FOLDER for as long as whoever started it lives.
// A process of its own, since its input ends with the starter even where that is killed and can clean up nothing.
import { startPostgres, stopPostgres } from './embedded-server.ts';

const folder = process.argv[2] ?? '';
const left = new Promise((resolve) => process.stdin.once('end', resolve).resume());
// An interrupt on the keyboard reaches the whole group; the starter's end is what counts.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const server = await startPostgres(folder);
const complain = (code: number | null) => process.stderr.write(`PostgreSQL ended by itself, with ${code}\n`);
server.once('exit', complain);
await left;
server.off('exit', complain);
await stopPostgres(server, folder);
