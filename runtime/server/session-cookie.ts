import type { Request, Response } from 'express'

/**
 * Where the browser keeps the secret of its session. `__Host-` makes browsers refuse it from any other host or
 * without encryption; without https, which is only in development, it has to have a plain name.
 */
export interface SessionCookie {
  readonly name: string
  read(request: Request): string | null
  write(response: Response, secret: string | null): void
}

export function sessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-lykta' : 'lykta'
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  return {
    name,
    read: (request) => {
      for (const part of (request.headers.cookie ?? '').split(';')) {
        const [key, value] = part.trim().split('=', 2)
        if (key === name && value !== undefined && /^[\w-]{20,100}$/.test(value)) return value
      }
      return null
    },
    write: (response, secret) => {
      if (secret === null) response.clearCookie(name, options)
      else response.cookie(name, secret, options)
    },
  }
}
