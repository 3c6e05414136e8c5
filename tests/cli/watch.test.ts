import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { root } from '../architecture/sources.ts'
import { folderWith } from './lykta.ts'

const HEADER = 'program p "P" { purpose "x" owner "y" licence "z" retention record 10 years }\n'
const PROGRAM = `${HEADER}
form f "F" { ask a number 0..10 "A?" { required } }
schedule { give f daily }
flag hog notice "Hög" when f.a >= 8
scenario "Ett" { start 2026-03-02 08:00  answer f { a 9 }  expect flag hog }
`
const FAILS = PROGRAM.replace('a 9', 'a 7')
const BROKEN = PROGRAM.replace('f.a >= 8', 'f.b >= 8')

/** A command that goes on: what it says is waited for, bit by bit. */
function goingOn(args: readonly string[], folder: string) {
  const child = spawn(process.execPath, [join(root, 'cli', 'lykta.mjs'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: 'C', NO_COLOR: '1' },
  })
  let unheard = ''
  let told: () => void = () => undefined
  const hear = (text: Buffer): void => {
    unheard += text.toString()
    told()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    /** What is said up to and with these words, since it was last asked. */
    async says(words: RegExp): Promise<string> {
      for (;;) {
        const found = words.exec(unheard)
        if (found) {
          const heard = unheard.slice(0, found.index + found[0].length)
          unheard = unheard.slice(heard.length)
          return heard
        }
        await new Promise<void>((resolve) => (told = resolve))
      }
    },
    interrupt(): Promise<number | null> {
      child.kill('SIGINT')
      return ended
    },
  }
}

const DONE = /done in \d+ ms; waits for something to be saved, Ctrl-C ends\n/

test('lykta test --watch tests again on save, goes on after errors, and ends with 0 on Ctrl-C', async () => {
  const folder = folderWith({ 'p/p.lykta': PROGRAM })
  const file = join(folder, 'p', 'p.lykta')
  const watching = goingOn(['test', 'p', '--watch'], folder)
  expect(await watching.says(DONE)).toMatch(/^\d\d:\d\d:\d\d\n✓ Ett\n1 scenario held, 0 did not\n/)
  writeFileSync(file, FAILS)
  expect(await watching.says(DONE)).toMatch(/^\d\d:\d\d:\d\d\n✗ Ett\n(.*\n)*0 scenarios held, 1 did not\n/)
  writeFileSync(file, BROKEN)
  expect(await watching.says(DONE)).toContain('There is no question or result called "b".')
  // As many editors save: another file takes the place of the one that was.
  writeFileSync(join(folder, 'new'), PROGRAM)
  renameSync(join(folder, 'new'), file)
  expect(await watching.says(DONE)).toContain('1 scenario held, 0 did not')
  writeFileSync(join(folder, 'p', 'more.lykta'), 'scenario "Två" { start 2026-03-02 08:00 expect no flag hog }\n')
  expect(await watching.says(DONE)).toContain('2 scenarios held, 0 did not')
  expect(await watching.interrupt()).toBe(0)
})

test('lykta check --watch checks again on save', async () => {
  const folder = folderWith({ 'p/p.lykta': BROKEN })
  const watching = goingOn(['check', 'p', '--watch'], folder)
  expect(await watching.says(DONE)).toContain('error L2001')
  writeFileSync(join(folder, 'p', 'p.lykta'), PROGRAM)
  expect(await watching.says(DONE)).toContain('✓ p: no problems')
  expect(await watching.interrupt()).toBe(0)
})

test('a folder that is not there is told at once, with code 2', async () => {
  const watching = goingOn(['test', 'nowhere', '--watch'], folderWith())
  await watching.says(/nowhere is not a folder/)
  expect(await watching.interrupt()).toBe(2)
})
