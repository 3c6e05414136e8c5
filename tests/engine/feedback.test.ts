import { describe, expect, it } from 'vitest'
import { patientView, staffView, wakeAt } from '#engine/index.ts'
import { ans, ask, atLeast, bundle, fact, flag, form, module, number, or, page, rule, sv, text } from './bundle.ts'
import { Patient, time } from './patient.ts'

const DAYS = (n: number) => ({ n, unit: 'days' }) as const
const onPage = (id: string) => ({ kind: 'form', form: id }) as const

/** Two modules with homework; the second opens when the first is done. Flags tell of homework that nobody answers. */
const program = bundle({
  forms: [form('tankar', [ask('tanke', text())]), form('mer', [ask('hur', number())])],
  modules: [
    module('ett', [page('las'), page('hem', [onPage('tankar')])], {
      feedback: { note: sv('Hej {patient.first_name}!') },
    }),
    module('tva', [page('hem', [onPage('mer')])], { opens: fact('done', 'ett'), feedback: { note: null } }),
    module('utan', [page('p')]),
  ],
  flags: [
    flag('vantar', or(fact('waiting', 'ett', DAYS(3)), fact('waiting', 'tva', DAYS(3)))),
    flag('nu', fact('waiting', 'ett')),
  ],
  rules: [rule('lasa', fact('waiting', 'ett', { n: 90, unit: 'minutes' }), { do: 'give', forms: ['mer'] })],
})

const feedback = (at: string, module: string, text = 'Bra jobbat!') =>
  ({ kind: 'give_feedback', at: time(at), module, by: 'Karin Ek', text }) as const

/** Through with the first module at nine o'clock on the third. */
function handedIn(): Patient {
  return new Patient(program)
    .read('2 09:00', 'ett.las')
    .read('2 09:00', 'ett.hem')
    .send('3 09:00', 'page.ett.hem:1', { tanke: 'Hm.' })
}

describe('a module with feedback required', () => {
  it('is not done when everything is read and sent: it waits for a clinician, and so does what opens next', () => {
    const patient = handedIn()
    expect(patient.modules).toEqual(['ett open', 'utan open'])
    expect(patient.state.modules.ett?.handedInAt).toBe(time('3 09:00'))
    expect(patient.refusal({ kind: 'read_page', at: time('3 09:01'), module: 'tva', page: 'hem' })).toBe(
      'module_locked',
    )
  })

  it('is done by the feedback, at its time, and the next opens', () => {
    const patient = handedIn().do(feedback('4 10:00', 'ett'))
    expect(patient.modules).toEqual(['ett done', 'utan open', 'tva open'])
    expect(patient.state.modules.ett).toMatchObject({
      doneAt: time('4 10:00'),
      feedback: { at: time('4 10:00'), by: 'Karin Ek', text: 'Bra jobbat!' },
    })
  })

  it('stays handed in when something more is shown in it', () => {
    const later = bundle({
      forms: [form('f', [ask('x', number())])],
      modules: [
        module('ett', [page('hem', [onPage('f')]), page('mer', [], atLeast(ans('f.x'), 5))], {
          feedback: { note: null },
        }),
      ],
    })
    const patient = new Patient(later).read('2 09:00', 'ett.hem').send('2 09:00', 'page.ett.hem:1', { x: 1 })
    patient.do({ kind: 'give_form', at: time('2 10:00'), form: 'f' }).send('2 10:00', 'extra.f:1', { x: 9 })
    expect(patient.do(feedback('2 11:00', 'ett')).modules).toEqual(['ett done'])
  })

  it.each([
    ['before it is handed in', () => new Patient(program), feedback('3 09:00', 'ett'), 'not_waiting'],
    ['while it is locked', () => new Patient(program), feedback('3 09:00', 'tva'), 'not_waiting'],
    [
      'where none is asked for',
      () => new Patient(program).read('2 09:00', 'utan.p'),
      feedback('3 09:00', 'utan'),
      'not_waiting',
    ],
    ['a second time', () => handedIn().do(feedback('4 09:00', 'ett')), feedback('4 09:01', 'ett'), 'not_waiting'],
    ['of an unknown module', handedIn, feedback('4 09:00', 'x'), 'unknown_module'],
    ['that says nothing', handedIn, feedback('4 09:00', 'ett', ' \n'), 'invalid_text'],
    ['that cannot be kept', handedIn, feedback('4 09:00', 'ett', 'a\0'), 'invalid_text'],
  ] as const)('takes no feedback %s', (_, patient, event, code) => {
    expect(patient().refusal(event)).toBe(code)
  })

  it('takes feedback after the end of the program as well, but opens nothing more', () => {
    const patient = handedIn().do({ kind: 'end', at: time('3 10:00') })
    expect(patient.do(feedback('4 09:00', 'ett')).modules).toEqual(['ett done', 'utan open'])
  })
})

describe('told of', () => {
  it('are the clinician when homework is handed in, and the patient when feedback came, once each', () => {
    const patient = handedIn()
    expect(patient.effects).toContainEqual({
      kind: 'notify',
      key: 'homework:ett',
      to: 'clinician',
      about: 'homework',
      subject: 'ett',
    })
    patient.do({ kind: 'visit', at: time('3 10:00') })
    expect(patient.told).toEqual([])
    patient.do(feedback('4 09:00', 'ett'))
    expect(patient.effects).toContainEqual({
      kind: 'notify',
      key: 'feedback:ett',
      to: 'patient',
      about: 'feedback',
      subject: 'ett',
    })
    expect(patient.told.map((each) => each.about)).not.toContain('homework')
  })
})

describe('homework that nobody answers', () => {
  it('raises a flag at the very moment when it has waited for long enough, whenever that is found out', () => {
    const patient = handedIn().wait('6 08:59')
    expect(patient.flags).toEqual(['nu@waiting:ett'])
    patient.wait('9 12:00')
    expect(patient.state.flags['vantar@waiting:ett']?.raisedAt).toBe(time('6 09:00'))
    expect(patient.wait('30 12:00').flags).toEqual(['nu@waiting:ett', 'vantar@waiting:ett'])
  })

  it('is waited for to the minute', () => {
    const patient = handedIn()
    expect(wakeAt(patient.program, patient.state)).toBe(time('3 10:30'))
    patient.wait('3 10:30')
    expect(patient.occurrences).toContain('rule.lasa:1 open')
    expect(wakeAt(patient.program, patient.state)).toBe(time('6 09:00'))
    patient.wait('6 09:00')
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })

  it('raises none when it is answered in time', () => {
    const patient = handedIn().do(feedback('5 10:00', 'ett'))
    expect(wakeAt(patient.program, patient.state)).toBeNull()
    expect(patient.wait('20 12:00').flags).toEqual(['nu@waiting:ett'])
  })

  it('raises the flag anew for the homework of another module', () => {
    const patient = handedIn().wait('7 09:00').do(feedback('7 10:00', 'ett')).read('7 11:00', 'tva.hem')
    patient.send('7 12:00', 'page.tva.hem:1', { hur: 1 })
    expect(wakeAt(patient.program, patient.state)).toBe(time('10 12:00'))
    expect(patient.wait('11 09:00').flags).toEqual(['nu@waiting:ett', 'vantar@waiting:ett', 'vantar@waiting:tva'])
  })
})

describe('in the views', () => {
  it('the patient sees that the module waits, and then the feedback', () => {
    const patient = handedIn()
    const seen = () => patientView(patient.program, patient.state, time('9 09:00')).modules[0]?.feedback
    expect(seen()).toEqual({ note: sv('Hej Alex!'), handedInAt: time('3 09:00'), given: null })
    patient.do(feedback('4 10:00', 'ett'))
    expect(seen()?.given).toEqual({ at: time('4 10:00'), by: 'Karin Ek', text: 'Bra jobbat!' })
    expect(patientView(patient.program, patient.state, time('9 09:00')).modules[2]?.feedback).toBeNull()
  })

  it('the clinician sees what waits with what was sent in it, until it is answered', () => {
    const patient = handedIn()
    const homework = () => staffView(patient.program, patient.state, time('9 09:00')).homework
    expect(homework()).toMatchObject([
      { module: 'ett', since: time('3 09:00'), responses: [{ form: 'tankar', answers: [{ value: 'Hm.' }] }] },
    ])
    patient.do(feedback('4 10:00', 'ett'))
    expect(homework()).toEqual([])
    const { timeline } = staffView(patient.program, patient.state, time('9 09:00'))
    expect(timeline.map((entry) => entry.kind).slice(0, 4)).toEqual([
      'module_opened',
      'module_done',
      'feedback_given',
      'homework_handed_in',
    ])
  })
})
