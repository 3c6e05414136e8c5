import type { AnswerReference, Option, Question } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { toDecimal } from './decimal.ts'
import type { Place } from './place.ts'
import type { Choice, Evaluate, Scope, Value } from './scope.ts'

/** The function of a reference to an answer: of the form at hand, else of the latest response to that form. */
export function answer(reference: AnswerReference, place: Place): Evaluate {
  const { form } = reference
  const question = place.form(form)?.questions.find((each) => each.id === reference.question)
  if (question === undefined) return () => null
  const atHand = place.home?.id === form
  if (atHand && reference.op === 'score' && question.answer.kind === 'choice') {
    return optionScore(question.id, scoresOf(question.answer.options))
  }
  const read = reference.op === 'score' ? scoreReader(question) : answerReader(question)
  if (atHand) return (scope) => read(scope.answers)
  return (scope) => {
    const response = scope.past?.latest(form) ?? null
    return response === null ? null : read(response.answers)
  }
}

/**
 * Reads one question's answer. Reading by type makes an answer of the wrong type a missing one, and so also
 * what an object inherits under names such as `constructor`: no inherited value is a text, number, truth value or list.
 */
function answerReader(question: Question): (answers: Answers) => Value {
  const { id } = question
  switch (question.answer.kind) {
    case 'number':
      return (answers) => {
        const value = answers[id]
        return typeof value === 'number' ? toDecimal(value) : null
      }
    case 'yes_no':
      return (answers) => {
        const value = answers[id]
        return typeof value === 'boolean' ? value : null
      }
    case 'choices':
    case 'rows':
      return (answers) => {
        const value = answers[id]
        return Array.isArray(value) && value.length > 0 ? value : null
      }
    case 'choice':
    case 'text':
    case 'date':
    case 'time':
      return (answers) => {
        const value = answers[id]
        return typeof value === 'string' && value !== '' ? value : null
      }
  }
}

/** Reads the number that the chosen option stands for; of a question without options, the number answered. */
export function scoreReader(question: Question): (answers: Answers) => number | null {
  const { id } = question
  if (question.answer.kind !== 'choice') {
    const read = answerReader(question)
    return (answers) => {
      const value = read(answers)
      return typeof value === 'number' ? value : null
    }
  }
  const scores = scoresOf(question.answer.options)
  return (answers) => scores.get(answers[id]) ?? null
}

function scoresOf(options: readonly Option[]): ReadonlyMap<unknown, number> {
  return new Map(options.flatMap((option) => (option.score === null ? [] : [[option.id, option.score]])))
}

/** The score of the option chosen in the form at hand: what nearly every sum adds up. */
function optionScore(question: string, scores: ReadonlyMap<unknown, number>): Evaluate {
  const choice: Choice = { question, options: [...scores.keys()], points: [...scores.values()] }
  const evaluate = (scope: Scope) => pointsOf(choice, scope.answers)
  return choice.points.every((points) => Number.isInteger(points)) ? Object.assign(evaluate, { choice }) : evaluate
}

/** The score of the option chosen; null where none is, and where it has none. A few options are quickest looked through. */
function pointsOf({ question, options, points }: Choice, answers: Answers): number | null {
  const place = options.indexOf(answers[question])
  return place < 0 ? null : (points[place] ?? null)
}
