import type { Json } from './schemas.ts'
import { escaped } from './text-html.ts'

/** A shape as HTML: a link to one with a name, the fields of an object, or its type in words. */
export function shapeHtml(shape: Json): string {
  const { description, properties, required } = shape
  const said = typeof description === 'string' ? ` ${escaped(description)}` : ''
  if (properties === undefined) return typeHtml(shape) + said
  const needed = Array.isArray(required) ? required : []
  const fields = Object.entries(properties as Record<string, Json>).map(
    ([name, field]) =>
      `<dt><code>${escaped(name)}</code>${needed.includes(name) ? '' : ' (may be left out)'}</dt><dd>${shapeHtml(field)}</dd>`,
  )
  return `${said}<dl>${fields.join('')}</dl>`
}

function typeHtml(shape: Json): string {
  const { $ref: ref, enum: values, const: value, items, type, additionalProperties } = shape
  if (typeof ref === 'string') {
    const name = escaped(ref.replace('#/components/schemas/', ''))
    return `<a href="#shape-${name}">${name}</a>`
  }
  for (const choice of ['anyOf', 'oneOf'] as const) {
    const members = shape[choice]
    if (Array.isArray(members)) return (members as Json[]).map(shapeHtml).join(' or ')
  }
  if (Array.isArray(values)) return values.map(codeHtml).join(', ')
  if (value !== undefined) return codeHtml(value)
  if (type === 'array') return items === undefined ? 'list' : `list of ${shapeHtml(items as Json)}`
  if (type === 'object' && typeof additionalProperties === 'object') {
    return `by name: ${shapeHtml(additionalProperties as Json)}`
  }
  return escaped(typeof type === 'string' ? type : 'anything') + boundsHtml(shape)
}

const BOUNDS = ['minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'maxLength', 'maxItems', 'pattern'] as const

function boundsHtml(shape: Json): string {
  const bounds = BOUNDS.filter((bound) => bound in shape).map((bound) => `${bound} ${codeHtml(shape[bound])}`)
  return bounds.length === 0 ? '' : ` (${bounds.join(', ')})`
}

function codeHtml(value: unknown): string {
  return `<code>${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</code>`
}
