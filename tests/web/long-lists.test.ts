import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPerson } from '#storage/queries/directory.ts'
import { openStore } from '#storage/open.ts'
import { openBrowser } from './browser.ts'
import { complaintsOf } from './look.ts'
import { startProduct, type Product } from './product.ts'

/* A clinician with more patients than one page holds sees how many there are, reaches each of them, and finds one by name. */

const PATIENTS = 120

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  const store = await openStore(`sqlite:${join(product.programs, '..', 'lykta.db')}`)
  await store.write(async (db) => {
    for (let n = 1; n <= PATIENTS; n += 1) {
      const person = {
        id: `p${n}`,
        name: `Patient ${String(n).padStart(3, '0')}`,
        first_name: 'P',
        born: null,
        sex: null,
      }
      await keepPerson(db, { ...person, kind: 'resident' }, [])
    }
  })
  await store.close()
  browser = await openBrowser()
  const headers = { 'Content-Type': 'application/json' }
  const send = (path: string, body: object, more: object = {}) =>
    fetch(`${product.runtime}/api${path}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    })
  const session = await send('/session', { person: 'karin-ek' })
  const cookie = session.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  for (let n = 1; n <= PATIENTS; n += 1) {
    const start = { id: `01JQ${String(n).padStart(22, '0')}`, program: 'somndagbok', patient: `p${n}` }
    const reply = await send('/enrolments', start, { Cookie: cookie })
    if (!reply.ok) throw new Error(await reply.text())
  }
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

test('the list says how many there are, and gives the rest to who asks with the keyboard', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' })).newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(product.runtime)
  await page.getByRole('button', { name: /Karin Ek/ }).click()
  await page.getByRole('heading', { name: `Mina patienter ${PATIENTS}` }).waitFor()
  const rows = page.locator('.app-patients tbody tr')
  expect(await rows.count()).toBe(50)
  expect(await page.getByText(`50 av ${PATIENTS} visas`).count()).toBe(1)

  await page.getByRole('button', { name: 'Visa fler' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(`100 av ${PATIENTS} visas`).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: `Patient ${PATIENTS}` }).waitFor()
  expect(await rows.count()).toBe(PATIENTS)
  expect(new Set(await rows.locator('th').allTextContents()).size).toBe(PATIENTS)
  expect(await page.getByRole('button', { name: 'Visa fler' }).count()).toBe(0)

  await page.reload()
  await page.getByRole('searchbox').fill('patient 117')
  await page.getByRole('link', { name: 'Patient 117' }).waitFor()
  await page.getByText('Patient 001').waitFor({ state: 'detached' })
  expect(await rows.count()).toBe(1)
  await page.getByRole('searchbox').fill('ingen heter så')
  await page.getByText('Ingen patient passar filtret').waitFor()
  await page.getByRole('button', { name: 'Visa alla' }).click()
  await page.getByRole('link', { name: 'Patient 001' }).waitFor()
  await page.getByLabel(/Med flaggor 0/).check()
  await page.getByText('Ingen patient passar filtret').waitFor()

  await page.getByRole('link', { name: 'Starta moment' }).first().click()
  await page.getByText(`50 av ${PATIENTS + 4} visas`).waitFor()
  await page.getByRole('searchbox').fill('PATIENT 119')
  await page.getByLabel('Patient 119').check()
  await page.getByRole('searchbox').fill('Anna')
  await page.getByLabel('Anna Testsson').waitFor()
  expect(await page.getByLabel('Patient 119').isChecked()).toBe(true)
  expect(complaints).toEqual([])
})
