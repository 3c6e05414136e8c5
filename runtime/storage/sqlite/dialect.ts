import { SqliteDialect, SqliteQueryCompiler } from 'kysely'
import type { QueryCompiler } from 'kysely'

/** Kysely's SQLite, on which queries may ask to hold rows as they do elsewhere (`for update skip locked`). */
export class Dialect extends SqliteDialect {
  override createQueryCompiler(): QueryCompiler {
    return new WholeFileCompiler()
  }
}

/** Who writes holds the whole file, so that there is nothing to say about its rows. */
class WholeFileCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}
