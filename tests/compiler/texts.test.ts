import { describe, expect, test } from 'vitest'
import { analyze, type Analysis } from '#compiler/index.ts'
import { HEADER, sources } from './sources.ts'

/** A program in these languages. */
function inLanguages(languages: string, declarations: string, library: Record<string, string> = {}): Analysis {
  return analyze(sources(HEADER.replace('owner', `languages ${languages}\n  owner`) + declarations, library))
}

function codes(analysis: Analysis): string[] {
  return analysis.diagnostics.map((one) => `${one.code} ${one.primary.file}`)
}

const schedule = 'schedule { give f daily }'

test('a text in every language', () => {
  const { bundle } = inLanguages('en', `form f "Diary" { ask a yes_no """\n  One\n  two\n""" }\n${schedule}`)
  expect(bundle?.forms[0]?.title).toEqual({ en: 'Diary' })
  expect(bundle?.forms[0]?.questions[0]?.text).toEqual({ en: 'One\ntwo' })
})

test('translations stand beside the text, in any order', () => {
  const { bundle } = inLanguages(
    'fi, sv, en',
    `form f "Päiväkirja" en: "Diary" sv: """Dagbok""" { ask a yes_no "A" sv: "B" en: "C" }`,
  )
  expect(bundle?.languages).toEqual(['fi', 'sv', 'en'])
  expect(bundle?.forms[0]?.title).toEqual({ fi: 'Päiväkirja', sv: 'Dagbok', en: 'Diary' })
})

test('a missing translation is a warning at the text, and the bundle goes without', () => {
  const analysis = inLanguages('sv, en', `form f "Dagbok" { ask a yes_no "A" en: "A" }\n${schedule}`)
  const missing = analysis.diagnostics.filter((one) => one.code === 'L2501')
  expect(
    missing.map((one) => analysis.sources.files.get(one.primary.file)?.slice(one.primary.start, one.primary.end)),
  ).toEqual(['"Ett prov"', '"Att prova."', '"Dagbok"'])
  expect(analysis.bundle?.forms[0]?.title).toEqual({ sv: 'Dagbok' })
})

describe('a unit of the author’s own', () => {
  const plan = (unit: string): Analysis =>
    inLanguages('sv, en', `activity plan { measure vatten "Vatten" en: "Water" ${unit} 0..30 }`)
  const missing = ({ diagnostics, sources: { files } }: Analysis): (string | undefined)[] =>
    diagnostics.flatMap(({ code, primary: { file, start, end } }) =>
      code === 'L2501' && start > HEADER.length ? [files.get(file)?.slice(start, end)] : [],
    )

  test('is translated as other texts are', () => {
    const analysis = plan('"glas" en: "glasses"')
    const [form] = analysis.bundle?.forms ?? []
    expect(form?.questions[0]?.answer).toMatchObject({ unit: { sv: 'glas', en: 'glasses' } })
    expect(form?.results[0]?.unit).toEqual({ sv: 'glas', en: 'glasses' })
    expect(missing(analysis)).toEqual([])
  })

  test('that lacks a translation is told of, once', () => {
    expect(missing(plan('"glas"'))).toEqual(['"glas"'])
  })

  test('that Lykta knows needs none', () => {
    const analysis = plan('ml')
    expect(analysis.bundle?.forms[0]?.results[0]?.unit).toBe('ml')
    expect(missing(analysis)).toEqual([])
  })

  test('cannot be empty', () => {
    expect(plan('"glas" en: " "').diagnostics.map((one) => one.code)).toContain('L2503')
  })
})

describe('an instrument of the library', () => {
  const library = {
    'kort/kort.lykta': `choices kort_grad { 0 "Nej" en: "No" 1 "Ja" en: "Yes" }
instrument kort "Kort" en: "Short" {
  source "S"
  licence "L"
  ask a one of kort_grad "Fråga" en: "Question"
}`,
    'annat/annat.lykta': 'form { } this is "not in use',
  }
  const use = 'use instrument kort\nschedule { give kort daily }'

  test('comes in the languages that it and the program share', () => {
    const { bundle } = inLanguages('sv', use, library)
    expect(bundle?.forms[0]).toMatchObject({ id: 'kort', title: { sv: 'Kort' } })
    expect(inLanguages('en', use, library).bundle?.forms[0]?.title).toEqual({ en: 'Short' })
    expect(inLanguages('en, sv', use, library).bundle?.forms[0]?.title).toEqual({ en: 'Short', sv: 'Kort' })
  })

  test('stands in with its own wording where it lacks the program’s language', () => {
    const analysis = inLanguages('fi', use, library)
    expect(analysis.bundle?.forms[0]?.title).toEqual({ fi: 'Kort' })
    expect(codes(analysis)).toContain('L2501 library/kort/kort.lykta')
  })

  test('that is not used is not the program’s business', () => {
    expect(codes(inLanguages('sv', use, library))).toEqual([])
  })

  test('that nobody is given is told where it is used', () => {
    expect(codes(inLanguages('sv', 'use instrument kort', library))).toEqual(['L2301 prov.lykta'])
  })

  test('shares no name with the program’s forms', () => {
    const own = 'form kort "Eget" { ask a yes_no "A" }'
    expect(codes(inLanguages('sv', `${use}\n${own}`, library))).toEqual(['L2002 library/kort/kort.lykta'])
  })
})
