import { watch, type FSWatcher } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '#compiler/index.ts'
import { messageOf } from './fail.ts'
import { paint } from './paint.ts'
import { programFiles } from './read-program.ts'

const WORDS = {
  sv: { done: (ms: number) => `klart på ${ms} ms; väntar på att något sparas, Ctrl-C avslutar` },
  en: { done: (ms: number) => `done in ${ms} ms; waits for something to be saved, Ctrl-C ends` },
} as const

/** Editors save in several steps, and several files at a time: what comes this close together, in ms, is one change. */
const PAUSE = 100

/**
 * Runs a task now, and again whenever something below the folders is saved, until Ctrl-C, which ends with code 0. What
 * goes wrong is told and the next save is waited for. Runs never overlap.
 */
export async function rerunOnSave(
  folders: readonly string[],
  language: Language,
  run: () => Promise<void>,
): Promise<never> {
  process.once('SIGINT', () => process.exit(0))
  for (const folder of folders) await programFiles(folder)
  const saves = await savesBelow(folders)
  for (;;) {
    await runOnce(language, run)
    await saves.next()
  }
}

async function runOnce(language: Language, run: () => Promise<void>): Promise<void> {
  if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H')
  const start = performance.now()
  process.stdout.write(`${paint(new Date().toTimeString().slice(0, 8), 'dim')}\n`)
  try {
    await run()
  } catch (error) {
    process.stdout.write(`lykta: ${messageOf(error)}\n`)
  }
  process.stdout.write(`${paint(WORDS[language].done(Math.round(performance.now() - start)), 'dim')}\n`)
}

interface Saves {
  /** When something has been saved since it was last asked, and nothing more for a while. */
  next(): Promise<void>
}

/** Every folder is watched by itself, so that files that are replaced, and new ones, are seen on every system. */
async function savesBelow(folders: readonly string[]): Promise<Saves> {
  let saved = false
  let told: () => void = () => undefined
  let watchers: FSWatcher[] = []
  const change = (): void => {
    saved = true
    told()
  }
  const watchAll = async (): Promise<void> => {
    const before = watchers
    watchers = (await foldersBelow(folders)).map((folder) => watch(folder, change).on('error', change))
    for (const watcher of before) watcher.close()
  }
  await watchAll()
  return {
    next: async () => {
      if (!saved) await new Promise<void>((resolve) => (told = resolve))
      do {
        saved = false
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      } while (saved)
      await watchAll()
    },
  }
}

/** The folders themselves and those in them; one that has been removed is waited for in the one above it. */
async function foldersBelow(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
      if (entries === null) return [dirname(folder)]
      return [folder, ...entries.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))]
    }),
  )
  return found.flat()
}
