import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packageOf } from '../api/bundle.ts'
import { world } from '../api/world.ts'
import { root } from '../architecture/sources.ts'
import { bundle, module, page, sv } from '../engine/bundle.ts'
import { openBrowser } from './browser.ts'
import { complaintsOf } from './look.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

const HOSTILE = `# Rubrik

<script>document.title = 'taken'</script> <img src=x onerror="document.title = 'taken'"> <b onclick="x()">fet</b>

[dålig](javascript:alert(1)) [data](data:text/html,hej) [DÅLIG](JaVaScRiPt:alert(1)) ![bild](https://example.org/b.png)

[webb](https://www.1177.se) [ring](tel:1177) [skriv](mailto:nagon@example.org) https://example.org/auto

| a | b |
|---|---|
| 1 | 2 |
`

test('an author’s Markdown can bring in nothing but text, lists, tables and safe links', async () => {
  const lykta = await world({ webFolder: join(root, 'dist/web') })
  const text = page('hej', [{ kind: 'text', text: sv(HOSTILE) }])
  await lykta.publish(packageOf(bundle({ program: 'prov', modules: [module('valkommen', [text])] }), {}))
  const enrolment = await lykta.start('anna-testsson')
  const context = await browser.newContext()
  await context.request.post(`${lykta.runtime.url}/api/session`, { data: { person: 'anna-testsson' } })
  const screen = await context.newPage()
  const complaints = complaintsOf(screen)
  await screen.goto(`${lykta.runtime.url}/program/${enrolment}/module/valkommen`)
  const shown = screen.locator('.lk-markdown')
  await shown.waitFor()
  expect(await shown.locator('script, img, b, iframe, style, [onclick], [onerror], [style]').count()).toBe(0)
  const addresses = await shown.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses).toEqual(['https://www.1177.se', 'tel:1177', 'mailto:nagon@example.org', 'https://example.org/auto'])
  expect(await shown.locator('a[href^="http"]:not([rel="noopener noreferrer"])').count()).toBe(0)
  expect(await shown.innerText()).toContain('dålig')
  expect(await shown.getByRole('heading', { level: 2 }).innerText()).toBe('Rubrik')
  expect(await shown.getByRole('cell').count()).toBe(2)
  expect(await screen.title()).toContain('Lykta')
  expect(complaints).toEqual([])
  await context.close()
})
