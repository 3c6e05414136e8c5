import type { Answers, AnswerValue, OccurrenceState, ScoreStatus, EnrolmentStatus } from '#schemas/generated/view.ts'
import type { Sex, Text } from '#schemas/generated/bundle.ts'
import type { Item } from '#schemas/generated/plan.ts'

/*
 * What the engine knows about one patient in one program. Plain immutable records: an event gives a new
 * state that shares every record it did not touch, so whoever stores it writes only the records that are
 * not the same object as before. Records are kept by id; nothing is known by position or by its time.
 */

/** YYYY-MM-DDTHH:MM:SS on the patient's wall clock. Compares as text. */
export type LocalTime = string

/** `series:n`, unique in an enrolment. A series is one schedule's run of one form; n counts from 1. */
export type OccurrenceId = string

/** `rule@cause`, unique in an enrolment: one cause raises one flag, fires one rule, once. */
export type FiringId = string

export interface State {
  readonly status: EnrolmentStatus
  readonly patient: Patient
  /** When it is to start, or was; null: it started when somebody said so. */
  readonly startsAt: LocalTime | null
  readonly startedAt: LocalTime | null
  readonly endedAt: LocalTime | null
  /** When the patient last did something; inactivity counts from here. */
  readonly lastActiveAt: LocalTime | null
  /** Ids of modules in the order they have for this patient, all of them; empty: the program's order. */
  readonly moduleOrder: readonly string[]
  readonly occurrences: Readonly<Record<OccurrenceId, Occurrence>>
  readonly responses: Readonly<Record<OccurrenceId, Response>>
  readonly modules: Readonly<Record<string, ModuleProgress>>
  readonly flags: Readonly<Record<FiringId, Flag>>
  readonly firings: Readonly<Record<FiringId, Firing>>
  readonly messages: Readonly<Record<string, Message>>
  readonly phases: Readonly<Record<string, Phase>>
  /** What a clinician has added to the program for this patient, or left out, by id. */
  readonly plan: Readonly<Record<string, PlanPart>>
}

/** A part of a clinician's own plan for the patient. */
export interface PlanPart {
  readonly id: string
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
  readonly what: Item
  /** When nothing more comes of it, and what was left out is given again; null: it goes on. */
  readonly stopped: Done | null
}

/** What changed the course of a program under way. Its number is its id; the last one of a kind tells how things stand. */
export interface Phase {
  readonly id: string
  /** From 1. */
  readonly n: number
  readonly kind: 'paused' | 'resumed' | 'maintenance' | 'transferred'
  readonly at: LocalTime
  /** The last day of a maintenance phase, YYYY-MM-DD; null: until somebody ends it. */
  readonly until: string | null
}

/** What a program is told of the patient when it starts. null: not known. */
export interface Patient {
  readonly firstName: string
  /** YYYY-MM-DD. */
  readonly born: string | null
  readonly sex: Sex | null
  /** One of the program's groups. */
  readonly group: string | null
}

/** Nothing is known. */
export const UNKNOWN: Patient = { firstName: '', born: null, sex: null, group: null }

/** A patient who has not started. */
export function initial(): State {
  return {
    status: 'planned',
    patient: UNKNOWN,
    startsAt: null,
    startedAt: null,
    endedAt: null,
    lastActiveAt: null,
    moduleOrder: [],
    occurrences: {},
    responses: {},
    modules: {},
    flags: {},
    firings: {},
    messages: {},
    phases: {},
    plan: {},
  }
}

/** One time a form is given. */
export interface Occurrence {
  readonly id: OccurrenceId
  readonly series: string
  readonly n: number
  readonly form: string
  readonly state: OccurrenceState
  readonly openAt: LocalTime
  /** By when it should be sent; null: at any time while it is open. Never later than it closes. */
  readonly dueAt: LocalTime | null
  /** Exclusive; null: stays open. What has been begun stays open a while longer: see `closesBy`. */
  readonly closeAt: LocalTime | null
  /** When the patient last typed in it, to within some minutes; null: it has not been begun. */
  readonly typedAt: LocalTime | null
  /** When reminders fall due, soonest first. */
  readonly remindAt: readonly LocalTime[]
  /** How many of them have fallen due. */
  readonly reminded: number
  /** Content waits until it is sent. */
  readonly gate: boolean
}

/** A sent form. Its answers are never changed: one that is put right gets a new revision, which is the one that counts. */
export interface Response extends Revision {
  readonly occurrence: OccurrenceId
  /** The patient's first response in the program is 1: the order of sending, also within a second. */
  readonly n: number
  readonly form: string
  readonly at: LocalTime
  /** It came after it was due, or after the form had closed. */
  readonly late: boolean
  /** What was sent and what it was changed into before, oldest first. */
  readonly earlier: readonly Revision[]
}

/** What a response says, as it was sent or since it was amended. */
export interface Revision {
  readonly answers: Answers
  readonly scores: readonly Score[]
  /** null: as it was sent. */
  readonly amended: Amended | null
}

/** Who put an answer right, when and why. */
export interface Amended {
  /** Chosen by whoever sent it. */
  readonly id: string
  readonly at: LocalTime
  /** Name of the member of staff; null: the patient. */
  readonly by: string | null
  readonly reason: string
}

export interface Score {
  readonly result: string
  readonly value: number | null
  readonly status: ScoreStatus
  /** Place in the result's bands; null where none applies. */
  readonly band: number | null
}

export interface ModuleProgress {
  readonly module: string
  readonly openedAt: LocalTime
  /** When a clinician closed it again; what was read is kept. null: it is open. */
  readonly closedAt: LocalTime | null
  /** What a rule or a clinician opened never waits for a gate: it is there because it is needed now. */
  readonly openedBy: 'program' | 'rule' | 'clinician'
  readonly doneAt: LocalTime | null
  /** Ids of the pages read. */
  readonly read: readonly string[]
  /** When the patient was through with a module that a clinician gives feedback on; null: not yet, or nobody does. */
  readonly handedInAt: LocalTime | null
  readonly feedback: Feedback | null
}

/** What a clinician answers to the homework of a module. */
export interface Feedback {
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
  readonly text: string
}

export interface Flag {
  readonly id: FiringId
  readonly rule: string
  readonly raisedAt: LocalTime
  /** The response that raised it; null when a message or time did. */
  readonly response: OccurrenceId | null
  /** The patient's message that raised it. */
  readonly message: string | null
  /** What the condition read when it was true, newest form first. */
  readonly because: readonly Reason[]
  readonly acknowledged: Acknowledgement | null
  /** Who was given it; null: nobody, and it is for whoever has the patient. */
  readonly owner: Owner | null
  /** Put off, until a time that has not come. */
  readonly snoozed: Snooze | null
  /** When somebody else was told, because nobody had acknowledged it. */
  readonly escalatedAt: LocalTime | null
  /** What staff have written about it, in that order. Only ever added to. */
  readonly comments: readonly FlagComment[]
}

/** A member of staff. */
export interface Staff {
  readonly id: string
  readonly name: string
}

export interface Owner extends Staff {
  readonly since: LocalTime
  /** Name of who gave it. */
  readonly by: string
}

export interface Snooze {
  readonly until: LocalTime
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
}

export interface FlagComment {
  /** Chosen by whoever wrote it. Unique in the flag. */
  readonly id: string
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
  readonly text: string
}

export interface Reason {
  readonly form: string
  /** A question or a result of that form. */
  readonly id: string
  readonly value: AnswerValue | null
}

export interface Acknowledgement {
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
  readonly comment: string | null
}

/** A rule that has fired for a cause, and what it asks of staff. */
export interface Firing {
  readonly id: FiringId
  readonly rule: string
  readonly at: LocalTime
  readonly remind: readonly StaffTask[]
}

/** Something that staff are reminded of. */
export interface StaffTask {
  readonly text: Text
  /** By when it is to be done. */
  readonly by: LocalTime
  /** null: not yet. */
  readonly done: Done | null
}

export interface Done {
  readonly at: LocalTime
  /** Name of the member of staff. */
  readonly by: string
}

/** Something that patient and clinician write to each other, or that a rule writes to the patient. */
export type Message = {
  /** Chosen by whoever sent it; of the program, that of the firing. Unique in an enrolment. */
  readonly id: string
  /** The first message is 1: the order of sending, also within a second. */
  readonly n: number
  readonly at: LocalTime
  /** When whoever it was written to read it. */
  readonly readAt: LocalTime | null
} & (
  | { readonly from: 'patient'; readonly text: string }
  /** `by` is the name of the member of staff. */
  | { readonly from: 'clinician'; readonly by: string; readonly text: string }
  | { readonly from: 'program'; readonly text: Text }
)
