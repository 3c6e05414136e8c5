import type { OutsideChannel } from '#actions/context/channels.ts'
import type { Outcome } from '#actions/telling/record-outcome.ts'
import type { Letter } from '#actions/telling/take-deliveries.ts'

/** Sends one letter and says what became of it. Never throws, and always answers within a minute and a half. */
export type Send = (letter: Letter) => Promise<Outcome>

/** The ways out of the house that are configured. */
export type Post = Partial<Readonly<Record<OutsideChannel, Send>>>
