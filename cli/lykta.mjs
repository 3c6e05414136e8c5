#!/usr/bin/env node
// Runs the built command line; in a checkout that has not been built it runs from source.
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
