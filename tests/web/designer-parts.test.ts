import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { MONACO_WORDS } from '#designer/web/editor/swedish.ts'
import {
  edited,
  isChanged,
  keptMine,
  notSaved,
  opened,
  saved,
  saving,
  seenOnServer,
} from '#designer/web/workspace/file.ts'
import en from '#designer/web/words/en.json' with { type: 'json' }
import sv from '#designer/web/words/sv.json' with { type: 'json' }

const MONACO = fileURLToPath(new URL('../../node_modules/monaco-editor/esm/vs/', import.meta.url))

describe('words', () => {
  test('every wording is there in both languages, and none is empty', () => {
    expect(pathsOf(en)).toEqual(pathsOf(sv))
    expect([...textsOf(sv), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([])
  })

  test('a wording fills in the same values in both languages', () => {
    const gaps = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()
    expect(textsOf(en).map(gaps)).toEqual(textsOf(sv).map(gaps))
  })

  test("Monaco's words have the numbers that the pinned version gives them", async () => {
    const sources = (await readdir(MONACO, { recursive: true })).filter((path) => path.endsWith('.js'))
    const texts = await Promise.all(sources.map((path) => readFile(MONACO + path, 'utf8').catch(() => '')))
    const whole = texts.join('\n')
    const ours = Object.entries(MONACO_WORDS).map(([number, [english]]) => [number, english])
    const theirs = ours.map(([number]) => [
      number,
      new RegExp(String.raw`localize2?\(${number}, (["'])(.*?)\1`).exec(whole)?.[2],
    ])
    expect(theirs).toEqual(ours)
  })
})

describe('a text while it is worked on', () => {
  const first = opened({ path: 'a.lykta', text: 'one\r\ntwo', hash: '1' })

  test('line ends are of one kind', () => {
    expect([first.text, isChanged(first)]).toEqual(['one\ntwo', false])
  })

  test('what is typed while saving is still to be saved', () => {
    const file = saved(edited(saving(edited(first, 'x')), 'xy'), 'x', '2')
    expect([file.text, isChanged(file), file.base?.hash]).toEqual(['xy', true, '2'])
  })

  test('a change on the server is taken over where nothing was typed, and a conflict where something was', () => {
    const theirs = { path: 'a.lykta', text: 'theirs', hash: '2' }
    expect(seenOnServer(first, theirs).text).toBe('theirs')
    const mine = seenOnServer(edited(first, 'mine'), theirs)
    expect([mine.text, mine.trouble]).toEqual(['mine', { kind: 'conflict', theirs }])
    expect(keptMine(mine)).toMatchObject({ text: 'mine', trouble: null, base: { hash: '2' } })
  })

  test('a file that somebody deleted is created again when mine is kept', () => {
    const gone = notSaved(edited(first, 'mine'), { kind: 'conflict', theirs: null })
    expect(keptMine(gone)).toMatchObject({ text: 'mine', base: null, trouble: null })
  })

  test('two who typed the same are not in conflict', () => {
    const same = seenOnServer(edited(first, 'same'), { path: 'a.lykta', text: 'same', hash: '2' })
    expect([same.trouble, isChanged(same)]).toEqual([null, false])
  })
})

type Tree = { readonly [key: string]: string | Tree }

function pathsOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : pathsOf(value, `${before}${key}.`),
  )
}

function textsOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)))
}

test('the page loads no more of Monaco than it uses before a program is opened', () => {
  const index = readFileSync(fileURLToPath(new URL('../../dist/designer/index.html', import.meta.url)), 'utf8')
  expect(index).not.toMatch(/monaco/)
})
