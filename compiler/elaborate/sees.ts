import type * as ast from '#dsl/ast/index.ts'
import type { Expectation, SeenByPatient } from '#engine/scenario/scenario.ts'
import { problem, unknown, type Here } from '../context.ts'
import { formNamed, known, pageNamed, resultNamed } from './known.ts'

type Sees = Extract<ast.Expectation, { readonly kind: 'sees' }>

/** What a scenario expects somebody to see; null, and reported, where that names nothing. */
export function seesExpectation(here: Here, { viewer, sees, what }: Sees): Expectation | null {
  if (viewer === 'patient') {
    const seen = seenByPatient(here, what, sees)
    return seen && { kind: 'patient_sees', what: seen, sees }
  }
  const result = resultSeen(here, what)
  return result && { kind: 'clinician_sees', ...result, sees }
}

function seenByPatient(here: Here, what: ast.Seen, sees: boolean): SeenByPatient | null {
  const { flags, forms, modules } = here.names
  if (what.kind === 'advice') {
    if (!known(here, what.flag, 'no_flag', flags)) return null
    if (sees && !flags.get(what.flag.text)?.ast.advice)
      problem(here, 'flag-without-advice', what.flag, { name: { code: what.flag.text } })
    return { kind: 'advice', flag: what.flag.text }
  }
  const { owner, member } = what
  const module = modules.get(owner.text)
  if (module && known(here, owner, 'no_module', modules)) {
    if (!member) return { kind: 'module', module: owner.text }
    return pageNamed(here, module, member) && { kind: 'page', module: owner.text, page: member.text }
  }
  if (!forms.has(owner.text)) {
    unknown(here, 'no_form_or_module', owner, owner.text, [...forms.keys(), ...modules.keys()])
    return null
  }
  if (!member) return formNamed(here, owner) && { kind: 'form', form: owner.text }
  const result = resultSeen(here, what)
  return result && { kind: 'result', ...result }
}

/** What a clinician sees is asked of results only: flags and reminders have words of their own. */
function resultSeen(here: Here, what: ast.Seen): { readonly form: string; readonly result: string } | null {
  const owner = what.kind === 'advice' ? what.flag : what.owner
  const form = formNamed(here, owner)
  if (!form) return null
  const member = what.kind === 'advice' ? null : what.member
  if (member) return resultNamed(here, form, member) && { form: form.id, result: member.text }
  unknown(here, 'no_result', owner, owner.text, form.results.keys())
  return null
}
