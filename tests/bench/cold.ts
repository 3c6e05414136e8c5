import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../architecture/sources.ts'
import { command, inTurn, tell } from './frame.ts'
import { typespec, typespecText } from './peer.ts'
import { bigProgram, linesIn } from './program.ts'

/* Cold start: whole processes of the built command line, from start to end, beside those of a peer. */

const TURNS = 15

execFileSync(process.execPath, [join(root, 'cli/setup/build.mjs')], { stdio: 'ignore' })
const folder = mkdtempSync(join(tmpdir(), 'lykta-bench-'))
try {
  const program = bigProgram({ lines: 5000, files: 'many' })
  const lines = Object.values(program).reduce((sum, text) => sum + linesIn(text), 0)
  mkdirSync(join(folder, 'stor'))
  for (const [path, text] of Object.entries(program)) writeFileSync(join(folder, 'stor', path), text)
  writeFileSync(join(folder, 'main.tsp'), typespecText(lines))

  const lykta = (...args: readonly string[]): string[] => [process.execPath, join(root, 'cli/lykta.mjs'), ...args]
  const tsp = typespec()
  const peer = (...args: readonly string[]) =>
    tsp === null ? [] : [command(`tsp ${args.join(' ')}`, [process.execPath, tsp, ...args], folder)]

  const bare = command('node, doing nothing', [process.execPath, '-e', '0'], folder)
  tell(
    'Saying the version',
    await inTurn([command('lykta --version', lykta('--version'), folder), bare, ...peer('--version')], TURNS),
  )
  tell(
    `Checking a program of ${lines} lines in ${Object.keys(program).length} files, and the peer as many lines in one`,
    await inTurn(
      [
        command('lykta check', lykta('check', 'stor'), folder),
        command('lykta check examples/somndagbok', lykta('check', join(root, 'examples/somndagbok')), folder),
        ...peer('compile', 'main.tsp', '--no-emit'),
      ],
      TURNS,
    ),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
