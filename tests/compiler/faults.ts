import { KEYWORDS } from '#dsl/words.ts'

/** One fault put into a text: where it stands in the text as it became, and the words it is about. */
export interface Fault {
  readonly kind: (typeof KINDS)[number]['kind']
  readonly text: string
  readonly at: number
  readonly words: readonly string[]
}

interface Token {
  readonly image: string
  readonly start: number
}

const KEYWORD = new Set<string>(KEYWORDS)
const WORD = /^[\p{L}_]/u

/** The same text gives the same tokens; comments hold none. */
function tokensOf(text: string): Token[] {
  const found = text.matchAll(/\/\/[^\n]*|\/\*[^]*?\*\/|"""[^]*?"""|"(?:\\.|[^"\\\n])*"|[\p{L}\w]+|<=|>=|[^\s\w]/gu)
  return [...found].filter(([image]) => !/^\/[/*]/.test(image)).map(({ 0: image, index: start }) => ({ image, start }))
}

type Put = (text: string, token: Token, tokens: readonly Token[]) => Omit<Fault, 'kind'> | null

const KINDS = [
  { kind: 'a token left out', put: (text, token) => replaced(text, token, '') },
  {
    kind: 'a name misspelt',
    put: (text, token) => (isName(token) ? replaced(text, token, misspelt(token.image)) : null),
  },
  {
    kind: 'a keyword misspelt',
    put: (text, token) => (KEYWORD.has(token.image) ? replaced(text, token, misspelt(token.image)) : null),
  },
  {
    kind: 'a word put in place of another',
    put: (text, token, tokens) => {
      if (!WORD.test(token.image)) return null
      const words = tokens.filter(({ image }) => WORD.test(image) && image !== token.image)
      const other = words[(token.start * 7) % words.length]
      return other ? replaced(text, token, other.image) : null
    },
  },
  { kind: 'a line twice', put: (text, token) => lineAt(text, token, (line) => `${line}\n${line}`) },
  { kind: 'a line left out', put: (text, token) => lineAt(text, token, () => '') },
  { kind: 'a closing brace left out', put: (text, token) => (token.image === '}' ? replaced(text, token, '') : null) },
  { kind: 'an opening brace left out', put: (text, token) => (token.image === '{' ? replaced(text, token, '') : null) },
  {
    kind: 'a closing brace too many',
    put: (text, token) => (token.image === '}' ? replaced(text, token, '} }') : null),
  },
  {
    kind: 'a quotation mark left out',
    put: (text, token) => (/^"[^"]/.test(token.image) ? replaced(text, token, token.image.slice(0, -1)) : null),
  },
] as const satisfies readonly { readonly kind: string; readonly put: Put }[]

/** Faults of every kind in a text, `each` of a kind at most, spread over it: the same ones each time. */
export function faultsFor(text: string, each: number): Fault[] {
  const tokens = tokensOf(text)
  return KINDS.flatMap(({ kind, put }, k) => {
    const fit = tokens.filter((token) => put(text, token, tokens) !== null)
    const step = Math.max(1, fit.length / each)
    const chosen = Array.from(
      { length: Math.min(each, fit.length) },
      (_, i) => fit[Math.floor((i + (k % 3) / 3) * step)],
    )
    return chosen.flatMap((token) => {
      const made = token && put(text, token, tokens)
      return made && made.text !== text ? [{ kind, ...made }] : []
    })
  })
}

function isName({ image }: Token): boolean {
  return WORD.test(image) && !KEYWORD.has(image)
}

/** Two letters change places; a short word has one twice. */
function misspelt(word: string): string {
  const [a, b, ...rest] = word
  const swapped = rest.length > 0 && a !== b ? `${a}${rest[0]}${b}${rest.slice(1).join('')}` : word
  return swapped === word ? word + (word.at(-1) ?? '') : swapped
}

function replaced(text: string, { image, start }: Token, by: string): Omit<Fault, 'kind'> {
  return { text: text.slice(0, start) + by + text.slice(start + image.length), at: start, words: [image, by] }
}

function lineAt(text: string, { start }: Token, change: (line: string) => string): Omit<Fault, 'kind'> {
  const from = text.lastIndexOf('\n', start) + 1
  const found = text.indexOf('\n', start)
  const to = found < 0 ? text.length : found
  const line = text.slice(from, to)
  const changed = change(line)
  const at = changed === '' ? from : from + line.length + 1
  return { text: text.slice(0, from) + changed + text.slice(to), at, words: line.match(/[\p{L}\w]+/gu) ?? [] }
}
