import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import helmet from 'helmet'
import type { HelmetOptions } from 'helmet'
import type { RequestHandler } from 'express'

/** Pages say what they may do, and data that they may do nothing, wherever they are shown. */
export function securityHeaders(secure: boolean): RequestHandler {
  const page = helmet({ ...EVERYWHERE, strictTransportSecurity: secure, contentSecurityPolicy: pagePolicy(secure) })
  const data = helmet({ ...EVERYWHERE, ...DATA, strictTransportSecurity: secure })
  return (request, response, next) => (request.path.startsWith('/api/') ? data : page)(request, response, next)
}

const EVERYWHERE = {
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
} as const satisfies HelmetOptions

/** What only pages heed is left out. */
const DATA = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const satisfies HelmetOptions

/**
 * What pages may load and do: scripts, styles, media and data from here only, no inline script, no frames. Charts
 * and widgets place themselves by style attributes, which are the one thing allowed inline; the widgets' few style
 * elements carry the page's nonce.
 */
function pagePolicy(secure: boolean): Exclude<HelmetOptions['contentSecurityPolicy'], boolean | undefined> {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", (_, response) => `'nonce-${nonceOf(response)}'`],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'"],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
  }
}

const nonces = new WeakMap<ServerResponse, string>()

/** The response's nonce, another for each and never guessed. */
export function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64')
  nonces.set(response, nonce)
  return nonce
}
