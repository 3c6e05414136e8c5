/** What somebody who is signed in without a browser asks of the API; fails with what it answers when it refuses. */
export type Ask = <Body>(method: string, path: string, body?: unknown) => Promise<Body>

export async function asks(runtime: string, person: string): Promise<Ask> {
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${runtime}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const session = await send('POST', '/session', { person })
  const cookie = session.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return async <Body>(method: string, path: string, body?: unknown) => {
    const reply = await send(method, path, body, { Cookie: cookie })
    if (!reply.ok) throw new Error(`${method} ${path}: ${await reply.text()}`)
    return (await reply.json()) as Body
  }
}
