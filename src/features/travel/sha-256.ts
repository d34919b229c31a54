// The seal of a travelling file: SHA-256 (FIPS 180-4). The browser computes it where it does; a page that came over plain
// HTTP from another machine has no `crypto.subtle`, and there the same is computed here, so that no file goes unchecked.

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return sha256Here(bytes);
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

/** The same without the browser's help. */
export function sha256Here(bytes: Uint8Array): string {
  const padded = paddedMessage(bytes);
  const view = new DataView(padded.buffer);
  const state = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i += 1) schedule[i] = view.getUint32(at + 4 * i);
    extend(schedule);
    compress(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [i, word] of state.entries()) digest.setUint32(4 * i, word);
  return hex(new Uint8Array(digest.buffer));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first primes, from which the constants come. */
const PRIMES = firstPrimes(64);
/** The first 32 bits of the fractions of the square and cube roots (FIPS 180-4, 4.2.2 and 5.3.3). */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = Uint32Array.from(PRIMES.map((prime) => fraction(Math.cbrt(prime))));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

/** The message, a one, zeros, and its length in bits, in blocks of 64 bytes (5.1.1). */
function paddedMessage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The message schedule (6.2.2, step 1). */
function extend(schedule: Uint32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [schedule[i - 15], schedule[i - 2], schedule[i - 16], schedule[i - 7]];
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    schedule[i] = c + small + d + large;
  }
}

/** The 64 rounds over one block (6.2.2, steps 2 to 4). */
function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const first =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (schedule[i] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}
