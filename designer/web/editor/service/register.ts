import type { IDisposable } from 'monaco-editor/editor'
import type { Place } from '../../../worker/protocol.ts'
import type { Analyst } from '../../language/analyst.ts'
import type { EditorDesk } from '../desk.ts'
import { registerChanging } from './changing.ts'
import { registerCompletion } from './completion.ts'
import { registerMarking } from './marking.ts'
import { registerNavigation } from './navigation.ts'
import { registerReading } from './reading.ts'
import { registerSymbols } from './symbols.ts'

/** Gives the editor all that the compiler knows of the texts, until it is disposed of. */
export function registerService(
  analyst: Analyst,
  { texts, editor }: EditorDesk,
  onPlace: (place: Place) => void,
): IDisposable {
  const helpers = { analyst, texts }
  const all = [
    registerCompletion(helpers),
    ...registerReading(helpers),
    registerSymbols(helpers),
    ...registerMarking(helpers),
    ...registerNavigation(helpers, onPlace),
    ...registerChanging(helpers, editor),
  ]
  return { dispose: () => all.forEach((one) => one.dispose()) }
}
