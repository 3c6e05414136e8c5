import type { Expression, Place } from '#dsl/ast/index.ts'
import { FACTS, OPERATORS } from '#schemas/operators.ts'
import type { Analysis } from '../analyze.ts'

export interface OperatorHere {
  readonly place: Place
  readonly written: string
  readonly doc: { readonly sv: string; readonly en: string }
}

type Token = Analysis['parsed'] extends ReadonlyMap<string, { readonly tokens: readonly (infer T)[] }> ? T : never

/** The operator, the function or the fact whose word stands at a place, where that is in an expression. */
export function operatorAt({ parsed }: Analysis, file: string, offset: number): OperatorHere | null {
  const { tokens = [], ast } = parsed.get(file) ?? {}
  const at = tokens.findIndex((one) => one.startOffset <= offset && offset < one.startOffset + one.image.length)
  const token = tokens[at]
  const node = ast && token && innermost(ast, token.startOffset)
  if (!node) return null
  const found = documented(node, token, tokens[at + 1])
  return found && { place: { start: token.startOffset, end: token.startOffset + token.image.length }, ...found }
}

type Documented = Omit<OperatorHere, 'place'>

function documented(node: Expression, { image }: Token, next: Token | undefined): Documented | null {
  switch (node.kind) {
    case 'infix':
      return (
        OPERATORS.find((one) => one.form === 'infix' && one.written === node.operator && image === one.written) ?? null
      )
    case 'prefix':
      return OPERATORS.find((one) => one.form === 'prefix' && one.written === image) ?? null
    case 'has':
      return OPERATORS.find((one) => one.name === 'has' && one.written === image) ?? null
    case 'is': {
      const isWord = image === 'is' || (image === 'not' && next !== undefined)
      if (!isWord) return null
      return OPERATORS.find((one) => one.written === (node.negated ? 'is not' : 'is')) ?? null
    }
    case 'call': {
      if (image !== node.name.text) return null
      const isCalled = (written: string): boolean => written.startsWith(`${image}(`)
      return (
        OPERATORS.find((one) => (one.form === 'function' || one.form === 'span') && one.written === image) ??
        FACTS.find((one) => isCalled(one.written)) ??
        null
      )
    }
    case 'inactive':
      return FACTS.find((one) => one.name === 'inactive_days') ?? null
    case 'name':
      return stateOrDay(image)
    default:
      return null
  }
}

/** `day`, and what is asked of a form or a module, as in `welcome is done`. */
function stateOrDay(word: string): Documented | null {
  return FACTS.find((one) => one.written === word || one.written.endsWith(` is ${word}`)) ?? null
}

const KINDS: readonly string[] = [
  'infix',
  'prefix',
  'is',
  'has',
  'call',
  'inactive',
  'name',
] satisfies Expression['kind'][]

/** The smallest expression around a place. */
function innermost(tree: object, offset: number): Expression | null {
  let found: Expression | null = null
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) return node.forEach(visit)
    if (isPlace(node) && (offset < node.start || offset >= node.end)) return
    if (isExpression(node)) found = node
    Object.values(node).forEach(visit)
  }
  visit(tree)
  return found
}

function isPlace(node: object): node is Place {
  return 'start' in node && 'end' in node
}

function isExpression(node: object): node is Expression {
  // A value of an example is of kind `name` as well, but has no parts.
  return 'kind' in node && KINDS.includes(node.kind as string) && (node.kind !== 'name' || 'parts' in node)
}
