import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { ENDPOINTS } from '#server/endpoints/all.ts'
import { openApi } from '#server/openapi/document.ts'

/* Holds what the server gives against what its description says that it gives. */

export const DOCUMENT = openApi(ENDPOINTS, 'lykta')

const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(DOCUMENT, 'api')

const PATHS = Object.keys(DOCUMENT.paths).map((path) => ({
  path,
  fits: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}))

/** How a response is not as the description says; null where it is, or where the address is none of the API's. */
export function undescribed(method: string, asked: string, response: Response, text: string): string | null {
  const bare = asked.replace(/\?.*/, '')
  const path = PATHS.find(({ fits }) => fits.test(bare))?.path
  const operation = path === undefined ? undefined : DOCUMENT.paths[path]?.[method.toLowerCase()]
  if (path === undefined || operation === undefined || /%E0%A4%A/.test(asked)) return null
  const status = String(response.status) in operation.responses ? String(response.status) : 'default'
  const reply = operation.responses[status]
  if (reply === undefined) return `status ${response.status}`
  const type = (response.headers.get('Content-Type') ?? '').replace(/;.*/, '')
  if (reply.content === undefined) return text === '' ? null : `a body with status ${status}`
  if (reply.content[type] === undefined) return `status ${status} as ${type}`
  if (!type.endsWith('json')) return null
  const validate = validatorAt(['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'])
  return validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors)
}

function validatorAt(place: readonly string[]): ValidateFunction {
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`api#/${pointer}`)
  if (validate === undefined) throw new Error(`the document has no schema at ${place.join(' ')}`)
  return validate
}
