import type { Analysis } from '#compiler/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import type { UiLanguage } from './protocol.ts'
import { answer, serviceOf, type Asked } from './service.ts'
import { Session } from './session.ts'
import { storiesOf } from './stories.ts'

/*
 * What plays scenarios and the preview's patient, and what answers the editor. The worker fetches it behind what checks
 * the text, so that the first findings do not wait for it.
 * The files of the first part therefore name the compiler's files themselves: its door leads to all that editors ask.
 */

const newSession = (bundle: Bundle): Session => new Session(bundle)

const answerTo = (analysis: Analysis, language: UiLanguage, asked: Asked): unknown =>
  answer(serviceOf(analysis, language), asked)

export const equipment = { storiesOf, newSession, answerTo }

export type Equipment = typeof equipment
