import type { AnswerType, Call, Expression, Fact, Option } from '#schemas/generated/bundle.ts'
import { FACTS, OPERATORS, type ValueType } from '#schemas/operators.ts'
import { isClock, isDate } from './calendar.ts'
import type { ExpressionProblem } from './event.ts'
import type { Program } from './prepare.ts'

/** Deeper than anybody writes, and shallow enough for whatever walks it. */
const DEEPEST = 40

/** What a part is: its type, with the options of a choice; null where a problem has been told. */
type Kind = { readonly type: ValueType; readonly options: ReadonlySet<string> | null } | null

/**
 * Whether an expression that did not come from the compiler is a condition of a program: names what there is, with the
 * types that the table of operators says, and reads something. Nothing is told when it is. A condition stands outside
 * every form, and reads each of them from the past.
 */
export function conditionProblems(program: Program, when: Expression): ExpressionProblem[] {
  const problems: ExpressionProblem[] = []
  const checker = new Checker(program, problems)
  const kind = checker.kindOf(when, '', 0)
  if (kind !== null && kind.type !== 'truth') problems.push({ pointer: '', code: 'wrong_type' })
  if (problems.length === 0 && !checker.read) problems.push({ pointer: '', code: 'reads_nothing' })
  return problems
}

class Checker {
  /** Something of the patient is read. */
  read = false
  readonly #program: Program
  readonly #problems: ExpressionProblem[]

  constructor(program: Program, problems: ExpressionProblem[]) {
    this.#program = program
    this.#problems = problems
  }

  kindOf(part: Expression, pointer: string, depth: number): Kind {
    if (depth > DEEPEST) return this.#problem(pointer, 'too_large')
    if (part.op !== 'literal' && part.op !== 'call') this.read = true
    switch (part.op) {
      case 'literal':
        if (typeof part.value === 'number') return plain('number')
        if (typeof part.value === 'boolean') return plain('truth')
        // A text is whatever it is compared with; on its own it is a text.
        return typeof part.value === 'string' ? plain('text') : this.#problem(`${pointer}/value`, 'wrong_type')
      case 'answer':
        return this.#answer(part.form, part.question, pointer)
      case 'score':
        return this.#score(part.form, part.question, pointer)
      case 'cells':
        return this.#problem(pointer, 'not_here')
      case 'result':
        return this.#result(part.form, part.result, pointer) === null ? null : plain('number')
      case 'in_band': {
        const result = this.#result(part.form, part.result, pointer)
        if (result === null) return null
        const known = part.bands.every((band) => result.bands[band] !== undefined)
        return known ? plain('truth') : this.#problem(`${pointer}/bands`, 'unknown_band')
      }
      case 'fact':
        return this.#fact(part, pointer)
      case 'call':
        return this.#call(part, pointer, depth)
    }
  }

  #answer(form: string, id: string, pointer: string): Kind {
    const question = this.#question(form, id, pointer)
    return question && { type: TYPES[question.kind], options: optionsOf(question) }
  }

  #score(form: string, id: string, pointer: string): Kind {
    const question = this.#question(form, id, pointer)
    if (question === null) return null
    return isNumber(question) ? plain('number') : this.#problem(`${pointer}/question`, 'no_score')
  }

  #question(form: string, id: string, pointer: string): AnswerType | null {
    const known = this.#program.forms.get(form)
    if (known === undefined) return this.#problem(`${pointer}/form`, 'unknown_form')
    return known.questions.get(id)?.answer ?? this.#problem(`${pointer}/question`, 'unknown_question')
  }

  #result(form: string, id: string, pointer: string) {
    const known = this.#program.forms.get(form)?.form
    if (known === undefined) return this.#problem(`${pointer}/form`, 'unknown_form')
    return known.results.find((each) => each.id === id) ?? this.#problem(`${pointer}/result`, 'unknown_result')
  }

  #fact(part: Fact, pointer: string): Kind {
    const { groups, modules, bundle } = this.#program
    const { about, result, name } = FACTS.find((each) => each.name === part.fact) ?? FACTS[0]
    const asked = {
      form: about === 'form' || about === 'result',
      result: about === 'result',
      module: about === 'module',
    }
    for (const each of ['form', 'result', 'module'] as const) {
      if ((part[each] !== null) !== asked[each]) return this.#problem(`${pointer}/${each}`, 'wrong_arguments')
    }
    if (part.form !== null && !this.#program.forms.has(part.form))
      return this.#problem(`${pointer}/form`, 'unknown_form')
    if (part.result !== null && this.#result(part.form ?? '', part.result, pointer) === null) return null
    if (part.module !== null) {
      const module = modules.get(part.module)?.module
      if (module === undefined) return this.#problem(`${pointer}/module`, 'unknown_module')
      if (name === 'waiting' && module.feedback === null) return this.#problem(pointer, 'not_here')
    }
    const lasts = name === 'waiting' || name === 'unanswered'
    if (part.lasting !== null && !lasts) return this.#problem(`${pointer}/lasting`, 'wrong_arguments')
    if (part.over !== null && name !== 'change') return this.#problem(`${pointer}/over`, 'wrong_arguments')
    if ((name === 'unanswered' || name === 'received') && !bundle.messages) return this.#problem(pointer, 'not_here')
    if (name === 'sex') return { type: 'choice', options: new Set(['woman', 'man']) }
    if (name === 'group') return { type: 'choice', options: new Set(groups.keys()) }
    return plain(result)
  }

  #call({ name, args }: Call, pointer: string, depth: number): Kind {
    const operator = OPERATORS.find((each) => each.name === name) ?? OPERATORS[0]
    const { args: accepted, repeats, result } = operator
    const fits = repeats ? args.length >= accepted.length : args.length === accepted.length
    if (!fits) return this.#problem(`${pointer}/args`, 'wrong_arguments')
    const kinds = args.map((arg, place) => {
      const at = `${pointer}/args/${place}`
      return repeats && arg.op === 'cells' ? this.#cells(arg, at) : this.kindOf(arg, at, depth + 1)
    })
    if (kinds.includes(null)) return null
    if (COMPARING.has(name)) return this.#comparison(name, args, kinds, pointer)
    for (const [place, kind] of kinds.entries()) {
      const types: readonly ValueType[] = accepted[Math.min(place, accepted.length - 1)] ?? []
      if (kind === null || !types.includes(kind.type)) return this.#problem(`${pointer}/args/${place}`, 'wrong_type')
    }
    return plain(result)
  }

  /** Two of the same type, of which a text may be the one that is written for the other's. */
  #comparison(name: Call['name'], args: readonly Expression[], kinds: readonly Kind[], pointer: string): Kind {
    const [one, other] = kinds
    if (!one || !other) return null
    const turned = isText(args[0]) && !isText(args[1])
    const [subject, against, place] = turned ? [other, args[0], 0] : [one, args[1], 1]
    const types = name === 'has' ? ['choices'] : (ACCEPTED[name] ?? [])
    if (!types.includes(subject.type)) return this.#problem(`${pointer}/args/${1 - place}`, 'wrong_type')
    const written = isText(against) ? against.value : null
    const at = `${pointer}/args/${place}`
    if (written === null) {
      const same = name !== 'has' && one.type === other.type && subject.options === null
      return same ? plain('truth') : this.#problem(at, 'wrong_type')
    }
    if (subject.options !== null) {
      if (subject.type === 'choices' && name !== 'has') return this.#problem(at, 'wrong_type')
      return subject.options.has(written) ? plain('truth') : this.#problem(at, 'unknown_option')
    }
    const right =
      subject.type === 'text' ||
      (subject.type === 'time' && isClock(written)) ||
      (subject.type === 'date' && isDate(written))
    return right ? plain('truth') : this.#problem(at, 'wrong_type')
  }

  #cells({ form, question, cell }: Extract<Expression, { readonly op: 'cells' }>, pointer: string): Kind {
    this.read = true
    const rows = this.#question(form, question, pointer)
    if (rows === null) return null
    if (rows.kind !== 'rows') return this.#problem(`${pointer}/question`, 'wrong_type')
    const known = rows.questions.find((each) => each.id === cell)
    if (known === undefined) return this.#problem(`${pointer}/cell`, 'unknown_question')
    return isNumber(known.answer) ? plain('number') : this.#problem(`${pointer}/cell`, 'no_score')
  }

  #problem(pointer: string, code: ExpressionProblem['code']): null {
    this.#problems.push({ pointer, code })
    return null
  }
}

const ACCEPTED: Readonly<Partial<Record<Call['name'], readonly ValueType[]>>> = Object.fromEntries(
  OPERATORS.flatMap(({ name, args: [types] }) => (types === undefined ? [] : [[name, types]])),
)

const COMPARING: ReadonlySet<string> = new Set([
  'equal',
  'not_equal',
  'less',
  'at_most',
  'more',
  'at_least',
  'has',
] satisfies Call['name'][])

const TYPES: Readonly<Record<AnswerType['kind'], ValueType>> = {
  choice: 'choice',
  choices: 'choices',
  number: 'number',
  text: 'text',
  yes_no: 'truth',
  date: 'date',
  time: 'time',
  rows: 'rows',
}

function plain(type: ValueType): Kind {
  return { type, options: null }
}

function optionsOf(answer: AnswerType): ReadonlySet<string> | null {
  return answer.kind === 'choice' || answer.kind === 'choices' ? new Set(answer.options.map(({ id }) => id)) : null
}

/** Whether what is answered is a number, or stands for one. */
function isNumber(answer: AnswerType): boolean {
  const scored = (option: Option) => option.score !== null
  return answer.kind === 'number' || (answer.kind === 'choice' && answer.options.every(scored))
}

function isText(part: Expression | undefined): part is { readonly op: 'literal'; readonly value: string } {
  return part?.op === 'literal' && typeof part.value === 'string'
}
