import { findChromium } from './chromium.ts'

/** Finds the browser before the first test, so that it is unpacked once and its absence is told once. */
export default async function setup(): Promise<void> {
  await findChromium()
}
