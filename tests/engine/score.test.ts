import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression, MissingPolicy, Result } from '#schemas/generated/bundle.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { prepare, scoreForm } from '#engine/index.ts'
import { ans, ask, atLeast, band, bundle, call, fact, form, is, number, res, result, scale, sco } from './bundle.ts'
import { all, sleepDiary } from './sleep-diary.ts'

const diary = prepare(sleepDiary)
const prorate = (upTo: number): MissingPolicy => ({ policy: 'prorate', upTo })

/** The score of one result over the items a, b, c and d (0–3) and the free number x. */
function scored(value: Expression, answers: Answers, parts: Partial<Result> = {}) {
  const items = ['a', 'b', 'c', 'd'].map((id) => ask(id, scale(0, 3)))
  const program = prepare(
    bundle({ forms: [form('f', [...items, ask('x', number())], { results: [result('r', value, parts)] })] }),
  )
  const [score] = scoreForm(program, null, 'f', answers)
  return [score?.value, score?.status, score?.band]
}

const items = [sco('f.a'), sco('f.b'), sco('f.c'), sco('f.d')]
const sum = call('sum', ...items)
const mean = call('mean', ...items)

describe('PHQ-9', () => {
  const bands: [number, number][] = [
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [14, 2],
    [15, 3],
    [19, 3],
    [20, 4],
    [27, 4],
  ]
  it.each(bands)('%i points are in band %i', (points, place) => {
    const answers = all(0)
    let left = points
    for (const id of Object.keys(answers)) {
      answers[id] = String(Math.min(3, left))
      left -= Math.min(3, left)
    }
    expect(scoreForm(diary, null, 'phq9', answers)).toEqual([
      { result: 'total', value: points, status: 'valid', band: place },
    ])
  })

  it('is the plain sum of the points whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }), (points) => {
        const answers = Object.fromEntries(Object.keys(all(0)).map((id, place) => [id, String(points[place])]))
        expect(scoreForm(diary, null, 'phq9', answers)[0]?.value).toBe(points.reduce((a, b) => a + b, 0))
      }),
    )
  })

  it('prorates up to two unanswered items and scores no form with three', () => {
    const without = (count: number) => Object.fromEntries(Object.entries(all(2)).slice(count))
    expect(scoreForm(diary, null, 'phq9', without(1))[0]).toMatchObject({ value: 18, status: 'prorated', band: 3 })
    expect(scoreForm(diary, null, 'phq9', without(2))[0]).toMatchObject({ value: 18, status: 'prorated' })
    expect(scoreForm(diary, null, 'phq9', without(3))[0]).toMatchObject({
      value: null,
      status: 'incomplete',
      band: null,
    })
    expect(scoreForm(diary, null, 'phq9', {})[0]).toMatchObject({ value: null, status: 'incomplete', band: null })
  })
})

describe('missing answers', () => {
  const full: Answers = { a: '1', b: '2', c: '3', d: '0' }
  const gap: Answers = { a: '1', b: '2', c: '3' }
  const table: [string, Expression, Answers, MissingPolicy, number | null, string][] = [
    ['a full sum', sum, full, { policy: 'none' }, 6, 'valid'],
    ['a sum with a gap', sum, gap, { policy: 'none' }, null, 'incomplete'],
    ['a full sum, prorated', sum, full, prorate(1), 6, 'valid'],
    ['a sum with a gap, prorated', sum, gap, prorate(1), 8, 'prorated'],
    ['a prorated sum that is no whole number', sum, { a: '1', b: '1', c: '3' }, prorate(1), 6.666667, 'prorated'],
    ['a mean with a gap, prorated', mean, gap, prorate(1), 2, 'prorated'],
    ['one gap too many', sum, { a: '1', b: '2' }, prorate(1), null, 'incomplete'],
    ['nothing answered, however many may be missing', sum, {}, prorate(9), null, 'incomplete'],
    ['min with a gap, whatever the policy', call('min', ...items), gap, prorate(4), null, 'incomplete'],
    [
      'a plus with a gap, whatever the policy',
      call('add', sco('f.a'), sco('f.d')),
      gap,
      prorate(4),
      null,
      'incomplete',
    ],
    ['a stand-in for the gap', call('add', sco('f.a'), call('if_missing', sco('f.d'), 0)), gap, prorate(4), 1, 'valid'],
    ['a division by zero', call('divide', sum, sco('f.d')), full, { policy: 'none' }, null, 'error'],
    ['a sum over a division by zero', call('sum', call('divide', 1, sco('f.d')), 2), full, prorate(1), null, 'error'],
    ['an overflow', call('multiply', ans('f.x'), ans('f.x')), { x: 99_999 }, { policy: 'none' }, null, 'error'],
  ]
  it.each(table)('%s', (_, value, answers, missing, expected, status) => {
    expect(scored(value, answers, { missing }).slice(0, 2)).toEqual([expected, status])
  })

  it('a hidden question counts as unanswered, even with an answer left over', () => {
    const program = prepare(
      bundle({
        forms: [
          form('f', [ask('a', scale(0, 3)), ask('b', scale(0, 3), { show: is(ans('f.a'), '1') })], {
            results: [result('r', call('sum', sco('f.a'), sco('f.b')))],
          }),
        ],
      }),
    )
    expect(scoreForm(program, null, 'f', { a: '1', b: '3' })[0]).toMatchObject({ value: 4, status: 'valid' })
    expect(scoreForm(program, null, 'f', { a: '0', b: '3' })[0]).toMatchObject({ value: null, status: 'incomplete' })
  })
})

describe('bands', () => {
  const bands = [band(null, 75, 'Låg'), band(75, 85, 'Något låg'), band(85, null, 'God')]
  it.each([
    [-5, 0],
    [74.999999, 0],
    [75, 1],
    [84.999999, 1],
    [85, 2],
    [400, 2],
  ])('%f is in band %i', (value, place) => {
    expect(scored(call('add', ans('f.x'), 0), { x: value }, { bands })[2]).toBe(place)
  })

  it('are looked up by the computed value, never by the one shown', () => {
    expect(scored(ans('f.x'), { x: 84.6 }, { bands, decimals: 0 })).toEqual([84.6, 'valid', 1])
  })

  it('leave a value that none holds without a band', () => {
    expect(scored(ans('f.x'), { x: 5 }, { bands: [band(0, 5, 'Under'), band(6, 9, 'Över', true)] })[2]).toBeNull()
  })

  it('see 85 percent as 85, though the hours in bed are no decimal', () => {
    const [hours, efficiency] = scoreForm(diary, null, 'dagbok', { lagd: '23:10', steg_upp: '06:30', vaken: 66 })
    expect(hours?.value).toBe(7.333333)
    expect(efficiency).toMatchObject({ value: 85, band: 2 })
  })
})

describe('results that read results', () => {
  const build = (...results: Result[]) =>
    prepare(bundle({ forms: [form('f', [ask('a', scale(0, 3)), ask('b', scale(0, 3))], { results })] }))

  it('hand on that they are prorated or incomplete', () => {
    const program = build(
      result('del', call('sum', sco('f.a'), sco('f.b')), { missing: prorate(1) }),
      result('dubbel', call('multiply', res('f.del'), 2)),
    )
    expect(scoreForm(program, null, 'f', { a: '1' }).map((score) => [score.value, score.status])).toEqual([
      [2, 'prorated'],
      [4, 'prorated'],
    ])
    expect(scoreForm(program, null, 'f', {}).map((score) => score.status)).toEqual(['incomplete', 'incomplete'])
  })

  it('may stand in any order and are each computed once', () => {
    const doubling = Array.from({ length: 60 }, (_, n) =>
      result(`r${n}`, n === 59 ? sco('f.a') : call('add', res(`f.r${n + 1}`), call('multiply', res(`f.r${n + 1}`), 0))),
    )
    expect(scoreForm(build(...doubling), null, 'f', { a: '3' })[0]).toMatchObject({ value: 3, status: 'valid' })
  })

  it('end even when they read each other', () => {
    const program = build(result('x', call('add', res('f.y'), 1)), result('y', call('add', res('f.x'), 1)))
    expect(scoreForm(program, null, 'f', {}).map((score) => score.value)).toEqual([null, null])
  })

  it('know their band', () => {
    const program = build(
      result('r', sco('f.a'), { bands: [band(0, 2, 'Låg'), band(2, null, 'Hög')] }),
      result('hög', call('if_missing', sco('f.b'), 0)),
    )
    expect(scoreForm(program, null, 'f', { a: '2' })[0]?.band).toBe(1)
  })
})

it('options without a score, unknown options and long lists', () => {
  const options = Array.from({ length: 30 }, (_, n) => ({ id: `o${n}`, label: {}, score: n === 29 ? null : n }))
  const program = prepare(
    bundle({
      forms: [
        form('f', [ask('lista', { kind: 'choice', look: 'dropdown', options }), ask('tal', number())], {
          results: [result('lista', sco('f.lista')), result('tal', sco('f.tal'))],
        }),
      ],
    }),
  )
  const values = (lista: string, tal = 4) => scoreForm(program, null, 'f', { lista, tal }).map((score) => score.value)
  expect([values('o7'), values('o29'), values('o99'), values('constructor')]).toEqual([
    [7, 4],
    [null, 4],
    [null, 4],
    [null, 4],
  ])
})

it('a stand-in makes up for a failure only where it stands', () => {
  expect(scored(call('if_missing', call('divide', 1, sco('f.a')), 5), { a: '0' })).toEqual([5, 'valid', null])
  const sum = call('sum', call('if_missing', call('divide', 1, sco('f.a')), 5), sco('f.b'))
  expect(scored(sum, { a: '0' }, { missing: prorate(1) }).slice(0, 2)).toEqual([10, 'prorated'])
  const other = call('add', call('divide', 1, sco('f.a')), sum)
  expect(scored(other, { a: '0', b: '1' }).slice(0, 2)).toEqual([null, 'error'])
})

it('without a patient, other forms and history are unanswered', () => {
  const program = prepare(
    bundle({
      forms: [
        form('g', [ask('a', scale(0, 3))]),
        form('f', [ask('a', scale(0, 3))], {
          results: [
            result('andra', sco('g.a')),
            result('dag', fact('day')),
            result('skickat', atLeast(fact('change', 'f.andra'), 1)),
          ],
        }),
      ],
    }),
  )
  expect(scoreForm(program, null, 'f', { a: '1' }).map((score) => score.value)).toEqual([null, null, null])
})

it('a form that the program lacks is a mistake of the caller', () => {
  expect(() => scoreForm(diary, null, 'finns_inte', {})).toThrow('finns_inte')
})
