import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SaveAnswer } from '#schemas/generated/api.ts'
import { ApiError } from '#web/api.ts'
import { Draft, forgetDrafts } from '#web/patient/draft.ts'

/* The queue between typing and the server, with a network that can be taken away. */

const sent: SaveAnswer[] = []
let network: 'there' | 'gone' | 'refuses'

async function send(save: SaveAnswer): Promise<{ seq: number }> {
  if (network === 'gone') throw new ApiError(0, 'network')
  if (network === 'refuses') throw new ApiError(409, 'already_sent')
  sent.push(save)
  return { seq: save.seq }
}

function values(): unknown[] {
  return sent.map((save) => [save.question, save.value])
}

class Storage extends Map<string, string> {
  getItem(key: string): string | null {
    return this.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.set(key, value)
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true })
  }
  removeItem(key: string): void {
    this.delete(key)
    Reflect.deleteProperty(this, key)
  }
}

let storage: Storage

beforeEach(() => {
  vi.useFakeTimers()
  storage = new Storage()
  vi.stubGlobal('localStorage', storage)
  sent.length = 0
  network = 'there'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a draft', () => {
  test('sends an answer a moment after the last change to it, once', async () => {
    const draft = new Draft('anna e o', send)
    draft.save('a', 'h')
    draft.save('a', 'he')
    draft.save('b', 3)
    draft.save('a', 'hej')
    expect(draft.state()).toBe('saving')
    expect(storage.size).toBe(1)
    await vi.advanceTimersByTimeAsync(399)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(values()).toEqual([
      ['b', 3],
      ['a', 'hej'],
    ])
    expect(sent.map((save) => save.seq)).toEqual([3, 4])
    expect(draft.state()).toBe('saved')
    expect(storage.size).toBe(0)
  })

  test('tries again, less and less often, while the server is out of reach', async () => {
    network = 'gone'
    const draft = new Draft('anna e o', send)
    draft.save('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    expect(draft.state()).toBe('offline')
    draft.save('b', 2)
    expect(draft.state()).toBe('offline')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    network = 'there'
    await vi.advanceTimersByTimeAsync(30_000)
    expect(values()).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(draft.state()).toBe('saved')
  })

  test('takes over what a closed page left, under that page’s own number', async () => {
    network = 'gone'
    const closed = new Draft('anna e o', send)
    closed.save('a', 1)
    closed.save('b', null)
    await vi.advanceTimersByTimeAsync(400)
    network = 'there'
    const draft = new Draft('anna e o', send)
    expect(draft.state()).toBe('saving')
    expect(draft.over({ a: 0, b: 'old', c: true })).toEqual({ a: 1, c: true })
    await draft.flush()
    expect(values()).toEqual([
      ['a', 1],
      ['b', null],
    ])
    expect(sent.map((save) => save.seq)).toEqual([1, 2])
    draft.save('a', 9)
    await draft.flush()
    expect(sent[2]?.seq).toBe(1)
    expect(sent[2]?.client).not.toBe(sent[0]?.client)
  })

  test('is one person’s, in one enrolment, for one occurrence', () => {
    network = 'gone'
    new Draft('anna e o', send).save('a', 1)
    for (const place of ['bo e o', 'anna f o', 'anna e p']) expect(new Draft(place, send).over({})).toEqual({})
    expect(new Draft('anna e o', send).over({})).toEqual({ a: 1 })
  })

  test('says so when the server refuses, and does not go on asking', async () => {
    network = 'refuses'
    const draft = new Draft('anna e o', send)
    draft.save('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    expect(draft.state()).toBe('refused')
    network = 'there'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
  })

  test('leaves nothing behind once the form is sent or closed', async () => {
    network = 'gone'
    const draft = new Draft('anna e o', send)
    draft.save('a', 1)
    draft.clear()
    draft.save('a', 2)
    expect(storage.size).toBe(0)
    new Draft('anna e o', send).save('a', 1)
    forgetDrafts('anna e o')
    expect(storage.size).toBe(0)
    network = 'there'
    await vi.advanceTimersByTimeAsync(1_000)
    expect(values()).toEqual([['a', 1]])
  })

  test('works where nothing can be kept', async () => {
    vi.stubGlobal('localStorage', undefined)
    const draft = new Draft('anna e o', send)
    draft.save('a', 1)
    await vi.advanceTimersByTimeAsync(400)
    expect(values()).toEqual([['a', 1]])
  })
})
