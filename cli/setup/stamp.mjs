import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A stamp says what node_modules was made from: the lock file, and the ABI of the Node that native packages were
 * built for. It is kept in a file inside node_modules, so that it is gone when they are.
 * @param {string} lockFile
 * @param {string | undefined} abi
 */
export function stampFor(lockFile, abi = process.versions.modules) {
  return JSON.stringify({ lock: createHash('sha256').update(readFileSync(lockFile)).digest('hex'), abi })
}

/**
 * Whether node_modules was made from this lock file, by this Node.
 * @param {string} root the folder of package-lock.json, with a slash at the end
 */
export function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === stampFor(lockFile(root))
  } catch {
    return false
  }
}

/** @param {string} root */
export function leaveStamp(root) {
  writeFileSync(stampFile(root), stampFor(lockFile(root)))
}

/** @param {string} root */
const lockFile = (root) => `${root}package-lock.json`

/** @param {string} root */
const stampFile = (root) => `${root}node_modules/.lykta-install`
