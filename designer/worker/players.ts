import type { Bundle } from '#schemas/generated/bundle.ts'
import { Session } from './session.ts'
import { storiesOf } from './stories.ts'

/*
 * What plays scenarios and the preview's patient. The worker fetches it behind what checks the text, so that the first
 * findings do not wait for it.
 */

const newSession = (bundle: Bundle): Session => new Session(bundle)

export const players = { storiesOf, newSession }

export type Players = typeof players
