import { PostgresDialect, PostgresDriver } from 'kysely'
import type { DatabaseConnection, Driver, PostgresDialectConfig } from 'kysely'

/** Kysely's PostgreSQL, which says why a transaction broke also when the connection broke with it. */
export class Dialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new TellingDriver(this.#config)
  }
}

class TellingDriver extends PostgresDriver {
  /**
   * Only a lost connection refuses to roll back, and with it the server has rolled back by itself; the pool throws it
   * away. Letting the refusal out would hide the first error behind a second.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined)
  }
}
