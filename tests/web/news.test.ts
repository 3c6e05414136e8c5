import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MyPrograms, MyProgramPage } from '#schemas/generated/api.ts'
import { asks, type Ask } from './asks.ts'
import { openBrowser } from './browser.ts'
import { complaintsOf, look } from './look.ts'
import { startProduct, type Product } from './product.ts'

/* Who has a screen open sees what is new without doing anything, and loses nothing by it. */

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const karin = await signedIn('karin-ek')
  const start = { id: '01JQ0000000000000000000001', program: 'somndagbok', patient: 'anna-testsson' }
  await karin('POST', '/enrolments', start)
})

afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** Somebody signed in elsewhere. */
const signedIn = (person: string): Promise<Ask> => asks(product.runtime, person)

async function open(name: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = complaintsOf(page)
  await page.goto(product.runtime)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: 'Logga ut' }).waitFor()
  return { page, complaints }
}

const QUESTIONS = 'intresse nedstamd somn energi aptit sjalvkansla koncentration rorelse sjalvskada'.split(' ')

/** Anna's answers to PHQ-9; the ninth raises a flag. */
async function answer(anna: Ask, id: string): Promise<void> {
  const { programs } = await anna<MyPrograms>('GET', '/my/programs')
  const path = `/my/programs/${programs[0]?.enrolment}`
  const { view } = await anna<MyProgramPage>('GET', path)
  const due = view.due.find(({ form }) => form === 'phq9')
  const answers = Object.fromEntries(QUESTIONS.map((question) => [question, '3']))
  await anna('POST', `${path}/forms/${encodeURIComponent(due?.occurrence ?? '')}/submission`, { id, answers })
}

test('a clinician sees a new flag in the list, and on the patient’s page beside what is being typed there', async () => {
  const [list, record] = [await open('Karin Ek'), await open('Karin Ek')]
  await record.page.getByRole('link', { name: /Anna Testsson/ }).click()
  await record.page.getByRole('heading', { name: 'Anna Testsson' }).waitFor()
  expect(await list.page.getByText('Tankar på att dö eller skada sig').count()).toBe(0)
  const anna = await signedIn('anna-testsson')

  await answer(anna, '01JQ0000000000000000000002')
  await list.page.getByText('Tankar på att dö eller skada sig').waitFor()
  await record.page.getByText('Tankar på att dö eller skada sig').first().waitFor()

  // What is typed about the flag stays while something else comes.
  await record.page
    .getByRole('button', { name: /Kvittera/ })
    .first()
    .click()
  const comment = record.page.getByRole('textbox')
  await comment.fill('Ringde henne')
  const { programs } = await anna<MyPrograms>('GET', '/my/programs')
  const seen = record.page.waitForResponse((reply) => reply.url().includes('/api/patients/') && reply.status() === 200)
  await anna('POST', `/my/programs/${programs[0]?.enrolment}/messages`, {
    id: '01JQ0000000000000000000003',
    text: 'Hej igen',
  })
  await seen
  expect(await comment.inputValue()).toBe('Ringde henne')
  expect(await comment.evaluate((field) => field === document.activeElement)).toBe(true)
  for (const { page, complaints } of [list, record]) {
    expect(complaints).toEqual([])
    await page.context().close()
  }
})

test('a patient sees a module that the clinician opens, and a form being filled in is left as it is', async () => {
  const [home, form] = [await open('Anna Testsson'), await open('Anna Testsson')]
  for (const { page } of [home, form]) {
    await page
      .getByRole('link', { name: /Sömndagbok/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Att göra nu' }).waitFor()
  }
  await form.page
    .getByRole('link', { name: /^Fyll i/ })
    .first()
    .click()
  await form.page.getByRole('button', { name: 'Granska svaren' }).waitFor()
  const asked: string[] = []
  form.page.on('request', (request) => asked.push(request.url()))
  const told = home.page.waitForResponse((reply) => reply.url().includes('/api/my/programs/') && reply.status() === 200)
  const anna = await signedIn('anna-testsson')
  const { programs } = await anna<MyPrograms>('GET', '/my/programs')
  const karin = await signedIn('karin-ek')
  await karin('POST', `/patients/${programs[0]?.enrolment}/modules`, { module: 'efter_en_vecka' })
  await told
  await home.page
    .getByRole('link', { name: /Efter en vecka/ })
    .first()
    .waitFor()
  expect(asked.filter((url) => url.includes('/forms/'))).toEqual([])
  for (const { page, complaints } of [home, form]) {
    expect(complaints).toEqual([])
    await page.context().close()
  }
})

test('who signs out elsewhere is signed out here, and who is away looks when back', async () => {
  const { page, complaints } = await open('Karin Ek')
  await page.getByRole('heading', { name: 'Mitt arbete' }).waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const show = (state: DocumentVisibilityState) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await show('hidden')
  const anna = await signedIn('anna-testsson')
  const { programs } = await anna<MyPrograms>('GET', '/my/programs')
  const message = { id: '01JQ0000000000000000000004', text: 'Är du där?' }
  await anna('POST', `/my/programs/${programs[0]?.enrolment}/messages`, message)
  await page.waitForTimeout(2_500)
  expect(asked.filter((path) => path === '/api/caseload')).toEqual([])
  const looked = page.waitForResponse((reply) => reply.url().endsWith('/api/caseload') && reply.status() === 200)
  await show('visible')
  await looked
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }))
  await page.getByRole('heading', { name: 'Logga in' }).waitFor()
  // The browser itself tells of what was refused.
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([])
  await page.context().close()
})

test('what the unit tells stands at the top for its patients and staff, in their language, as text', async () => {
  const lena = await signedIn('lena-sjo')
  const text = {
    sv: 'Mottagningen är stängd 6–8 mars.\nRing **1177** om du behöver vård <b>nu</b>.',
    en: 'The clinic is closed on 6–8 March.\nCall **1177** if you need care <b>now</b>.',
  }
  const id = '01JQ0000000000000000000005'
  const written = {
    id,
    unit: 'somnmottagningen',
    text,
    programs: ['somndagbok'],
    from: null,
    until: '2999-01-01T00:00:00',
  }
  await lena('POST', '/unit/banners', written)
  const [anna, karin] = [await open('Anna Testsson'), await open('Karin Ek')]
  const { page } = anna
  await page.getByText('Från Sömnmottagningen').waitFor()
  expect(await page.locator('.app-banner-text').innerText()).toBe(text.sv)
  await look(page, '05-banner')
  await page.getByRole('button', { name: 'English' }).click()
  expect(await page.locator('.app-banner-text').innerText()).toBe(text.en)
  await look(page, '05-banner-en')
  await page
    .getByRole('link', { name: /Sleep diary/ })
    .first()
    .click()
  await page.getByText('From Sömnmottagningen').waitFor()
  await look(page, '05-banner-program')
  await karin.page.getByText('Från Sömnmottagningen').waitFor()
  await look(karin.page, '05-banner-work')

  await lena('POST', `/unit/banners/${id}/end`)
  await page.reload()
  await page.getByRole('heading', { name: 'To do now' }).waitFor()
  expect(await page.locator('.app-banner-text').count()).toBe(0)
  for (const one of [anna, karin]) {
    expect(one.complaints).toEqual([])
    await one.page.context().close()
  }
})
