import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MyProgramPage } from '#schemas/generated/api.ts'
import { asks } from './asks.ts'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { startProduct, type Product } from './product.ts'

/* What a patient sent that did not count is shown to the clinician until somebody has looked at it. */

let product: Product
let browser: Browser

const ENROLMENT = '01JQ0000000000000000000001'

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const karin = await asks(product.runtime, 'karin-ek')
  await karin('POST', '/enrolments', { id: ENROLMENT, program: 'somndagbok', patient: 'anna-testsson' })
  const anna = await asks(product.runtime, 'anna-testsson')
  const path = `/my/programs/${ENROLMENT}`
  const { view } = await anna<MyProgramPage>('GET', path)
  const due = view.due.find(({ form }) => form === 'phq9')
  const questions = 'intresse nedstamd somn energi aptit sjalvkansla koncentration rorelse sjalvskada'.split(' ')
  const send = (id: string, value: string) =>
    anna('POST', `${path}/forms/${encodeURIComponent(due?.occurrence ?? '')}/submission`, {
      id,
      answers: Object.fromEntries(questions.map((question) => [question, value])),
    })
  await send('01JQ0000000000000000000002', '0')
  // Another device has answered otherwise.
  await send('01JQ0000000000000000000003', '2').catch(() => undefined)
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

test('the clinician reads it on the patient’s page, with why, and says that it has been looked at', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(product.runtime)
  await page.getByRole('button', { name: /Karin Ek/ }).click()
  await page.getByRole('radio', { name: /Med svar att granska/ }).check()
  await page.getByText('1 svar att granska').waitFor()
  await look(page, '07-conflict-listed')
  await page
    .getByRole('link', { name: /Anna Testsson/ })
    .first()
    .click()
  await page.getByText('1 inskick räknades inte').waitFor()
  const waiting = page.locator('.app-conflict')
  await waiting.locator('summary').press('Enter')
  expect(await waiting.innerText()).toContain('redan inskickat')
  expect(await waiting.innerText()).toContain('Mer än hälften av dagarna')
  await look(page, '07-conflict')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('1 submission did not count').waitFor()
  await page.getByRole('button', { name: 'I have looked' }).click()
  await page.getByText('1 submission did not count').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { name: 'Anna Testsson' }).waitFor()
  expect(await page.getByText('did not count').count()).toBe(0)
  expect(complaints).toEqual([])
  await context.close()
})
