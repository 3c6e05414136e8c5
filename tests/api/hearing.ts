import { onTestFinished } from 'vitest'
import type { Client } from './world.ts'

/** What has come on a stream of news until now. */
export interface Hearing {
  readonly status: number
  readonly headers: Headers
  /** How many times it was said that there is something new. */
  readonly news: () => number
  readonly text: () => string
  /** How the stream stands: `cut` is ended in the middle of its answer. */
  readonly state: () => 'open' | 'ended' | 'cut'
  readonly hangUp: () => void
}

/** Listens for news as a browser does, at one node. */
export async function hear(node: string, { cookie }: Client): Promise<Hearing> {
  const gone = new AbortController()
  onTestFinished(() => gone.abort())
  const headers = cookie === null ? {} : { Cookie: cookie }
  const response = await fetch(`${node}/api/news`, { headers, signal: gone.signal })
  let text = ''
  let state: ReturnType<Hearing['state']> = 'open'
  const listen = async () => {
    const decoder = new TextDecoder()
    for await (const bytes of response.body ?? []) text += decoder.decode(bytes, { stream: true })
  }
  listen().then(
    () => (state = 'ended'),
    () => (state = 'cut'),
  )
  return {
    status: response.status,
    headers: response.headers,
    news: () => text.split('event: news\n').length - 1,
    text: () => text,
    state: () => state,
    hangUp: () => gone.abort(),
  }
}
