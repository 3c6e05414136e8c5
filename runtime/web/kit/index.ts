/*
 * The kit's public door: components of view in, intent out. Wrap them in one KitProvider. The patient's and
 * the clinician's screens are made of them, and so is the designer's preview.
 */
export type * from './props.ts'
export { KitProvider } from './provider.tsx'
export { ProgramHome } from './program-home.tsx'
export { ModuleReader } from './module-reader.tsx'
export { FormFiller } from './form-filler.tsx'
export { SentAnswers } from './sent-answers.tsx'
export { Receipt } from './receipt.tsx'
export { Results } from './results.tsx'
export { PatientRecord } from './patient-record.tsx'
