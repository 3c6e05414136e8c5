import { describe, expect, it } from 'vitest'
import { patientView, staffView } from '#engine/index.ts'
import { ask, atLeast, bundle, fact, flag, form, module, number, page, rule, schedule } from './bundle.ts'
import { Patient, time } from './patient.ts'

/* A clinician closes modules and gives them another order, for one patient. */

const program = bundle({
  forms: [form('f', [ask('x', number())]), form('g', [])],
  modules: [
    module('ett', [page('p'), page('q', [{ kind: 'form', form: 'f' }])]),
    module('tva', [page('p')], { opens: fact('opened', 'ett') }),
    module('tre', [page('p')], { opens: atLeast(fact('day'), 3) }),
  ],
  schedules: [schedule('s', ['g'])],
  flags: [flag('stangd', fact('opened', 'tre'))],
  rules: [rule('kris', fact('sent', 'g'), { do: 'open', module: 'ett' })],
})

const close = (patient: Patient, module: string, at = '2 10:00') =>
  patient.do({ kind: 'close_module', at: time(at), module })
const open = (patient: Patient, module: string, at: string) => patient.do({ kind: 'open_module', at: time(at), module })
const order = (patient: Patient, ...modules: string[]) =>
  patient.do({ kind: 'order_modules', at: time('2 10:00'), modules })
const seen = (patient: Patient, at = '2 11:00') => patientView(patient.program, patient.state, time(at))
const listed = (patient: Patient) => seen(patient).modules.map(({ id, state }) => `${id} ${state}`)

describe('a closed module', () => {
  it('is locked for the patient, with what was read kept for when it is opened again', () => {
    const patient = close(new Patient(program).read('2 09:00', 'ett.p'), 'ett')
    expect(seen(patient).modules[0]).toMatchObject({ id: 'ett', state: 'locked', sections: [], pagesRead: 1 })
    expect(seen(patient).progress.done).toBe(1)
    expect(patient.refusal({ kind: 'read_page', at: time('2 11:00'), module: 'ett', page: 'p' })).toBe('module_locked')
    open(patient, 'ett', '3 09:00')
    expect(patient.state.modules['ett']).toMatchObject({ read: ['p'], openedAt: time('2 08:00'), closedAt: null })
    expect(patient.read('3 10:00', 'ett.q').state.modules['ett']?.read).toEqual(['p', 'q'])
  })

  it('has no forms to do, though one that was being filled in can still be sent', () => {
    const patient = new Patient(program)
    const due = () => seen(patient).due.map(({ occurrence }) => occurrence)
    expect(due()).toContain('page.ett.q:1')
    close(patient, 'ett')
    expect(due()).not.toContain('page.ett.q:1')
    expect(patient.send('2 11:00', 'page.ett.q:1', { x: 1 }).state.responses['page.ett.q:1']).toBeDefined()
  })

  it('is not opened by the program, but by a rule that calls for it now', () => {
    const patient = close(new Patient(program).wait('5 08:00'), 'tre', '5 09:00').wait('9 08:00')
    expect(patient.state.modules['tre']?.closedAt).toBe(time('5 09:00'))
    close(patient, 'ett', '9 09:00').send('9 10:00', 's:1', {})
    expect(patient.state.modules['ett']?.closedAt).toBeNull()
  })

  it('is not open to conditions, and what opened because of it stays open', () => {
    const patient = close(new Patient(program), 'ett')
    expect(patient.modules).toEqual(['ett open', 'tva open'])
    expect(patient.state.modules['tva']?.closedAt).toBeNull()
    const early = new Patient(program)
    close(open(early, 'tre', '2 09:00'), 'tre', '2 09:00')
    expect(early.flags).toEqual(['stangd@once'])
  })

  it('is told in the timeline, and closing it twice is closing it once', () => {
    const patient = close(close(new Patient(program), 'ett'), 'ett', '2 12:00')
    const closed = staffView(patient.program, patient.state, time('2 13:00')).timeline.filter(
      ({ kind }) => kind === 'module_closed',
    )
    expect(closed).toMatchObject([{ at: time('2 10:00'), subject: 'ett' }])
  })

  it.each([
    ['that does not exist', 'fyra', 'unknown_module'],
    ['that has not opened', 'tre', 'module_locked'],
  ])('cannot be one %s', (_, module, code) => {
    expect(new Patient(program).refusal({ kind: 'close_module', at: time('2 10:00'), module })).toBe(code)
  })
})

describe('another order of the modules', () => {
  it('is what patient and staff see, and changes nothing else', () => {
    const patient = order(new Patient(program), 'tre', 'ett', 'tva')
    expect(listed(patient)).toEqual(['tre locked', 'ett open', 'tva open'])
    expect(staffView(patient.program, patient.state, time('2 11:00')).modules.map(({ id }) => id)).toEqual([
      'tre',
      'ett',
      'tva',
    ])
    expect({ ...patient.state, moduleOrder: [] }).toEqual(new Patient(program).state)
  })

  it('is the program’s own again when none is given, or the program’s own is', () => {
    for (const back of [[], ['ett', 'tva', 'tre']]) {
      const patient = order(order(new Patient(program), 'tre', 'ett', 'tva'), ...back)
      expect(patient.state.moduleOrder).toEqual([])
    }
  })

  it.each([
    ['without one of them', ['ett', 'tva'], 'invalid_order'],
    ['with one of them twice', ['ett', 'tva', 'tva'], 'invalid_order'],
    ['with one of them twice besides all', ['ett', 'tva', 'tre', 'ett'], 'invalid_order'],
    ['with one that does not exist', ['ett', 'tva', 'fyra'], 'unknown_module'],
  ])('%s is refused', (_, modules, code) => {
    expect(new Patient(program).refusal({ kind: 'order_modules', at: time('2 10:00'), modules })).toBe(code)
  })
})
