// A link in a public record must lead to the public web, never into somebody's own network.
// Names without a dot, reserved endings and private, local or reserved numbers are refused in every spelling that browsers accept.

const PRIVATE_ENDINGS = [
  'localhost',
  'local',
  'internal',
  'lan',
  'home',
  'corp',
  'intranet',
  'home.arpa',
  'invalid',
  'onion',
];

/** First and last address of each IPv4 block that is not public (RFC 6890 and its successors). */
const PRIVATE_BLOCKS = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
] as const;

/** Whether a host, in lower case, is a name or number inside a private network. IPv6 literals keep their brackets. */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const name = host.replace(/\.$/, '');
  const labels = name.split('.');
  if (isNumeric(labels.at(-1) ?? '')) return isPrivateIpv4(name);
  const isReserved = PRIVATE_ENDINGS.some((ending) => name === ending || name.endsWith(`.${ending}`));
  return labels.length === 1 || isReserved;
}

/** A host that ends in a number is an IPv4 address (URL standard, "ends in a number"). */
function isNumeric(label: string): boolean {
  return /^(\d+|0x[0-9a-f]*)$/.test(label);
}

function isPrivateIpv4(host: string): boolean {
  const address = ipv4Number(host);
  if (address === null) return true;
  return PRIVATE_BLOCKS.some(([from, to]) => address >= (ipv4Number(from) ?? 0) && address <= (ipv4Number(to) ?? 0));
}

/** An IPv4 address as a number: one to four parts, decimal, octal (0…) or hexadecimal (0x…); null where it is none. */
function ipv4Number(host: string): number | null {
  const parts = host.split('.').map(partNumber);
  const last = parts.pop() ?? -1;
  if (parts.length > 3 || last < 0 || last >= 256 ** (4 - parts.length)) return null;
  if (parts.some((part) => part < 0 || part > 255)) return null;
  return parts.reduce((sum, part, place) => sum + part * 256 ** (3 - place), last);
}

function partNumber(part: string): number {
  if (/^0x[0-9a-f]*$/.test(part)) return part.length > 2 ? Number(part) : 0;
  if (/^0[0-7]+$/.test(part)) return Number.parseInt(part, 8);
  return /^(0|[1-9]\d*)$/.test(part) ? Number(part) : -1;
}

/** Only global unicast (2000::/3) is public, without documentation (2001:db8::/32), 6to4 and Teredo, which carry an IPv4 address. */
function isPrivateIpv6(address: string): boolean {
  const [first = '', second = ''] = address.split(':');
  const lead = first === '' ? 0 : Number.parseInt(first, 16);
  if (Number.isNaN(lead) || lead < 0x2000 || lead > 0x3fff) return true;
  return lead === 0x2002 || (lead === 0x2001 && ['db8', '0db8', '', '0', '0000'].includes(second));
}
