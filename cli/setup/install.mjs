// Runs before `npm start` and `npm test`: installs what package-lock.json names when node_modules does not match it.
// It imports no package, since there may be none yet.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { complaintAboutNode } from './node-version.mjs'
import { isInstalled, leaveStamp } from './stamp.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

const complaint = complaintAboutNode(process.versions.node)
if (complaint !== undefined) stop(complaint)
if (!isInstalled(root)) await install()

async function install() {
  const npm = process.env.npm_execpath
  if (npm === undefined) return stop('Run this through npm: `npm start` or `npm test`.')
  process.stdout.write('Installing packages. The first time this takes a minute or two.\n')
  if (!(await finished([npm, 'ci', '--include=dev', '--no-audit', '--no-fund']))) {
    stop(
      'The packages could not be installed; npm says why above. Lykta needs to reach the npm registry for this, once,\n' +
        'and a C++ compiler, make and Python where no ready-built better-sqlite3 can be fetched.',
    )
  }
  leaveStamp(root)
}

/**
 * Whether a Node program ended well. npm is silent while it works, so a line tells now and then that it does.
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function finished(args) {
  const started = Date.now()
  const sign = setInterval(() => {
    process.stdout.write(`  still installing, ${Math.round((Date.now() - started) / 1000)} s\n`)
  }, 10_000)
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('close', (code) => {
      clearInterval(sign)
      resolve(code === 0)
    })
  })
}

/** @param {string} message */
function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
