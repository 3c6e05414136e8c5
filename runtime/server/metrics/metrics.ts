import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Context } from '#actions/context/context.ts'
import { moved } from '#actions/context/calendar.ts'
import type { Meter } from '#actions/context/ports.ts'
import { deliveryCounts } from '#storage/queries/deliveries.ts'
import { countSetAside } from '#storage/queries/enrolments.ts'
import { waitingOutbox } from '#storage/queries/outbox.ts'

const DAY = 24 * 60 * 60 * 1000

/** What Prometheus reads of one node: numbers by route, action, outcome and state, never by who or about whom. */
export class Metrics implements Meter {
  readonly #registry = new Registry()
  readonly #requests: Histogram<'method' | 'route' | 'status'>
  readonly #actions: Counter<'action' | 'outcome'>
  readonly #rounds: Counter
  readonly #woken: Counter
  readonly #failed: Counter
  readonly #storeErrors: Counter
  readonly #storeUp: Gauge
  readonly #setAside: Gauge
  readonly #deliveries: Gauge<'channel' | 'state'>
  readonly #outbox: Gauge
  readonly #outboxAge: Gauge
  readonly #bundles: Gauge
  readonly #streams: Gauge

  constructor() {
    const registers = [this.#registry]
    const counter = (name: string, help: string) => new Counter({ name, help, registers })
    const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
    collectDefaultMetrics({ register: this.#registry })
    this.#requests = new Histogram({
      name: 'lykta_http_request_duration_seconds',
      help: 'Requests that were answered.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10],
      registers,
    })
    this.#actions = new Counter({
      name: 'lykta_actions_total',
      help: 'Actions by what came of them: done, the code of a problem, or broke.',
      labelNames: ['action', 'outcome'],
      registers,
    })
    this.#rounds = counter('lykta_ticker_rounds_total', 'Rounds of the ticker.')
    this.#woken = counter('lykta_ticker_woken_total', 'Enrolments that the ticker woke.')
    this.#failed = counter('lykta_ticker_failed_total', 'Wakings of an enrolment that failed.')
    this.#storeErrors = counter('lykta_store_errors_total', 'Transactions that the database could not take.')
    this.#storeUp = gauge(
      'lykta_store_up',
      'Whether the database answers; where it is 0 the numbers read there are old.',
    )
    this.#setAside = gauge('lykta_enrolments_set_aside', 'Enrolments that are due and that the ticker has given up.')
    this.#deliveries = new Gauge({
      name: 'lykta_deliveries',
      help: 'Deliveries by channel and state; of those sent outside the app, the last day.',
      labelNames: ['channel', 'state'],
      registers,
    })
    this.#outbox = gauge('lykta_outbox_waiting', 'What is to be told and has not become deliveries.')
    this.#outboxAge = gauge('lykta_outbox_oldest_seconds', 'How long the oldest of these has waited.')
    this.#streams = gauge('lykta_news_streams', 'Streams on which somebody is told that there is something new.')
    this.#bundles = gauge('lykta_bundles_unusable', 'Stored bundles that this node has found damaged or missing.')
  }

  answered(method: string, route: string | null, status: number, seconds: number): void {
    this.#requests.observe({ method, route: route ?? 'none', status: String(status) }, seconds)
  }

  acted(action: string, outcome: string): void {
    this.#actions.inc({ action, outcome })
  }

  ticked(): void {
    this.#rounds.inc()
  }

  woke(isAwake: boolean): void {
    if (isAwake) this.#woken.inc()
    else this.#failed.inc()
  }

  streaming(streams: number): void {
    this.#streams.set(streams)
  }

  storeFailed(): void {
    this.#storeErrors.inc()
  }

  readonly contentType = this.#registry.contentType

  /** Everything, with what the database holds now. */
  async text({ store, clock, bundles }: Context): Promise<string> {
    this.#bundles.set(bundles.unusable)
    const now = clock.now()
    try {
      const { setAside, deliveries, outbox } = await store.read(async (db) => ({
        setAside: await countSetAside(db),
        deliveries: await deliveryCounts(db, moved(now, -DAY)),
        outbox: await waitingOutbox(db),
      }))
      this.#storeUp.set(1)
      this.#setAside.set(setAside)
      this.#deliveries.reset()
      for (const { channel, state, n } of deliveries) this.#deliveries.inc({ channel, state }, n)
      this.#outbox.set(outbox.n)
      const age = outbox.oldest === null ? 0 : Date.parse(now) - Date.parse(outbox.oldest)
      this.#outboxAge.set(Math.max(0, age / 1000))
    } catch (error) {
      if (!store.facts.isUnavailable(error)) throw error
      this.#storeUp.set(0)
    }
    return this.#registry.metrics()
  }
}
