import type { ActionName } from './access-matrix.ts'
import type { Care } from '../care/care.ts'
import type { Result } from '../context/problem.ts'
import type { Scene } from '../context/scene.ts'

/** Something a person or the clock does that is about no enrolment, or about many. */
export interface PlainAction<Input, Output> {
  readonly name: ActionName
  readonly about: 'nothing'
  /** What the access log names as the object. */
  object?(input: Input): string
  run(scene: Scene, input: Input): Promise<Result<Output>>
}

/** Something done about one enrolment. When it runs, this person may reach that enrolment and its time is up to date. */
export interface CareAction<Input extends AboutEnrolment, Output> {
  readonly name: ActionName
  readonly about: 'enrolment'
  object?(input: Input): string
  run(care: Care, input: Input): Promise<Result<Output>>
}

export interface AboutEnrolment {
  readonly enrolment: string
}
