import type { ReactNode } from 'react'
import type { Text } from '#schemas/generated/bundle.ts'
import { ProgramText } from './program-text.tsx'
import { TableFrame } from './table-frame.tsx'

interface RowsTableProps {
  readonly label: string
  /** What the columns are called. */
  readonly head: readonly Text[]
  readonly rows: readonly (readonly ReactNode[])[]
}

/** The rows of a repeated group, to read. */
export function RowsTable({ label, head, rows }: RowsTableProps) {
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          {head.map((text, column) => (
            <th key={column} scope="col">
              <ProgramText text={text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
