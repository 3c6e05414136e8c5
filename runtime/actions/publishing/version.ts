/** Orders versions MAJOR.MINOR.PATCH, newest first. */
export function newestFirst(one: string, other: string): number {
  const parts = one.split('.').map(Number)
  const others = other.split('.').map(Number)
  const place = parts.findIndex((part, index) => part !== others[index])
  return place < 0 ? 0 : (others[place] ?? 0) - (parts[place] ?? 0)
}
