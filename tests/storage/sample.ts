import { UNKNOWN, type State } from '#engine/index.ts'
import type { Db, Store } from '#storage/store.ts'
import { addCurrentBundle } from '#storage/queries/bundles.ts'
import { keepPerson, keepUnit } from '#storage/queries/directory.ts'
import { addEnrolment } from '#storage/queries/enrolments.ts'
import { NO_EVENTS } from '#storage/queries/events.ts'
import { toJson } from '#storage/json.ts'
import type { EnrolmentTable } from '#storage/tables.ts'

/* A unit, two people, a bundle and an enrolment that records can hang on. */

export const NOW = '2026-03-02T08:00:00.000Z'

export const ENROLMENT: EnrolmentTable = {
  id: 'e1',
  patient: 'anna',
  unit: 'enhet',
  program: 'prov',
  digest: 'd1',
  clinician: 'karin',
  zone: 'Europe/Stockholm',
  status: 'active',
  patient_facts: toJson({ ...UNKNOWN, firstName: 'Anna' }),
  starts_local: '2026-03-02T00:00:00',
  started_local: '2026-03-02T09:00:00',
  ended_local: null,
  last_active_local: '2026-03-02T09:00:00',
  module_order: toJson([]),
  flags_waiting: 0,
  flags_listed: 0,
  forms_open: 0,
  forms_missed: 0,
  messages_unread: 0,
  homework_waiting: 0,
  reminders_waiting: 0,
  responses: 0,
  list_rank: 3_999_999_999,
  list_name: 'anna testsson',
  wake_at: null,
  tick_at: null,
  tick_tries: 0,
  rev: 0,
  ...NO_EVENTS,
}

/** Fills a store with what an enrolment needs, and with the enrolment. */
export async function withEnrolment(store: Store): Promise<Store> {
  await store.write(async (db) => {
    await addPeople(db)
    const bundle = { program: 'prov', published_at: NOW, bytes: '{}' }
    await addCurrentBundle(db, { ...bundle, digest: 'd1', version: '1.0.0' }, NO_EVENTS)
    await addEnrolment(db, ENROLMENT)
  })
  return store
}

async function addPeople(db: Db): Promise<void> {
  await keepUnit(db, { id: 'enhet', name: 'Enheten' })
  const nothing = { born: null, sex: null }
  await keepPerson(db, { id: 'anna', name: 'Anna Testsson', first_name: 'Anna', kind: 'resident', ...nothing }, [])
  await keepPerson(db, { id: 'karin', name: 'Karin Ek', first_name: 'Karin', kind: 'staff', ...nothing }, [
    { person: 'karin', unit: 'enhet', role: 'clinician' },
  ])
}

/** The state of an enrolment to which nothing has happened but its start. */
export const STARTED: State = {
  status: 'active',
  patient: { ...UNKNOWN, firstName: 'Anna' },
  startsAt: '2026-03-02T00:00:00',
  startedAt: '2026-03-02T09:00:00',
  endedAt: null,
  lastActiveAt: '2026-03-02T09:00:00',
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

/** A state with every kind of record, and every kind of value in them. */
export const FULL: State = {
  ...STARTED,
  occurrences: {
    'dagbok:1': {
      id: 'dagbok:1',
      series: 'dagbok',
      n: 1,
      form: 'dagbok',
      state: 'submitted',
      openAt: '2026-03-03T06:30:00',
      dueAt: '2026-03-03T10:30:00',
      closeAt: '2026-03-03T18:30:00',
      typedAt: '2026-03-03T06:55:00',
      remindAt: ['2026-03-03T09:30:00'],
      reminded: 1,
      gate: true,
    },
    'extra.phq9:1': {
      id: 'extra.phq9:1',
      series: 'extra.phq9',
      n: 1,
      form: 'phq9',
      state: 'open',
      openAt: '2026-03-03T07:00:00',
      dueAt: null,
      closeAt: null,
      typedAt: null,
      remindAt: [],
      reminded: 0,
      gate: false,
    },
  },
  responses: {
    'dagbok:1': {
      occurrence: 'dagbok:1',
      n: 1,
      form: 'dagbok',
      at: '2026-03-03T07:00:00',
      late: true,
      answers: { vaken: 12.5, lagd: '23:00', orsak: ['oro', 'ljud'], ro: false, text: 'Åäö "citat" \\ \u2028 😴' },
      scores: [
        { result: 'z_forst', value: 0.1, status: 'prorated', band: 1 },
        { result: 'a_sist', value: null, status: 'incomplete', band: null },
      ],
      amended: { id: 'r2', at: '2026-03-05T07:00:00', by: 'Karin Ek', reason: 'Sade "tolv och en halv"' },
      earlier: [
        { answers: { vaken: 125 }, scores: [{ result: 'z_forst', value: 3, status: 'valid', band: 2 }], amended: null },
        { answers: {}, scores: [], amended: { id: 'r1', at: '2026-03-04T07:00:00', by: null, reason: 'Fel' } },
      ],
    },
  },
  modules: {
    valkommen: {
      module: 'valkommen',
      openedAt: '2026-03-02T09:00:00',
      closedAt: null,
      openedBy: 'program',
      doneAt: null,
      read: ['hej', 'mer'],
      handedInAt: null,
      feedback: null,
    },
    vecka1: {
      module: 'vecka1',
      openedAt: '2026-03-02T09:00:00',
      closedAt: null,
      openedBy: 'clinician',
      doneAt: '2026-03-04T10:00:00',
      read: [],
      handedInAt: '2026-03-03T07:00:00',
      feedback: { at: '2026-03-04T10:00:00', by: 'Karin Ek', text: 'Bra "jobbat"!' },
    },
    vecka2: {
      module: 'vecka2',
      openedAt: '2026-03-04T10:00:00',
      closedAt: '2026-03-04T12:00:00',
      openedBy: 'rule',
      doneAt: null,
      read: ['hej'],
      handedInAt: '2026-03-04T11:00:00',
      feedback: null,
    },
  },
  flags: {
    'tyst@dagbok:1': {
      id: 'tyst@dagbok:1',
      rule: 'tyst',
      raisedAt: '2026-03-03T07:00:00',
      response: 'dagbok:1',
      message: null,
      because: [{ form: 'dagbok', id: 'vaken', value: 12.5 }],
      acknowledged: { at: '2026-03-03T08:00:00', by: 'Karin Ek', comment: null },
      owner: null,
      snoozed: null,
      escalatedAt: '2026-03-03T07:30:00',
      comments: [],
    },
    'samre@': {
      id: 'samre@',
      rule: 'samre',
      raisedAt: '2026-03-04T00:00:00',
      response: null,
      message: 'm1',
      because: [],
      acknowledged: null,
      owner: { id: 'karin', name: 'Karin Ek', since: '2026-03-04T08:00:00', by: 'Lena Sjö' },
      snoozed: { until: '2026-03-05T08:00:00', at: '2026-03-04T09:00:00', by: 'Karin Ek' },
      escalatedAt: null,
      comments: [
        { id: 'c2', at: '2026-03-04T09:00:00', by: 'Karin Ek', text: 'Ringde "upp"' },
        { id: 'c1', at: '2026-03-04T09:00:00', by: 'Lena Sjö', text: 'Ja' },
      ],
    },
  },
  firings: {
    'kris@dagbok:1': {
      id: 'kris@dagbok:1',
      rule: 'kris',
      at: '2026-03-03T07:00:00',
      remind: [
        { text: { sv: 'Ring' }, by: '2026-03-05T07:00:00', done: null },
        { text: { sv: 'Skriv' }, by: '2026-03-05T07:00:00', done: { at: '2026-03-04T07:00:00', by: 'Karin Ek' } },
      ],
    },
  },
  messages: {
    m1: {
      id: 'm1',
      n: 1,
      at: '2026-03-03T07:00:00',
      readAt: '2026-03-03T08:00:00',
      from: 'patient',
      text: 'Hej "då"\n',
    },
    m2: { id: 'm2', n: 2, at: '2026-03-03T08:00:00', readAt: null, from: 'clinician', by: 'Karin Ek', text: '{}' },
    'svar@m1#1': {
      id: 'svar@m1#1',
      n: 3,
      at: '2026-03-03T07:00:00',
      readAt: null,
      from: 'program',
      text: { sv: 'Tack' },
    },
  },
  phases: {
    1: { id: '1', n: 1, kind: 'paused', at: '2026-03-04T12:00:00', until: null },
    2: { id: '2', n: 2, kind: 'maintenance', at: '2026-03-05T12:00:00', until: '2026-04-30' },
  },
  plan: {
    own_01JQ0000000000000000000001: {
      id: 'own_01JQ0000000000000000000001',
      at: '2026-03-04T09:00:00',
      by: 'Karin Ek',
      what: {
        kind: 'reminder',
        rule: {
          id: 'own_01JQ0000000000000000000001',
          when: { op: 'literal', value: true },
          then: [{ do: 'remind', text: { sv: 'Ring "snart"' }, within: { n: 1, unit: 'days' } }],
        },
      },
      stopped: { at: '2026-03-04T10:00:00', by: 'Lena Sjö' },
    },
    'without:dagbok': {
      id: 'without:dagbok',
      at: '2026-03-04T09:00:00',
      by: 'Karin Ek',
      what: { kind: 'without', row: 'dagbok' },
      stopped: null,
    },
  },
}
