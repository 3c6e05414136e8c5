import { canonicalJson } from '#schemas/canonical.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { digestOf } from '#storage/digest.ts'

const digests = new WeakMap<Answers, string>()

/** Tells answers from others: the same answers in whatever order have the same. Worked out once for each that came. */
export function answersDigest(answers: Answers): string {
  const known = digests.get(answers) ?? digestOf(canonicalJson(answers))
  digests.set(answers, known)
  return known
}
