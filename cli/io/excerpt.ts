/** Line and column, both from 1, of an offset. The column counts characters as an editor does (UTF-16). */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

/** The source line a place begins on, and a marker below the part of the place that is on it. */
export function excerpt(text: string, start: number, end: number): { line: string; marker: string } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const raw = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).replace(/\r$/, '')
  const until = Math.min(end, lineStart + raw.length)
  const indent = raw.slice(0, start - lineStart).replace(/[^\t]/g, ' ')
  return { line: raw, marker: indent + '^'.repeat(Math.max(1, until - start)) }
}
