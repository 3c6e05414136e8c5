import { expect, test } from 'vitest'
import { prepare, type Step } from '#engine/index.ts'
import { beginning, take } from '#engine/scenario/take.ts'
import { bundle } from './bundle.ts'

const story = beginning(prepare(bundle({})))

/** When a story is that began at a time and let time pass. */
function moved(from: string, by: Extract<Step, { do: 'move_by' }>['by']): string {
  return take({ ...story, at: from }, { do: 'move_by', by }).story.at
}

test.each<[from: string, n: number, unit: Extract<Step, { do: 'move_by' }>['by']['unit'], to: string]>([
  ['2026-03-02T08:00:00', 90, 'minutes', '2026-03-02T09:30:00'],
  ['2026-03-02T08:00:00', 2, 'weeks', '2026-03-16T08:00:00'],
  ['2026-03-02T08:00:00', 6, 'months', '2026-09-02T08:00:00'],
  ['2026-01-31T18:15:00', 1, 'months', '2026-02-28T18:15:00'],
  ['2026-12-31T08:00:00', 2, 'months', '2027-02-28T08:00:00'],
])('from %s, %s %s later it is %s', (from, n, unit, to) => {
  expect(moved(from, { n, unit })).toBe(to)
})
