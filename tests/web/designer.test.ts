import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesigner, type DesignerPlace } from './designer-place.ts'
import { complaintsOf, look } from './look.ts'

let browser: Browser
let place: DesignerPlace
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  place = await openDesigner()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  complaints = complaintsOf(page)
})
afterEach(async () => {
  await page.context().close()
  await place.close()
})

/** Opens a file of the sleep diary and waits until it has been checked and can be written in. */
async function openFile(file: string): Promise<void> {
  await page.goto(`${place.designer.url}/#somndagbok/${file}`)
  await page.getByText('Programmet går att bygga.').waitFor()
  await page.locator('.monaco-editor .view-line').first().waitFor()
}

const onDisk = (file: string): string => join(place.programs, 'somndagbok', file)
const preview = () => page.frameLocator('iframe')
const notes = () => page.locator('.dz-preview-notes')

/** Puts the caret at the end of the text and types. */
async function typeAtEnd(text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(text)
}

/** Replaces the whole text, as one who pastes does. */
async function write(text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** What the editor shows, from the first line on. */
async function shownText(): Promise<string> {
  await page.keyboard.press('ControlOrMeta+Home')
  return (await page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ')
}

describe('writing', () => {
  test('problems appear while typing, lead to their place, offer a correction, and go when they are mended', async () => {
    await openFile('regler.lykta')
    await typeAtEnd('\nflag provad notice "Prövad" en: "Tried" when phq9.tota >= 3\n')
    await page.getByText('Det finns ingen fråga och inget resultat som heter "tota".').waitFor()
    await look(page, '40-designer-problem')
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('F8')
    await page
      .locator('.monaco-hover')
      .getByText(/"tota"/)
      .waitFor()
    await page.getByRole('button', { name: /Ändra till total|Rätta total/ }).click()
    await page.getByText('Programmet går att bygga.').waitFor()
    await expect.poll(() => readFile(onDisk('regler.lykta'), 'utf8')).toContain('when phq9.total >= 3')
    expect(complaints).toEqual([])
  })

  test("suggestions after a form's name are its questions and results", async () => {
    await openFile('regler.lykta')
    await typeAtEnd('\nflag provad notice "Prövad" when phq9')
    await page.keyboard.type('.')
    const list = page.locator('.suggest-widget')
    await list.getByText('sjalvskada').waitFor()
    await list.getByText('total').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('total >= 9.')
    await page.waitForTimeout(500)
    expect(await list.isVisible(), 'the point of a number').toBe(false)
    expect(complaints).toEqual([])
  })

  test('what the insert menu writes stands between the declarations, not inside one', async () => {
    await openFile('schema.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Infoga' }).click()
    await page.getByRole('menuitem', { name: 'Modul med en sida' }).click()
    await expect
      .poll(() => readFile(onDisk('schema.lykta'), 'utf8'))
      .toMatch(/\n\}\n\nmodule modul "Modulens titel" \{/)
    expect(complaints).toEqual([])
  })

  test('the keyboard leaves the text: Ctrl+M gives Tab back to the page, F6 goes from part to part', async () => {
    await openFile('regler.lykta')
    const inText = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.dz-monaco') !== null)
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('Tab')
    expect(await inText()).toBe(true)
    await page.keyboard.press('ControlOrMeta+Z')
    await page.keyboard.press('Control+M')
    await page.getByText('Tab går vidare').waitFor()
    await page.keyboard.press('Tab')
    expect(await inText()).toBe(false)
    await page.keyboard.press('F6')
    await page.keyboard.press('F6')
    const region = await page.evaluate(() =>
      document.activeElement?.closest('[data-region]')?.getAttribute('data-region'),
    )
    expect(['files', 'text', 'problems', 'preview']).toContain(region)
    expect(complaints).toEqual([])
  })
})

describe('the preview', () => {
  test('shows a changed text while it is typed', async () => {
    await openFile('program.lykta')
    const text = await readFile(onDisk('program.lykta'), 'utf8')
    await preview().getByRole('heading', { name: 'Sömndagbok inför första besöket' }).waitFor()
    await write(text.replace('"Sömndagbok inför första besöket"', '"Nätterna före besöket"'))
    await preview().getByRole('heading', { name: 'Nätterna före besöket' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('stays at the last version that worked, and says so, while the text is broken', async () => {
    await openFile('program.lykta')
    await preview().getByRole('heading', { name: 'Sömndagbok inför första besöket' }).waitFor()
    await typeAtEnd('\nform halvskriven "')
    await notes().getByText('Texten har fel.').waitFor()
    expect(await preview().getByRole('heading', { name: 'Sömndagbok inför första besöket' }).count()).toBe(1)
    await look(page, '41-designer-broken')
    expect(complaints).toEqual([])
  })

  test('travels in time, there and back, and keeps what was done', async () => {
    await openFile('dagbok.lykta')
    for (const form of await page.getByLabel('Formulär att svara på').locator('option').allInnerTexts()) {
      await page.getByLabel('Formulär att svara på').selectOption({ label: form })
      await page.getByRole('button', { name: 'Lägst' }).click()
      await expect
        .poll(() => page.getByLabel('Formulär att svara på').locator('option').allInnerTexts())
        .not.toContain(form)
      if ((await page.getByLabel('Formulär att svara på').count()) === 0) break
    }
    await page.getByRole('button', { name: 'En dag framåt' }).click()
    await page.getByText('Dag 2 av').waitFor()
    await page.getByRole('button', { name: 'Högst' }).click()
    await preview().getByText('Sömneffektivitet').first().waitFor()
    await page.getByRole('button', { name: 'En dag tillbaka' }).click()
    await expect.poll(() => preview().getByText('Sömneffektivitet').count()).toBe(0)
    await page.getByRole('button', { name: 'En dag framåt' }).click()
    await preview().getByText('Sömneffektivitet').first().waitFor()
    await page.getByRole('button', { name: 'Behandlare' }).click()
    await preview().getByRole('heading', { name: 'Alex Påhittad' }).waitFor()
    await look(page, '42-designer-clinician')
    expect(complaints).toEqual([])
  })

  test('leads from what is shown to where it is written', async () => {
    await openFile('program.lykta')
    await page.getByRole('button', { name: 'Hitta i texten' }).click()
    await preview().locator('[data-subject^="form:"]').first().click()
    await expect.poll(() => page.locator('.dz-file-tab').innerText()).not.toBe('program.lykta')
    expect(complaints).toEqual([])
  })
})

describe('saving', () => {
  test('when two have changed the same text both versions are kept until one is chosen', async () => {
    await openFile('schema.lykta')
    const theirs = `${await readFile(onDisk('schema.lykta'), 'utf8')}\n// skrivet av någon annan\n`
    await writeFile(onDisk('schema.lykta'), theirs)
    await typeAtEnd('\n// skrivet av mig\n')
    await page.getByRole('heading', { name: 'Någon annan har sparat schema.lykta' }).waitFor()
    expect(await readFile(onDisk('schema.lykta'), 'utf8')).toBe(theirs)
    const compared = page.locator('.dz-compare')
    await compared.getByText('// skrivet av någon annan').first().waitFor()
    await compared.getByText('// skrivet av mig').first().waitFor()
    await look(page, '43-designer-conflict')
    await page.getByRole('button', { name: 'Spara min' }).click()
    await expect.poll(() => readFile(onDisk('schema.lykta'), 'utf8')).toContain('// skrivet av mig')
    expect(await page.getByText('Krock').count()).toBe(0)
  })

  test('taking the other version leaves that one in the editor', async () => {
    await openFile('schema.lykta')
    const before = await readFile(onDisk('schema.lykta'), 'utf8')
    await writeFile(onDisk('schema.lykta'), `// skrivet av någon annan\n${before}`)
    await typeAtEnd('\n// skrivet av mig\n')
    await page.getByRole('button', { name: 'Ta deras' }).click()
    await page.getByText('Programmet går att bygga.').waitFor()
    await page.locator('.dz-monaco .view-lines').first().click()
    expect(await shownText()).toContain('// skrivet av någon annan')
    expect(await readFile(onDisk('schema.lykta'), 'utf8')).not.toContain('skrivet av mig')
  })

  test('what was changed elsewhere comes in by itself where nothing was typed', async () => {
    await openFile('schema.lykta')
    const text = await readFile(onDisk('schema.lykta'), 'utf8')
    await writeFile(onDisk('schema.lykta'), `// ändrat i ett annat program\n${text}`)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.locator('.view-lines').getByText('// ändrat i ett annat program').waitFor()
    expect(complaints).toEqual([])
  })

  test('a server that is gone and a tab that closes lose nothing', async () => {
    await openFile('schema.lykta')
    await place.stop()
    await typeAtEnd('\n// skrivet utan server\n')
    await page.getByText('Servern svarar inte. Texten finns kvar här').waitFor()
    const context = page.context()
    await page.close()
    await place.restart()
    page = await context.newPage()
    await page.goto(`${place.designer.url}/#somndagbok/schema.lykta`)
    await page.getByText('Vi hittade text som inte hann sparas förra gången (schema.lykta)').waitFor()
    await expect.poll(() => readFile(onDisk('schema.lykta'), 'utf8')).toContain('// skrivet utan server')
    await page.getByText(/^Sparat \d/).waitFor()
  })

  test('Ctrl+S saves at once', async () => {
    await openFile('schema.lykta')
    await typeAtEnd('\n// nu\n')
    await page.keyboard.press('ControlOrMeta+S')
    await expect.poll(() => readFile(onDisk('schema.lykta'), 'utf8'), { timeout: 700, interval: 50 }).toContain('// nu')
    expect(complaints).toEqual([])
  })
})

describe('programs and files', () => {
  test('a new program opens with a preview and no problems', async () => {
    await page.goto(place.designer.url)
    await page.getByRole('button', { name: 'Nytt program' }).click()
    await look(page, '44-designer-new')
    await page.getByLabel('Titel').fill('Hjälp att våga')
    expect(await page.getByLabel('Mappens namn').inputValue()).toBe('hjalp-att-vaga')
    await page.keyboard.press('Enter')
    await page.getByText('Programmet går att bygga.').waitFor()
    await preview().getByRole('heading', { name: 'Hjälp att våga' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('a file is created, and deleted after one more question', async () => {
    await openFile('schema.lykta')
    await page.getByRole('button', { name: 'Ny fil' }).click()
    await page.getByLabel('Filens namn').fill('uppföljning')
    await page.getByRole('button', { name: 'Skapa fil' }).click()
    await page.getByRole('button', { name: 'uppföljning', exact: true }).waitFor()
    await expect.poll(() => readFile(onDisk('uppföljning.lykta'), 'utf8')).toBe('')
    await page.getByRole('button', { name: 'Ta bort uppföljning.lykta' }).click()
    await page.getByRole('button', { name: 'Ta bort filen' }).click()
    await expect.poll(() => readFile(onDisk('uppföljning.lykta'), 'utf8').catch(() => null)).toBe(null)
    expect(complaints).toEqual([])
  })

  test('speaks English after one click, and remembers it', async () => {
    await openFile('schema.lykta')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('The program can be built.').waitFor()
    await look(page, '45-designer-english')
    await page.reload()
    await page.getByText('The program can be built.').waitFor()
    await page.goto(place.designer.url)
    await page.getByRole('heading', { name: 'Programs' }).waitFor()
    await look(page, '46-designer-programs')
    expect(complaints).toEqual([])
  })

  test('says what to do when the server does not answer, and when a program is not there', async () => {
    await page.goto(`${place.designer.url}/#finns-inte`)
    await page.getByText('Programmet finns inte').waitFor()
    await look(page, '47-designer-unknown')
    await page.route('**/api/programs', (route) => route.abort())
    await page.getByRole('link', { name: 'Till alla program' }).click()
    await page.getByText('Servern svarar inte').waitFor()
    await page.unroute('**/api/programs')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await page.getByRole('link', { name: /Sömndagbok/ }).waitFor()
    expect(await page.getByText('Servern svarar inte').count()).toBe(0)
  })
})
