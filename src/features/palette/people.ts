// What people call the members' people in English: "the Brits" finds the United Kingdom. It is for search alone and shown nowhere.

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  ALB: ['Albanians'],
  BEL: ['Belgians'],
  BGR: ['Bulgarians'],
  CAN: ['Canadians'],
  CZE: ['Czechs'],
  DEU: ['Germans'],
  DNK: ['Danes', 'Danish'],
  ESP: ['Spaniards', 'Spanish'],
  EST: ['Estonians'],
  FIN: ['Finns', 'Finnish'],
  FRA: ['French'],
  GBR: ['Brits', 'British'],
  GRC: ['Greeks'],
  HRV: ['Croats', 'Croatians'],
  HUN: ['Hungarians'],
  ISL: ['Icelanders', 'Icelandic'],
  ITA: ['Italians'],
  LTU: ['Lithuanians'],
  LUX: ['Luxembourgers'],
  LVA: ['Latvians'],
  MKD: ['Macedonians'],
  MNE: ['Montenegrins'],
  NLD: ['Dutch'],
  NOR: ['Norwegians'],
  POL: ['Poles', 'Polish'],
  PRT: ['Portuguese'],
  ROU: ['Romanians'],
  SVK: ['Slovaks'],
  SVN: ['Slovenes', 'Slovenians'],
  SWE: ['Swedes', 'Swedish'],
  TUR: ['Turks', 'Turkish'],
  USA: ['Americans'],
};

/** The names of a member's people; none where the code is unknown. ISO 3166-1 alpha-3. */
export function peopleOf(iso3: string): readonly string[] {
  return PEOPLE[iso3] ?? [];
}
