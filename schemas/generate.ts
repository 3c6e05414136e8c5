import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { readSchemas } from './generate/sources.ts'
import { typesOf } from './generate/types.ts'
import { validatorsOf, validatorTypesOf } from './generate/validators.ts'

export const generatedFolder = fileURLToPath(new URL('./generated/', import.meta.url))

/** Every file of `schemas/generated/`, by name, as the schema files of now make it. */
export async function generate(): Promise<Map<string, string>> {
  const schemas = readSchemas()
  const files = new Map<string, string>()
  for (const source of schemas) {
    const banner = `// Made from ${source.path} by \`npm run generate\`. Change that file, not this one.\n\n`
    files.set(`${source.id}.ts`, banner + (await typesOf(source, schemas)))
    files.set(`${source.id}.validate.js`, banner + validatorsOf(source, schemas))
    files.set(`${source.id}.validate.d.ts`, banner + validatorTypesOf(source))
  }
  const style = await resolveConfig(generatedFolder + 'bundle.ts')
  for (const [name, text] of files) {
    files.set(name, await format(text, { ...style, parser: name.endsWith('.js') ? 'babel' : 'typescript' }))
  }
  return files
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generate()
  mkdirSync(generatedFolder, { recursive: true })
  for (const name of readdirSync(generatedFolder)) if (!files.has(name)) rmSync(generatedFolder + name)
  for (const [name, text] of files) writeFileSync(generatedFolder + name, text)
  process.stdout.write(`${files.size} files in schemas/generated/\n`)
}
