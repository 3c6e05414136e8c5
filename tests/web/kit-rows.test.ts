import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { oneForm, type OneForm } from './one-form.ts'

/* A repeated group in a real browser: rows are added, filled in, removed and put back, and none is ever lost. */

const FORM = `
form besvar "Läkemedel" en: "Medicines" {
  layout LAYOUT
  ask oro scale 0..4 "Hur orolig är du?" en: "How worried are you?"
  repeat mediciner 0..3 "Vilka läkemedel tar du?" en: "Which medicines do you take?" {
    row "Läkemedel" en: "Medicine"
    help "Ta med dem du köper utan recept." en: "Include those you buy without a prescription."
    ask namn short text "Namn" en: "Name" { required }
    ask dos number mg 0..5000 "Dos" en: "Dose"
    ask nar one of { morgon "Morgon" en: "Morning"  kvall "Kväll" en: "Evening" } "När?" en: "When?" { show when dos >= 100 }
  }
  ask mer short text "Något mer?" en: "Anything else?"
  result total "Total dos" en: "Total dose" mg = sum(mediciner.dos)
}`

let browser: Browser
let form: OneForm

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

const medicine = (page: Page, number: number) =>
  page.getByRole('group', { name: new RegExp(`^(Läkemedel|Medicine) ${number} `) })
const add = (page: Page) => page.getByRole('button', { name: 'Lägg till' })
const remove = (page: Page, number: number) => medicine(page, number).getByRole('button', { name: /^Ta bort raden/ })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** Adds a row and writes its name, and its dose if there is one. */
async function write(page: Page, number: number, name: string, dose = ''): Promise<void> {
  await add(page).click()
  await medicine(page, number).getByLabel('Namn').fill(name)
  if (dose !== '') await medicine(page, number).getByLabel('Dos').fill(dose)
}

describe('a repeated group on a page', () => {
  beforeEach(async () => {
    form = await oneForm(browser, FORM.replace('LAYOUT', 'page'))
  })

  test('gets rows, saves them as they are written, and has them after a reload', async () => {
    const page = await form.open(1280)
    const complaints = complaintsOf(page)
    await write(page, 1, 'Alvedon', '500')
    expect(await medicine(page, 1).getByText('När?').isVisible()).toBe(true)
    await medicine(page, 1).getByLabel('Kväll').check()
    await write(page, 2, 'Ipren')
    expect(await medicine(page, 2).getByText('När?').count()).toBe(0)
    const mediciner = [{ namn: 'Alvedon', dos: 500, nar: 'kvall' }, { namn: 'Ipren' }]
    await expect.poll(async () => (await form.onServer()).answers).toEqual({ mediciner })
    await look(page, 'rows', [320, 1280])
    await page.reload()
    expect(await medicine(page, 2).getByLabel('Namn').inputValue()).toBe('Ipren')
    expect(complaints).toEqual([])
  })

  test('leads the focus to a new row, to the way to regret a removal, and back to the row', async () => {
    const page = await form.open(390)
    for (const [place, name] of ['Alvedon', 'Ipren', 'Treo'].entries()) await write(page, place + 1, name)
    expect(await add(page).count()).toBe(0)
    await page.getByText('Det får plats 3 rader', { exact: false }).waitFor()
    await medicine(page, 2).getByLabel('Dos').fill('sju')
    await remove(page, 2).click()
    await page.getByText('Läkemedel 2 togs bort.').waitFor()
    expect(await focused(page)).toBe('lk-besvar-mediciner-undo')
    expect(await medicine(page, 2).getByLabel('Namn').inputValue()).toBe('Treo')
    expect(await medicine(page, 2).getByLabel('Dos').inputValue()).toBe('')
    await expect
      .poll(async () => (await form.onServer()).answers)
      .toEqual({ mediciner: [{ namn: 'Alvedon' }, { namn: 'Treo' }] })
    await look(page, 'rows-removed', [320])
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('lk-besvar-mediciner-1-namn')
    expect(await medicine(page, 2).getByLabel('Namn').inputValue()).toBe('Ipren')
    expect(await medicine(page, 2).getByLabel('Dos').inputValue()).toBe('sju')
    expect(await medicine(page, 3).getByLabel('Namn').inputValue()).toBe('Treo')
  })

  test('that is emptied is no answer', async () => {
    const page = await form.open(390)
    await write(page, 1, 'Alvedon')
    await remove(page, 1).click()
    await expect.poll(async () => (await form.onServer()).answers).toEqual({})
    await page.getByText('0 av 3 frågor besvarade').waitFor()
  })

  test('marks the field that is wrong in the row it is in, and a link leads there', async () => {
    const page = await form.open(1280)
    await write(page, 1, 'Alvedon', '7000')
    await add(page).click()
    await medicine(page, 2).getByLabel('Dos').fill('5')
    await add(page).click()
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    const summary = page.getByRole('group', { name: '3 svar behöver ses över' })
    await summary.waitFor()
    expect(await medicine(page, 1).getByLabel('Dos').getAttribute('aria-invalid')).toBe('true')
    expect(await medicine(page, 2).getByLabel('Dos').getAttribute('aria-invalid')).toBe('false')
    expect(await medicine(page, 2).innerText()).toContain('Skriv ett svar.')
    expect(await medicine(page, 3).innerText()).toContain('Raden är tom.')
    await look(page, 'rows-wrong', [320, 1280])
    await summary.getByRole('link', { name: 'Läkemedel 2: Namn' }).click()
    expect(await focused(page)).toBe('lk-besvar-mediciner-1-namn')
    await summary.getByRole('link', { name: 'Läkemedel 3', exact: true }).click()
    expect(await focused(page)).toBe('lk-besvar-mediciner-2')
    await remove(page, 3).click()
    await medicine(page, 2).getByLabel('Namn').fill('Ipren')
    await medicine(page, 1).getByLabel('Dos').fill('700')
    await expect.poll(() => summary.count()).toBe(0)
  })

  test('is reviewed, sent and read by staff as a table', async () => {
    const page = await form.open(320)
    await write(page, 1, 'Alvedon', '500')
    await write(page, 2, 'Ipren', '40')
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    await page.getByRole('heading', { name: 'Granska dina svar' }).waitFor()
    const table = page.getByRole('table', { name: 'Vilka läkemedel tar du?' })
    expect(await table.getByRole('row').allInnerTexts()).toEqual(
      ['Namn\tDos\tNär?', 'Alvedon\t500 mg\t', 'Ipren\t40 mg\t'].map((row) => row.replace(' mg', '\u00a0mg')),
    )
    await look(page, 'rows-review', [320, 1280])
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByRole('heading', { name: 'Tack' }).waitFor()
    await page.reload()
    await page.getByRole('cell', { name: 'Ipren' }).waitFor()
    const staff = await form.openAsStaff(1280)
    await staff.getByRole('cell', { name: 'Ipren' }).waitFor()
    await look(staff, 'rows-staff', [320, 1280])
  })

  test('can be filled in with the keyboard alone', async () => {
    const page = await form.open(390)
    await add(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Alvedon')
    await page.keyboard.press('Tab')
    await page.keyboard.type('500')
    for (const key of ['Tab', 'Space', 'Tab']) await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ta bort svaret')
    const mediciner = [{ namn: 'Alvedon', dos: 500, nar: 'morgon' }]
    await expect.poll(async () => (await form.onServer()).answers).toEqual({ mediciner })
  })
})

test('with one question at a time, a group is one step; in English', async () => {
  form = await oneForm(browser, FORM.replace('LAYOUT', 'question').replace('0..3', '1..3'))
  const page = await form.open(320, 'en')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Question 2 of 3').waitFor()
  expect(
    await medicine(page, 1)
      .getByRole('button', { name: /^Remove the row/ })
      .count(),
  ).toBe(0)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Add at least one row.').waitFor()
  await medicine(page, 1).getByLabel('Name').fill('Alvedon')
  await page.getByRole('button', { name: 'Add' }).click()
  expect(
    await medicine(page, 2)
      .getByRole('button', { name: /^Remove the row/ })
      .count(),
  ).toBe(1)
  await page.getByRole('button', { name: 'Next' }).click()
  expect(await focused(page)).toBe('lk-besvar-mediciner-1')
  await look(page, 'rows-step', [320])
  await medicine(page, 2).getByLabel('Name').fill('Ipren')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Question 3 of 3').waitFor()
})
