import type { Context } from '../context.ts'
import type { FormNames } from '../names.ts'
import { questionType, typeKey } from './question-type.ts'
import type { QuestionType, ResultType } from './types.ts'
import { inFile } from '../context.ts'

/** What a form's questions and results are, by `form.question`, `form.group.question` and `form.result`: all that others may read of it. */
export interface FormTypes {
  readonly questions: ReadonlyMap<string, QuestionType>
  readonly results: ReadonlyMap<string, ResultType | 'visiting'>
}

/** Works out the types of a form's questions and results. */
export function formTypes(context: Context, form: FormNames): FormTypes {
  const here = inFile(context, form.file)
  const inRows = [...form.rows.values()].flatMap((questions) => [...questions.values()])
  const asks = [...form.questions.values(), ...inRows]
  return {
    questions: new Map(asks.map((ask) => [typeKey(form, ask), questionType(here, form, ask)])),
    results: new Map([...form.results].map(([id, one]) => [`${form.id}.${id}`, here.resultType(form, one)])),
  }
}
