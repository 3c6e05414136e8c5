/*
 * The engine's public door. Pure and deterministic: no clock, no I/O, no locale. The server, the scenario
 * tests, the simulation and the designer's preview all call these same functions.
 */
export { prepare, type Program } from './prepare.ts'
export { advance, wakeAt } from './advance.ts'
export { formLogic, type FormLogic } from './form.ts'
export { formFor } from './form-for.ts'
export { scoreForm } from './score.ts'
export { patientView, staffView } from './view.ts'
export { comesLate } from './late.ts'
export { givenAnswers } from './view-answers.ts'
export { receipt } from './receipt.ts'
export { play, type Played } from './scenario/play.ts'
export { coverageOf, type Covered } from './coverage/coverage.ts'
export { KINDS } from './coverage/goals.ts'
export { recorder } from './coverage/recorder.ts'
export * from './scenario/scenario.ts'
export * from './state.ts'
export * from './event.ts'
export { simulate, type Simulated } from './simulate/simulate.ts'
export { type Tally } from './simulate/tally.ts'
export { together } from './simulate/together.ts'
export { seeded, type Random } from './simulate/random.ts'
