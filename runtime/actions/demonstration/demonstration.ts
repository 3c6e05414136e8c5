import { digestOf } from '#storage/digest.ts'
import type { Instant } from '#schemas/generated/api.ts'
import { enrolmentById } from '#storage/queries/enrolments.ts'
import { act } from '../door/act.ts'
import type { Action } from '../door/act.ts'
import { instantOf, localTime, moved } from '../context/calendar.ts'
import type { Caller, Context } from '../context/context.ts'
import { formToFill } from '../patient/form-to-fill.ts'
import { madeUpAnswers } from './made-up-answers.ts'
import { myProgram } from '../patient/my-program.ts'
import type { ProblemCode, Result } from '../context/problem.ts'
import { readPage } from '../patient/read-page.ts'
import { signIn } from '../people/sign-in.ts'
import { signOut } from '../people/sign-out.ts'
import { startProgram } from '../course/start-program.ts'
import { submitForm } from '../patient/submit-form.ts'

export interface Demonstration {
  readonly context: Context
  /** A published program. */
  readonly program: string
}

const DAY = 24 * 60 * 60_000
/** How many days ago Bo began, and on which of them he did nothing. */
const BEGAN = 9
const SILENT: readonly number[] = [5, 8]

/**
 * Starts a program for two made-up patients of Karin Ek: for Bo some days ago, with what he has sent and read since,
 * and for Anna now. All of it goes through the same actions as everything else, only with the clock put back. What
 * is there already stays as it is.
 */
export async function seedDemonstration({ context, program }: Demonstration): Promise<void> {
  const now = context.clock.now()
  const enrolment = await start(at(context, morning(context.zone, now, BEGAN)), program, 'bo-provberg')
  for (let day = 0; enrolment !== null && day <= BEGAN; day += 1) {
    const instant = morning(context.zone, now, BEGAN - day)
    if (!SILENT.includes(day) && instant < now) await liveThrough(at(context, instant), enrolment)
  }
  await start(context, program, 'anna-testsson')
}

/** The enrolment's id, or null where the patient is in the program already. */
async function start(context: Context, program: string, patient: string): Promise<string | null> {
  const id = madeUpUlid(`${program} ${patient}`)
  if ((await context.store.read((db) => enrolmentById(db, id))) !== undefined) return null
  const karin = await enter(context, 'karin-ek')
  const started = await karin.ask(startProgram, { id, program, patient })
  await karin.leave()
  if (started.ok) return id
  if (started.problem.code === 'already_running') return null
  throw unexpected(`start ${program} for ${patient}`, started.problem.code)
}

/** One morning of Bo's: he signs in, sends what is due and reads one page of what is open. */
async function liveThrough(context: Context, enrolment: string): Promise<void> {
  const bo = await enter(context, 'bo-provberg')
  const page = await bo.ask(myProgram, { enrolment })
  for (const { occurrence } of page.ok ? page.value.view.due : []) {
    const form = await bo.ask(formToFill, { enrolment, occurrence })
    const answers = form.ok ? madeUpAnswers(form.value.form, `${enrolment} ${occurrence}`) : null
    if (answers === null) continue
    const submission = { id: madeUpUlid(`${enrolment} ${occurrence}`), answers }
    await bo.ask(submitForm, { enrolment, occurrence, submission })
  }
  const after = await bo.ask(myProgram, { enrolment })
  for (const { id: module, sections } of after.ok ? after.value.view.modules : []) {
    const unread = sections.flatMap((section) => section.pages).find((each) => !each.read)
    if (unread !== undefined) await bo.ask(readPage, { enrolment, module, page: unread.id })
  }
  await bo.leave()
}

interface Visitor {
  ask<Input, Output>(action: Action<Input, Output>, input: Input): Promise<Result<Output>>
  leave(): Promise<unknown>
}

/** Signs a made-up person in. */
async function enter(context: Context, person: string): Promise<Visitor> {
  const caller = (secret: string | null): Caller => ({ kind: 'person', secret, request: 'demonstration' })
  const signed = await act(context, caller(null), signIn, { person })
  if (!signed.ok) throw unexpected(`sign in ${person}`, signed.problem.code)
  const known = caller(signed.value.secret)
  return { ask: (action, input) => act(context, known, action, input), leave: () => act(context, known, signOut, null) }
}

function unexpected(what: string, code: ProblemCode): Error {
  return new Error(`The demonstration could not ${what}: ${code}`)
}

/** The same world at another time. */
function at(context: Context, instant: Instant): Context {
  return { ...context, clock: { now: () => instant } }
}

/** Ten past seven in the morning, so many days ago. */
function morning(zone: string, now: Instant, daysAgo: number): Instant {
  const date = localTime(moved(now, -daysAgo * DAY), zone).slice(0, 10)
  return instantOf(`${date}T07:10:00`, zone)
}

/** An id of the form clients make, always the same for the same thing. */
function madeUpUlid(of: string): string {
  return `0${digestOf(of).slice(0, 25).toUpperCase()}`
}
