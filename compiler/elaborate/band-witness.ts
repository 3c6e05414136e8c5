import { minutesOf } from '#engine/calendar.ts'
import { scorer } from '#engine/score.ts'
import type { Expression, Form, Question } from '#schemas/generated/bundle.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import type { Witness } from '../witness.ts'

/** So often the engine is asked for one witness. */
const MOST_TRIES = 4000

/**
 * Answers with which a result becomes a value of the kind that is wanted, found by trying: from several beginnings, one
 * question after the other takes the answer that leads nearest to a value known to be wanted. The engine scores every
 * try, so a witness is always true; where none is found in time there is none.
 */
export function answersGiving(
  form: Form,
  result: string,
  wanted: (value: number) => boolean,
  near: number,
): (Witness & { kind: 'answers' }) | null {
  const score = scorer(form)
  const read = questionsOf(form, result)
  const place = form.results.findIndex((one) => one.id === result)
  let tries = 0
  const tried = (answers: Answers): { readonly answers: Answers; readonly value: number | null } => {
    tries++
    const done = score(answers)
    return { answers: done.answers, value: done.scores[place]?.value ?? null }
  }
  const far = ({ value }: { readonly value: number | null }): number =>
    value === null ? Infinity : wanted(value) ? -1 : Math.abs(value - near)
  for (const share of [0, 1, 0.5, 0.25, 0.75]) {
    let answers = beginning(read, share)
    let best = far(tried(answers))
    for (let changes = 1; changes <= 2 && best > -1;) {
      const better = first(changed(answers, read, changes), (other) => tries < MOST_TRIES && far(tried(other)) < best)
      // Where no change of one answer leads nearer, two together may.
      if (!better) changes++
      else {
        answers = better
        best = far(tried(better))
        changes = 1
      }
    }
    const end = tried(answers)
    if (end.value !== null && wanted(end.value))
      return { kind: 'answers', answers: shown(end.answers, read), value: end.value }
  }
  return null
}

function first(all: Iterable<Answers>, isIt: (one: Answers) => boolean): Answers | undefined {
  for (const one of all) if (isIt(one)) return one
  return undefined
}

/** The answers with so many of them changed, in every way. */
function* changed(answers: Answers, read: readonly Question[], changes: number): Generator<Answers> {
  for (const question of read) {
    for (const choice of choicesOf(question, answers[question.id] ?? null)) {
      const other = { ...answers, [question.id]: choice }
      if (changes === 1) yield other
      else yield* changed(other, read, changes - 1)
    }
  }
}

/** Every question answered at the same share of what there is to choose. */
function beginning(read: readonly Question[], share: number): Answers {
  const answers: Answers = {}
  for (const one of read) {
    const choices = choicesOf(one, null)
    const chosen = choices[Math.round(share * (choices.length - 1))]
    if (chosen !== undefined) answers[one.id] = chosen
  }
  return answers
}

/** Only what the result reads. */
function shown(answers: Answers, read: readonly Question[]): Answers {
  const ids = new Set(read.map((one) => one.id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

/** The questions that a result reads, by way of other results too. */
function questionsOf(form: Form, result: string): Question[] {
  const ids = new Set<string>()
  const seen = new Set<string>()
  const visit = (node: Expression): void => {
    if (node.op === 'answer' || node.op === 'score') ids.add(node.question)
    if (node.op === 'call') node.args.forEach(visit)
    if (node.op === 'result') visitResult(node.result)
  }
  const visitResult = (id: string): void => {
    const found = form.results.find((one) => one.id === id)
    if (!found || seen.has(id)) return
    seen.add(id)
    visit(found.value)
  }
  visitResult(result)
  return form.questions.filter((one) => ids.has(one.id))
}

/** How far numbers are stepped from the one at hand, the widest step first. */
const STEPS = [1000, 250, 100, 60, 25, 10, 5, 2, 1]

/** Answers to try: all there are, or where there are many, some over the whole and those about the one at hand. */
function choicesOf({ answer }: Question, now: AnswerValue | null): AnswerValue[] {
  switch (answer.kind) {
    case 'choice':
      return answer.options.map((one) => one.id)
    case 'choices': {
      const all = answer.options.map((one) => one.id)
      return all.map((_, i) => all.slice(0, i + 1))
    }
    case 'yes_no':
      return [false, true]
    case 'number': {
      const { step } = answer
      const min = answer.min ?? 0
      const count = Math.floor(((answer.max ?? min + 1000 * step) - min) / step)
      const at = typeof now === 'number' ? Math.round((now - min) / step) : 0
      const steps =
        count <= 30 ? stepsTo(count, 1) : [...stepsTo(count, count / 10), ...STEPS.flatMap((by) => [at - by, at + by])]
      return steps.filter((one) => one >= 0 && one <= count).map((one) => Number((min + one * step).toFixed(6)))
    }
    case 'time': {
      const at = typeof now === 'string' ? minutesOf(now) : 0
      const steps = [...stepsTo(23, 1).map((hour) => hour * 60), ...STEPS.flatMap((by) => [at - by, at + by])]
      return steps.filter((one) => one >= 0 && one < 1440).map(clock)
    }
    default:
      return []
  }
}

function stepsTo(count: number, by: number): number[] {
  const steps: number[] = []
  for (let step = 0; step < count; step += by) steps.push(Math.round(step))
  return [...steps, count]
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
