import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { FormToFill, MyProgramPage } from '#schemas/generated/api.ts'
import { type Client, type World, world } from '../api/world.ts'
import { root } from '../architecture/sources.ts'
import { axeFindings, openBrowser } from './browser.ts'

/* Filling in a form in a real browser against the real server: nothing typed is ever lost, and it is sent once. */

let browser: Browser
let lykta: World
let context: BrowserContext
let page: Page
let anna: Client
let enrolment: string
/** The diary of the second morning, which is open now. */
let occurrence: string

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
})

beforeEach(async () => {
  lykta = await world({ webFolder: join(root, 'dist/web') })
  await lykta.publish()
  enrolment = await lykta.start('anna-testsson')
  lykta.clock.set('2026-03-03T08:00:00Z')
  anna = await lykta.as('anna-testsson')
  const { view } = (await anna.get(`/api/my/programs/${enrolment}`)).json<MyProgramPage>()
  occurrence = view.due.find((due) => due.form === 'dagbok')?.occurrence ?? ''
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' })
  await context.request.post(`${lykta.runtime.url}/api/session`, { data: { person: 'anna-testsson' } })
  page = await openForm()
})

afterEach(async () => {
  await context.close()
})

async function openForm(): Promise<Page> {
  const opened = await context.newPage()
  opened.setDefaultTimeout(8_000)
  await opened.goto(`${lykta.runtime.url}/program/${enrolment}/form/${encodeURIComponent(occurrence)}`)
  await opened.getByRole('heading', { name: 'dagbok' }).waitFor()
  return opened
}

async function onServer(): Promise<FormToFill> {
  return (await anna.get(`/api/my/programs/${enrolment}/forms/${encodeURIComponent(occurrence)}`)).json<FormToFill>()
}

async function send(from: Page): Promise<void> {
  await from.getByRole('button', { name: 'Granska svaren' }).click()
  await from.getByRole('heading', { name: 'Granska dina svar' }).waitFor()
  await from.getByRole('button', { name: 'Skicka in' }).click()
}

describe('a form being filled in', () => {
  test('is saved while typing and is there after a reload', async () => {
    await page.getByLabel('vaken').fill('45')
    await page.getByText('Sparat', { exact: true }).waitFor()
    expect((await onServer()).answers).toEqual({ vaken: 45 })
    await page.reload()
    expect(await page.getByLabel('vaken').inputValue()).toBe('45')
  })

  test('keeps what is typed without network on the device, and sends it when the page is opened again', async () => {
    await context.setOffline(true)
    await page.getByLabel('vaken').fill('45')
    await page.getByText('oro').check()
    await page.getByText('Sparas när nätet är tillbaka', { exact: false }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect((await onServer()).answers).toEqual({})
    await page.close()
    await context.setOffline(false)
    const again = await openForm()
    expect(await again.getByLabel('vaken').inputValue()).toBe('45')
    await again.getByText('Sparat', { exact: true }).waitFor()
    expect((await onServer()).answers).toEqual({ vaken: 45, orsak: ['oro'] })
  })

  test('saves by itself when the network comes back', async () => {
    await context.setOffline(true)
    await page.getByLabel('vaken').fill('20')
    await page.getByText('Sparas när nätet är tillbaka', { exact: false }).first().waitFor()
    await context.setOffline(false)
    await page.getByText('Sparat', { exact: true }).waitFor()
    expect((await onServer()).answers).toEqual({ vaken: 20 })
  })

  test('saves what was typed just before leaving', async () => {
    await page.getByLabel('vaken').fill('25')
    await page.getByRole('button', { name: 'Fortsätt senare' }).click()
    await page.getByRole('heading', { name: 'Att göra nu' }).waitFor()
    await expect.poll(async () => (await onServer()).answers).toEqual({ vaken: 25 })
  })

  test('in two windows at once loses neither answer', async () => {
    const other = await openForm()
    await page.getByLabel('vaken').fill('45')
    await other.getByLabel('lagd').fill('23:15')
    await expect.poll(async () => (await onServer()).answers).toEqual({ vaken: 45, lagd: '23:15' })
  })

  test('shows a question when its condition holds, and does not send it when it no longer does', async () => {
    await page.getByLabel('lagd').fill('23:00')
    await page.getByLabel('vaken').fill('45')
    await page.getByText('oro').check()
    await page.getByLabel('vaken').fill('10')
    expect(await page.getByText('oro').count()).toBe(0)
    await send(page)
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
    expect((await onServer()).answers).toEqual({ lagd: '23:00', vaken: 10 })
  })
})

describe('what is wrong', () => {
  test('is listed with links that lead to the questions, and is gone when put right', async () => {
    await page.getByLabel('vaken').fill('7 timmar')
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    const list = page.getByRole('group', { name: '2 svar behöver ses över' })
    await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await list.getByRole('link', { name: 'vaken' }).click()
    expect(await page.getByLabel('vaken').evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByLabel('vaken').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('vaken').fill('7,5')
    expect(await page.locator('main').innerText()).toContain('Svara i steg om 5')
    await page.getByLabel('vaken').fill('520')
    expect(await page.locator('main').innerText()).toContain('Så länge?')
    await page.getByLabel('vaken').fill('5')
    await page.getByLabel('lagd').fill('22:30')
    await expect.poll(() => list.count()).toBe(0)
    expect(await page.getByText(/behöver ses över/).count()).toBe(0)
  })
})

describe('sending', () => {
  test('without network says so and keeps everything; sending again counts once', async () => {
    await page.getByLabel('lagd').fill('23:00')
    await page.getByLabel('vaken').fill('10')
    await page.getByText('Sparat', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Granska svaren' }).click()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByText('Svaren kunde inte skickas in').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
    expect((await onServer()).state).toBe('submitted')
    const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|submission/.test(key)))
    expect(left).toEqual([])
  })

  test('when the answer to the first sending was lost gets the same receipt', async () => {
    await page.getByLabel('lagd').fill('23:00')
    await page.getByLabel('vaken').fill('10')
    let lost = 0
    await page.route('**/submission', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await send(page)
    await page.getByText('Svaren kunde inte skickas in').waitFor()
    expect((await onServer()).state).toBe('submitted')
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
  })

  test('in a second window shows what was sent in the first', async () => {
    const other = await openForm()
    for (const one of [page, other]) {
      await one.getByLabel('lagd').fill('23:00')
      await one.getByLabel('vaken').fill('10')
    }
    await send(page)
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
    await send(other)
    await other.getByText('Det här formuläret har du skickat in.', { exact: false }).waitFor()
    expect(await axeFindings(other)).toEqual([])
  })

  test('can be done with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Fortsätt senare' }).focus()
    await page.keyboard.press('Tab')
    // Hours, minutes and, where the device has them, a.m. and p.m.
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key)
    expect(await page.getByLabel('lagd').inputValue()).toMatch(/^\d\d:\d\d$/)
    for (
      let step = 0;
      step < 4 && !(await page.getByLabel('vaken').evaluate((one) => one === document.activeElement));
      step++
    ) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('15')
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Granska svaren') break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Granska dina svar' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('button', { name: 'Skicka in' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Tack, dina svar är inskickade' }).waitFor()
  })
})
