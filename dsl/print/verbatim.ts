import { quotedValue } from '../quotes.ts'
import { isLineComment, type Comment } from './pieces.ts'

/**
 * A text as it stands on a line with this indentation: a long text of several lines begins below its quotation marks,
 * one level further in. What it says is the same, or it is left as it is.
 */
export function textAt(image: string, indent: number): string {
  if (!image.startsWith('"""') || !/[\n\r]/.test(image)) return image
  const value = quotedValue(image)
  const lines = value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent + 2) + line))
  const made = ['"""', ...lines, `${' '.repeat(indent)}"""`].join('\n')
  return quotedValue(made) === value ? made : image
}

/** A comment as it stands at this indentation; the lines of one that stands first on its line move as it does. */
export function commentAt(comment: Comment, indent: number): string {
  const { image } = comment.token
  if (isLineComment(comment)) return image.trimEnd()
  const [start = '', ...lines] = image.replace(/\r\n?/g, '\n').split('\n')
  if (!comment.first) return [start, ...lines].join('\n')
  return [start, ...lines.map((line) => moved(line, comment.column, indent))].join('\n')
}

function moved(line: string, from: number, to: number): string {
  if (line.trim() === '') return ''
  const spaces = line.length - line.trimStart().length
  return ' '.repeat(to) + line.slice(Math.min(spaces, from))
}
