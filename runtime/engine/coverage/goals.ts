import type { Bundle, Expression, FlagRule, Form, Question, Rule, Schedule } from '#schemas/generated/bundle.ts'
import { type Condition, prepare } from '../prepare.ts'

/** Something that scenarios can exercise. */
export interface Goal {
  readonly kind: Kind
  /** What it is of: ids with points between them. Conditions are told apart by their place. */
  readonly of: string
  readonly outcome: Outcome
  /** Which band, or which reminder, from 0; else null. */
  readonly n: number | null
  /** Where it stands in the bundle, as a JSON pointer. */
  readonly pointer: string
  /** The condition that it is an outcome of; null where states tell. */
  readonly condition: Expression | null
}

export const KINDS = ['flag', 'rule', 'band', 'row', 'check', 'condition', 'module', 'page'] as const
export type Kind = (typeof KINDS)[number]

export type Outcome =
  | ('raised' | 'not_raised' | 'fired' | 'not_fired' | 'reached')
  | ('given' | 'reminded' | 'sent' | 'sent_late' | 'missed')
  | ('passes' | 'stops' | 'holds' | 'does_not_hold')
  | ('opened' | 'done' | 'read')

type Stated = Omit<Goal, 'n' | 'condition'> & Partial<Pick<Goal, 'n' | 'condition'>>

/** Everything in a program that scenarios can exercise, in the order of the bundle. */
export function goalsOf(bundle: Bundle): Goal[] {
  const { flags, rules } = prepare(bundle)
  const goals: Stated[] = [
    ...bundle.flags.flatMap(({ id, when }, i) => [
      { kind: 'flag' as const, of: id, outcome: 'raised' as const, pointer: `/flags/${i}` },
      ...outcomes('flag', id, when, `/flags/${i}`, [null, 'not_raised']),
      ...operands(id, when, `/flags/${i}/when`, sentWhenTried(flags.get(id))),
    ]),
    ...bundle.rules.flatMap(({ id, when }, i) => [
      { kind: 'rule' as const, of: id, outcome: 'fired' as const, pointer: `/rules/${i}` },
      ...outcomes('rule', id, when, `/rules/${i}`, [null, 'not_fired']),
      ...operands(id, when, `/rules/${i}/when`, sentWhenTried(rules.get(id))),
    ]),
    ...bundle.forms.flatMap((form, i) => formGoals(form, `/forms/${i}`)),
    ...bundle.schedules.flatMap((schedule, i) => rowGoals(schedule, `/schedules/${i}`)),
    ...moduleGoals(bundle),
  ]
  return goals.map((goal) => ({ n: null, condition: null, ...goal }))
}

/** The form that is always sent when a flag or a rule is tried, as it is tried for nothing else; null where none is. */
function sentWhenTried(tried: Condition<FlagRule | Rule> | undefined): string | null {
  if (!tried || tried.timed || tried.reads.facts.has('received')) return null
  const [form = null, ...others] = tried.reads.forms
  return others.length === 0 ? form : null
}

function formGoals(form: Form, at: string): Stated[] {
  return [
    ...form.questions.flatMap((question, i) => shownGoals(form.id, question, `${at}/questions/${i}`)),
    ...form.checks.flatMap(({ holds, questions }, i) => {
      const of = `${form.id}.${questions.at(-1) ?? ''}`
      const whole = outcomes('check', of, holds, `${at}/checks/${i}`, ['passes', 'stops'])
      return [...whole, ...operands(of, holds, `${at}/checks/${i}/holds`)]
    }),
    ...form.results.flatMap(({ id, bands }, i) =>
      bands.map((_, n): Stated => {
        const pointer = `${at}/results/${i}/bands/${n}`
        return { kind: 'band', of: `${form.id}.${id}`, outcome: 'reached', n, pointer }
      }),
    ),
  ]
}

/** When a question is shown, and those in its rows. */
function shownGoals(owner: string, { id, show, answer }: Question, at: string): Stated[] {
  const of = `${owner}.${id}`
  return [
    ...(show === null ? [] : conditions(of, show, `${at}/show`)),
    ...(answer.kind === 'rows'
      ? answer.questions.flatMap((cell, i) => shownGoals(of, cell, `${at}/answer/questions/${i}`))
      : []),
  ]
}

function rowGoals(schedule: Schedule, pointer: string): Stated[] {
  return schedule.forms.flatMap((form): Stated[] => {
    const of = schedule.forms.length === 1 ? schedule.id : `${schedule.id}.${form}`
    const row = (outcome: Outcome, n: number | null = null): Stated => ({ kind: 'row', of, outcome, n, pointer })
    return [
      row('given'),
      ...schedule.reminders.map((_, n) => row('reminded', n)),
      row('sent'),
      ...(schedule.due === null ? [] : [row('sent_late')]),
      ...(schedule.open === null ? [] : [row('missed')]),
    ]
  })
}

function moduleGoals({ modules }: Bundle): Stated[] {
  return modules.flatMap((module, i) => {
    const at = `/modules/${i}`
    const pages = module.sections.flatMap((section, s) => {
      const inside = section.pages.flatMap((page, p): Stated[] => {
        const pointer = `${at}/sections/${s}/pages/${p}`
        const of = `${module.id}.${page.id}`
        const shown = page.show === null ? [] : conditions(of, page.show, `${pointer}/show`)
        return [{ kind: 'page', of, outcome: 'read', pointer }, ...shown]
      })
      if (section.show === null) return inside
      return [...conditions(`${module.id}.${section.id}`, section.show, `${at}/sections/${s}/show`), ...inside]
    })
    return [
      { kind: 'module' as const, of: module.id, outcome: 'opened' as const, pointer: at },
      { kind: 'module' as const, of: module.id, outcome: 'done' as const, pointer: at },
      ...(module.opens === null ? [] : conditions(module.id, module.opens, `${at}/opens`)),
      ...pages,
    ]
  })
}

/**
 * A condition both ways, and each part that `and` and `or` join. Of the form that is always sent then, that it is not
 * sent can never be tried.
 */
function conditions(of: string, condition: Expression, pointer: string, sent: string | null = null): Stated[] {
  const isSent = condition.op === 'fact' && condition.fact === 'sent' && condition.form === sent
  return [
    { kind: 'condition', of, outcome: 'holds', pointer, condition },
    ...(isSent ? [] : [{ kind: 'condition' as const, of, outcome: 'does_not_hold' as const, pointer, condition }]),
    ...operands(of, condition, pointer, sent),
  ]
}

function operands(of: string, condition: Expression, pointer: string, sent: string | null = null): Stated[] {
  if (condition.op !== 'call' || !['and', 'or', 'not'].includes(condition.name)) return []
  return condition.args.flatMap((arg, i) => {
    const at = `${pointer}/args/${i}`
    // What `not` turns round holds when the whole does not: counted once.
    return condition.name === 'not' || isJoined(arg) ? operands(of, arg, at, sent) : conditions(of, arg, at, sent)
  })
}

/** `a and b and c` is one chain: its inner part is told of by its own operands. */
function isJoined(expression: Expression): boolean {
  return expression.op === 'call' && (expression.name === 'and' || expression.name === 'or')
}

function outcomes(
  kind: Kind,
  of: string,
  condition: Expression,
  pointer: string,
  [held, failed]: readonly [Outcome | null, Outcome],
): Stated[] {
  const whenHeld: Stated[] = held === null ? [] : [{ kind, of, outcome: held, pointer, condition }]
  return [...whenHeld, { kind, of, outcome: failed, pointer, condition }]
}
