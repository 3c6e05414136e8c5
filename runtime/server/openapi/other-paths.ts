import type { OpenApi, Operation } from './parts.ts'
import { PROBLEM } from './problems.ts'
import { shapeRef } from './schemas.ts'

const health = (operationId: string, summary: string, statuses: readonly string[]): Operation => ({
  operationId,
  tags: ['service'],
  summary,
  responses: Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: status === '200' ? 'Yes.' : 'No.',
        content: { 'application/json': { schema: shapeRef('Health') } },
      },
    ]),
  ),
})

/** What is served beside the table of endpoints, for those who run the service and those who read the API. */
export const OTHER_PATHS: OpenApi['paths'] = {
  '/api/health': { get: health('health', 'Whether the process lives.', ['200']) },
  '/api/ready': { get: health('ready', 'Whether it can do its work.', ['200', '503']) },
  '/api/metrics': {
    get: {
      operationId: 'metrics',
      tags: ['service'],
      summary: 'Numbers for Prometheus.',
      description:
        'To who has the bearer token of LYKTA_METRICS_TOKEN; where none is set, to this machine alone and not through a proxy.',
      responses: {
        200: { description: 'Text.', content: { 'text/plain': { schema: { type: 'string' } } } },
        404: {
          description: 'To anybody else.',
          content: PROBLEM,
        },
      },
    },
  },
  '/api/news': {
    get: {
      operationId: 'hearNews',
      tags: ['news'],
      summary: 'Be told that there is something new to me.',
      description:
        'Server-sent events to anyone signed in, until the session ends. Each event is called `news` and says nothing but ' +
        'that it is time to look again; it may come without anything having changed, and one may be lost, so whoever ' +
        'listens also looks whenever the stream has begun, and now and then.',
      security: [{ session: [] }],
      responses: {
        200: { description: 'The stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        401: { description: '`signed_out`: Nobody is signed in.', content: PROBLEM },
        429: { description: '`too_many_streams`: Eight are open already at this node.', content: PROBLEM },
        default: { description: 'Another problem; its code says which.', content: PROBLEM },
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'openapi',
      tags: ['service'],
      summary: 'This description.',
      responses: {
        200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
  },
  '/api/docs': {
    get: {
      operationId: 'docs',
      tags: ['service'],
      summary: 'This description, as a page to read.',
      responses: { 200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } } },
    },
  },
}
