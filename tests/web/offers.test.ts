import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asks } from './asks.ts'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { run, startProduct, type Product } from './product.ts'

/* A resident reads what a unit offers, and starts it without anybody in care. */

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  const database = `sqlite:${join(dirname(product.programs), 'lykta.db')}`
  await run(['publish', join(product.programs, 'anhorig'), '--database', database])
  const lena = await asks(product.runtime, 'lena-sjo')
  await lena('PUT', '/unit/offers/anhorig', { unit: 'somnmottagningen', areas: ['Halland'], clinician: null })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function open(name: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'sv-SE' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(product.runtime)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: 'Logga ut' }).waitFor()
  return { page, complaints }
}

test('who lives in the area reads what it is in either language, starts it with the keyboard and is in it', async () => {
  const { page, complaints } = await open('Anna Testsson')
  await page.getByRole('heading', { name: 'Moment du kan starta själv' }).waitFor()
  expect(await page.locator('main').innerText()).toContain('Ingen i vården läser det du svarar.')
  await look(page, '06-offer')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Programs you can start yourself' }).waitFor()
  expect(await page.locator('main').innerText()).toContain('Offered by Sömnmottagningen')
  await look(page, '06-offer-en')
  await page.getByRole('button', { name: 'Start', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Close to somebody who is unwell' }).waitFor()
  await look(page, '06-offer-started')
  await page.getByRole('link', { name: 'My programs' }).click()
  await page.getByRole('link', { name: /Close to somebody/ }).waitFor()
  expect(await page.getByRole('heading', { name: 'Programs you can start yourself' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('who lives elsewhere is offered nothing', async () => {
  const { page, complaints } = await open('Cecilia Exempel')
  const asked = page.waitForResponse((reply) => reply.url().endsWith('/api/my/offers'))
  await page.reload()
  await asked
  await page.getByText('Du har inget moment än').waitFor()
  expect(await page.getByRole('heading', { name: 'Moment du kan starta själv' }).count()).toBe(0)
  expect(complaints).toEqual([])
  await page.context().close()
})
