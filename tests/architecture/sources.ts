import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Files by their path from the repository root. */
export type Files = Map<string, string>

const productFolders = ['schemas', 'dsl', 'compiler', 'runtime', 'designer', 'cli']
const leftOut = new Set(['node_modules', 'dist', '.lykta'])

/** The product's files as they are on disk; the text of code files only, since only they import. */
export function productFiles(): Files {
  const files: Files = new Map()
  for (const folder of productFolders) readFolder(folder, files)
  return files
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path)
}

function readFolder(folder: string, files: Files): void {
  for (const entry of readdirSync(root + folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (leftOut.has(entry.name)) continue
    if (entry.isDirectory()) readFolder(path, files)
    else files.set(path, isCode(path) ? readFileSync(root + path, 'utf8') : '')
  }
}

/** The `imports` of package.json: what `#engine/` and its like stand for. */
export function aliases(): [alias: string, folder: string][] {
  const { imports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { imports: Record<string, string> }
  return Object.entries(imports).map(([alias, folder]) => [
    alias.replace('*', ''),
    folder.replace('./', '').replace('*', ''),
  ])
}
