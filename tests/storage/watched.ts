import { TableNode } from 'kysely'
import type { KyselyPlugin, OperationNode, RootOperationNode } from 'kysely'
import type { Store } from '#storage/store.ts'

/** A store that tells of each write, as `insert flag`, before it is done; what `see` throws makes the write fail. */
export function watched(store: Store, see: (write: string) => void): Store {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      const write = writeOf(node)
      if (write !== null) see(write)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { ...store, write: (work) => store.write((db) => work(db.withPlugin(plugin))) }
}

function writeOf(node: RootOperationNode): string | null {
  switch (node.kind) {
    case 'InsertQueryNode':
      return `insert ${tableOf(node.into)}`
    case 'UpdateQueryNode':
      return `update ${tableOf(node.table)}`
    case 'DeleteQueryNode':
      return `delete ${tableOf(node.from.froms[0])}`
    default:
      return null
  }
}

function tableOf(node: OperationNode | undefined): string {
  return node !== undefined && TableNode.is(node) ? node.table.identifier.name : ''
}
