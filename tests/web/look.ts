import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../architecture/sources.ts'
import { axeFindings } from './browser.ts'

const SHOTS = join(root, 'node_modules', '.cache', 'lykta', 'screens')

const DESK = { width: 1280, height: 900 }

/**
 * Looks at a page as it stands, at phone and at desktop width unless others are given: nothing that breaks WCAG 2.2 AA, nothing to scroll
 * sideways for, and a picture of it for people to judge. Leaves the page at the width it had.
 */
export async function look(page: Page, name: string, widths: readonly number[] = [390, DESK.width]): Promise<void> {
  const before = page.viewportSize() ?? DESK
  mkdirSync(SHOTS, { recursive: true })
  for (const width of widths) {
    await page.setViewportSize({ width, height: DESK.height })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true, animations: 'disabled' })
    expect(await axeFindings(page), `${name} at ${width} px`).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(before)
}

/** What the browser complained of since the page was opened. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return complaints
}
