import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { SAVED, test } from './designer-page.ts'
import { look } from './look.ts'

// What the compiler knows of a text, asked for by the keys that every editor has for it.

const fileTab = (page: Page): Promise<string> => page.locator('.dz-file-tab').innerText()
const position = (page: Page): Promise<string> => page.locator('.dz-editor-foot').innerText()

describe('from a name', () => {
  test('F12 leads to where it is declared, in whichever file that is', async ({
    page,
    complaints,
    onDisk,
    openFile,
    caretBehind,
  }) => {
    await openFile('regler.lykta')
    await caretBehind('open krisplan')
    await page.keyboard.press('F12')
    await expect.poll(() => fileTab(page)).toBe('krisplan.lykta')
    const text = await onDisk('krisplan.lykta')
    const line = text.slice(0, text.indexOf('module krisplan')).split('\n').length
    await expect.poll(() => position(page)).toContain(String(line))
    expect(page.url()).toContain('krisplan.lykta')
    expect(complaints).toEqual([])
  })

  test('F12 opens a sealed instrument, whose text can be read, asked about and not changed', async ({
    page,
    complaints,
    openFile,
    caretBehind,
  }) => {
    await openFile('regler.lykta')
    await caretBehind('change(phq9.total')
    await page.keyboard.press('F12')
    await expect.poll(() => fileTab(page)).toBe('library/phq9/phq9.lykta')
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.press('ControlOrMeta+I')
    await page.locator('.monaco-hover').getByText('0–27').waitFor()
    const before = await page.locator('.monaco-editor .view-lines').first().innerText()
    await page.keyboard.press('Escape')
    await page.keyboard.type('x')
    expect(await page.locator('.monaco-editor .view-lines').first().innerText()).toBe(before)
    expect(complaints).toEqual([])
  })

  test('Ctrl+Shift+O lists what the file declares, by the words of programs, and leads there', async ({
    page,
    complaints,
    onDisk,
    openFile,
  }) => {
    await openFile('dagbok.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+Shift+O')
    const list = page.locator('.quick-input-widget')
    await list.getByRole('option', { name: /^dagbok \(formulär\)/ }).waitFor()
    await page.keyboard.type('effektiv')
    await list.getByRole('option', { name: /^effektivitet \(resultat\)/ }).waitFor()
    await page.keyboard.press('Enter')
    const text = await onDisk('dagbok.lykta')
    const line = text.slice(0, text.indexOf('result effektivitet')).split('\n').length
    await expect.poll(() => position(page)).toContain(`Rad ${line},`)
    expect(complaints).toEqual([])
  })

  test('Shift+F12 lists everywhere it stands', async ({ page, complaints, openFile, caretBehind }) => {
    await openFile('krisplan.lykta')
    await caretBehind('module krisplan')
    await page.keyboard.press('Shift+F12')
    const list = page.locator('.reference-zone-widget')
    await list.getByText('regler.lykta').waitFor()
    await list.getByText('scenarier.lykta').waitFor()
    await look(page, '50-designer-references')
    expect(complaints).toEqual([])
  })

  test('hovering tells what it is, and what it can be', async ({ page, complaints, openFile, caretBehind }) => {
    await openFile('regler.lykta')
    await caretBehind('change(phq9.total')
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.press('ControlOrMeta+I')
    const hover = page.locator('.monaco-hover')
    await hover.getByText('result phq9.total').waitFor()
    await hover.getByText('Värden: 0–27').waitFor()
    await look(page, '51-designer-hover')
    expect(complaints).toEqual([])
  })
})

describe('a new name', () => {
  test('is written everywhere, in every file, and undone as one step in each', async ({
    page,
    complaints,
    onDisk,
    openFile,
    caretBehind,
  }) => {
    await openFile('krisplan.lykta')
    const before = { module: await onDisk('krisplan.lykta'), rules: await onDisk('regler.lykta') }
    await caretBehind('module krisplan')
    await page.keyboard.press('F2')
    const field = page.locator('.rename-box input')
    await field.fill('plan_vid_kris')
    await look(page, '52-designer-rename', [1280])
    await field.press('Enter')
    await expect.poll(() => onDisk('krisplan.lykta'), SAVED).toContain('module plan_vid_kris')
    await expect.poll(() => onDisk('regler.lykta'), SAVED).toContain('open plan_vid_kris')
    await page.getByText('Programmet går att bygga.').waitFor()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => onDisk('krisplan.lykta'), SAVED).toBe(before.module)
    await page
      .locator('.dz-left')
      .getByRole('button', { name: /^regler/ })
      .click()
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => onDisk('regler.lykta'), SAVED).toBe(before.rules)
    expect(complaints).toEqual([])
  })

  test('that is taken is refused in words, and nothing changes', async ({
    page,
    complaints,
    onDisk,
    openFile,
    caretBehind,
  }) => {
    await openFile('krisplan.lykta')
    const before = await onDisk('krisplan.lykta')
    await caretBehind('module krisplan')
    await page.keyboard.press('F2')
    const field = page.locator('.rename-box input')
    await field.fill('dagbok')
    await field.press('Enter')
    await page.locator('.monaco-editor-overlaymessage').getByText('dagbok finns redan.').waitFor()
    await page.waitForTimeout(1500)
    expect(await onDisk('krisplan.lykta')).toBe(before)
    expect(complaints).toEqual([])
  })

  test('is refused for a name of the library before it can be written', async ({ page, openFile, caretBehind }) => {
    await openFile('regler.lykta')
    await caretBehind('change(phq9.total')
    await page.keyboard.press('F2')
    await page.locator('.monaco-editor-overlaymessage').getByText('total hör till ett instrument').waitFor()
    expect(await page.locator('.rename-box input').isVisible()).toBe(false)
  })
})

describe('while writing', () => {
  test('Ctrl+. offers what mends the problem, and the text is right afterwards', async ({
    page,
    complaints,
    onDisk,
    openFile,
    caretBehind,
  }) => {
    await openFile('regler.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText('\nflag provad notice "Prövad" en: "Tried" when phq9.tota >= 3\n')
    await page.getByText('Det finns ingen fråga och inget resultat som heter "tota".').waitFor()
    await caretBehind('when phq9.tota >=')
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ControlOrMeta+.')
    await page.locator('.action-widget').getByText('Skriv total').waitFor()
    await look(page, '53-designer-mending')
    // A window of another size has closed it.
    await page.keyboard.press('ControlOrMeta+.')
    await page.locator('.action-widget').getByText('Skriv total').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Programmet går att bygga.').waitFor()
    await expect.poll(() => onDisk('regler.lykta'), SAVED).toContain('when phq9.total >= 3')
    expect(complaints).toEqual([])
  })

  test('Shift+Alt+F prints the text as all programs are printed, and Ctrl+Z takes it back', async ({
    page,
    complaints,
    pathOf,
    onDisk,
    openFile,
  }) => {
    const tidy = await onDisk('schema.lykta')
    const untidy = tidy.replaceAll('  give', '        give')
    await writeFile(pathOf('schema.lykta'), untidy)
    await openFile('schema.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('Shift+Alt+F')
    await expect.poll(() => onDisk('schema.lykta'), SAVED).toBe(tidy)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect.poll(() => onDisk('schema.lykta'), SAVED).toBe(untidy)
    expect(complaints).toEqual([])
  })

  test('a function says how it is called, and Ctrl+Space suggests what fits', async ({
    page,
    complaints,
    openFile,
  }) => {
    await openFile('regler.lykta')
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText('\nflag provad notice "Prövad" when change')
    await page.keyboard.type('(')
    await page.locator('.parameter-hints-widget').getByText('change(').waitFor()
    await look(page, '54-designer-signature')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Space')
    await page.locator('.suggest-widget').getByText('phq9').first().waitFor()
    expect(complaints).toEqual([])
  })

  test('a keyword that is somebody’s name has the colour of a name, and a result says what it can be', async ({
    page,
    place,
    pathOf,
    onDisk,
  }) => {
    await writeFile(
      pathOf('schema.lykta'),
      `form form "F" en: "F" {\n  ask flag scale 0..4 "Hur?" en: "How?"\n  result summa "S" en: "S" points = flag\n}\n${await onDisk('schema.lykta')}`,
    )
    await page.goto(`${place.designer.url}/#somndagbok/schema.lykta`)
    const line = page.locator('.view-line', { hasText: /result.summa/ })
    await line.getByText('0–4').waitFor()
    const colours = await line
      .locator('span span')
      .evaluateAll((spans) =>
        Object.fromEntries(spans.map((one) => [one.textContent.trim(), getComputedStyle(one).color])),
      )
    expect(colours['flag']).not.toBe(colours['result'])
    await look(page, '55-designer-colours')
  })
})
