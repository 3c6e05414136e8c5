import { describe, expect, it } from 'vitest'
import { patientView, play, prepare, staffView, type Step, UNKNOWN } from '#engine/index.ts'
import { validateBundle } from '#schemas/generated/bundle.validate.js'
import { validatePatientView, validateStaffView } from '#schemas/generated/view.validate.js'
import { all, sleepDiary } from './sleep-diary.ts'

const program = prepare(sleepDiary)

function story(...steps: Step[]) {
  return play(program, {
    title: 'berättelse',
    steps: [{ do: 'start', at: '2026-03-02T08:00:00', patient: UNKNOWN }, ...steps],
  })
}

describe('the sleep diary', () => {
  it('is a bundle that its schema accepts', () => {
    validateBundle(sleepDiary)
    expect(validateBundle.errors).toBeNull()
  })

  it('flags a serious answer the same minute', () => {
    const played = story(
      { do: 'answer', form: 'phq9', answers: all(3) },
      { do: 'expect', expect: { kind: 'result', form: 'phq9', result: 'total', value: 27, bands: [4] } },
      { do: 'expect', expect: { kind: 'flag', flag: 'sjalvskada', raised: true } },
      { do: 'expect', expect: { kind: 'module', module: 'krisplan', state: 'open' } },
      { do: 'move_to_day', day: 9, time: null },
      { do: 'expect', expect: { kind: 'form', form: 'phq9', state: 'open', until: null, reminders: 1 } },
    )
    expect(played.steps.filter((step) => !step.ok)).toEqual([])
    expect(validatePatientView(patientView(program, played.state, '2026-03-10T08:00:00'))).toBe(true)
    expect(validateStaffView(staffView(program, played.state, '2026-03-10T08:00:00'))).toBe(true)
  })
})
