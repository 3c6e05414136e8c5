import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { SAVED, test } from './designer-page.ts'
import { look } from './look.ts'

/** Replaces the whole text, as one who pastes does. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** What the editor shows, from the first line on. */
async function shownText(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+Home')
  return (await page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ')
}

describe('writing', () => {
  test('problems appear while typing, lead to their place, offer a correction, and go when they are mended', async ({
    page,
    complaints,
    onDisk,
    openFile,
    typeAtEnd,
  }) => {
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
    await expect.poll(() => onDisk('regler.lykta'), SAVED).toContain('when phq9.total >= 3')
    expect(complaints).toEqual([])
  })

  test("suggestions after a form's name are its questions and results", async ({
    page,
    complaints,
    openFile,
    typeAtEnd,
  }) => {
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

  test('what the insert menu writes stands between the declarations, not inside one', async ({
    page,
    complaints,
    onDisk,
    openFile,
  }) => {
    await openFile('schema.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('button', { name: 'Infoga' }).click()
    await page.getByRole('menuitem', { name: 'Modul med en sida' }).click()
    await expect.poll(() => onDisk('schema.lykta'), SAVED).toMatch(/\n\}\n\nmodule modul "Modulens titel" \{/)
    expect(complaints).toEqual([])
  })

  test('the insert menu offers by keyboard what fits where the caret is, and says where the rest does', async ({
    page,
    complaints,
    onDisk,
    openFile,
    caretBehind,
  }) => {
    await openFile('dagbok.lykta')
    await caretBehind('form dagbok')
    await page.getByRole('button', { name: 'Infoga' }).press('Enter')
    const menu = page.getByRole('menu', { name: 'Infoga' })
    await menu.getByRole('group', { name: 'I formuläret' }).waitFor()
    const item = (name: string) => menu.getByRole('menuitem', { name, exact: true })
    expect(await item('Sida').getAttribute('aria-disabled')).toBe('true')
    await menu.getByRole('group', { name: 'I en modul: ställ markören där' }).waitFor()
    await look(page, '48-designer-insert', [1280])
    await page.keyboard.type('matris')
    expect(await item('Matrisfråga').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByText('Programmet går att bygga.').waitFor()
    await page.keyboard.type('besvar_i_dag')
    await expect
      .poll(() => onDisk('dagbok.lykta'))
      .toMatch(/form dagbok [^{]*\{\n  matrix besvar_i_dag of \{ 0 "Inte alls"/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Nej')
    await expect.poll(() => onDisk('dagbok.lykta'), SAVED).toContain('matrix besvar_i_dag of { 0 "Nej"')
    expect(complaints).toEqual([])
  })

  test('the keyboard leaves the text: Ctrl+M gives Tab back to the page, F6 goes from part to part', async ({
    page,
    complaints,
    openFile,
  }) => {
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
  test('shows a changed text while it is typed', async ({ page, complaints, preview, onDisk, openFile }) => {
    await openFile('program.lykta')
    const text = await onDisk('program.lykta')
    await preview.getByRole('heading', { name: 'Sömndagbok inför första besöket' }).waitFor()
    await write(page, text.replace('"Sömndagbok inför första besöket"', '"Nätterna före besöket"'))
    await preview.getByRole('heading', { name: 'Nätterna före besöket' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('stays at the last version that worked, and says so, while the text is broken', async ({
    page,
    complaints,
    preview,
    openFile,
    typeAtEnd,
  }) => {
    await openFile('program.lykta')
    await preview.getByRole('heading', { name: 'Sömndagbok inför första besöket' }).waitFor()
    await typeAtEnd('\nform halvskriven "')
    await page.locator('.dz-preview-notes').getByText('Texten har fel.').waitFor()
    expect(await preview.getByRole('heading', { name: 'Sömndagbok inför första besöket' }).count()).toBe(1)
    await look(page, '41-designer-broken')
    expect(complaints).toEqual([])
  })

  test('travels in time, there and back, and keeps what was done', async ({ page, complaints, preview, openFile }) => {
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
    await preview.getByText('Sömneffektivitet').first().waitFor()
    await page.getByRole('button', { name: 'En dag tillbaka' }).click()
    await expect.poll(() => preview.getByText('Sömneffektivitet').count()).toBe(0)
    await page.getByRole('button', { name: 'En dag framåt' }).click()
    await preview.getByText('Sömneffektivitet').first().waitFor()
    await page.getByRole('button', { name: 'Behandlare' }).click()
    await preview.getByRole('heading', { name: 'Alex Påhittad' }).waitFor()
    await look(page, '42-designer-clinician')
    expect(complaints).toEqual([])
  })

  test('is for a patient whose age, sex and group are chosen, and who stays so while one writes', async ({
    page,
    complaints,
    preview,
    pathOf,
    onDisk,
    openFile,
    typeAtEnd,
  }) => {
    const text = await onDisk('program.lykta')
    const groups = 'groups { dag "Dagvård" en: "Day"  natt "Nattvård" en: "Night" }\n  messages on'
    await writeFile(pathOf('program.lykta'), text.replace('messages on', groups))
    await writeFile(
      pathOf('vem.lykta'),
      `module vem "Bara för äldre män i nattvård" en: "For some" {
  opens when age >= 65 and sex is man and group is natt
  page a "A" en: "A" { text "A" en: "A" }
}
rule dag_regel when group is dag { open krisplan }\n`,
    )
    await openFile('vem.lykta')
    const module = preview.locator('.lk-module', { hasText: 'Bara för äldre män i nattvård' })
    const age = page.getByLabel('Ålder')
    const sex = page.getByLabel('Kön')
    await age.fill('70')
    await age.press('Tab')
    await sex.press('m')
    await expect.poll(() => sex.inputValue()).toBe('man')
    await page.getByLabel('Grupp').selectOption({ label: 'Nattvård' })
    await module.waitFor()
    await typeAtEnd('\n// en rad till\n')
    await page.getByText(/^Sparat \d/).waitFor()
    expect(await age.inputValue()).toBe('70')
    await age.fill('64')
    await expect.poll(() => module.count()).toBe(0)
    await look(page, '49-designer-person')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.getByRole('textbox', { name: 'Age' }).inputValue()).toBe('64')
    expect(await page.getByLabel('Sex').inputValue()).toBe('man')
    expect(complaints).toEqual([])
  })

  test('leads from what is shown to where it is written', async ({ page, complaints, preview, openFile }) => {
    await openFile('program.lykta')
    await page.getByRole('button', { name: 'Hitta i texten' }).click()
    await preview.locator('[data-subject^="form:"]').first().click()
    await expect.poll(() => page.locator('.dz-file-tab').innerText()).not.toBe('program.lykta')
    expect(complaints).toEqual([])
  })
})

describe('saving', () => {
  test('when two have changed the same text both versions are kept until one is chosen', async ({
    page,
    pathOf,
    onDisk,
    openFile,
    typeAtEnd,
  }) => {
    await openFile('schema.lykta')
    const theirs = `${await onDisk('schema.lykta')}\n// skrivet av någon annan\n`
    await writeFile(pathOf('schema.lykta'), theirs)
    await typeAtEnd('\n// skrivet av mig\n')
    await page.getByRole('heading', { name: 'Någon annan har sparat schema.lykta' }).waitFor()
    expect(await onDisk('schema.lykta')).toBe(theirs)
    const compared = page.locator('.dz-compare')
    await compared.getByText('// skrivet av någon annan').first().waitFor()
    await compared.getByText('// skrivet av mig').first().waitFor()
    await look(page, '43-designer-conflict')
    await page.getByRole('button', { name: 'Spara min' }).click()
    await expect.poll(() => onDisk('schema.lykta'), SAVED).toContain('// skrivet av mig')
    expect(await page.getByText('Krock').count()).toBe(0)
  })

  test('taking the other version leaves that one in the editor', async ({
    page,
    pathOf,
    onDisk,
    openFile,
    typeAtEnd,
  }) => {
    await openFile('schema.lykta')
    const before = await onDisk('schema.lykta')
    await writeFile(pathOf('schema.lykta'), `// skrivet av någon annan\n${before}`)
    await typeAtEnd('\n// skrivet av mig\n')
    await page.getByRole('button', { name: 'Ta deras' }).click()
    await page.getByText('Programmet går att bygga.').waitFor()
    await page.locator('.dz-monaco .view-lines').first().click()
    expect(await shownText(page)).toContain('// skrivet av någon annan')
    expect(await onDisk('schema.lykta')).not.toContain('skrivet av mig')
  })

  test('what was changed elsewhere comes in by itself where nothing was typed', async ({
    page,
    complaints,
    pathOf,
    onDisk,
    openFile,
  }) => {
    await openFile('schema.lykta')
    const text = await onDisk('schema.lykta')
    await writeFile(pathOf('schema.lykta'), `// ändrat i ett annat program\n${text}`)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await page.locator('.view-lines').getByText('// ändrat i ett annat program').waitFor()
    expect(complaints).toEqual([])
  })

  test('a server that is gone and a tab that closes lose nothing', async ({
    page,
    place,
    onDisk,
    openFile,
    typeAtEnd,
  }) => {
    await openFile('schema.lykta')
    await place.stop()
    await typeAtEnd('\n// skrivet utan server\n')
    await page.getByText('Servern svarar inte. Texten finns kvar här').waitFor()
    const context = page.context()
    await page.close()
    await place.restart()
    const again = await context.newPage()
    await again.goto(`${place.designer.url}/#somndagbok/schema.lykta`)
    await again.getByText('Vi hittade text som inte hann sparas förra gången (schema.lykta)').waitFor()
    await expect.poll(() => onDisk('schema.lykta'), SAVED).toContain('// skrivet utan server')
    await again.getByText(/^Sparat \d/).waitFor()
  })

  test('Ctrl+S saves at once', async ({ page, complaints, onDisk, openFile, typeAtEnd }) => {
    await openFile('schema.lykta')
    await typeAtEnd('\n// nu\n')
    await page.keyboard.press('ControlOrMeta+S')
    await expect.poll(() => onDisk('schema.lykta'), { timeout: 700, interval: 50 }).toContain('// nu')
    expect(complaints).toEqual([])
  })
})

describe('programs and files', () => {
  test('a new program opens with a preview and no problems', async ({ page, complaints, place, preview }) => {
    await page.goto(place.designer.url)
    await page.getByRole('button', { name: 'Nytt program' }).click()
    await look(page, '44-designer-new')
    await page.getByLabel('Titel').fill('Hjälp att våga')
    expect(await page.getByLabel('Mappens namn').inputValue()).toBe('hjalp-att-vaga')
    await page.keyboard.press('Enter')
    await page.getByText('Programmet går att bygga.').waitFor()
    await preview.getByRole('heading', { name: 'Hjälp att våga' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('a file is created, and deleted after one more question', async ({ page, complaints, onDisk, openFile }) => {
    await openFile('schema.lykta')
    await page.getByRole('button', { name: 'Ny fil' }).click()
    await page.getByLabel('Filens namn').fill('uppföljning')
    await page.getByRole('button', { name: 'Skapa fil' }).click()
    await page.getByRole('button', { name: 'uppföljning', exact: true }).waitFor()
    await expect.poll(() => onDisk('uppföljning.lykta'), SAVED).toBe('')
    await page.getByRole('button', { name: 'Ta bort uppföljning.lykta' }).click()
    await page.getByRole('button', { name: 'Ta bort filen' }).click()
    await expect.poll(() => onDisk('uppföljning.lykta').catch(() => null)).toBe(null)
    expect(complaints).toEqual([])
  })

  test('speaks English after one click, and remembers it', async ({ page, complaints, place, openFile }) => {
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

  test('says what to do when the server does not answer, and when a program is not there', async ({ page, place }) => {
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
