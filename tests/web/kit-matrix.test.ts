import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { oneForm, type OneForm } from './one-form.ts'

/* A matrix in a real browser: a table where there is room, groups of radio buttons under each other where there is not. */

const FORM = `
choices grad {
  0 "Inte alls" en: "Not at all"
  1 "Flera dagar" en: "Several days"
  2 "Mer än hälften av dagarna" en: "More than half the days"
  3 "Nästan varje dag" en: "Nearly every day"
}
form besvar "Besvär" en: "Trouble" {
  layout LAYOUT
  ask oro scale 0..4 "Hur orolig är du?" en: "How worried are you?"
  matrix symtom of grad "Hur ofta har du haft besvär av …" en: "How often have you been bothered by …" {
    required
    help "Tänk på de senaste två veckorna." en: "Think of the last two weeks."
    item somn "Svårt att somna eller att sova hela natten" en: "Trouble falling or staying asleep"
    item aptit "Dålig aptit" en: "Poor appetite"
    item trott "Trötthet" en: "Tiredness" { show when somn >= 1 }
  }
  ask mer long text "Något mer?" en: "Anything else?"
  result total "Summa" en: "Total" = sum(symtom)
}`

const ON_PAGE = FORM.replace('LAYOUT', 'page')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

/** A question of the matrix: a row of the table, or a group of radio buttons. */
const row = (page: Page, name: string) => page.getByRole('row', { name }).or(page.getByRole('radiogroup', { name }))

const descriptionOf = (one: Locator): Promise<string> =>
  one.evaluate((input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '')

/** How far apart the first and the last option of a row are, across and down. */
async function spread(page: Page, name: string): Promise<{ across: number; down: number }> {
  const radios = row(page, name).getByRole('radio')
  const [first, last] = [await radios.first().boundingBox(), await radios.last().boundingBox()]
  return { across: (last?.x ?? 0) - (first?.x ?? 0), down: (last?.y ?? 0) - (first?.y ?? 0) }
}

describe('a matrix on a page', () => {
  let form: OneForm

  beforeEach(async () => {
    form = await oneForm(browser, ON_PAGE)
  })

  test('is a row of options for each question where there is room, and under each other where there is not', async () => {
    const page = await form.open(1280)
    const complaints = complaintsOf(page)
    await row(page, 'Dålig aptit').getByRole('radio', { name: 'Flera dagar' }).check()
    expect(await spread(page, 'Dålig aptit')).toMatchObject({ down: 0 })
    expect(await page.getByText('Mer än hälften av dagarna').first().isVisible()).toBe(true)
    await look(page, 'matrix', [320, 1280])
    await page.setViewportSize({ width: 320, height: 700 })
    const narrow = await spread(page, 'Dålig aptit')
    expect(narrow.across).toBe(0)
    expect(narrow.down).toBeGreaterThan(100)
    expect(await row(page, 'Dålig aptit').getByRole('radio', { name: 'Flera dagar' }).isChecked()).toBe(true)
    expect(complaints).toEqual([])
  })

  test('is heard as a table with row and column headers where it looks like one, and as groups where it does not', async () => {
    const page = await form.open(1280)
    const table = page.getByRole('table', { name: 'Hur ofta har du haft besvär av …' })
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Hur ofta har du haft besvär av …',
      'Inte alls',
      'Flera dagar',
      'Mer än hälften av dagarna',
      'Nästan varje dag',
    ])
    expect(await table.getByRole('rowheader').count()).toBe(2)
    expect(await table.getByRole('row').last().getByRole('cell').count()).toBe(4)
    expect(await page.getByRole('radiogroup', { name: 'Dålig aptit' }).count()).toBe(0)
    await table.getByRole('radio', { name: 'Dålig aptit Flera dagar', exact: true }).check()
    await page.setViewportSize({ width: 320, height: 700 })
    const group = page.getByRole('radiogroup', { name: 'Dålig aptit' })
    await group.waitFor()
    expect(await group.getByRole('radio', { name: 'Flera dagar', exact: true }).isChecked()).toBe(true)
    expect(await table.count()).toBe(0)
    expect(await page.getByRole('row').count()).toBe(0)
  })

  test('saves each row as the answer to its own question, and shows a row when its condition holds', async () => {
    const page = await form.open(1280)
    expect(await row(page, 'Trötthet').count()).toBe(0)
    await row(page, 'Svårt att somna').getByRole('radio', { name: 'Nästan varje dag' }).check()
    await row(page, 'Trötthet').getByRole('radio', { name: 'Inte alls' }).check()
    await expect.poll(async () => (await form.onServer()).answers).toEqual({ somn: '3', trott: '0' })
  })

  test('marks the rows that lack an answer, and a link leads to each', async () => {
    const page = await form.open(1280)
    await row(page, 'Svårt att somna').getByRole('radio', { name: 'Flera dagar' }).check()
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    const summary = page.getByRole('group', { name: '2 svar behöver ses över' })
    await summary.waitFor()
    expect(await row(page, 'Svårt att somna').getByText('Välj ett svar.').count()).toBe(0)
    expect(await row(page, 'Dålig aptit').innerText()).toContain('Välj ett svar.')
    expect(await descriptionOf(row(page, 'Dålig aptit').getByRole('radio').first())).toBe('Välj ett svar.')
    await look(page, 'matrix-wrong', [320, 1280])
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(() => row(page, 'Dålig aptit').getAttribute('aria-invalid')).toBe('true')
    expect(await row(page, 'Svårt att somna').getAttribute('aria-invalid')).toBeNull()
    await summary.getByRole('link', { name: 'Trötthet' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lk-besvar-trott')
  })

  test('is answered with the arrow keys, a row at a time', async () => {
    const page = await form.open(1280)
    await row(page, 'Svårt att somna').getByRole('radio').first().focus()
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Tab', 'Space', 'ArrowRight'])
      await page.keyboard.press(key)
    await expect.poll(async () => (await form.onServer()).answers).toEqual({ somn: '2', aptit: '1' })
  })

  test('is reviewed, sent and read by staff under what it asks', async () => {
    const page = await form.open(320, 'en')
    for (const name of ['Trouble falling', 'Tiredness', 'Poor appetite']) {
      await row(page, name).getByRole('radio', { name: 'Several days' }).check()
    }
    await page.getByRole('button', { name: 'Review the answers' }).click()
    await page.getByRole('heading', { name: 'Review your answers' }).waitFor()
    await page.getByText('How often have you been bothered by …').waitFor()
    await look(page, 'matrix-review', [320, 1280])
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: 'Thank you' }).waitFor()
    await page.reload()
    await page.getByText('How often have you been bothered by …').waitFor()
    const staff = await form.openAsStaff(1280)
    await staff.getByText('Hur ofta har du haft besvär av …').waitFor()
    expect(await staff.getByText('Flera dagar').count()).toBe(3)
    await look(staff, 'matrix-staff', [320, 1280])
  })
})

test('with one question at a time, a matrix is one step, and what lacks is said before going on', async () => {
  const form = await oneForm(browser, FORM.replace('LAYOUT', 'question'))
  const page = await form.open(390)
  await page.getByText('Fråga 1 av 3').waitFor()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByText('Fråga 2 av 3').waitFor()
  await row(page, 'Svårt att somna').getByRole('radio', { name: 'Inte alls' }).check()
  await page.getByRole('button', { name: 'Nästa' }).click()
  expect(await row(page, 'Dålig aptit').getAttribute('aria-invalid')).toBe('true')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lk-besvar-aptit')
  await row(page, 'Dålig aptit').getByRole('radio', { name: 'Inte alls' }).check()
  await page.getByRole('button', { name: 'Nästa' }).click()
  await page.getByText('Fråga 3 av 3').waitFor()
  await look(page, 'matrix-step', [320])
})
