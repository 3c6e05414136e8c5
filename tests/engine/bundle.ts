import type {
  AnswerType,
  Band,
  Block,
  Bundle,
  Call,
  Expression,
  Fact,
  FlagRule,
  Form,
  Module,
  NumberAnswer,
  Option,
  Page,
  Question,
  Result,
  Rule,
  RuleAction,
  Schedule,
  Text,
} from '#schemas/generated/bundle.ts'

/*
 * Small bundles in few words. Every function fills in the defaults a compiler would write; texts are Swedish.
 */

export function sv(text: string): Text {
  return { sv: text }
}

export function bundle(parts: Partial<Bundle>): Bundle {
  return {
    format: 1,
    engine: 1,
    program: 'prov',
    version: '1.0.0',
    languages: ['sv'],
    title: sv('Prov'),
    purpose: sv('Att prova.'),
    owner: 'Enheten',
    licence: 'CC-BY-4.0',
    retention: { class: 'record', years: 10 },
    sharing: 'owner',
    messages: false,
    theme: {
      primary: '#0b5563',
      accent: '#b97400',
      surface: '#ffffff',
      corners: 'rounded',
      type: 'sans',
      size: 'normal',
      picture: null,
    },
    groups: [],
    openTo: null,
    forms: [],
    modules: [],
    batteries: [],
    schedules: [],
    plan: null,
    flags: [],
    rules: [],
    renamed: [],
    retired: [],
    media: {},
    ...parts,
  }
}

export function form(id: string, questions: Question[], parts: Partial<Form> = {}): Form {
  return {
    id,
    title: sv(id),
    intro: null,
    layout: 'page',
    instrument: null,
    questions,
    matrices: [],
    checks: [],
    results: [],
    ...parts,
  }
}

export function ask(id: string, answer: AnswerType, parts: Partial<Question> = {}): Question {
  return { id, matrix: null, text: sv(id), help: null, required: false, show: null, media: null, answer, ...parts }
}

export const TIME: AnswerType = { kind: 'time' }
export const DATE: AnswerType = { kind: 'date' }
export const YES_NO: AnswerType = { kind: 'yes_no' }

export function text(maxLength = 100): AnswerType {
  return { kind: 'text', look: 'line', maxLength }
}

export function number(parts: Partial<NumberAnswer> = {}): AnswerType {
  return { kind: 'number', look: 'field', unit: null, min: null, max: null, step: 1, from: null, to: null, ...parts }
}

/** Options `0`, `1`… that score what they are called. */
export function scale(from: number, to: number): AnswerType {
  const options: Option[] = []
  for (let score = from; score <= to; score++) options.push({ id: String(score), label: sv(`val ${score}`), score })
  return { kind: 'choice', look: 'radios', options }
}

export function manyOf(...ids: string[]): AnswerType {
  return { kind: 'choices', options: ids.map((id) => ({ id, label: sv(id), score: null })) }
}

/** A repeated group. */
export function rows(min: number, max: number, ...questions: Question[]): AnswerType {
  return { kind: 'rows', min, max, row: null, questions }
}

/** The cells of `form.group.question`. */
export function cells(path: string): Expression {
  const [form = '', question = '', cell = ''] = path.split('.')
  return { op: 'cells', form, question, cell }
}

export function result(id: string, value: Expression, parts: Partial<Result> = {}): Result {
  return {
    id,
    title: sv(id),
    unit: null,
    value,
    missing: { policy: 'none' },
    decimals: 0,
    range: { min: null, max: null },
    bands: [],
    explain: null,
    showTo: ['patient', 'clinician'],
    as: ['line'],
    ...parts,
  }
}

/** From included, to excluded unless said. */
export function band(from: number | null, to: number | null, label: string, toIncluded = false): Band {
  return { who: null, from, to, toIncluded, colour: 'grey', label: sv(label) }
}

export function module(id: string, pages: Page[], parts: Partial<Module> = {}): Module {
  return {
    id,
    title: sv(id),
    opens: null,
    byClinician: false,
    feedback: null,
    sections: [{ id: 'huvud', title: null, show: null, pages }],
    ...parts,
  }
}

export function page(id: string, blocks: Block[] = [], show: Expression | null = null): Page {
  return { id, title: sv(id), show, blocks }
}

export function schedule(id: string, forms: string[], parts: Partial<Schedule> = {}): Schedule {
  return {
    id,
    forms,
    anchor: { kind: 'start' },
    first: { n: 0, unit: 'days' },
    every: null,
    weekdays: [],
    times: [],
    until: { kind: 'end' },
    due: null,
    open: null,
    reminders: [],
    gate: false,
    ...parts,
  }
}

export function flag(id: string, when: Expression, parts: Partial<FlagRule> = {}): FlagRule {
  return {
    id,
    severity: 'warning',
    title: sv(`Flagga ${id}`),
    when,
    to: ['clinician'],
    advice: null,
    escalate: null,
    ...parts,
  }
}

export function rule(id: string, when: Expression, ...then: RuleAction[]): Rule {
  return { id, when, then }
}

// Expressions.

export function lit(value: number | string | boolean): Expression {
  return { op: 'literal', value }
}

export function call(name: Call['name'], ...args: (Expression | number)[]): Expression {
  return { op: 'call', name, args: args.map((arg) => (typeof arg === 'number' ? lit(arg) : arg)) }
}

/** The answer to `form.question`. */
export function ans(path: string): Expression {
  const [form = '', question = ''] = path.split('.')
  return { op: 'answer', form, question }
}

/** The score of the option chosen in `form.question`. */
export function sco(path: string): Expression {
  const [form = '', question = ''] = path.split('.')
  return { op: 'score', form, question }
}

/** The result `form.result`. */
export function res(path: string): Expression {
  const [form = '', name = ''] = path.split('.')
  return { op: 'result', form, result: name }
}

/** A fact about nothing, a form, a module or, with a dot, a result; it must have been so for a time, or is a change over some days. */
export function fact(
  name: Fact['fact'],
  about = '',
  lasting: Fact['lasting'] = null,
  over: Fact['over'] = null,
): Expression {
  const [first = '', name2 = ''] = about.split('.')
  const isModule = name === 'done' || name === 'opened' || name === 'waiting'
  return {
    op: 'fact',
    fact: name,
    form: first !== '' && !isModule ? first : null,
    result: name2 === '' ? null : name2,
    module: isModule ? first : null,
    lasting,
    over,
  }
}

export function atLeast(a: Expression, b: Expression | number): Expression {
  return call('at_least', a, b)
}

export function is(a: Expression, b: Expression | number | string | boolean): Expression {
  return call('equal', a, typeof b === 'object' ? b : lit(b))
}

export function and(a: Expression, b: Expression): Expression {
  return call('and', a, b)
}

export function or(a: Expression, b: Expression): Expression {
  return call('or', a, b)
}
