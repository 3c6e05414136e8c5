/** Beyond so many names, a suggestion is not worth the time. */
const MOST_TRIED = 500

/**
 * The known name nearest to one that is not known, or null when none is near: at most a third of its letters
 * may differ (Damerau–Levenshtein, optimal string alignment; upper and lower case count as the same letter).
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = mostEdits(name) + 1
  let tried = 0
  for (const candidate of known) {
    if (++tried > MOST_TRIED) break
    if (Math.abs(candidate.length - name.length) >= least) continue
    const distance = edits(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** A name of one letter is no misspelling of another. */
function mostEdits(name: string): number {
  return name.length === 2 ? 1 : Math.floor(name.length / 3)
}

function edits(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}
