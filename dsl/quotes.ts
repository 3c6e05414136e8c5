/** What a quoted text says: escapes resolved, and a long text freed of the indentation it stands in. */
export function quotedValue(image: string): string {
  if (image.startsWith('"""'))
    return dedent(image.slice(3, image.endsWith('"""') && image.length >= 6 ? -3 : undefined))
  if (!image.startsWith('"')) return image.slice(1, -1)
  const inner = image.slice(1, image.length > 1 && image.endsWith('"') ? -1 : undefined)
  return inner.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
}

/**
 * Takes away the first and last line break and the indentation that all lines with text share. What stands on
 * the line of the opening quotes has no indentation of its own.
 */
function dedent(text: string): string {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n')
  if (rest.at(-1)?.trim() === '') rest.pop()
  const indent = rest.reduce((least, line) => (isBlank(line) ? least : Math.min(least, line.search(/\S/))), Infinity)
  const lines = rest.map((line) => (isBlank(line) ? '' : line.slice(indent).trimEnd()))
  return (isBlank(first) ? lines : [first.trim(), ...lines]).join('\n')
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}
