import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `npm run build` reads. */
const FOLDERS = ['schemas', 'dsl', 'compiler', 'runtime', 'designer', 'cli']
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json']

/**
 * Names the sources that dist/ was built from: a hash over every source file's path and content.
 * @param {string} root the checkout, with a slash at the end
 */
export function sourcesHash(root) {
  const hash = createHash('sha256')
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesBelow(root, folder))]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(root + file))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesBelow(root, folder) {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .toSorted()
}
