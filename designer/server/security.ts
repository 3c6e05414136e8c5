import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { Refused } from './problem.ts'

/**
 * What the page may do: its own scripts, workers and pictures, nothing from elsewhere and no text run as a program.
 * Styles are the one exception: Monaco places every line with a style attribute and writes its colours as a sheet.
 * The preview is a page of ours in a frame of ours.
 */
export function headers(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        objectSrc: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    crossOriginEmbedderPolicy: true,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'sameorigin' },
  })
}

/** Another site's name that leads to this machine must not become a door to it (DNS rebinding). */
export function onlyUnder(origins: ReadonlySet<string>): RequestHandler {
  const hosts = new Set([...origins].map((origin) => new URL(origin).host))
  return (request, _response, next) => {
    if (!hosts.has(request.headers.host ?? '')) throw new Refused('foreign_host')
    next()
  }
}

const READS = new Set(['GET', 'HEAD'])

/** A page of another site can make a browser send a write here; the browser then names that site. */
export function writesOnlyFrom(origins: ReadonlySet<string>): RequestHandler {
  return (request, _response, next) => {
    if (!READS.has(request.method) && !origins.has(request.headers.origin ?? '')) throw new Refused('foreign_origin')
    next()
  }
}
