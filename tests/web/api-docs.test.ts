import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRuntime } from '#server/main.ts'
import { axeFindings, openBrowser } from './browser.ts'
import { complaintsOf } from './look.ts'

test('the page about the API can be read by everybody, under the policy that it is served with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-docs-'))
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const database = `sqlite:${join(folder, 'lykta.db')}`
  const runtime = await startRuntime({ database, port: 0, mode: 'development', webFolder: null, log })
  const browser = await openBrowser()
  try {
    const page = await (await browser.newContext()).newPage()
    const complaints = complaintsOf(page)
    await page.goto(`${runtime.url}/api/docs`)
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Submission', exact: true }).first().click()
    expect(page.url()).toContain('#shape-Submission')
    const colour = await page.evaluate(() => getComputedStyle(document.body).color)
    expect(colour).toBe('rgb(29, 33, 41)')
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
    await runtime.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
