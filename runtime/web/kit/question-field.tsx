import './question-field.css'
import type { ReactNode } from 'react'
import type { AnswerProblem } from '#engine/index.ts'
import type { Form, Question } from '#schemas/generated/bundle.ts'
import type { AnswerValue } from '#schemas/generated/view.ts'
import { AnswerInput } from './answer-input.tsx'
import { useKit } from './context.ts'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'
import { Icon } from './icon.tsx'
import { Markdown } from './markdown.tsx'
import { Media } from './media.tsx'
import { useProblemWords } from './problem-words.ts'
import { ProgramText } from './program-text.tsx'

interface QuestionFieldProps {
  readonly form: Form
  readonly question: Question
  readonly state: FormState
}

/** A question of the form, in a frame of its own. */
export function QuestionField({ form, question, state }: QuestionFieldProps) {
  const problem = state.problemsAt(question.id)[0]
  return (
    <div className={`lk-question${problem === undefined ? '' : ' lk-question-wrong'}`}>
      <AskedQuestion
        form={form}
        question={question}
        id={fieldId(form, question.id)}
        subject={`question:${form.id}.${question.id}`}
        value={state.answers[question.id]}
        problem={problem}
        onAnswer={(value) => state.answer(question.id, value)}
        onLeave={() => state.leave(question.id)}
      />
    </div>
  )
}

/** Where nothing is required that is said once for the whole form, not at every question. */
export function isAllOptional(form: Form): boolean {
  return form.questions.every(isOptional)
}

function isOptional({ required, answer }: Question): boolean {
  return !required && (answer.kind !== 'rows' || answer.questions.every(isOptional))
}

/** Whether the answer is chosen among several controls, which then need a group around them. */
function isGroup({ answer }: Question): boolean {
  if (answer.kind === 'choice') return answer.look === 'radios'
  return answer.kind === 'choices' || answer.kind === 'yes_no' || (answer.kind === 'number' && answer.look === 'scale')
}

interface AskedQuestionProps {
  readonly form: Form
  readonly question: Question
  /** Of its control. */
  readonly id: string
  readonly subject: string
  readonly value: AnswerValue | undefined
  readonly problem: AnswerProblem | undefined
  readonly onAnswer: (value: AnswerValue | null) => void
  readonly onLeave: () => void
}

/** One question: its words, help and media, the control to answer with, and what is wrong. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { form, question, id, subject, value, problem, onAnswer, onLeave } = props
  const { words } = useKit()
  const problemWords = useProblemWords(form)
  const describedBy = [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const asked = (
    <>
      <ProgramText text={question.text} />
      {!question.required && !isAllOptional(form) && (
        <span className="lk-question-optional"> ({words('form.optional')})</span>
      )}
    </>
  )
  const inside = (
    <>
      {question.help !== null && (
        <div className="lk-question-help" id={`${id}-help`}>
          <Markdown text={question.help} level={4} />
        </div>
      )}
      {question.media !== null && <Media media={question.media} />}
      {problem !== undefined && (
        <p className="lk-question-problem" id={`${id}-problem`}>
          <Icon name="warning" />
          <span>{problemWords(problem)}</span>
        </p>
      )}
      <AnswerInput
        id={id}
        question={question}
        value={value}
        invalid={problem !== undefined}
        describedBy={describedBy}
        onAnswer={onAnswer}
      />
    </>
  )
  return (
    <div
      data-subject={subject}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave()
      }}
    >
      {isGroup(question) ? (
        <QuestionGroup question={question} asked={asked} describedBy={describedBy} invalid={problem !== undefined}>
          {inside}
        </QuestionGroup>
      ) : (
        <div className="lk-question-inside">
          <label className="lk-question-text" htmlFor={id}>
            {asked}
          </label>
          {inside}
        </div>
      )}
    </div>
  )
}

interface QuestionGroupProps {
  readonly question: Question
  readonly asked: ReactNode
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly children: ReactNode
}

function QuestionGroup({ question, asked, describedBy, invalid, children }: QuestionGroupProps) {
  const radios = question.answer.kind !== 'choices'
  return (
    <fieldset
      role={radios ? 'radiogroup' : undefined}
      aria-required={radios ? question.required : undefined}
      aria-invalid={radios && invalid ? true : undefined}
      aria-describedby={describedBy}
    >
      <legend className="lk-question-text">{asked}</legend>
      <div className="lk-question-inside">{children}</div>
    </fieldset>
  )
}
