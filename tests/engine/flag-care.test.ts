import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlagRule } from '#schemas/generated/bundle.ts'
import { advance, type Event, initial, prepare, staffView, type State, UNKNOWN, wakeAt } from '#engine/index.ts'
import { ask, atLeast, bundle, flag, form, scale, schedule, sco } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* What becomes of a flag once it is raised: whose it is, putting it off, escalation, comments. */

const HOURS_4 = { to: 'patient_administrator', after: { n: 4, unit: 'hours' } } as const

/** Form f is given at the start, for good. Its question raises the flag, at 09:00 on the first day. */
function flagged(parts: Partial<FlagRule> = { severity: 'priority', escalate: HOURS_4 }): Patient {
  return new Patient(program(parts)).send('2 09:00', 'f:1', { a: '3' })
}

function program(parts: Partial<FlagRule>) {
  return bundle({
    forms: [form('f', [ask('a', scale(0, 3))])],
    schedules: [schedule('f', ['f'])],
    flags: [flag('risk', atLeast(sco('f.a'), 2), parts)],
  })
}

const ID = 'risk@f:1'
const OMAR = { id: 'omar', name: 'Omar' }
const of = (patient: Patient) => patient.state.flags[ID]
const seen = (patient: Patient, at: string) => staffView(patient.program, patient.state, time(at)).flags[0]
const escalations = (patient: Patient) => patient.effects.filter((effect) => effect.about === 'escalation')

const acknowledge = (at: string): Event => ({
  kind: 'acknowledge_flag',
  at: time(at),
  flag: ID,
  by: 'Eva',
  comment: null,
})
const snooze = (at: string, until: string): Event => ({
  kind: 'snooze_flag',
  at: time(at),
  flag: ID,
  until: time(until),
  by: 'Eva',
})
const assign = (at: string, by = 'Eva'): Event => ({ kind: 'assign_flag', at: time(at), flag: ID, owner: OMAR, by })
const comment = (at: string, id: string, text: string): Event => ({
  kind: 'comment_flag',
  at: time(at),
  flag: ID,
  id,
  by: 'Eva',
  text,
})

describe('a flag that nobody acknowledges', () => {
  it('escalates when its rule says, to the role it says, once', () => {
    const patient = flagged()
    expect(wakeAt(patient.program, patient.state)).toBe(time('2 13:00'))
    expect(escalations(patient.wait('2 12:59'))).toEqual([])
    expect(patient.wait('2 13:00').effects).toEqual([
      { kind: 'notify', key: `escalation:${ID}`, to: 'patient_administrator', about: 'escalation', subject: ID },
    ])
    expect(of(patient)?.escalatedAt).toBe(time('2 13:00'))
    expect(wakeAt(patient.program, patient.state)).toBe(null)
    expect(patient.wait('9 13:00').effects).toEqual([])
  })

  it('escalates at its own time, however long nobody looked', () => {
    const patient = flagged().wait('20 08:00')
    expect(of(patient)?.escalatedAt).toBe(time('2 13:00'))
    expect(escalations(patient)).toHaveLength(1)
  })

  it('escalates after the end of the program too', () => {
    const patient = flagged().do({ kind: 'end', at: time('2 10:00') })
    expect(wakeAt(patient.program, patient.state)).toBe(time('2 13:00'))
    expect(escalations(patient.wait('2 14:00'))).toHaveLength(1)
  })

  it.each<[string, Event[]]>([
    ['is acknowledged', [acknowledge('2 12:59')]],
    ['is acknowledged while put off', [snooze('2 10:00', '2 20:00'), acknowledge('2 11:00')]],
  ])('does not escalate once it %s', (_, events) => {
    const patient = flagged()
    for (const event of events) patient.do(event)
    expect(wakeAt(patient.program, patient.state)).toBe(null)
    expect(escalations(patient.wait('9 09:00'))).toEqual([])
    expect(of(patient)?.escalatedAt).toBe(null)
  })

  it('that had waited too long already when this was built escalates at the next tick', () => {
    const patient = flagged()
    const known = of(patient)
    if (known === undefined) throw new Error('no flag')
    // As an older runtime left it: days later, seen by the patient, never escalated.
    const old: State = { ...patient.state, lastActiveAt: time('9 09:00') }
    const after = advance(patient.program, old, { kind: 'tick', at: time('9 09:01') })
    expect(after.ok && after.state.flags[ID]?.escalatedAt).toBe(time('9 09:01'))
  })

  it('does not escalate where its rule says nothing of it', () => {
    const patient = flagged({ severity: 'priority' })
    expect(wakeAt(patient.program, patient.state)).toBe(null)
    expect(of(patient.wait('20 09:00'))?.escalatedAt).toBe(null)
  })
})

describe('a flag that is put off', () => {
  it('comes back at its time, and is told of again', () => {
    const patient = flagged({}).do(snooze('2 10:00', '4 08:00'))
    expect(seen(patient, '4 07:59')).toMatchObject({ state: 'snoozed', snoozedUntil: time('4 08:00') })
    expect(seen(patient, '4 08:00')).toMatchObject({ state: 'new', snoozedUntil: null })
    expect(wakeAt(patient.program, patient.state)).toBe(time('4 08:00'))
    expect(patient.wait('4 08:00').told).toEqual([{ about: 'flag', subject: ID }])
    expect(patient.wait('5 08:00').told).toEqual([])
  })

  it('escalates all the same when it is priority', () => {
    const patient = flagged().do(snooze('2 10:00', '9 08:00')).wait('2 13:00')
    expect(escalations(patient)).toHaveLength(1)
    expect(of(patient)).toMatchObject({ escalatedAt: time('2 13:00'), snoozed: { until: time('9 08:00') } })
  })

  it('otherwise escalates first when it is back', () => {
    const patient = flagged({ escalate: HOURS_4 }).do(snooze('2 10:00', '4 08:00'))
    expect(escalations(patient.wait('4 07:59'))).toEqual([])
    expect(escalations(patient.wait('4 08:00'))).toHaveLength(1)
  })
})

describe('a flag that is given to somebody', () => {
  it('is theirs, and they are told', () => {
    const patient = flagged({}).do(assign('2 10:00'))
    expect(seen(patient, '2 10:00')).toMatchObject({ state: 'new', owner: OMAR })
    expect(patient.told).toEqual([{ about: 'flag', subject: ID }])
    expect(patient.effects[0]?.key).not.toBe(`flag:${ID}`)
  })

  it('is told of to nobody who takes it themselves, or has it', () => {
    expect(flagged({}).do(assign('2 10:00', 'Omar')).told).toEqual([])
    const patient = flagged({}).do(assign('2 10:00')).do(assign('2 11:00', 'Lena'))
    expect(patient.told).toEqual([])
    expect(of(patient)?.owner).toMatchObject({ since: time('2 10:00'), by: 'Eva' })
  })

  it('escalates as before', () => {
    expect(escalations(flagged().do(assign('2 10:00')).wait('2 13:00'))).toHaveLength(1)
  })
})

describe('comments', () => {
  it('stand in the order they were written, each once, also after the acknowledgement and the end', () => {
    const patient = flagged()
      .do(comment('2 10:00', 'b', 'Ringde'))
      .do(comment('2 10:00', 'a', 'Inget svar'))
      .do(comment('2 11:00', 'b', 'Ringde'))
      .do(acknowledge('2 12:00'))
      .do({ kind: 'end', at: time('3 09:00') })
      .do(comment('4 09:00', 'c', 'Klart'))
    expect(seen(patient, '4 09:00')?.comments).toEqual([
      { id: 'b', at: time('2 10:00'), by: 'Eva', text: 'Ringde' },
      { id: 'a', at: time('2 10:00'), by: 'Eva', text: 'Inget svar' },
      { id: 'c', at: time('4 09:00'), by: 'Eva', text: 'Klart' },
    ])
  })
})

describe('is refused', () => {
  const acknowledged = flagged().do(acknowledge('2 10:00'))
  const waiting = flagged().do(comment('2 10:00', 'a', 'Ringde'))
  it.each<[string, Patient, Event, string]>([
    ['putting off what is acknowledged', acknowledged, snooze('2 11:00', '3 11:00'), 'already_acknowledged'],
    ['giving away what is acknowledged', acknowledged, assign('2 11:00'), 'already_acknowledged'],
    ['putting off until now', waiting, snooze('2 11:00', '2 11:00'), 'invalid_time'],
    ['putting off until a day that is not', waiting, snooze('2 11:00', '2 11:00'), 'invalid_time'],
    ['an unknown flag', waiting, { ...assign('2 11:00'), flag: 'constructor' } as Event, 'unknown_flag'],
    ['an empty comment', waiting, comment('2 11:00', 'b', ' \n'), 'invalid_text'],
    ['another comment under the same id', waiting, comment('2 11:00', 'a', 'Ringde inte'), 'comment_conflict'],
  ])('%s', (_, patient, event, code) => {
    expect(patient.refusal(event)).toBe(code)
  })

  it.each(['2026-02-30T09:00:00', '2026-03-09T24:00:00', '2026-03-09T10:00', '2026-03-09 10:00:00', 'x'])(
    'putting off until %s, which is no time',
    (until) => {
      expect(waiting.refusal({ kind: 'snooze_flag', at: time('2 11:00'), flag: ID, until, by: 'Eva' })).toBe(
        'invalid_time',
      )
    },
  )
})

describe('property: ticking often or once', () => {
  const prepared = prepare(program({ escalate: HOURS_4, severity: 'warning' }))
  const minute = fc.integer({ min: 0, max: 3 * 24 * 60 })
  const clock = (from: number) => time(`${2 + Math.floor(from / 1440)} ${hhmm(from % 1440)}`)
  const hhmm = (each: number) =>
    `${String(Math.floor(each / 60)).padStart(2, '0')}:${String(each % 60).padStart(2, '0')}`

  it('gives the same flags, each told as escalated and as back at most once for each time', () => {
    fc.assert(
      fc.property(fc.array(minute, { maxLength: 20 }), minute, minute, minute, (ticks, sent, put, until) => {
        const acts: Event[] = [
          { kind: 'submit', at: clock(sent), occurrence: 'f:1', answers: { a: '3' } },
          { kind: 'snooze_flag', at: clock(sent + put), flag: ID, until: clock(sent + put + until + 1), by: 'E' },
          { kind: 'tick', at: clock(12 * 24 * 60) },
        ]
        const often = ticks.map((at): Event => ({ kind: 'tick', at: clock(at) }))
        const sorted = (all: Event[]) => all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
        const once = live(acts)
        const many = live(sorted([...acts, ...often]))
        expect(many.state.flags).toEqual(once.state.flags)
        expect(many.state.flags[ID]).toMatchObject({ snoozed: null })
        expect(new Set(many.keys).size).toBe(many.keys.length)
        const about = (keys: string[]) => keys.filter((key) => key.startsWith('escalation') || key.includes(':again:'))
        expect(about(many.keys).toSorted()).toEqual(about(once.keys).toSorted())
      }),
    )
  })

  function live(events: readonly Event[]): { state: State; keys: string[] } {
    const start: Event = { kind: 'start', at: clock(0), patient: { ...UNKNOWN, firstName: 'Alex' } }
    let state = initial()
    const keys: string[] = []
    for (const event of [start, ...events]) {
      const outcome = advance(prepared, state, event)
      if (!outcome.ok) throw new Error(outcome.refusal.code)
      state = outcome.state
      keys.push(...outcome.effects.map((effect) => effect.key))
    }
    return { state, keys }
  }
})
