import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { startProduct, type Product } from './product.ts'

/* A patient's pages in other looks than the usual one: whatever an author chooses of what Lykta accepts can be read. */

const THEMES = [
  ['dark', 'primary #9cd3da  accent #f0a422  surface #10262c  rounded  size large'],
  ['large', 'primary #7a2048  accent #b0356b  surface #fdf3f0  square  type serif  size large'],
] as const

describe.each(THEMES)('a program with a theme that is %s', (name, theme) => {
  let product: Product
  let browser: Browser

  beforeAll(async () => {
    product = await startProduct((programs) => {
      const file = join(programs, 'somndagbok', 'program.lykta')
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace(/primary #0b5563\s+surface #fbfaf7\s+rounded/, theme))
    })
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  test('is read, filled in and looked back on without a fault that a machine can see', async () => {
    const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const complaints = complaintsOf(page)
    const signIn = async (who: string): Promise<void> => {
      await page.goto(product.runtime)
      await page.getByRole('button', { name: new RegExp(who) }).click()
      await page.getByRole('button', { name: 'Logga ut' }).waitFor()
    }
    await signIn('Karin Ek')
    await page.getByRole('link', { name: 'Starta moment' }).first().click()
    await page.getByRole('radio', { name: /Anna Testsson/ }).check({ force: true })
    await page.getByRole('radio', { name: /Sömndagbok/ }).check({ force: true })
    await page.getByRole('button', { name: 'Starta momentet' }).click()
    await page.getByRole('heading', { name: 'Anna Testsson' }).waitFor()
    await page.getByRole('button', { name: 'Logga ut' }).click()

    await signIn('Anna Testsson')
    await page
      .getByRole('link', { name: /Sömndagbok/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Att göra nu' }).waitFor()
    await look(page, `theme-${name}-1-home`)
    await page.getByRole('link', { name: /Fyll i.*PHQ-9/ }).click()
    // The page before has a heading of that name as well.
    await page.getByText('Nästan varje dag').first().waitFor()
    for (const often of await page.getByText('Nästan varje dag').all()) await often.click()
    await page.getByText('Sparat', { exact: true }).waitFor()
    await look(page, `theme-${name}-2-form`)
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
    await look(page, `theme-${name}-3-receipt`)
    await page
      .getByRole('link', { name: 'Till översikten' })
      .or(page.getByRole('button', { name: 'Till översikten' }))
      .click()
    await page.getByRole('link', { name: /alla resultat/ }).click()
    await page.locator('.recharts-surface').first().waitFor()
    await look(page, `theme-${name}-4-results`)
    expect(complaints).toEqual([])
  })
})
