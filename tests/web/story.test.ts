import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { startProduct, type Product } from './product.ts'

/*
 * The product's own story, in a real browser against the built product: a clinician starts a program for a patient, the
 * patient answers and is helped at once, the clinician sees the flag, a designer changes a band and sees it change.
 */

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function open(
  url: string,
  size: { width: number; height: number },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: size, locale: 'sv-SE', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(url)
  return { page, complaints }
}

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

async function signIn(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: 'Logga ut' }).waitFor()
}

describe('the story of the sleep diary', () => {
  test('a clinician starts the program for a patient', async () => {
    const { page, complaints } = await open(product.runtime, DESK)
    await page.getByRole('heading', { name: 'Logga in' }).waitFor()
    await look(page, '01-sign-in')
    await signIn(page, 'Karin Ek')
    await page.getByRole('heading', { name: 'Mitt arbete' }).waitFor()
    await look(page, '02-work-empty')
    await page.getByRole('link', { name: 'Starta moment' }).first().click()
    await page.getByRole('radio', { name: /Anna Testsson/ }).check({ force: true })
    await page.getByRole('radio', { name: /Sömndagbok/ }).check({ force: true })
    await look(page, '03-start')
    await page.getByRole('button', { name: 'Starta momentet' }).click()
    await page.getByRole('heading', { name: 'Anna Testsson' }).waitFor()
    await look(page, '04-patient-new')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the patient answers, gets advice at once, and sees the result as chart and table', async () => {
    const { page, complaints } = await open(product.runtime, PHONE)
    await signIn(page, 'Anna Testsson')
    await look(page, '10-programs')
    await page
      .getByRole('link', { name: /Sömndagbok/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Att göra nu' }).waitFor()
    expect(await page.getByText('Öppnar innehållet').count()).toBeGreaterThan(0)
    await look(page, '11-home')

    await page.getByRole('link', { name: /Fyll i.*PHQ-9/ }).click()
    await page.getByRole('heading', { name: /PHQ-9/ }).waitFor()
    await look(page, '12-form')
    for (const often of await page.getByText('Nästan varje dag').all()) await often.click()
    await page.getByText('Sparat', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('9 av 10 frågor besvarade').waitFor()
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    await look(page, '13-review')
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
    expect(await page.getByRole('link', { name: '112' }).count()).toBe(1)
    expect(await page.locator('main').innerText()).toMatch(/27\s+poäng/)
    await look(page, '14-receipt')

    await page
      .getByRole('link', { name: 'Till översikten' })
      .or(page.getByRole('button', { name: 'Till översikten' }))
      .click()
    await page.getByRole('link', { name: /alla resultat/ }).click()
    await page.getByRole('heading', { name: 'Summa PHQ-9' }).waitFor()
    await page.locator('.recharts-surface').first().waitFor()
    expect(await page.getByRole('cell', { name: 'Svår' }).count()).toBe(1)
    await look(page, '15-results')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the patient sends what gates the content, and reads a page', async () => {
    const { page, complaints } = await open(product.runtime, PHONE)
    await signIn(page, 'Anna Testsson')
    await page
      .getByRole('link', { name: /Sömndagbok/ })
      .first()
      .click()
    for (;;) {
      await page.getByRole('heading', { name: 'Att göra nu' }).waitFor()
      const due = page.getByRole('link', { name: /^Fyll i/ })
      if ((await page.getByText('Öppnar innehållet').count()) === 0) break
      await due.first().click()
      await answerEverything(page)
      await page.getByRole('button', { name: 'Granska svaren' }).click()
      await page.getByRole('button', { name: 'Skicka in' }).click()
      await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
      await page
        .getByRole('link', { name: 'Till översikten' })
        .or(page.getByRole('button', { name: 'Till översikten' }))
        .click()
    }
    await look(page, '16-home-open')
    await page
      .getByRole('link', { name: /Välkommen/ })
      .first()
      .click()
    await page.getByText(/Steg 1 av/).waitFor()
    expect(await page.locator('main').innerText()).toContain('Anna')
    await look(page, '17-page')
    await page
      .getByRole('link', { name: /Nästa/ })
      .or(page.getByRole('button', { name: /Nästa/ }))
      .first()
      .click()
    await page.getByText(/Steg 2 av/).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the clinician sees the flag with the answer that raised it, acknowledges it, and sees the results', async () => {
    const { page, complaints } = await open(product.runtime, DESK)
    await signIn(page, 'Karin Ek')
    await page.getByText('Prioriterad').first().waitFor()
    await look(page, '20-work')
    await page
      .getByRole('link', { name: /Anna Testsson/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Anna Testsson' }).waitFor()
    expect(await page.locator('main').innerText()).toMatch(/skada dig på något sätt\s+Nästan varje dag/)
    await look(page, '21-flag')
    await page.getByRole('button', { name: /Kvittera/ }).click()
    await page.getByRole('textbox').fill('Ringt Anna, vi ses i dag.')
    await look(page, '22-acknowledge')
    await page
      .getByRole('button', { name: /^Kvittera/ })
      .last()
      .click()
    await page.getByText('Ringt Anna, vi ses i dag.').waitFor()
    await page
      .getByRole('tab', { name: /Resultat/ })
      .or(page.getByRole('link', { name: /^Resultat/ }))
      .first()
      .click()
    await page.getByRole('heading', { name: 'Summa PHQ-9' }).waitFor()
    await page.locator('.recharts-surface').first().waitFor()
    await look(page, '23-results')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the flag is not seen by a clinician of another unit, nor by another patient', async () => {
    for (const name of ['Maja Lind', 'David Mall']) {
      const { page } = await open(product.runtime, DESK)
      await signIn(page, name)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.locator('main').innerText()).not.toContain('Anna')
      await page.context().close()
    }
  })

  test('a designer changes a band, is told of the gap that makes, mends it, and sees the preview change', async () => {
    const { page, complaints } = await open(product.designer, DESK)
    await page
      .getByRole('link', { name: /Sömndagbok/ })
      .or(page.getByRole('button', { name: /Sömndagbok/ }))
      .first()
      .click()
    await page.getByText('Programmet går att bygga.').waitFor()
    await page.getByRole('button', { name: 'startmatning' }).first().click()
    const preview = page.frameLocator('iframe')
    await page.getByLabel('Formulär att svara på').selectOption({ label: 'Sömnen i vardagen' })
    await page.getByRole('button', { name: 'Blandat' }).click()
    await preview.getByText(/alla resultat/).click()
    await preview.getByText('Lätt < 10').waitFor()
    await look(page, '30-designer')

    await type(page, /below\s10\s.*green/, '10', '9.5')
    await page.getByText('L2104').waitFor()
    await look(page, '31-designer-gap')
    expect(await preview.getByText('Lätt < 10').count()).toBe(1)

    await type(page, /10\sto\sbelow\s20/, '10', '9.5')
    await page.getByText('Programmet går att bygga.').waitFor()
    await preview.getByText('Lätt < 9,5').waitFor()
    await look(page, '32-designer-mended')
    await expect
      .poll(() => readFileSync(join(product.programs, 'somndagbok', 'startmatning.lykta'), 'utf8'))
      .toContain('9.5 to below 20')
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

/** Replaces a number in a line of the editor: finds the line, chooses the number, types. */
async function type(page: Page, line: RegExp, before: string, after: string): Promise<void> {
  const found = page.locator('.view-line').filter({ hasText: line })
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+Home')
  // What was in sight before it moved to the top must not be taken for found.
  await page.locator('.monaco-editor .line-numbers').getByText('1', { exact: true }).waitFor()
  // The editor draws only the lines in sight, and those a moment after it has moved.
  const inSight = () =>
    found.waitFor({ timeout: 1000 }).then(
      () => true,
      () => false,
    )
  for (let pages = 0; pages < 20 && !(await inSight()); pages++) await page.keyboard.press('PageDown')
  await found.locator('span span').getByText(before, { exact: true }).first().dblclick()
  await page.keyboard.type(after)
}

/** Answers what is shown, as plainly as can be: the first of every list, the middle of every scale. */
async function answerEverything(page: Page): Promise<void> {
  await page.getByText(/frågor besvarade|fråga besvarad/).waitFor()
  for (const list of await page.getByRole('combobox').all()) await list.selectOption({ index: 1 })
  for (const group of await page.getByRole('radiogroup').all())
    await group.getByRole('radio').first().check({ force: true })
  for (const box of await page.getByRole('group').all()) {
    const first = box.getByRole('checkbox').first()
    if ((await first.count()) > 0) await first.check({ force: true })
  }
  for (const slider of await page.getByRole('slider').all()) await slider.press('ArrowRight')
}
