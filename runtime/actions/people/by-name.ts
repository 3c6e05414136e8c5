/** People in the order of a Swedish list: å, ä and ö last. */
export function byName<Named extends { readonly name: string }>(people: readonly Named[]): Named[] {
  return people.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
}
