import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Json = { [key: string]: unknown }

/** One schema file as its author wrote it. */
export interface SchemaSource {
  /** Its `$id`, which also names its generated files and is how other schemas refer to it. */
  id: string
  /** Path from the repository root, for messages and banners. */
  path: string
  schema: Json & { definitions?: Record<string, Json> }
}

const schemaFolder = fileURLToPath(new URL('../', import.meta.url))

/** Every schema file there is, in the order of its name. */
export function readSchemas(): SchemaSource[] {
  const names = readdirSync(schemaFolder).filter((name) => name.endsWith('.schema.json'))
  return names.toSorted().map(readSchema)
}

function readSchema(name: string): SchemaSource {
  const path = `schemas/${name}`
  const schema: unknown = JSON.parse(readFileSync(schemaFolder + name, 'utf8'))
  if (!isObject(schema) || typeof schema.$id !== 'string') throw new Error(`${path}: "$id" is missing.`)
  return { id: schema.$id, path, schema }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A file with a shape of its own describes one document; without one it is a list of definitions. */
export function rootName({ schema }: SchemaSource): string | undefined {
  const hasShape = ['type', 'oneOf', 'anyOf', 'allOf', '$ref', 'enum'].some((keyword) => keyword in schema)
  return hasShape && typeof schema.title === 'string' ? schema.title : undefined
}

/** The name of every type a file gives, its root first. */
export function typeNames(source: SchemaSource): string[] {
  const root = rootName(source)
  return [...(root === undefined ? [] : [root]), ...Object.keys(source.schema.definitions ?? {})]
}
