/**
 * Who counts as one client: an IPv4 address, or the half of an IPv6 address that one household or office is given.
 * `forwarded` is `X-Forwarded-For`, of which each proxy in front has added one at the end; it is believed as far as there
 * are `proxies` that we know of, and what a client wrote there itself is never reached.
 */
export function clientAddress(remote: string | undefined, forwarded: string | null, proxies: number): string {
  const hops = [...(forwarded?.split(',').map((hop) => hop.trim()) ?? []), remote ?? ''];
  const address = (proxies === 0 ? hops.at(-1) : hops.at(-1 - Math.min(proxies, hops.length - 1))) ?? '';
  return networkOf(address.replace(/^::ffff:(?=\d+\.)/i, ''));
}

/** RFC 6177: an end site has at least a /64. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [left = '', right] = address.split('::', 2);
  const groups = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const zeros = right === undefined ? 0 : Math.max(0, 8 - groups.length - tail.length);
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...tail].slice(0, 4).join(':');
}
