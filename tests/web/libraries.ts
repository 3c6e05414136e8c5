import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * The Chromium among the packages brings all it needs except NSS. Where that is missing it is installed, on a
 * Debian whose root runs the tests; elsewhere whoever runs them is told what to do.
 */
export function provideLibraries(chromium: string): void {
  if (missingLibraries(chromium).length === 0) return
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stdout.write('Installing libnss3, which the Chromium of the tests needs.\n')
    apt('update')
    apt('install', '-y', 'libnss3')
  }
  const missing = missingLibraries(chromium)
  if (missing.length === 0) return
  throw new Error(
    `The Chromium of the tests needs ${missing.join(', ')}. Install libnss3 (Debian: \`sudo apt-get install libnss3\`), ` +
      'or set CHROME_PATH to a Chrome or Chromium that works.',
  )
}

function missingLibraries(chromium: string): string[] {
  const { stdout } = spawnSync('ldd', [chromium], { encoding: 'utf8' })
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
}

function apt(...args: string[]): void {
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
