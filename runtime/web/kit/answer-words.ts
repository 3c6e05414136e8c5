import type { Question, Unit } from '#schemas/generated/bundle.ts'
import type { AnswerView, AnswerValue } from '#schemas/generated/view.ts'
import { useKit, useText } from './context.ts'

/** An answer as a person reads it, from the question that was asked. Empty when there is none. */
export function useAnswerWords(): (question: Question, value: AnswerValue | undefined) => string {
  const plain = usePlainWords()
  const text = useText()
  return ({ answer }, value) => {
    if (value === undefined) return ''
    if (answer.kind === 'choice' || answer.kind === 'choices') {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [value]
      const options = answer.options.filter((option) => chosen.includes(option.id))
      return options.map((option) => text(option.label)).join(', ')
    }
    return plain(value, answer.kind === 'number' ? answer.unit : null, answer.kind === 'date')
  }
}

/** The same from a view, where the chosen options' wording comes along. */
export function useAnswerViewWords(): (answer: AnswerView) => string {
  const plain = usePlainWords()
  const text = useText()
  const { words } = useKit()
  return ({ value, labels, unit }) => {
    if (value === null) return words('answer.none')
    const wording = labels.map(text).join(', ')
    if (wording === '') return plain(value, unit, typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return typeof value === 'number' ? `${plain(value, unit, false)} (${wording})` : wording
  }
}

function usePlainWords(): (value: AnswerValue, unit: Unit, isDate: boolean) => string {
  const { words, formats } = useKit()
  return (value, unit, isDate) => {
    if (typeof value === 'boolean') return words(value ? 'answer.yes' : 'answer.no')
    if (typeof value === 'number') return formats.quantity(value, unit)
    if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ')
    return isDate && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value
  }
}
