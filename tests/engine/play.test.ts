import { describe, expect, it } from 'vitest'
import { type Expectation, play, prepare, type Step, UNKNOWN } from '#engine/index.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const program = prepare(sleepDiary)
const start = { do: 'start', at: '2026-03-02T08:00:00', patient: UNKNOWN } as const
const night = { lagd: '23:00', steg_upp: '07:00', vaken: 60 }

const expecting = (expect: Expectation): Step => ({ do: 'expect', expect })
const formIs = (
  form: string,
  state: Extract<Expectation, { kind: 'form' }>['state'],
  reminders: number | null = null,
) => expecting({ kind: 'form', form, state, until: null, reminders })
const flagIs = (flag: string, raised: boolean) => expecting({ kind: 'flag', flag, raised })
const moduleIs = (module: string, state: 'locked' | 'open' | 'done') => expecting({ kind: 'module', module, state })

const played = (...steps: Step[]) => play(program, { title: 'prov', steps })
/** Index and outcome of the steps that went wrong. */
const wrong = (...steps: Step[]) =>
  played(...steps).steps.flatMap(({ index, ok, failure, actual }) => (ok ? [] : [[index, failure?.code ?? actual]]))

const battery: Step[] = [
  { do: 'answer', form: 'phq9', answers: all(0) },
  { do: 'answer', form: 'bakgrund', answers: {} },
]

describe('a scenario', () => {
  it('that holds is told step by step', () => {
    const result = played(start, ...battery, formIs('phq9', 'sent'))
    expect(result).toMatchObject({ title: 'prov', ok: true })
    expect(result.steps.map(({ index, at, ok }) => [index, at, ok])).toEqual(
      [0, 1, 2, 3].map((index) => [index, start.at, true]),
    )
    expect(result.timeline.map((entry) => entry.kind)).toEqual(['started', 'form_sent', 'form_sent', 'module_opened'])
  })

  it.each<[string, Step[]]>([
    [
      'forms',
      [
        formIs('phq9', 'open', 0),
        formIs('uppfoljning', 'not_open'),
        { do: 'move_to_day', day: 2, time: '06:00' },
        formIs('dagbok', 'missed', 1),
        formIs('dagbok', 'not_open'),
      ],
    ],
    [
      'flags and their acknowledgement',
      [
        { do: 'answer', form: 'phq9', answers: all(1) },
        flagIs('sjalvskada', true),
        { do: 'acknowledge', flag: 'sjalvskada' },
        flagIs('sjalvskada', false),
      ],
    ],
    [
      'modules and reading',
      [
        ...battery,
        moduleIs('valkommen', 'open'),
        { do: 'read', module: 'valkommen', page: null },
        moduleIs('valkommen', 'done'),
        moduleIs('vecka2', 'locked'),
        { do: 'move_to_day', day: 8, time: '00:00' },
        moduleIs('vecka2', 'open'),
      ],
    ],
    [
      'reading one page',
      [...battery, { do: 'read', module: 'valkommen', page: 'sa_fungerar' }, moduleIs('valkommen', 'done')],
    ],
    [
      'what a clinician does',
      [
        { do: 'open_module', module: 'krisplan' },
        moduleIs('krisplan', 'open'),
        { do: 'give_form', form: 'uppfoljning' },
        formIs('uppfoljning', 'open'),
      ],
    ],
    [
      'the time of day kept and set',
      [
        { do: 'move_to_day', day: 3, time: null },
        formIs('dagbok', 'open', 0),
        { do: 'move_by', by: { n: 90, unit: 'minutes' } },
        formIs('dagbok', 'open', 1),
      ],
    ],
    [
      'follow-up after the end',
      [{ do: 'end' }, { do: 'move_by', by: { n: 30, unit: 'days' } }, formIs('uppfoljning', 'open')],
    ],
    [
      'no score',
      [
        { do: 'answer', form: 'phq9', answers: {} },
        expecting({ kind: 'result', form: 'phq9', result: 'total', value: null, bands: null }),
      ],
    ],
    [
      'a value whatever its band',
      [
        { do: 'answer', form: 'dagbok', answers: night },
        expecting({ kind: 'result', form: 'dagbok', result: 'effektivitet', value: 87.5, bands: null }),
      ],
    ],
    [
      'the open form that closes first',
      [
        { do: 'give_form', form: 'dagbok' },
        { do: 'answer', form: 'dagbok', answers: night },
        { do: 'move_to_day', day: 1, time: '20:00' },
        formIs('dagbok', 'open'),
      ],
    ],
  ])('can follow %s', (_, steps) => {
    expect(wrong(start, ...steps)).toEqual([])
  })

  it('runs on after an expectation that failed, and says what there was', () => {
    expect(
      wrong(
        start,
        formIs('phq9', 'not_open'),
        flagIs('sjalvskada', true),
        moduleIs('valkommen', 'done'),
        { do: 'answer', form: 'phq9', answers: all(3) },
        expecting({ kind: 'result', form: 'phq9', result: 'total', value: 27, bands: [3] }),
        expecting({ kind: 'result', form: 'dagbok', result: 'effektivitet', value: 1, bands: null }),
        formIs('dagbok', 'open', 2),
      ),
    ).toEqual([
      [1, { kind: 'form', open: true, late: false, sent: false, missedInARow: 0, closesAt: null, reminders: 0 }],
      [2, { kind: 'flag', raised: false }],
      [3, { kind: 'module', state: 'open' }],
      [5, { kind: 'result', value: 27, band: 4, status: 'valid' }],
      [6, { kind: 'result', value: null, band: null, status: null }],
      [
        7,
        {
          kind: 'form',
          open: true,
          late: false,
          sent: false,
          missedInARow: 0,
          closesAt: '2026-03-02T18:30:00',
          reminders: 0,
        },
      ],
    ])
  })

  it.each<[string, Step, string]>([
    ['answering a form that is not open', { do: 'answer', form: 'uppfoljning', answers: {} }, 'not_open'],
    ['answering a form that does not exist', { do: 'answer', form: 'x', answers: {} }, 'unknown_form'],
    ['wrong answers', { do: 'answer', form: 'phq9', answers: { intresse: '7' } }, 'invalid_answers'],
    ['reading what is locked', { do: 'read', module: 'vecka2', page: 'hemuppgift' }, 'module_locked'],
    ['reading behind a gate', { do: 'read', module: 'valkommen', page: null }, 'module_locked'],
    ['reading what does not exist', { do: 'read', module: 'x', page: null }, 'unknown_module'],
    ['starting twice', start, 'already_started'],
    ['acknowledging what was not raised', { do: 'acknowledge', flag: 'tyst' }, 'unknown_flag'],
    ['going back in time', { do: 'move_to_day', day: 1, time: '07:59' }, 'back_in_time'],
  ])('stops at %s', (_, step, code) => {
    const result = played(start, step, flagIs('tyst', true))
    expect(result.ok).toBe(false)
    expect(result.steps).toHaveLength(2)
    expect(result.steps[1]?.failure?.code).toBe(code)
  })

  it('says what was wrong with the answers', () => {
    const result = played(start, { do: 'answer', form: 'phq9', answers: { intresse: '7' } })
    expect(result.steps[1]?.failure?.problems).toEqual([{ question: 'intresse', code: 'unknown_option' }])
  })

  it.each<Step>([
    { do: 'answer', form: 'phq9', answers: {} },
    { do: 'move_to_day', day: 3, time: null },
    { do: 'end' },
  ])('cannot $do before it starts', (step) => {
    expect(wrong(step)).toEqual([[0, 'not_active']])
  })

  it('without steps holds', () => {
    expect(played()).toMatchObject({ ok: true, steps: [], timeline: [] })
  })
})
