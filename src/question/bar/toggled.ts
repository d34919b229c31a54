/** The chosen codes with one more or one less, in the order of `all`. */
export function toggled(all: readonly string[], chosen: readonly string[], code: string): readonly string[] {
  return all.filter((each) => (each === code ? !chosen.includes(each) : chosen.includes(each)));
}
