import { FACTS, OPERATORS } from '#schemas/operators.ts'
import type { Analysis } from '../analyze.ts'
import type { Language } from '../diagnostic.ts'

export interface Signature {
  readonly label: string
  readonly parameters: readonly string[]
  /** Which parameter stands at the place. */
  readonly active: number
  readonly doc: string
}

/** How the function is called in whose parentheses a place stands; works in broken text. */
export function signatureHelp(analysis: Analysis, file: string, offset: number, language: Language): Signature | null {
  const { tokens = [] } = analysis.parsed.get(file) ?? {}
  const before = tokens.filter((one) => one.startOffset + one.image.length <= offset && one.image !== '')
  let depth = 0
  let passed = 0
  for (let at = before.length - 1; at > 0; at--) {
    const image = before[at]?.image
    if (image === '{' || image === '}') return null
    if (image === ')') depth++
    else if (image === '(' && depth > 0) depth--
    else if (image === '(') {
      const signature = signatureOf(before[at - 1]?.image ?? '', passed, language)
      if (signature) return signature
      // A parenthesis that only groups.
      passed = 0
    } else if (depth === 0 && (image === ',' || image === 'to')) passed++
  }
  return null
}

function signatureOf(name: string, passed: number, language: Language): Signature | null {
  const operator = OPERATORS.find((one) => (one.form === 'function' || one.form === 'span') && one.written === name)
  if (operator) {
    const types = operator.args.map((types) => types.join(' | '))
    const parameters = operator.repeats ? [`${types[0] ?? ''}, …`] : types.map(shortened)
    const label = `${name}(${parameters.join(operator.form === 'span' ? ' to ' : ', ')}) → ${operator.result}`
    return { label, parameters, active: Math.min(passed, parameters.length - 1), doc: operator.doc[language] }
  }
  const fact = FACTS.find((one) => one.written.startsWith(`${name}(`))
  if (!fact) return null
  const parameter = fact.written.slice(name.length + 1, -1)
  return { label: `${fact.written} → ${fact.result}`, parameters: [parameter], active: 0, doc: fact.doc[language] }
}

/** Of an operator that takes everything, no list says more than a word. */
function shortened(types: string): string {
  return types.split(' | ').length > 3 ? 'question' : types
}
