import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { test as base } from 'vitest'
import { openBrowser } from './browser.ts'
import { openDesigner, type DesignerPlace } from './designer-place.ts'
import { complaintsOf } from './look.ts'

/** What is typed is saved a moment after the last key. */
export const SAVED = { timeout: 10_000 }

interface DesignerPage {
  readonly browser: Browser
  /** A designer of this test's own, with the sleep diary in it. */
  readonly place: DesignerPlace
  readonly page: Page
  /** What the browser has complained of. */
  readonly complaints: readonly string[]
  readonly preview: FrameLocator
  /** Where a file of the sleep diary lies, and what stands in it. */
  readonly pathOf: (file: string) => string
  readonly onDisk: (file: string) => Promise<string>
  /** Opens a file of the sleep diary, when all of it has been checked and can be written in. */
  readonly openFile: (file: string) => Promise<void>
  /** Puts the caret at the end of the text and types. */
  readonly typeAtEnd: (text: string) => Promise<void>
  /** Puts the caret behind a text that stands once, by the editor's own search. */
  readonly caretBehind: (text: string) => Promise<void>
}

/** A test in a real browser of a designer that nobody else has. */
export const test = base.extend<DesignerPage>({
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const browser = await openBrowser()
      await give(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  // eslint-disable-next-line no-empty-pattern
  place: async ({}, give) => {
    const place = await openDesigner()
    await give(place)
    await place.close()
  },
  page: async ({ browser }, give) => {
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    await give(page)
    await context.close()
  },
  complaints: async ({ page }, give) => give(complaintsOf(page)),
  preview: async ({ page }, give) => give(page.frameLocator('iframe')),
  pathOf: async ({ place }, give) => give((file) => join(place.programs, 'somndagbok', file)),
  onDisk: async ({ pathOf }, give) => give((file) => readFile(pathOf(file), 'utf8')),
  openFile: async ({ page, place }, give) =>
    give(async (file) => {
      await page.goto(`${place.designer.url}/#somndagbok/${file}`)
      await page.getByText('Programmet går att bygga.').waitFor()
      await page.locator('.monaco-editor .view-line').first().waitFor()
    }),
  typeAtEnd: async ({ page }, give) =>
    give(async (text) => {
      await page.locator('.monaco-editor .view-lines').first().click()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.insertText(text)
    }),
  caretBehind: async ({ page }, give) =>
    give(async (text) => {
      await page.locator('.monaco-editor .view-lines').first().click()
      await page.keyboard.press('ControlOrMeta+F')
      const sought = page.locator('.find-widget textarea').first()
      await sought.fill(text)
      await sought.press('Enter')
      await sought.press('Escape')
      await page.keyboard.press('ArrowRight')
    }),
})
