import { describe, expect, it } from 'vitest'
import { wakeAt } from '#engine/index.ts'
import type { Module } from '#schemas/generated/bundle.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  bundle,
  call,
  fact,
  form,
  is,
  module,
  number,
  page,
  schedule,
  YES_NO,
} from './bundle.ts'
import { Patient, time } from './patient.ts'

function patientWith(...modules: Module[]): Patient {
  return new Patient(
    bundle({
      forms: [form('f', [ask('x', number()), ask('ja', YES_NO)]), form('hem', [ask('y', number())])],
      modules,
      schedules: [schedule('f', ['f'])],
    }),
  )
}

const homework = { kind: 'form', form: 'hem' } as const

describe('a module opens', () => {
  it('at the start when nothing else is said, and not when a clinician is to open it', () => {
    const patient = patientWith(module('a', [page('p')]), module('b', [page('p')], { byClinician: true }))
    expect(patient.modules).toEqual(['a open'])
    patient.do({ kind: 'open_module', at: time('3 09:00'), module: 'b' })
    expect(patient.modules).toEqual(['a open', 'b open'])
    expect(patient.state.modules.b?.openedAt).toBe(time('3 09:00'))
  })

  it('on its day, from midnight, whenever that is found out', () => {
    const patient = patientWith(module('a', [page('p')], { opens: atLeast(fact('day'), 8) })).wait('8 23:59')
    expect(patient.modules).toEqual([])
    patient.wait('11 10:00')
    expect(patient.state.modules.a?.openedAt).toBe(time('9 00:00'))
  })

  it('on an answer, and stays open when the answer changes', () => {
    const patient = patientWith(module('a', [page('p')], { opens: atLeast(ans('f.x'), 5) })).send('2 09:00', 'f:1', {
      x: 7,
    })
    expect(patient.modules).toEqual(['a open'])
    patient.do({ kind: 'give_form', at: time('3 09:00'), form: 'f' }).send('3 09:00', 'extra.f:1', { x: 1 })
    expect(patient.modules).toEqual(['a open'])
  })

  it('after others, whatever order they stand in', () => {
    const patient = patientWith(
      module('c', [page('p')], { opens: fact('done', 'b') }),
      module('b', [page('p')], { opens: fact('done', 'a') }),
      module('a', [page('p')]),
      module('d', [page('p')], { opens: and(fact('opened', 'b'), fact('done', 'a')) }),
    )
    expect(patient.modules).toEqual(['a open'])
    patient.read('3 09:00', 'a.p')
    expect(patient.modules.sort()).toEqual(['a done', 'b open', 'd open'])
    expect(patient.read('4 09:00', 'b.p').modules.sort()).toEqual(['a done', 'b done', 'c open', 'd open'])
  })

  it('in a row within one moment when they hold nothing to read', () => {
    const chain = Array.from({ length: 20 }, (_, n) =>
      module(`m${n}`, [], { opens: n === 19 ? null : fact('done', `m${n + 1}`) }),
    )
    expect(patientWith(...chain).modules.filter((each) => each.endsWith('done'))).toHaveLength(20)
  })

  it('never when modules wait for each other', () => {
    const patient = patientWith(
      module('a', [], { opens: fact('done', 'b') }),
      module('b', [], { opens: fact('done', 'a') }),
    )
    expect(patient.wait('60 08:00').modules).toEqual([])
  })
})

describe('a page that is shown from a day on', () => {
  it('gives its forms at that midnight, and somebody wakes for it', () => {
    const patient = patientWith(module('a', [page('p', [homework], atLeast(fact('day'), 4)), page('q')]))
    expect(patient.occurrences).toEqual(['f:1 open'])
    expect(wakeAt(patient.program, patient.state)).toBe(time('5 00:00'))
    patient.wait('7 12:00')
    expect(patient.state.occurrences['page.a.p:1']?.openAt).toBe(time('5 00:00'))
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })

  it('wakes nobody while its module is locked, or when it holds no form', () => {
    const later = atLeast(fact('day'), 4)
    const patient = patientWith(
      module('a', [page('p', [homework], later)], { byClinician: true }),
      module('b', [page('p', [], later), page('q')]),
    )
    expect(wakeAt(patient.program, patient.state)).toBeNull()
  })
})

describe('a module is done', () => {
  it('when every page is read and every form on them sent, and not before', () => {
    const patient = patientWith(module('a', [page('p'), page('q', [homework])]))
    patient.read('2 09:00', 'a.p').read('2 09:01', 'a.q')
    expect(patient.modules).toEqual(['a open'])
    patient.send('3 09:00', 'page.a.q:1', {})
    expect(patient.modules).toEqual(['a done'])
    expect(patient.state.modules.a).toEqual({
      module: 'a',
      closedAt: null,
      handedInAt: null,
      feedback: null,
      openedBy: 'program',
      openedAt: time('2 08:00'),
      doneAt: time('3 09:00'),
      read: ['p', 'q'],
    })
  })

  it('without the pages that are not shown, whose forms are not given', () => {
    const patient = patientWith(module('a', [page('p'), page('q', [homework], ans('f.ja'))])).read('2 09:00', 'a.p')
    expect(patient.modules).toEqual(['a done'])
    expect(patient.occurrences).toEqual(['f:1 open'])
  })

  it('for good, even when another page is shown later, and that page can be read', () => {
    const patient = patientWith(module('a', [page('p'), page('q', [homework], ans('f.ja'))])).read('2 09:00', 'a.p')
    patient.send('3 09:00', 'f:1', { ja: true })
    expect(patient.modules).toEqual(['a done'])
    expect(patient.occurrences).toContain('page.a.q:1 open')
    expect(patient.read('3 10:00', 'a.q').state.modules.a?.read).toEqual(['p', 'q'])
  })

  it('with each of several forms on a page given once', () => {
    const patient = patientWith(module('a', [page('p', [homework, { kind: 'form', form: 'f' }, homework])]))
    const given = Object.values(patient.state.occurrences).filter((each) => each.series === 'page.a.p')
    expect(given.map((each) => [each.n, each.form, each.closeAt])).toEqual([
      [1, 'hem', null],
      [2, 'f', null],
      [3, 'hem', null],
    ])
    expect(patient.wait('30 08:00').occurrences).toHaveLength(4)
  })
})

describe('reading', () => {
  const two = () => patientWith(module('a', [page('p')]), module('b', [page('p')], { opens: fact('done', 'a') }))

  it('twice is reading once', () => {
    const patient = two().read('2 09:00', 'a.p')
    const before = patient.state.modules.a
    expect(patient.read('2 10:00', 'a.p').state.modules.a).toBe(before)
    expect(patient.state.lastActiveAt).toBe(time('2 10:00'))
  })

  it.each<[string, string, string, string]>([
    ['a locked module', 'b', 'p', 'module_locked'],
    ['an unknown module', 'x', 'p', 'unknown_module'],
    ['a module with an inherited name', 'constructor', 'p', 'unknown_module'],
    ['an unknown page', 'a', 'x', 'unknown_page'],
  ])('%s is refused', (_, module, page, code) => {
    expect(two().refusal({ kind: 'read_page', at: time('3 09:00'), module, page })).toBe(code)
  })

  it('a page that is not shown is refused', () => {
    const patient = patientWith(module('a', [page('p', [], is(call('count', ans('f.x')), 1))]))
    expect(patient.refusal({ kind: 'read_page', at: time('3 09:00'), module: 'a', page: 'p' })).toBe('unknown_page')
  })
})
