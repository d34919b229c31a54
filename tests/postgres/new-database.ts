import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { inject } from 'vitest';

let count = 0;

/**
 * The address of a fresh database in the PostgreSQL of this run; waits until that has started. It is a schema of its own,
 * which takes a thirtieth of the time of a database, and keeps them apart as well.
 */
export async function newDatabase(): Promise<string> {
  const name = `place_${process.pid}_${count++}`;
  const server = `postgres://tests@localhost/postgres?host=${encodeURIComponent(inject('postgresFolder'))}`;
  const client = await connected(server);
  await client.query(`create schema ${name}`);
  await client.end();
  return `${server}&options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

const PATIENCE_MS = 30_000;
const BETWEEN_MS = 50;

async function connected(address: string): Promise<Client> {
  for (let waited = 0; ; waited += BETWEEN_MS) {
    const client = new Client(address);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (waited > PATIENCE_MS) throw error;
      await setTimeout(BETWEEN_MS);
    }
  }
}
