import { ALL, type Stamp } from './looked.ts'
import type { FormNames, Names } from './names.ts'
import type { MediaInfo } from './sources.ts'

/**
 * What stands in a program's tables, as something that is the same for as long as it means the same to whoever looks
 * at it: a declaration's own node, all names of a table, a fact of a file. `ofForm` says it of a form, whose types also
 * come from the options it uses.
 */
export function stampsOf(
  names: Names,
  languages: readonly string[],
  media: ReadonlyMap<string, MediaInfo>,
  ofForm: (form: FormNames) => unknown,
): Stamp {
  const allOf = new Map<string, string>()
  const all = (table: string, list: Iterable<string>): string => {
    const known = allOf.get(table) ?? [...list].join('\n')
    allOf.set(table, known)
    return known
  }
  const tables: Readonly<Record<string, unknown>> = { ...names }
  return (table, name) => {
    if (table === 'languages') return all(table, languages)
    if (table === 'program') return names.program?.ast
    if (table === 'media') {
      const { digest, type, bytes } = media.get(name) ?? {}
      return name === ALL ? all(table, media.keys()) : `${digest} ${type} ${bytes}`
    }
    if (table === 'forms' && name !== ALL) {
      const form = names.forms.get(name)
      return form && ofForm(form)
    }
    const found = tables[table]
    if (found instanceof Set) return name === ALL ? all(table, found as Set<string>) : found.has(name)
    if (!(found instanceof Map)) return found
    return name === ALL ? all(table, found.keys() as Iterable<string>) : nodeOf(found.get(name))
  }
}

function nodeOf(declared: unknown): unknown {
  return typeof declared === 'object' && declared !== null && 'ast' in declared ? declared.ast : declared
}
