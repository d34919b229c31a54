// A short name for a long text: equal texts have equal names. For ETags, cursors and kept answers, not for secrets.

/** 106 bits of a text as 22 hexadecimal digits and more; two rounds of a 53-bit multiplicative hash with different seeds. */
export function fingerprint(text: string): string {
  return hash(text, 0x9e3779b9) + hash(text, 0x85ebca6b);
}

function hash(text: string, seed: number): string {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (b & 0x1fffff) + (a >>> 0)).toString(16).padStart(14, '0');
}
