import type * as ast from '#dsl/ast/index.ts'
import { inFile, problem, replacing, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'

/** Reports something about messages in a program in which patient and clinician cannot write to each other. */
export function needsMessages(here: Here, place: ast.Place): void {
  const header = here.names.program
  if (!header || header.ast.messages?.text === 'on') return
  problem(here, 'messages-off', place, {}, { fixes: turningOn(here, header.ast, header.file) })
}

function turningOn(here: Here, header: ast.Program, file: string): Fix[] {
  const home = inFile(here, file)
  if (header.messages) return [replacing(home, header.messages, 'on')]
  if (here.isPartlyRead(file, header)) return []
  const end = header.end - 1
  return [replacing(home, { start: end, end }, '  messages on\n')]
}
