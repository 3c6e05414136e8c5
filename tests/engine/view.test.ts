import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validatePatientView, validateStaffView } from '#schemas/generated/view.validate.js'
import { validateReceipt } from '#schemas/generated/api.validate.js'
import { initial, patientView, prepare, receipt, staffView } from '#engine/index.ts'
import { withName } from '#engine/text.ts'
import {
  ans,
  ask,
  atLeast,
  bundle,
  flag,
  form,
  is,
  lit,
  module,
  number,
  page,
  result,
  rule,
  schedule,
  sco,
  scale,
  sv,
  call,
} from './bundle.ts'
import { Patient, time } from './patient.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const diary = prepare(sleepDiary)
const night = { lagd: '23:00', steg_upp: '07:00', vaken: 60 }

const seen = (patient: Patient, at: string) => patientView(patient.program, patient.state, time(at))
const known = (patient: Patient, at: string) => staffView(patient.program, patient.state, time(at))

describe('a patient sees', () => {
  it('what is due, gates first, then what closes first, then as the author put them, and what comes next of each form', () => {
    const view = seen(new Patient(diary), '2 08:00')
    expect(view.due.map((due) => [due.occurrence, due.gate, due.closesAt, due.questions])).toEqual([
      ['start.phq9:1', true, null, 9],
      ['start.bakgrund:1', true, null, 1],
      ['dagbok:1', false, time('2 18:30'), 4],
    ])
    expect(view.coming.map((coming) => [coming.occurrence, coming.opensAt])).toEqual([
      ['dagbok:2', time('3 06:30')],
      ['vecka:1', time('9 00:00')],
    ])
  })

  it('a crisis plan that an answer opened at once, although other forms still gate the content', () => {
    const patient = new Patient(diary).send('2 09:00', 'start.phq9:1', all(3))
    const view = seen(patient, '2 09:00')
    expect(view.waiting).toBe(true)
    expect(view.modules.map(({ id, state, waiting, sections }) => [id, state, waiting, sections.length])).toEqual([
      ['valkommen', 'open', true, 0],
      ['vecka2', 'locked', false, 0],
      ['krisplan', 'open', false, 1],
    ])
    const page = view.modules[2]?.sections[0]?.pages[0]?.id ?? ''
    expect(patient.refusal({ kind: 'read_page', at: time('2 09:01'), module: 'krisplan', page })).toBeNull()
    expect(patient.refusal({ kind: 'read_page', at: time('2 09:01'), module: 'valkommen', page: 'sa_fungerar' })).toBe(
      'module_locked',
    )
  })

  it('content only when nothing gates it, and never inside a locked module', () => {
    const patient = new Patient(diary)
    const sections = (at: string) =>
      seen(patient, at).modules.map(({ id, state, sections }) => [id, state, sections.length])
    expect(seen(patient, '2 08:00').waiting).toBe(true)
    expect(sections('2 08:00')).toEqual([
      ['valkommen', 'open', 0],
      ['vecka2', 'locked', 0],
      ['krisplan', 'locked', 0],
    ])
    patient.battery('2 09:00')
    expect(seen(patient, '2 09:00').waiting).toBe(false)
    expect(sections('2 09:00')).toEqual([
      ['valkommen', 'open', 1],
      ['vecka2', 'locked', 0],
      ['krisplan', 'locked', 0],
    ])
    expect(JSON.stringify(seen(patient, '2 09:00').modules)).not.toContain('hemuppgift"')
  })

  it('a form that has closed as gone, though no tick has said so, and nothing is changed by looking', () => {
    const patient = new Patient(diary)
    const before = JSON.stringify(patient.state)
    expect(seen(patient, '2 18:29').due.map((due) => due.form)).toContain('dagbok')
    expect(seen(patient, '2 18:30').due.map((due) => due.form)).not.toContain('dagbok')
    expect(seen(patient, '3 07:00').due.map((due) => due.occurrence)).toContain('dagbok:2')
    expect(JSON.stringify(patient.state)).toBe(before)
  })

  it('results meant for patients, with values only', () => {
    const patient = new Patient(diary)
      .send('2 09:00', 'dagbok:1', night)
      .send('3 09:00', 'dagbok:2', { lagd: '23:00', steg_upp: '07:00' })
    const { results } = seen(patient, '3 09:00')
    expect(results.map((view) => [view.result, view.points.map((point) => point.value)])).toEqual([
      ['effektivitet', [87.5]],
    ])
    patient.battery('3 10:00')
    expect(seen(patient, '3 10:00').results.map((view) => view.result)).toEqual(['effektivitet'])
    expect(JSON.stringify(seen(patient, '3 10:00'))).not.toContain('incomplete')
  })

  it('no error either', () => {
    const patient = new Patient(diary).send('2 09:00', 'dagbok:1', { ...night, steg_upp: '23:00' })
    expect(seen(patient, '2 09:00').results).toEqual([])
    expect(known(patient, '2 09:00').results.map((view) => view.points[0]?.status)).toEqual(['valid', 'error'])
    expect(receipt(patient.program, patient.state, 'dagbok:1').scores).toEqual([])
  })

  it('advice, but neither the flag’s title, its severity nor what staff are to do', () => {
    const patient = new Patient(diary).battery('2 09:00', all(3)).wait('12 08:00')
    const view = seen(patient, '12 08:00')
    expect(view.advice).toEqual([
      { flag: 'sjalvskada', at: time('2 09:00'), text: sv('Du är inte ensam, Alex. Ring **112** vid akut fara.') },
    ])
    const text = JSON.stringify({ view, receipt: receipt(diary, patient.state, 'start.phq9:1') })
    for (const hidden of [
      'Tankar på att skada sig',
      'Ingen dagbok på tre dagar',
      'Ring patienten',
      'priority',
      'tyst',
      'inaktiv',
      'tid_i_sang',
    ]) {
      expect(text).not.toContain(hidden)
    }
  })

  it('advice until the form is answered anew', () => {
    const patient = new Patient(diary).battery('2 09:00', all(1)).wait('9 08:00')
    expect(seen(patient, '9 08:00').advice).toHaveLength(1)
    patient.send('9 09:00', 'vecka:1', all(0))
    expect(seen(patient, '9 09:00').advice).toEqual([])
  })

  it('pictures and films as they are', () => {
    const picture = { kind: 'picture', file: 'a'.repeat(64), alt: sv('{patient.first_name}') } as const
    const patient = new Patient(bundle({ modules: [module('m', [page('p', [picture])])] }))
    expect(seen(patient, '2 08:00').modules[0]?.sections[0]?.pages[0]?.blocks).toEqual([picture])
  })

  it('no section whose pages are all hidden', () => {
    const patient = new Patient(bundle({ modules: [module('m', [page('p', [], lit(false))])] }))
    expect(seen(patient, '2 08:00').modules[0]).toMatchObject({ sections: [], pages: 0, state: 'done' })
  })

  it('progress over the pages that are shown', () => {
    const patient = new Patient(diary).battery('2 09:00')
    expect(seen(patient, '2 09:00').progress).toEqual({ done: 0, of: 3 })
    patient.read('2 09:00', 'valkommen.sa_fungerar')
    expect(seen(patient, '2 09:00').progress).toEqual({ done: 1, of: 3 })
  })

  it('a form on its page, and the page’s form among the due only while it can be reached', () => {
    const patient = new Patient(diary).battery('2 09:00').read('2 09:00', 'valkommen.sa_fungerar').wait('9 08:00')
    const week2 = seen(patient, '9 08:00').modules.find((each) => each.id === 'vecka2')
    expect(week2?.sections[0]?.pages[0]?.blocks).toEqual([
      {
        kind: 'form',
        form: 'hemuppgift',
        title: sv('hemuppgift'),
        occurrence: 'page.vecka2.hemuppgift:1',
        state: 'open',
      },
    ])
    expect(seen(patient, '9 08:00').due.map((due) => due.form)).toEqual(['dagbok', 'phq9', 'hemuppgift'])

    const gated = new Patient(
      bundle({
        forms: [form('g', []), form('h', []), form('i', [ask('x', number())])],
        modules: [
          module('m', [
            page('p', [{ kind: 'form', form: 'h' }]),
            page('q', [{ kind: 'form', form: 'i' }], is(ans('i.x'), 1)),
          ]),
        ],
        schedules: [schedule('g', ['g'], { gate: true }), schedule('i', ['i'])],
      }),
    )
    expect(seen(gated, '2 08:00').due.map((due) => due.form)).toEqual(['g', 'i'])
    gated.send('2 09:00', 'g:1', {})
    expect(seen(gated, '2 09:00').due.map((due) => due.occurrence)).toEqual(['i:1', 'page.m.p:1'])
    expect(seen(gated, '2 09:00').modules[0]?.pages).toBe(1)
    gated.send('2 10:00', 'i:1', { x: 1 })
    expect(seen(gated, '2 10:00').due.map((due) => due.occurrence)).toEqual(['page.m.p:1', 'page.m.q:1'])
    expect(seen(gated, '2 10:00').modules[0]?.pages).toBe(2)
  })

  it('the days stop at the end', () => {
    const patient = new Patient(diary)
    expect([seen(patient, '2 08:00').day, seen(patient, '3 00:00').day, seen(patient, '15 08:00').day]).toEqual([
      1, 2, 14,
    ])
    patient.do({ kind: 'end', at: time('5 08:00') })
    expect(seen(patient, '30 08:00')).toMatchObject({ day: 4, status: 'ended', due: [], waiting: false })
  })

  it('nothing to do before the start', () => {
    const view = patientView(diary, initial(), time('2 08:00'))
    expect(validatePatientView(view)).toBe(true)
    expect(view).toMatchObject({
      status: 'planned',
      day: 0,
      due: [],
      coming: [],
      results: [],
      progress: { done: 0, of: 3 },
    })
  })
})

it('a receipt of what was not sent is a mistake of the caller', () => {
  expect(() => receipt(diary, new Patient(diary).state, 'dagbok:1')).toThrow('dagbok:1')
})

describe('the first name', () => {
  it('is filled in where a result is explained', () => {
    const results = [result('r', lit(1), { explain: sv('{patient.first_name}, så här läser du.') })]
    const explained = bundle({ forms: [form('f', [], { results })], schedules: [schedule('s', ['f'])] })
    const patient = new Patient(explained).send('2 09:00', 's:1', {})
    expect(seen(patient, '2 09:00').results[0]?.explain).toEqual(sv('Alex, så här läser du.'))
  })

  it('is filled in wherever it is asked for, in texts and tips', () => {
    const patient = new Patient(diary).battery('2 09:00')
    const [text] = seen(patient, '2 09:00').modules[0]?.sections[0]?.pages[0]?.blocks ?? []
    expect(text?.kind === 'text' && text.text['sv']).toContain('Hej Alex! I två veckor')
  })

  it.each([
    ['Åsa', 'Hej Åsa!'],
    ['Anna-Lena', 'Hej Anna\\-Lena!'],
    ['**Bo**', 'Hej \\*\\*Bo\\*\\*!'],
    ['[klicka](http://x)', 'Hej \\[klicka\\]\\(http\\:\\/\\/x\\)!'],
    ['<script>', 'Hej \\<script\\>!'],
    ['A\n# B', 'Hej A \\# B!'],
    ['$& {patient.first_name}', 'Hej \\$\\& \\{patient\\.first\\_name\\}!'],
  ])('%j becomes plain text', (name, expected) => {
    expect(withName(sv('Hej {patient.first_name}!'), name)).toEqual(sv(expected))
  })
})

describe('staff see', () => {
  const patient = new Patient(diary)
    .battery('2 09:00', all(3, { somn: '2' }))
    .send('3 09:00', 'dagbok:2', { ...night, orsak: ['oro', 'annat'], beratta: 'Grannen' })
    .do({ kind: 'acknowledge_flag', at: time('3 10:00'), flag: 'sjalvskada@start.phq9:1', by: 'Bo', comment: 'Ringt' })
    .wait('12 08:00')
  const view = known(patient, '12 08:00')

  it('a view that its schema accepts', () => {
    validateStaffView(view)
    expect(validateStaffView.errors).toBeNull()
    validatePatientView(seen(patient, '12 08:00'))
    expect(validatePatientView.errors).toBeNull()
    validateReceipt(receipt(diary, patient.state, 'start.phq9:1'))
    expect(validateReceipt.errors).toBeNull()
  })

  it('flags: waiting ones first, then the most severe, then the oldest, with what raised them', () => {
    expect(view.flags.map((each) => [each.flag, each.state])).toEqual([
      ['tyst', 'new'],
      ['inaktiv', 'new'],
      ['sjalvskada', 'acknowledged'],
    ])
    expect(view.flags[2]).toMatchObject({
      severity: 'priority',
      title: sv('Tankar på att skada sig'),
      acknowledgedBy: 'Bo',
      comment: 'Ringt',
      form: 'phq9',
      answers: [{ question: 'sjalvskada', value: '3', labels: [sv('val 3')] }],
    })
  })

  it('a result that raised a flag with its band, and one that time raised with no form', () => {
    const worse = new Patient(diary).battery('2 09:00', all(0)).wait('9 08:00').send('9 08:00', 'vecka:1', all(2))
    const flags = known(worse, '9 08:00').flags
    expect(flags.find((each) => each.flag === 'samre')?.answers).toEqual([
      {
        question: 'total',
        matrix: null,
        text: sv('total'),
        unit: null,
        value: 18,
        labels: [sv('Medelsvår')],
        rows: [],
      },
    ])
    expect(flags.find((each) => each.flag === 'tyst')).toMatchObject({ form: null, formTitle: null, answers: [] })
  })

  it('what to do by when', () => {
    expect(view.reminders).toEqual([
      {
        id: 'kris@start.phq9:1',
        text: sv('Ring patienten'),
        at: time('2 09:00'),
        by: time('4 09:00'),
        doneAt: null,
        doneBy: null,
      },
    ])
  })

  it('responses, newest first, with wording and scores', () => {
    expect(view.responses.map((each) => each.occurrence)).toEqual(['dagbok:2', 'start.bakgrund:1', 'start.phq9:1'])
    expect(
      view.responses[0]?.answers.map((each) => [each.question, each.value, each.labels.map((label) => label.sv)]),
    ).toEqual([
      ['lagd', '23:00', []],
      ['steg_upp', '07:00', []],
      ['vaken', 60, []],
      ['utvilad', null, []],
      ['orsak', ['oro', 'annat'], ['oro', 'annat']],
      ['beratta', 'Grannen', []],
    ])
    expect(view.responses[0]?.scores.map((score) => [score.result, score.value, score.band?.label.sv])).toEqual([
      ['tid_i_sang', 8, undefined],
      ['effektivitet', 87.5, 'God'],
    ])
  })

  it('the items of a matrix with what the matrix asks, in responses and in flags', () => {
    const matrix = { id: 'symtom', text: sv('Besvär av …'), help: null }
    const program = prepare(
      bundle({
        forms: [
          form('f', [ask('oro', scale(0, 2)), ask('somn', scale(0, 2), { matrix: 'symtom' })], { matrices: [matrix] }),
        ],
        schedules: [schedule('f', ['f'])],
        flags: [flag('somn', atLeast(sco('f.somn'), 1))],
      }),
    )
    const { responses, flags } = known(new Patient(program).send('2 09:00', 'f:1', { oro: '1', somn: '2' }), '2 09:00')
    expect(responses[0]?.answers.map((each) => [each.question, each.matrix])).toEqual([
      ['oro', null],
      ['somn', matrix],
    ])
    expect(flags[0]?.answers).toMatchObject([{ question: 'somn', matrix, value: '2' }])
  })

  it('a hidden question not at all', () => {
    const other = new Patient(diary).send('2 09:00', 'dagbok:1', { ...night, vaken: 0 })
    expect(known(other, '2 09:00').responses[0]?.answers.map((each) => each.question)).toEqual([
      'lagd',
      'steg_upp',
      'vaken',
      'utvilad',
    ])
  })

  it('what happened, newest first', () => {
    expect(view.timeline.map((entry) => `${entry.at.slice(8, 16)} ${entry.kind} ${entry.subject}`)).toEqual([
      '12T00:00 form_missed vecka:1',
      '11T18:30 form_missed dagbok:10',
      '10T18:30 form_missed dagbok:9',
      '10T00:00 flag_raised inaktiv@inactive:2026-03-03T09:00:00',
      '09T18:30 form_missed dagbok:8',
      '08T18:30 form_missed dagbok:7',
      '07T18:30 form_missed dagbok:6',
      '06T18:30 flag_raised tyst@dagbok:3',
      '06T18:30 form_missed dagbok:5',
      '05T18:30 form_missed dagbok:4',
      '04T18:30 form_missed dagbok:3',
      '03T09:00 form_sent dagbok:2',
      '02T18:30 form_missed dagbok:1',
      '02T09:00 module_opened krisplan',
      '02T09:00 flag_raised sjalvskada@start.phq9:1',
      '02T09:00 form_sent start.phq9:1',
      '02T09:00 form_sent start.bakgrund:1',
      '02T08:00 module_opened valkommen',
      '02T08:00 started somndagbok',
    ])
  })

  it('occurrences by opening time, without those the end cancelled before they opened', () => {
    const ended = new Patient(diary).do({ kind: 'end', at: time('3 08:00') })
    expect(known(ended, '3 08:00').occurrences.map((each) => `${each.id} ${each.state}`)).toEqual([
      'dagbok:1 expired',
      'start.bakgrund:1 cancelled',
      'start.phq9:1 cancelled',
      'dagbok:2 cancelled',
      'uppfoljning:1 planned',
    ])
  })

  it('results meant for clinicians only', () => {
    const hidden = new Patient(
      bundle({
        forms: [form('f', [ask('a', scale(0, 3))], { results: [result('r', sco('f.a'), { showTo: ['patient'] })] })],
        schedules: [schedule('s', ['f'])],
      }),
    ).send('2 09:00', 's:1', { a: '1' })
    expect(known(hidden, '2 09:00').results).toEqual([])
    expect(known(hidden, '2 09:00').responses[0]?.scores).toEqual([])
    expect(seen(hidden, '2 09:00').results).toHaveLength(1)
  })

  it('each reminder of a rule under an id of its own', () => {
    const remind = { do: 'remind', text: sv('Ring'), within: { n: 1, unit: 'days' } } as const
    const two = new Patient(bundle({ rules: [rule('r', call('equal', lit(1), lit(1)), remind, remind)] }))
    expect(known(two, '2 08:00').reminders.map((each) => each.id)).toEqual(['r@once', 'r@once~2'])
  })
})

it('looking now and then is looking once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 3, max: 40 }), (a, b) => {
      const [early, late] = [`${Math.min(a, b)} 12:00`, `${Math.max(a, b)} 13:00`]
      const patient = new Patient(diary).send('2 09:00', 'start.phq9:1', all(2))
      const once = [seen(patient, late), known(patient, late)]
      patient.wait(early)
      expect([seen(patient, late), known(patient, late)]).toEqual(once)
    }),
    { numRuns: 50 },
  )
})
