import type { Parsed, Part } from './part.ts'

/** A part as it stands in its file: every offset counted from the file's beginning. */
export function shifted(part: Part, by: number): Parsed {
  if (by === 0) return part
  return {
    ast: moved(part.ast, by),
    problems: part.problems.map((one) => ({ ...moved(one, by), ...closing(one, by) })),
    unread: part.unread.map((one) => moved(one, by)),
    unreadNames: part.unreadNames,
    tokens: part.tokens.map((one) => ({ ...one, startOffset: one.startOffset + by })),
    comments: part.comments.map((one) => ({ ...one, startOffset: one.startOffset + by })),
    marks: new Map([...part.marks].map(([offset, mark]) => [offset + by, mark])),
  }
}

/** A tree of plain objects and lists in which `start` and `end`, where they are numbers, are offsets. */
function moved<T>(node: T, by: number): T {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map((one: unknown) => moved(one, by)) as T
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) {
    copy[key] = typeof value === 'number' && (key === 'start' || key === 'end') ? value + by : moved<unknown>(value, by)
  }
  return copy as T
}

/** Where something should have been closed, or ends, is an offset as well. */
function closing(problem: Part['problems'][number], by: number): object {
  if ('until' in problem) return { until: problem.until + by }
  return 'closes' in problem && problem.closes !== null ? { closes: problem.closes + by } : {}
}
