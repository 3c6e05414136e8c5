import { compile } from 'json-schema-to-typescript'
import { isObject, rootName, type Json, type SchemaSource } from './sources.ts'

/**
 * The TypeScript types of one schema file. Each definition is compiled by itself, with every reference
 * standing as the name of its type: so each type is written once, and one of another file is imported.
 */
export async function typesOf(source: SchemaSource, all: SchemaSource[]): Promise<string> {
  const imports = new Map<string, Set<string>>()
  const { definitions = {}, ...root } = source.schema
  const name = rootName(source)
  const shapes: [string, Json][] = Object.entries(definitions)
  if (name !== undefined) shapes.unshift([name, root])

  const types: string[] = []
  for (const [title, shape] of shapes) {
    const { $schema: _, $id: __, ...rest } = shape
    const named = namesForReferences({ ...rest, title }, source, all, imports)
    types.push(await compile(named as Json, title, compilerOptions))
  }
  return [importLines(imports), ...types].join('\n')
}

const compilerOptions = {
  additionalProperties: false,
  bannerComment: '',
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
}

function namesForReferences(
  value: unknown,
  source: SchemaSource,
  all: SchemaSource[],
  imports: Map<string, Set<string>>,
): unknown {
  if (Array.isArray(value)) return value.map((item) => namesForReferences(item, source, all, imports))
  if (!isObject(value)) return value
  const { $ref: reference, ...beside } = value
  if (typeof reference === 'string') {
    return { ...beside, tsType: typeName(reference, source, all, imports) }
  }
  const entries = Object.entries(value).map(([key, item]) => [key, namesForReferences(item, source, all, imports)])
  return Object.fromEntries(entries)
}

function typeName($ref: string, source: SchemaSource, all: SchemaSource[], imports: Map<string, Set<string>>): string {
  const [id = '', pointer = ''] = $ref.split('#')
  const target = id === '' ? source : all.find((other) => other.id === id)
  if (target === undefined) throw new Error(`${source.path}: "${$ref}" is in no schema file.`)
  const name = pointer === '' ? rootName(target) : pointer.replace('/definitions/', '')
  const known = pointer === '' ? name !== undefined : name !== undefined && name in (target.schema.definitions ?? {})
  if (name === undefined || !known) throw new Error(`${source.path}: "${$ref}" names nothing in ${target.path}.`)
  if (target !== source) imports.set(target.id, (imports.get(target.id) ?? new Set()).add(name))
  return name
}

function importLines(imports: Map<string, Set<string>>): string {
  const lines = [...imports].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return lines.map(([id, names]) => `import type { ${[...names].toSorted().join(', ')} } from './${id}.ts'\n`).join('')
}
