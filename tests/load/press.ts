// Readers who ask again as soon as they are answered, each on a connection of their own that stays open. On bare sockets:
// Node's own client takes longer for a request than its server does, and would be what is measured.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { RecordableHistogram } from 'node:perf_hooks';
import { AnswerReader, type ReadAnswer } from './answer-reader.ts';

export interface Press {
  readonly port: number;
  /** The text of the next request. */
  readonly request: () => string;
  /** Whether an answer is the one asked for. */
  readonly isGood: (answer: ReadAnswer) => boolean;
  readonly readers: number;
  /** For how long, in milliseconds. */
  readonly ms: number;
  /** Takes the time of each answer, in nanoseconds. */
  readonly times: RecordableHistogram;
}

export interface Pressed {
  readonly answers: number;
  readonly errors: number;
  /** Milliseconds that it took. */
  readonly ms: number;
}

/** Asks until the time is over, and counts. A connection that breaks is an error, and its reader goes home. */
export async function press(order: Press): Promise<Pressed> {
  const sockets = await Promise.all(Array.from({ length: order.readers }, () => opened(order.port)));
  const started = performance.now();
  const counts = await Promise.all(sockets.map((socket) => readOn(socket, order, started + order.ms)));
  const ms = performance.now() - started;
  const sum = (name: 'answers' | 'errors') => counts.reduce((total, count) => total + count[name], 0);
  return { answers: sum('answers'), errors: sum('errors'), ms };
}

async function opened(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function readOn(socket: Socket, { request, isGood, times }: Press, until: number): Promise<Omit<Pressed, 'ms'>> {
  const reader = new AnswerReader();
  const counts = { answers: 0, errors: 0 };
  let asked = 0;
  const ask = () => {
    asked = performance.now();
    socket.write(request());
  };
  return new Promise((done) => {
    const end = (errors: number) => {
      counts.errors += errors;
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.destroy();
      done(counts);
    };
    const take = (bytes: Buffer) => {
      const answer = reader.take(bytes);
      if (answer === null) return;
      const now = performance.now();
      times.record(Math.max(1, Math.round((now - asked) * 1e6)));
      counts.answers += 1;
      if (!isGood(answer)) counts.errors += 1;
      if (now < until) ask();
      else end(0);
    };
    socket.on('data', (bytes: Buffer) => {
      try {
        take(bytes);
      } catch {
        end(1);
      }
    });
    socket.once('close', () => end(1));
    socket.once('error', () => end(1));
    ask();
  });
}
