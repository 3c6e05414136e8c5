import { existsSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import express from 'express'
import type { Express } from 'express'
import { nonceOf } from './security-headers.ts'

/**
 * Serves the built web app. Files under /assets have the hash of their content in their name and may be kept for
 * ever; every address without a file is the app's own, which finds out by itself what to show.
 */
export function addWebApp(app: Express, folder: string): void {
  const root = resolve(folder)
  const index = join(root, 'index.html')
  if (!existsSync(index)) throw new Error(`There is no built web app in ${root}: index.html is missing.`)
  const page = readFileSync(index, 'utf8')
  app.use(
    express.static(root, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(root, 'assets') + sep)
        response.set('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    }),
  )
  app.use((request, response, next) => {
    const navigates = (request.method === 'GET' || request.method === 'HEAD') && request.accepts('html') !== false
    if (!navigates || /^\/(api|media|assets)(\/|$)/.test(request.path)) return next()
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(withNonce(page, nonceOf(response)))
  })
}

/** Tells the page's widgets the nonce that their style elements need. */
function withNonce(page: string, nonce: string): string {
  return page.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
}
