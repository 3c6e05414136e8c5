import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { complaintAboutNode } from '#cli/setup/node-version.mjs'
import { isInstalled, leaveStamp, stampFor } from '#cli/setup/stamp.mjs'

test.each(['18.20.0', '20.18.3', '12.0.0'])('Node %s is too old, and whoever runs it is told so', (version) => {
  expect(complaintAboutNode(version)).toMatch(`Lykta needs Node 20.19 or newer, and this is Node ${version}.`)
})

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(complaintAboutNode(version)).toBeUndefined()
})

test('packages are installed until there is a stamp, and again when the lock file or node_modules is another', () => {
  const root = `${mkdtempSync(join(tmpdir(), 'lykta-'))}/`
  writeFileSync(`${root}package-lock.json`, 'one')
  mkdirSync(`${root}node_modules`)
  expect(isInstalled(root)).toBe(false)
  leaveStamp(root)
  expect(isInstalled(root)).toBe(true)
  writeFileSync(`${root}package-lock.json`, 'two')
  expect(isInstalled(root)).toBe(false)
  leaveStamp(root)
  rmSync(`${root}node_modules`, { recursive: true })
  expect(isInstalled(root)).toBe(false)
})

test('a stamp of a Node with another ABI is another stamp', () => {
  const lockFile = join(mkdtempSync(join(tmpdir(), 'lykta-')), 'package-lock.json')
  writeFileSync(lockFile, 'one')
  expect(stampFor(lockFile, '115')).not.toBe(stampFor(lockFile, '127'))
})
