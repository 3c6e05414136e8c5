import { describe, expect, test, vi } from 'vitest'
import { Desk } from '#designer/worker/desk.ts'
import { equipment } from '#designer/worker/equipment.ts'
import type { Preview, Reply } from '#designer/worker/protocol.ts'
import type { Asked } from '#designer/worker/service.ts'

const PROGRAM = `program prov "Prov" { purpose "Prova." owner "Test" languages sv licence "CC0" retention record 10 years }`
const FORM = `form f "Formulär" {
  ask a number 0..10 "Hur mycket?" { required }
  result summa "Summa" = a {
    bands { 0..4 green "Låg"  5..10 red "Hög" }
    show to patient, clinician as line chart, table
  }
}
schedule { give f daily at 08:00 for 3 days { open 12 hours } }
flag hog warning "Högt" when f.summa >= 5
`

/** The worker's desk, spoken to as the page does, with its answers. */
class Page {
  readonly replies: Reply[] = []
  readonly #desk = new Desk((reply) => this.replies.push(reply))
  #revision = 0

  constructor(equipped = true) {
    if (equipped) this.equip()
  }

  equip(): void {
    this.#desk.equip(equipment)
  }

  open(texts: Readonly<Record<string, string>>): void {
    const files = new Map(Object.entries(texts))
    this.#desk.take({ kind: 'open', revision: 0, files, library: new Map(), media: new Map(), language: 'sv' })
  }

  edit(file: string, text: string | null): void {
    this.#desk.take({ kind: 'edit', revision: ++this.#revision, file, text })
  }

  take(...[request]: Parameters<Desk['take']>): void {
    this.#desk.take(request)
  }

  act(...[act]: [Extract<Parameters<Desk['take']>[0], { kind: 'act' }>['act']]): Preview {
    this.#desk.take({ kind: 'act', act })
    return this.preview
  }

  get preview(): Preview {
    return this.last('shown').preview
  }

  last<K extends Reply['kind']>(kind: K): Extract<Reply, { kind: K }> {
    const found = this.replies.findLast((reply): reply is Extract<Reply, { kind: K }> => reply.kind === kind)
    if (found === undefined) throw new Error(`no ${kind}: ${JSON.stringify(this.replies)}`)
    return found
  }
}

function opened(): Page {
  const page = new Page()
  page.open({ 'program.lykta': PROGRAM, 'form.lykta': FORM })
  return page
}

describe('analysis', () => {
  test('waits until the keys rest, and then tells of the newest text only', () => {
    vi.useFakeTimers()
    const page = opened()
    const before = page.replies.length
    for (const end of ['x', 'xy', 'xyz']) page.edit('form.lykta', `${FORM}${end}`)
    expect(page.replies.length).toBe(before)
    vi.advanceTimersByTime(200)
    expect(page.replies.length).toBe(before + 1)
    expect(page.last('analysed')).toMatchObject({ revision: 3, whole: false })
    vi.useRealTimers()
  })

  test('checks the text before there is anything to play it with, and plays it then', () => {
    const page = new Page(false)
    page.open({ 'program.lykta': PROGRAM, 'form.lykta': FORM })
    expect(page.replies.map((one) => one.kind)).toEqual(['analysed'])
    expect(page.last('analysed')).toMatchObject({ whole: true, outline: [{ id: 'f' }, {}, {}] })
    page.equip()
    expect(page.replies.map((one) => one.kind)).toEqual(['analysed', 'analysed', 'shown'])
    expect(page.preview.patient.due).toHaveLength(1)
  })

  test('what the editor asks before there is anything to answer with is answered once, of the text as it is then', () => {
    const page = new Page(false)
    page.open({ 'program.lykta': PROGRAM, 'form.lykta': FORM })
    page.take({ kind: 'ask', id: 7, ask: 'symbols', about: ['form.lykta'] })
    expect(page.replies.map((one) => one.kind)).toEqual(['analysed'])
    page.edit('form.lykta', FORM.replace('form f', 'form ny'))
    page.equip()
    page.equip()
    const answered = page.replies.filter((one) => one.kind === 'answered')
    expect(answered).toMatchObject([{ id: 7, answer: [{ name: 'ny' }, {}, {}] }])
  })

  test('tells an error of names or types soon, and plays a sound program only when the keys have rested longer', () => {
    vi.useFakeTimers()
    const page = opened()
    const before = page.replies.length
    page.edit('form.lykta', FORM.replace('f.summa', 'f.suma'))
    vi.advanceTimersByTime(50)
    expect(page.last('analysed')).toMatchObject({ revision: 1, whole: false })
    page.edit('form.lykta', `${FORM}// sound`)
    vi.advanceTimersByTime(50)
    expect(page.replies.length).toBe(before + 1)
    vi.advanceTimersByTime(110)
    expect(page.last('analysed')).toMatchObject({ revision: 2, whole: true })
    vi.useRealTimers()
  })

  test('tells the same problems in the language that is chosen', () => {
    const page = opened()
    page.open({ 'program.lykta': PROGRAM, 'form.lykta': FORM.replace('f.summa >=', 'f.suma >=') })
    const swedish = page.last('analysed').findings
    page.take({ kind: 'language', language: 'en' })
    const english = page.last('analysed').findings
    expect(english.map(({ code, place }) => [code, place])).toEqual(swedish.map(({ code, place }) => [code, place]))
    expect(english[0]?.message).not.toBe(swedish[0]?.message)
  })

  test('the outline names everything and leads to where it was written', () => {
    const { outline } = opened().last('analysed')
    expect(outline.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['form f', 'schedule f', 'flag hog'])
    const result = outline[0]?.children.find(({ kind }) => kind === 'result')
    expect(result?.subject).toBe('result:f.summa')
    expect(FORM.slice(result?.place?.start, result?.place?.end)).toMatch(/^result summa/)
  })

  test('plays the scenarios, and says what there was where one does not hold', () => {
    const page = opened()
    const story = 'scenario "Högt flaggas" { start 2026-03-02 08:00  answer f { a 3 }  expect flag hog }\n'
    page.open({ 'program.lykta': PROGRAM, 'form.lykta': FORM, 'prov.lykta': story })
    const [told] = page.last('analysed').stories
    expect(told).toMatchObject({
      title: 'Högt flaggas',
      failed: [{ written: 'expect flag hog', found: { kind: 'flag', raised: false } }],
    })
  })
})

describe('the outline of a text that is broken', () => {
  test('leads to where things stand now, and nowhere for what cannot be read', () => {
    vi.useFakeTimers()
    const page = opened()
    const broken = `form half {\n}\n${FORM.replace('flag hog', 'flagg hog')}`
    page.edit('form.lykta', broken)
    vi.advanceTimersByTime(200)
    const { whole, outline } = page.last('analysed')
    expect(whole).toBe(false)
    const [form, , flag] = outline
    const written = (item?: (typeof outline)[number]): string =>
      broken.slice(item?.place?.start, item?.place?.start === undefined ? 0 : item.place.start + 14)
    expect(written(form)).toBe('form f "Formul')
    expect(form?.children.map(written)).toEqual(['ask a number 0', 'result summa "'])
    expect(flag).toMatchObject({ subject: 'flag:hog', place: null })
    vi.useRealTimers()
  })
})

describe('what the editor asks', () => {
  const at = FORM.indexOf('f.summa >=') + 'f.summa'.length

  function answered(page: Page, ...[asked]: [Asked]): unknown {
    page.take({ kind: 'ask', id: 7, ...asked })
    expect(page.last('answered').id).toBe(7)
    return page.last('answered').answer
  }

  test('is answered of the text as it is, before the keys have rested', () => {
    const page = opened()
    page.edit('form.lykta', `// Nytt\n${FORM}`)
    const start = `// Nytt\n${FORM}`.indexOf('summa "Summa"')
    expect(answered(page, { ask: 'definition', about: ['form.lykta', at + '// Nytt\n'.length] })).toEqual([
      { file: 'form.lykta', start, end: start + 'summa'.length },
    ])
  })

  test('a new name changes every place, and one that is taken is refused in words', () => {
    const page = opened()
    const renamed = answered(page, { ask: 'rename', about: ['form.lykta', at, 'total'] })
    expect(renamed).toMatchObject({ edits: [{ text: 'total' }, { text: 'total' }] })
    expect(answered(page, { ask: 'rename', about: ['form.lykta', at, 'a'] })).toEqual({ refused: 'a finns redan.' })
  })

  test('is answered as plain data, which can be sent to the page', () => {
    const page = opened()
    const questions: readonly Asked[] = [
      { ask: 'hover', about: ['form.lykta', at] },
      { ask: 'completions', about: ['form.lykta', at] },
      { ask: 'tokens', about: ['form.lykta'] },
      { ask: 'folds', about: ['form.lykta'] },
      { ask: 'hints', about: ['form.lykta'] },
      { ask: 'formatted', about: ['form.lykta'] },
      { ask: 'mending', about: ['form.lykta', 0, at] },
      { ask: 'signature', about: ['form.lykta', at] },
    ]
    for (const asked of questions) {
      const answer = answered(page, asked)
      expect(structuredClone(answer)).toEqual(answer)
    }
  })
})

describe('the preview', () => {
  test('a fault in the text leaves the preview and the outline as they were', () => {
    vi.useFakeTimers()
    const page = opened()
    const { preview } = page
    page.edit('form.lykta', 'form {')
    vi.advanceTimersByTime(200)
    expect(page.last('analysed')).toMatchObject({ whole: false, outline: [{ id: 'f' }, {}, {}] })
    expect(page.preview).toBe(preview)
    vi.useRealTimers()
  })

  test('made-up answers reach both ends of what can be answered', () => {
    const page = opened()
    const due = page.preview.patient.due[0]?.occurrence ?? ''
    expect(page.act({ do: 'fill', occurrence: due, filling: 'high' }).patient.results[0]?.points[0]?.value).toBe(10)
    page.act({ do: 'restart' })
    expect(page.act({ do: 'fill', occurrence: due, filling: 'low' }).patient.results[0]?.points[0]?.value).toBe(0)
  })

  test('going back in time hides what was done later, and going forward brings it back', () => {
    const page = opened()
    page.act({ do: 'travel', day: 2, time: '09:00' })
    const due = page.preview.patient.due[0]?.occurrence ?? ''
    expect(page.act({ do: 'fill', occurrence: due, filling: 'high' }).staff.flags).toHaveLength(1)
    expect(page.act({ do: 'travel', day: 1, time: '08:00' }).staff.flags).toHaveLength(0)
    expect(page.act({ do: 'travel', day: 2, time: '10:00' }).staff.flags).toHaveLength(1)
  })

  test('an edit is seen as if the patient had had that program all along', () => {
    vi.useFakeTimers()
    const page = opened()
    page.act({ do: 'submit', occurrence: page.preview.patient.due[0]?.occurrence ?? '', answers: { a: 6 } })
    expect(page.preview.staff.flags).toHaveLength(1)
    page.edit('form.lykta', FORM.replace('f.summa >= 5', 'f.summa >= 7'))
    vi.advanceTimersByTime(200)
    expect(page.preview.staff.flags).toHaveLength(0)
    expect(page.preview.dropped).toBe(0)
    vi.useRealTimers()
  })

  test('what was done and no longer fits is counted, and counts again when it fits', () => {
    vi.useFakeTimers()
    const page = opened()
    page.act({ do: 'submit', occurrence: page.preview.patient.due[0]?.occurrence ?? '', answers: { a: 10 } })
    page.edit('form.lykta', FORM.replace('0..10 "Hur', '0..9 "Hur').replace('5..10 red', '5..9 red'))
    vi.advanceTimersByTime(200)
    expect(page.preview).toMatchObject({ acts: 1, dropped: 1, staff: { responses: [] } })
    page.edit('form.lykta', FORM)
    vi.advanceTimersByTime(200)
    expect(page.preview.dropped).toBe(0)
    expect(page.preview.staff.responses).toHaveLength(1)
    vi.useRealTimers()
  })

  test('answers that are not allowed are refused and leave no trace', () => {
    const page = opened()
    const due = page.preview.patient.due[0]?.occurrence ?? ''
    const { refused, acts } = page.act({ do: 'submit', occurrence: due, answers: { a: 99 } })
    expect([refused?.code, refused?.problems[0]?.code, acts]).toEqual(['invalid_answers', 'above_max', 0])
  })

  test('the next event is the next thing that happens by itself', () => {
    const page = opened()
    expect(page.act({ do: 'next' })).toMatchObject({ day: 1, time: '20:00' })
    expect(page.act({ do: 'next' })).toMatchObject({ day: 2, time: '08:00' })
  })

  test('the patient is who was chosen, all along, through edits and a new start', () => {
    vi.useFakeTimers()
    const page = new Page()
    const program = PROGRAM.replace('}', 'groups { a "A"  b "B" } }')
    const form = FORM.replace('when f.summa >= 5', 'when f.summa >= 5 and age >= 65 and sex is woman and group is b')
    page.open({ 'program.lykta': program, 'form.lykta': form })
    page.act({ do: 'submit', occurrence: page.preview.patient.due[0]?.occurrence ?? '', answers: { a: 6 } })
    expect(page.preview.person).toEqual({ age: null, sex: null, group: null })
    expect(page.preview.staff.flags).toHaveLength(0)
    const person = { age: 65, sex: 'woman', group: 'b' } as const
    expect(page.act({ do: 'be', person: { ...person, age: 64 } }).staff.flags).toHaveLength(0)
    expect(page.act({ do: 'be', person }).staff.flags).toHaveLength(1)
    page.edit('program.lykta', program.replace('b "B"', 'c "C"'))
    page.edit('form.lykta', form.replace('group is b', 'group is c'))
    vi.advanceTimersByTime(200)
    expect(page.preview).toMatchObject({ person: { ...person, group: null }, acts: 1, dropped: 0 })
    page.edit('program.lykta', program)
    page.edit('form.lykta', form)
    vi.advanceTimersByTime(200)
    expect(page.preview.staff.flags).toHaveLength(1)
    expect(page.act({ do: 'restart' })).toMatchObject({ person, acts: 0 })
    vi.useRealTimers()
  })
})
