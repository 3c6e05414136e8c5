/** A source of chance: the next number, from 0 up to 1. */
export type Random = () => number

/**
 * The chances of one seed, always the same ones: the generator sfc32 by Chris Doty-Humphrey (PractRand), begun with a
 * 128-bit hash of the seed.
 */
export function seeded(seed: string): Random {
  let [a, b, c, count] = hashOf(seed)
  const next = () => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let turn = 0; turn < 12; turn++) next()
  return next
}

/** Four FNV-1a hashes that begin differently. */
function hashOf(text: string): [number, number, number, number] {
  const hash = (start: number) => {
    let value = start
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
    return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  }
  return [hash(0x811c9dc5), hash(0x9e3779b9), hash(0x85ebca6b), hash(0xc2b2ae35)]
}

export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low)
}

/** A whole number from 0 up to, but not including, `count`. */
export function below(random: Random, count: number): number {
  return Math.floor(random() * count)
}

/** Mostly near 0, never beyond -1 and 1: the mean of three. No logarithms, which machines compute differently. */
export function around(random: Random): number {
  return (random() + random() + random()) * (2 / 3) - 1
}
