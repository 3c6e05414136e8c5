import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { root } from '../architecture/sources.ts'
import { axeFindings } from './browser.ts'

const SHOTS = join(root, 'node_modules', '.cache', 'lykta', 'screens')

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/**
 * Looks at a page as it stands, at phone and at desktop width: nothing that breaks WCAG 2.2 AA, nothing to scroll
 * sideways for, and a picture of it for people to judge. Leaves the page at the width it had.
 */
export async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? DESK
  mkdirSync(SHOTS, { recursive: true })
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(SHOTS, `${name}-${size.width}.png`), fullPage: true, animations: 'disabled' })
    expect(await axeFindings(page), `${name} at ${size.width} px`).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${name} scrolls sideways at ${size.width} px`).toBeLessThanOrEqual(0)
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
