import { describe, expect, test } from 'vitest'
import type { Expression } from '#dsl/ast/index.ts'
import { parse } from '#dsl/parse.ts'

/** The value of a result, with parentheses where its parts belong together. */
function grouped(expression: string): string {
  const { ast, problems } = parse(`form f "F" { result r = ${expression} }`)
  expect(problems).toEqual([])
  const [form] = ast.declarations
  const value = form?.kind === 'form' ? form.results[0]?.value : undefined
  return value ? written(value) : ''
}

function written(node: Expression): string {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'time':
    case 'date':
      return String(node.value)
    case 'name':
      return node.parts.map((part) => part.text).join('.')
    case 'call':
      return `${node.name.text}(${node.args.map(written).join(node.span ? ' to ' : ', ')})`
    case 'infix':
      return `(${written(node.left)} ${node.operator} ${written(node.right)})`
    case 'prefix':
      return `(${node.operator} ${written(node.operand)})`
    case 'is':
      return `(${written(node.left)} is${node.negated ? ' not' : ''} ${written(node.right)})`
    case 'has':
      return `(${written(node.left)} has ${node.option.text})`
    case 'in_band':
      return `(${written(node.left)} in "${node.band.value}")`
    case 'inactive':
      return `(inactive ${node.days.n.value} ${node.days.unit})`
    case 'broken':
      return '…'
  }
}

describe('expressions', () => {
  test.each([
    ['a + b * c', '(a + (b * c))'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['-a * b', '((- a) * b)'],
    ['a - -b', '(a - (- b))'],
    ['a < b + 1', '(a < (b + 1))'],
    ['a and b or c and d', '((a and b) or (c and d))'],
    ['not a and b', '((not a) and b)'],
    ['not (a and b)', '(not (a and b))'],
    ['not a is b', '(not (a is b))'],
    ['a is not b', '(a is not b)'],
    ['a is b and c has d', '((a is b) and (c has d))'],
    ['a has 2', '(a has 2)'],
    ['f.a in "Hög" or b', '((f.a in "Hög") or b)'],
    ['sum(a, b * 2, c)', 'sum(a, (b * 2), c)'],
    ['sum()', 'sum()'],
    ['hours(a to b) * 60', '(hours(a to b) * 60)'],
    ['inactive for 1 week or a', '((inactive 1 weeks) or a)'],
    ['inactive is a', '(inactive is a)'],
    ['a > 8:05', '(a > 08:05)'],
    ['a is 2026-03-02', '(a is 2026-03-02)'],
    ['1.50 + 007', '(1.5 + 7)'],
  ])('%s', (expression, groups) => {
    expect(grouped(expression)).toBe(groups)
  })
})

test('a node spans what was written for it', () => {
  const text = 'form f "F" {\n  ask a scale 0..10 "A?" { required } // why\n}\n'
  const [form] = parse(text).ast.declarations
  const ask = form?.kind === 'form' ? form.asks[0] : undefined
  const spanned = (node: { start: number; end: number } | undefined): string => text.slice(node?.start, node?.end)
  expect(spanned(form)).toBe(text.trimEnd())
  expect(spanned(ask)).toBe('ask a scale 0..10 "A?" { required }')
  expect(spanned(ask?.id)).toBe('a')
  expect(spanned(ask?.type)).toBe('scale 0..10')
  expect(spanned(ask?.text)).toBe('"A?"')
})

test('the items of a matrix are questions of the form, in their place among them', () => {
  const text =
    'form f "F" { ask a yes_no "A?" matrix m of c "M?" { item x "X" required item y "Y" } ask b yes_no "B?" }'
  const [form] = parse(text).ast.declarations
  if (form?.kind !== 'form') throw new Error('no form')
  expect(form.asks.map((one) => one.id.text)).toEqual(['a', 'x', 'y', 'b'])
  expect(form.asks.map((one) => one.required)).toEqual([false, true, true, false])
  expect(form.matrices.map((one) => text.slice(one.start, one.end))).toEqual([
    'matrix m of c "M?" { item x "X" required item y "Y" }',
  ])
})

test('a repeated group is a question; its rows are in what it is answered with', () => {
  const text = 'form f "F" { ask a yes_no "A?" repeat r 1..3 "R?" { row "En" ask x yes_no "X?" help "H" } }'
  const [form] = parse(text).ast.declarations
  const group = form?.kind === 'form' ? form.asks[1] : undefined
  expect(group).toMatchObject({ id: { text: 'r' }, help: { first: { value: 'H' } }, type: { kind: 'rows' } })
  expect(text.slice(group?.type.start, group?.type.end).trim()).toBe('1..3')
  expect(group?.type.rows?.asks.map((one) => [one.id.text, one.repeat?.text])).toEqual([['x', 'r']])
})

test('comments are kept beside the tokens, with their places', () => {
  const text = '// one\nform /* two */ f "F" { }'
  const { comments, tokens } = parse(text)
  expect(comments.map((one) => text.slice(one.startOffset, one.startOffset + one.image.length))).toEqual([
    '// one',
    '/* two */',
  ])
  expect(tokens.map((one) => one.image)).toEqual(['form', 'f', '"F"', '{', '}'])
})

test('no-break spaces and their like are spaces', () => {
  expect(parse('form\u00A0f\u202F"F"\u2003{\u200B}\uFEFF').problems).toEqual([])
})

test('letters of other languages make names, signs do not', () => {
  expect(parse('form människa_2 "F" { ask œuvre yes_no "Q" }').problems).toEqual([])
  expect(parse('form a×b "F" { }').problems.map((one) => one.kind)).toEqual(['unknown_character'])
  expect(parse('form __proto__ "F" { }').problems).not.toEqual([])
})

describe('text that does not parse', () => {
  const kinds = (text: string): string[] => parse(text).problems.map((one) => one.kind)
  const declared = (text: string): string[] => parse(text).ast.declarations.map((one) => one.kind)

  test('leaves the other declarations as they are', () => {
    const text = 'form f "F" {\n  ask a scal 0..10 "A?"\n  ask b scale 0..10 "B?"\n}\nuse instrument phq9\n'
    expect(kinds(text)).toEqual(['unexpected'])
    expect(declared(text)).toEqual(['form', 'use'])
    const [form] = parse(text).ast.declarations
    expect(form?.kind === 'form' ? form.asks.map((one) => one.id.text) : []).toEqual(['b'])
  })

  test('leaves the other items of a matrix as they are', () => {
    const text = 'form f "F" {\n  matrix m of c "M?" {\n    item x\n    item y "Y"\n  }\n  ask b yes_no "B?"\n}\n'
    const [form] = parse(text).ast.declarations
    expect(form?.kind === 'form' ? form.asks.map((one) => one.id.text) : []).toEqual(expect.arrayContaining(['y', 'b']))
  })

  test('tells which names it may declare', () => {
    expect([...parse('form f "F" {\n  ask a scal 0..10 "A?"\n}\nflg x notice "X" when y\n').unreadNames]).toEqual(
      expect.arrayContaining(['a', 'x']),
    )
  })

  test('a missing brace spoils one declaration', () => {
    const text = 'form f "F" {\n  ask a yes_no "A?"\n\nform g "G" {\n  ask b yes_no "B?"\n}\n'
    expect(kinds(text)).toEqual(['open_brace'])
    expect(declared(text)).toEqual(['form', 'form'])
  })

  test('a missing quotation mark spoils one declaration', () => {
    const text = 'form f "F" {\n  ask a yes_no "A?\n}\n\nform g "G" {\n  ask b yes_no "B?"\n}\n'
    expect(kinds(text)).toEqual(['open_text'])
    expect(declared(text)).toContain('form')
  })

  test('a declaration on one line, with another line that begins like one inside it', () => {
    const text = 'module m "M" { page p "P" {\nform f\n} }\nform f "F" { ask a yes_no "A?" }\nfrom here "it fails"'
    expect(kinds(text)).toEqual(['unexpected'])
    expect(declared(text)).toEqual(['module', 'form'])
  })

  test('what is stated twice is told, and the first holds', () => {
    const { ast, problems } = parse('form f "F" { layout page layout question ask a yes_no "A?" }')
    expect(problems.map((one) => one.kind)).toEqual(['repeated'])
    expect(ast.declarations[0]).toMatchObject({ layout: 'page' })
  })
})
