import type { Endpoint } from '../endpoint.ts'
import { KINDS } from '../problem-details.ts'
import type { Code } from '../problem-details.ts'
import { OTHER_PATHS } from './other-paths.ts'
import type { OpenApi, Operation, Parameter, Reply } from './parts.ts'
import { commonProblems, PROBLEM, whoMay } from './problems.ts'
import { pageQuery, shapeRef, shapesFor } from './schemas.ts'

/** The whole API as OpenAPI 3.1 describes one, made from the table of endpoints, the schemas and the access matrix. */
export function openApi(endpoints: readonly Endpoint[], cookie: string): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  const bodies = endpoints.flatMap(({ request, response }) => (request === null ? [response] : [request, response]))
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Lykta',
      version: '1',
      description:
        'Programs of care for patients and those who care for them. Whoever signs in gets a session cookie. Problems are ' +
        'told as RFC 9457 writes them, with a code that is never renamed. Writes from another site are refused. What is ' +
        'answered with 503 and Retry-After may be sent again as it was: nothing counts twice. Times of ' +
        'day are the patient’s wall clock, without a zone; instants are UTC with Z.',
    },
    paths: { ...paths, ...OTHER_PATHS },
    components: {
      schemas: shapesFor([...bodies, 'Problem', 'Health']),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } },
    },
  }
}

function operation(endpoint: Endpoint): Operation {
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const parameters = names.map((name): Parameter => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }))
  if (endpoint.same !== null) {
    const description = 'The ETag of an earlier answer: with it, what is unchanged is answered with 304.'
    parameters.push({ name: 'If-None-Match', in: 'header', description, schema: { type: 'string' } })
  }
  if (endpoint.paged) {
    for (const [name, schema] of Object.entries(pageQuery())) {
      parameters.push({ name, in: 'query', description: String(schema['description']), schema })
    }
  }
  const problems = commonProblems(endpoint)
  return {
    operationId: endpoint.action,
    tags: [tagOf(endpoint.path)],
    summary: endpoint.summary,
    description: whoMay(endpoint),
    ...(problems.includes('signed_out') ? { security: [{ session: [] }] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.request === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: shapeRef(endpoint.request) } } } }),
    responses: {
      200: { description: 'Done.', content: { 'application/json': { schema: shapeRef(endpoint.response) } } },
      ...(endpoint.same === null
        ? {}
        : { 304: { description: 'What the ETag in `If-None-Match` stands for is unchanged.' } }),
      ...replies(problems),
      default: { description: 'Another problem; its code says which.', content: PROBLEM },
    },
  }
}

/** The problems by their status, each with its code and what it says. */
function replies(codes: readonly Code[]): Record<string, Reply> {
  const said = new Map<number, string[]>()
  for (const code of codes) {
    const [status, title] = KINDS[code]
    said.set(status, [...(said.get(status) ?? []), `\`${code}\`: ${title}`])
  }
  return Object.fromEntries(
    [...said].map(([status, titles]) => [status, { description: titles.join(' '), content: PROBLEM }]),
  )
}

/** The first part of the path after `/api`. */
function tagOf(path: string): string {
  return path.split('/')[2] ?? ''
}
