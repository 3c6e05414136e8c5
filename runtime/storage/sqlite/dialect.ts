import { SqliteDialect, SqliteQueryCompiler } from 'kysely'
import type { AggregateFunctionNode, FunctionNode, QueryCompiler } from 'kysely'

/** Kysely's SQLite, on which queries may ask what they ask elsewhere. */
export class Dialect extends SqliteDialect {
  override createQueryCompiler(): QueryCompiler {
    return new Compiler()
  }
}

/** What PostgreSQL has other names for: queries use those. */
const NAMES: Readonly<Record<string, string>> = { json_agg: 'json_group_array', json_build_array: 'json_array' }

class Compiler extends SqliteQueryCompiler {
  /** Who writes holds the whole file, so that there is nothing to say about its rows. */
  protected override visitSelectModifier(): void {}

  protected override visitFunction(node: FunctionNode): void {
    super.visitFunction({ ...node, func: NAMES[node.func] ?? node.func })
  }

  protected override visitAggregateFunction(node: AggregateFunctionNode): void {
    super.visitAggregateFunction({ ...node, func: NAMES[node.func] ?? node.func })
  }
}
