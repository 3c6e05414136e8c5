import { describe, expect, it } from 'vitest'
import { coverageOf, play, prepare, recorder, type Step, UNKNOWN } from '#engine/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  band,
  bundle,
  call,
  fact,
  flag,
  form,
  module,
  number,
  or,
  page,
  res,
  result,
  rows as repeated,
  rule,
  schedule,
  sv,
} from './bundle.ts'

const START: Step = { do: 'start', at: '2026-03-02T08:00:00', patient: UNKNOWN }
const MOVE: Step = { do: 'move_to_day', day: 4, time: '08:00' }
const answer = (x: number): Step => ({ do: 'answer', form: 'f', answers: { x } })

/** What stories of a program come to, as `kind of outcome`, apart from what they do not. */
function covered(what: Bundle, ...stories: Step[][]) {
  const heard = recorder()
  const program = prepare(what, heard.watch)
  const states = stories.map((steps) => play(program, { title: '', steps: [START, ...steps] }).state)
  const goals = coverageOf(what, heard, states)
  const named = (is: boolean) =>
    goals
      .filter((goal) => goal.covered === is)
      .map(({ kind, of, outcome, n, pointer }) =>
        [kind, kind === 'condition' ? pointer : of, outcome, ...(n === null ? [] : [n])].join(' '),
      )
  return { does: named(true), doesNot: named(false) }
}

const daily = schedule('f', ['f'], {
  every: { n: 1, unit: 'days' },
  open: { n: 12, unit: 'hours' },
  reminders: [
    { n: 1, unit: 'hours' },
    { n: 2, unit: 'hours' },
  ],
})
const plain = form('f', [ask('x', number({ min: 0, max: 10 }))])

describe('coverage of scenarios', () => {
  it('of a flag: raised, and tried without being raised', () => {
    const what = bundle({ forms: [plain], schedules: [daily], flags: [flag('hog', atLeast(ans('f.x'), 5))] })
    const flags = (...stories: Step[][]) => covered(what, ...stories).does.filter((goal) => goal.startsWith('flag'))
    expect(flags([])).toEqual([])
    expect(flags([answer(9)])).toEqual(['flag hog raised'])
    expect(flags([answer(1)])).toEqual(['flag hog not_raised'])
    expect(flags([answer(9)], [answer(1)])).toEqual(['flag hog raised', 'flag hog not_raised'])
  })

  it('of a rule', () => {
    const rules = [rule('r', atLeast(ans('f.x'), 5), { do: 'end' })]
    const what = bundle({ forms: [plain], schedules: [daily], rules })
    expect(covered(what, [answer(9)]).does).toContain('rule r fired')
    expect(covered(what, [answer(9)]).doesNot).toContain('rule r not_fired')
  })

  it('of bands: each for itself', () => {
    const bands = [band(0, 4, 'Låg', true), band(5, 10, 'Hög', true)]
    const scored = form('f', plain.questions, { results: [result('r', ans('f.x'), { bands })] })
    const { does, doesNot } = covered(bundle({ forms: [scored], schedules: [daily] }), [answer(5)])
    expect(does).toContain('band f.r reached 1')
    expect(doesNot).toContain('band f.r reached 0')
  })

  it('of a row of the schedule: given, each reminder, sent, missed', () => {
    const rows = (...steps: Step[]) =>
      covered(bundle({ forms: [plain], schedules: [daily] }), steps).does.filter((goal) => goal.startsWith('row'))
    expect(rows()).toEqual(['row f given'])
    expect(rows({ do: 'move_by', by: { n: 90, unit: 'minutes' } })).toEqual(['row f given', 'row f reminded 0'])
    expect(rows(answer(1))).toEqual(['row f given', 'row f sent'])
    expect(rows(MOVE)).toEqual(['row f given', 'row f reminded 0', 'row f reminded 1', 'row f missed'])
  })

  it('of a row that is due: sent late, and not when in time', () => {
    const due = { ...daily, due: { n: 1, unit: 'hours' } as const }
    const rows = (...steps: Step[]) => covered(bundle({ forms: [plain], schedules: [due] }), steps)
    const late: Step = { do: 'move_by', by: { n: 2, unit: 'hours' } }
    expect(rows(late, answer(1)).does).toContain('row f sent_late')
    expect(rows(answer(1)).doesNot).toContain('row f sent_late')
  })

  it('of a check: says yes, and stops answers, also those that are only tried', () => {
    const checks = [{ holds: atLeast(ans('f.x'), 3), message: sv('Nej.'), questions: ['x'] }]
    const what = bundle({ forms: [form('f', plain.questions, { checks })], schedules: [daily] })
    const tries: Step = { do: 'expect', expect: { kind: 'refused', form: 'f', answers: { x: 1 }, question: null } }
    expect(covered(what, [answer(5)]).does).toContain('check f.x passes')
    expect(covered(what, [answer(5)]).doesNot).toContain('check f.x stops')
    expect(covered(what, [tries]).does).toContain('check f.x stops')
  })

  it('of a condition, and of the parts that and and or join, each both ways', () => {
    const shown = or(atLeast(ans('f.x'), 8), and(atLeast(ans('f.x'), 3), atLeast(ans('f.y'), 3)))
    const asked = form('f', [ask('x', number()), ask('y', number()), ask('z', number(), { show: shown })])
    const { does, doesNot } = covered(bundle({ forms: [asked], schedules: [daily] }), [answer(4)])
    const at = '/forms/0/questions/2/show'
    expect(does.filter((goal) => goal.startsWith('condition'))).toEqual([
      `condition ${at} does_not_hold`,
      `condition ${at}/args/0 does_not_hold`,
      `condition ${at}/args/1/args/0 holds`,
      `condition ${at}/args/1/args/1 does_not_hold`,
    ])
    expect(doesNot).toContain(`condition ${at}/args/0 holds`)
    expect([...does, ...doesNot].some((goal) => goal.startsWith(`condition ${at}/args/1 `))).toBe(false)
  })

  it('of a condition that also reads who the patient is, as it stands in the program', () => {
    const shown = and(atLeast(ans('f.x'), 3), atLeast(fact('day'), 3))
    const asked = form('f', [ask('x', number()), ask('y', number(), { show: shown })])
    const at = '/forms/0/questions/1/show'
    const { does } = covered(bundle({ forms: [asked], schedules: [daily] }), [answer(4)], [MOVE, answer(4)])
    expect(does).toEqual(
      expect.arrayContaining([
        `condition ${at} holds`,
        `condition ${at} does_not_hold`,
        `condition ${at}/args/1 holds`,
        `condition ${at}/args/1 does_not_hold`,
      ]),
    )
  })

  it('of what is never reached, because what stands before it decides, nothing is said to be exercised', () => {
    const asked = form('f', [
      ask('x', number()),
      ask('y', number(), { show: and(atLeast(ans('f.x'), 8), atLeast(ans('f.x'), 9)) }),
    ])
    const { doesNot } = covered(bundle({ forms: [asked], schedules: [daily] }), [answer(1)])
    const second = '/forms/0/questions/1/show/args/1'
    expect(doesNot).toEqual(expect.arrayContaining([`condition ${second} holds`, `condition ${second} does_not_hold`]))
  })

  it('of modules and pages', () => {
    const modules = [
      module('a', [page('p'), page('q', [], fact('sent', 'f'))]),
      module('b', [page('p')], { byClinician: true }),
    ]
    const what = bundle({ forms: [plain], modules, schedules: [daily] })
    const { does, doesNot } = covered(what, [{ do: 'read', module: 'a', page: 'p' }])
    expect(does.filter((goal) => /^(module|page)/.test(goal))).toEqual([
      'module a opened',
      'module a done',
      'page a.p read',
    ])
    expect(doesNot).toEqual(expect.arrayContaining(['page a.q read', 'module b opened', 'page b.p read']))
    expect(does).toContain('condition /modules/0/sections/0/pages/1/show does_not_hold')
  })

  it('of a section: its condition both ways, apart from that of its pages', () => {
    const [section] = module('a', [page('p', [], fact('sent', 'f'))]).sections
    if (!section) throw new Error('no section')
    const sections = [{ ...section, show: atLeast(fact('day'), 3) }]
    const what = bundle({ forms: [plain], modules: [{ ...module('a', []), sections }], schedules: [daily] })
    const at = '/modules/0/sections/0/show'
    const read: Step = { do: 'read', module: 'a', page: 'p' }
    expect(covered(what, [read]).does).toContain(`condition ${at} does_not_hold`)
    expect(covered(what, [read]).doesNot).toContain(`condition ${at} holds`)
    expect(covered(what, [MOVE, read]).does).toContain(`condition ${at} holds`)
  })

  it('of a question in a row', () => {
    const cells = [ask('x', number()), ask('y', number(), { show: atLeast(ans('f.g.x'), 3) })]
    const group = ask('g', repeated(0, 3, ...cells))
    const { doesNot } = covered(bundle({ forms: [form('f', [group])], schedules: [daily] }))
    expect(doesNot).toContain('condition /forms/0/questions/0/answer/questions/1/show holds')
  })

  it('of a flag that is tried when its form is sent: nothing is asked of when it is not', () => {
    const skipped = and(fact('sent', 'f'), call('not', call('answered', ans('f.y'))))
    const asked = form('f', [ask('x', number()), ask('y', number())])
    const goals = (what: Bundle) => {
      const { does, doesNot } = covered(what, [answer(4)])
      return [...does, ...doesNot].filter((goal) => goal.includes('/when/args/0 '))
    }
    const flags = [flag('a', skipped)]
    expect(goals(bundle({ forms: [asked], schedules: [daily], flags }))).toEqual([
      'condition /flags/0/when/args/0 holds',
    ])
    // Tried when the other form is sent as well, and at midnight.
    const others = [
      flag('a', and(fact('sent', 'f'), call('not', call('answered', ans('h.z'))))),
      flag('b', and(fact('sent', 'f'), atLeast(fact('day'), 3))),
    ]
    const both = bundle({ forms: [asked, form('h', [ask('z', number())])], schedules: [daily], flags: others })
    expect(goals(both).toSorted()).toEqual([
      'condition /flags/0/when/args/0 does_not_hold',
      'condition /flags/0/when/args/0 holds',
      'condition /flags/1/when/args/0 does_not_hold',
      'condition /flags/1/when/args/0 holds',
    ])
  })

  it('is all of it where everything is exercised, and nothing where nobody plays', () => {
    const what = bundle({
      forms: [plain],
      schedules: [schedule('f', ['f'])],
      flags: [flag('hog', atLeast(ans('f.x'), 5))],
    })
    expect(covered(what, [answer(9)], [answer(1)]).doesNot).toEqual([])
    expect(covered(what).does).toEqual([])
  })

  it('changes nothing of how the program runs', () => {
    const results = [result('r', ans('f.x'))]
    const what = bundle({
      forms: [form('f', plain.questions, { results })],
      schedules: [daily],
      flags: [flag('hog', atLeast(res('f.r'), 5))],
    })
    const scenario = { title: '', steps: [START, answer(9), MOVE] }
    expect(play(prepare(what, recorder().watch), scenario)).toEqual(play(prepare(what), scenario))
  })
})
