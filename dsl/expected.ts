import {
  Alternation,
  EOF,
  NonTerminal,
  Option,
  Repetition,
  RepetitionWithSeparator,
  Terminal,
  tokenMatcher,
  type IParserErrorMessageProvider,
  type IProduction,
  type IToken,
  type Rule,
  type TokenType,
} from 'chevrotain'

/** What could have stood where the parser stopped. */
export interface Expected {
  /** How many tokens behind the error's own the one is that fits nothing. */
  readonly ahead: number
  /** Labels of what would have fitted. */
  readonly labels: readonly string[]
}

/** Thrown when a text has more errors than anyone reads; recovering from each would only cost time. */
export class TooManyErrors extends Error {}

const MOST_ERRORS = 40

/**
 * Chevrotain asks for a sentence; ours is data, read back by `expectedBy`. Where it only says which token ends a
 * loop, we add what another turn of the loop could have begun with: that is what the author misspelt.
 */
export class Expectations implements IParserErrorMessageProvider {
  /** The grammar, once it is known. */
  rules: Readonly<Record<string, Rule>> = {}

  /** How many errors the text at hand has had. */
  errors = 0

  buildMismatchTokenMessage({ expected, ruleName }: { expected: TokenType; ruleName: string }): string {
    return this.#message(0, [...this.#loopsBefore(ruleName, expected), expected])
  }

  buildNotAllInputParsedMessage({ ruleName }: { ruleName: string }): string {
    return this.#message(0, this.#loopsBefore(ruleName, EOF))
  }

  buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
  }: {
    expectedPathsPerAlt: TokenType[][][]
    actual: IToken[]
  }): string {
    return this.#furthest(expectedPathsPerAlt.flat(), actual)
  }

  buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
  }: {
    expectedIterationPaths: TokenType[][]
    actual: IToken[]
  }): string {
    return this.#furthest(expectedIterationPaths, actual)
  }

  /** Follows each path as far as the tokens do; the longest tells where it went wrong. */
  #furthest(paths: readonly TokenType[][], actual: readonly IToken[]): string {
    const matched = paths.map((path) => {
      const at = path.findIndex((type, i) => !(actual[i] && tokenMatcher(actual[i], type)))
      return at < 0 ? path.length - 1 : at
    })
    const ahead = Math.max(0, ...matched)
    return this.#message(
      ahead,
      paths.flatMap((path, i) => (matched[i] === ahead ? (path[ahead] ?? []) : [])),
    )
  }

  #loopsBefore(ruleName: string, expected: TokenType): TokenType[] {
    const rule = this.rules[ruleName]
    return rule ? optionalBefore(rule.definition, expected) : []
  }

  #message(ahead: number, types: readonly TokenType[]): string {
    if (++this.errors > MOST_ERRORS) throw new TooManyErrors()
    const labels = types.filter((type) => type !== EOF).map((type) => type.LABEL ?? type.name)
    return JSON.stringify({ ahead, labels: [...new Set(labels)] } satisfies Expected)
  }
}

export function expectedBy(error: { readonly message: string }): Expected {
  return JSON.parse(error.message) as Expected
}

/** What may be left out just before a token of a rule, or before its end. */
function optionalBefore(sequence: readonly IProduction[], expected: TokenType): TokenType[] {
  const place = sequence.findIndex((one) => one instanceof Terminal && one.terminalType === expected)
  if (place < 0 && expected !== EOF) return sequence.flatMap((one) => optionalBefore(within(one), expected))
  const found: TokenType[] = []
  for (const part of sequence.slice(0, expected === EOF ? undefined : place).toReversed()) {
    if (!isOptional(part)) break
    found.unshift(...firstOf([part]))
  }
  return found
}

/** The tokens a sequence can begin with. */
function firstOf(sequence: readonly IProduction[]): TokenType[] {
  const found: TokenType[] = []
  for (const part of sequence) {
    if (part instanceof Terminal) found.push(part.terminalType)
    else if (part instanceof Alternation) found.push(...part.definition.flatMap((one) => firstOf(within(one))))
    else if (part instanceof NonTerminal) found.push(...firstOf(part.referencedRule.definition))
    else found.push(...firstOf(within(part)))
    if (!isOptional(part)) break
  }
  return found
}

/** The parts that stand in a part itself, not in a rule it names. */
function within(part: IProduction): readonly IProduction[] {
  if (part instanceof NonTerminal || part instanceof Terminal) return []
  return (part as IProduction & { readonly definition: IProduction[] }).definition
}

function isOptional(part: IProduction): boolean {
  return part instanceof Option || part instanceof Repetition || part instanceof RepetitionWithSeparator
}
