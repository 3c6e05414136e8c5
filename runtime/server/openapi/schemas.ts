import api from '#schemas/api.schema.json'
import bundle from '#schemas/bundle.schema.json'
import plan from '#schemas/plan.schema.json'
import view from '#schemas/view.schema.json'
import { KINDS } from '../problem-details.ts'

export type Json = { readonly [key: string]: unknown }

/** Every shape of the schema files by its name, which is the same in all of them. */
const SHAPES: ReadonlyMap<string, Json> = new Map(
  [bundle, plan, view, api].flatMap(({ definitions }) => Object.entries(definitions as Record<string, Json>)),
)

/** A reference to a shape, as an OpenAPI document writes it. */
export function shapeRef(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

/** These shapes and all that they refer to, by name. */
export function shapesFor(names: readonly string[]): Record<string, Json> {
  const found = new Map<string, Json>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    const shape = SHAPES.get(name)
    if (shape === undefined) throw new Error(`No schema file has a shape called ${name}.`)
    found.set(name, referring(name === 'Problem' ? withCodes(shape) : shape, waiting) as Json)
  }
  return Object.fromEntries([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** What an endpoint that gives pages takes in its address, by name. */
export function pageQuery(): Record<string, Json> {
  return SHAPES.get('PageQuery')?.['properties'] as Record<string, Json>
}

/** The shape with its references written for the document; what they name is added to `names`. */
function referring(value: unknown, names: string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => referring(item, names))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    if (key !== '$ref' || typeof item !== 'string') return [key, referring(item, names)]
    const name = item.replace(/^\w*#\/definitions\//, '')
    names.push(name)
    return [key, shapeRef(name)['$ref']]
  })
  return Object.fromEntries(entries)
}

/** A problem names one of the codes there are. */
function withCodes(problem: Json): Json {
  const properties = problem['properties'] as Record<string, Json>
  return { ...problem, properties: { ...properties, code: { ...properties['code'], enum: Object.keys(KINDS) } } }
}
