import type { Express } from 'express'
import { ENDPOINTS } from '../endpoints/all.ts'
import { noteRoute } from '../route.ts'
import { nonceOf } from '../security-headers.ts'
import { openApi } from './document.ts'
import { docsPage } from './page.ts'

export const DOCS_PATHS = ['/api/openapi.json', '/api/docs'] as const

/** Serves the API's description, for programs and for people. It holds nothing of anybody. */
export function addDocs(app: Express, cookie: string): void {
  const document = openApi(ENDPOINTS, cookie)
  const [forPrograms, forPeople] = DOCS_PATHS
  app.get(forPrograms, noteRoute(forPrograms), (_, response) => {
    response.set('Cache-Control', 'no-cache').json(document)
  })
  app.get(forPeople, noteRoute(forPeople), (_, response) => {
    const nonce = nonceOf(response)
    response
      .set('Cache-Control', 'no-store')
      .set('Content-Security-Policy', `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`)
      .type('html')
      .send(docsPage(document, nonce))
  })
}
