import { publishBundle } from '#actions/publishing/publish-bundle.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { same } from './answers.ts'

const MEGABYTE = 1024 * 1024

/** What the publisher gives the runtime. */
export const PUBLISHER: readonly Endpoint[] = [
  endpoint({
    route: 'POST /api/bundles',
    action: publishBundle,
    summary: 'Publish a bundle.',
    request: 'Package',
    response: 'Published',
    limit: 50 * MEGABYTE,
    input: (_, body) => body,
    answer: same,
  }),
]
