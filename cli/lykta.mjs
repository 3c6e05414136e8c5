#!/usr/bin/env node
// Runs the built command line; in a checkout that has not been built it runs from source.
import { existsSync } from 'node:fs'
import module from 'node:module'

// Where Node can keep compiled code (from 22.1 on), the next run need not compile it anew. The types are of Node 20.
const { enableCompileCache } = /** @type {{ enableCompileCache?: () => void }} */ (module)
enableCompileCache?.()

const built = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
