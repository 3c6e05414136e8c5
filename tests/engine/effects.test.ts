import { describe, expect, it } from 'vitest'
import { prepare, staffView } from '#engine/index.ts'
import { atLeast, bundle, fact, flag } from './bundle.ts'
import { Patient, time } from './patient.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const diary = prepare(sleepDiary)
const forms = (patient: Patient) =>
  patient.effects.filter((effect) => effect.to === 'patient').map((effect) => effect.key)

describe('what is told', () => {
  it('to the patient: that a form opened, then its reminders, each once', () => {
    const patient = new Patient(diary).wait('8 23:00')
    const told: [string, string[]][] = [
      ['9 00:00', ['form_open:vecka:1']],
      ['9 00:01', []],
      ['9 06:30', ['form_open:dagbok:8']],
      ['9 09:30', ['form_reminder:dagbok:8:1']],
      ['9 23:00', []],
      ['10 00:00', ['form_reminder:vecka:1:1']],
      ['11 00:00', ['form_reminder:vecka:1:2']],
      ['12 00:00', []],
    ]
    const heard = told.map(([at]) => [
      at,
      forms(patient.wait(at)).filter((key) => at.startsWith('9') || key.includes('vecka')),
    ])
    expect(heard).toEqual(told)
  })

  it('after a long silence of ours: one message for each form, none for what has closed', () => {
    const patient = new Patient(diary).wait('11 10:00')
    expect(forms(patient)).toEqual(['form_reminder:dagbok:10:1', 'form_reminder:vecka:1:2'])
  })

  it('not to a patient who sends the form just as it opens', () => {
    const patient = new Patient(diary).wait('8 23:00').send('9 07:00', 'vecka:1', all(0))
    expect(forms(patient)).toEqual(['form_open:dagbok:8'])
  })

  it('to clinicians: each flag that was raised', () => {
    const patient = new Patient(diary).wait('12 08:00')
    expect(patient.effects.filter((effect) => effect.to === 'clinician')).toEqual([
      { kind: 'notify', key: 'flag:tyst@dagbok:1', to: 'clinician', about: 'flag', subject: 'tyst@dagbok:1' },
      {
        kind: 'notify',
        key: `flag:inaktiv@inactive:${time('2 08:00')}`,
        to: 'clinician',
        about: 'flag',
        subject: `inaktiv@inactive:${time('2 08:00')}`,
      },
    ])
  })

  it('not about forms on pages, which are content', () => {
    const patient = new Patient(diary)
      .battery('2 09:00')
      .read('2 09:00', 'valkommen.sa_fungerar')
      .wait('8 23:00')
      .wait('9 00:00')
    expect(patient.state.occurrences['page.vecka2.hemuppgift:1']?.state).toBe('open')
    expect(forms(patient)).toEqual(['form_open:vecka:1'])
  })

  it('nothing about what the end cancels', () => {
    expect(new Patient(diary).do({ kind: 'end', at: time('2 09:00') }).effects).toEqual([])
  })

  it('about a flag to whom it says, each once, and to no one else; staff see for whom it is', () => {
    const flags = [
      flag('en', atLeast(fact('day'), 2), { to: ['patient_administrator'] }),
      flag('bada', atLeast(fact('day'), 2), { to: ['clinician', 'patient_administrator'] }),
    ]
    const patient = new Patient(bundle({ flags })).wait('3 00:00')
    expect(patient.effects.map(({ key, to }) => [key, to])).toEqual([
      ['flag:en@once:patient_administrator', 'patient_administrator'],
      ['flag:bada@once', 'clinician'],
      ['flag:bada@once:patient_administrator', 'patient_administrator'],
    ])
    const { flags: seen } = staffView(patient.program, patient.state, time('3 08:00'))
    expect(seen.map((one) => [one.flag, one.to])).toEqual([
      ['bada', ['clinician', 'patient_administrator']],
      ['en', ['patient_administrator']],
    ])
  })
})
