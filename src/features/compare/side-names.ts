// The names of groups within a sentence: "the Baltic members", where a list says "Baltic".
import type { Side } from '../../domain/side.ts';

const PHRASES: Readonly<Record<string, string>> = {
  eu: 'the EU members',
  nordic: 'the Nordic members',
  baltic: 'the Baltic members',
  b9: 'the Bucharest Nine',
  v4: 'the Visegrád Group',
  'western-balkans': 'the Western Balkan members',
  g7: 'the G7 members',
  'five-eyes': 'the Five Eyes members',
  weimar: 'the Weimar Triangle',
  'black-sea': 'the Black Sea littoral',
  benelux: 'the Benelux',
  arctic: 'the Arctic states',
  founders: 'the founding members',
  'joined-2020s': 'those who joined in the 2020s',
  'eu-candidates': 'the EU candidates',
};

/** `Norway`, or `the Baltic members`. */
function phraseOf(side: Side): string {
  return side.kind === 'member' ? side.name : (PHRASES[side.id] ?? side.name);
}

/** `Norway`, or `the median of the Baltic members`; a group of which nobody has a level has no median. */
export function subjectInWords(side: Side, hasLevel: boolean): string {
  return side.kind === 'group' && hasLevel ? `the median of ${phraseOf(side)}` : phraseOf(side);
}
