import type * as ast from '#dsl/ast/index.ts'
import { inFile, problem, type Context, type Here } from '../context.ts'
import type { Term } from '../messages/terms.ts'
import { spanOf, type Declared } from '../names.ts'

/** In a program that nobody in care follows, reports everything that somebody in care would have to see or do. */
export function withoutClinician(context: Context): void {
  const { program, flags, rules, modules } = context.names
  const without = program?.ast.openTo?.without
  if (!program || !without) return
  const related = [{ span: spanOf(program.file, without), role: 'declared' as const }]
  const needs = ({ file }: Declared<object>, place: ast.Place, what: Term): void =>
    problem(inFile(context, file), 'needs-clinician', place, { what: { term: what } }, { related })
  if (program.ast.messages?.text === 'on') needs(program, program.ast.messages, 'messages_on')
  for (const flag of flags.values()) {
    const here = inFile(context, flag.file)
    const { recipients, escalate, id } = flag.ast
    if (recipients.every((one) => one.role === 'clinician')) {
      const [first] = recipients
      const fixes = [adding(here, flag.ast)]
      problem(here, 'flag-without-recipient', first ?? id, { name: id.text }, { related, fixes })
    }
    if (escalate?.to.role === 'clinician') needs(flag, escalate.to, 'escalate_to_clinician')
  }
  const opened = new Set<string>()
  for (const rule of rules.values()) {
    for (const action of rule.ast.then) {
      if (action.do === 'open') opened.add(action.what.text)
      if (action.do === 'remind') needs(rule, action, 'remind_clinician')
    }
  }
  for (const module of modules.values()) {
    const { opens, feedback, id } = module.ast
    if (opens?.how === 'by_clinician' && !opened.has(id.text)) needs(module, id, 'opens_by_clinician')
    if (feedback) needs(module, feedback, 'feedback')
  }
}

/** Offers to tell the patient administrators as well. */
function adding(here: Here, { recipients, start, end }: ast.Flag) {
  const role = 'patient administrator'
  const last = recipients.at(-1)
  const hasBraces = here.textOf(here.file).slice(start, end).endsWith('}')
  const at = last ? last.end : hasBraces ? end - 1 : end
  const text = last ? `, ${role}` : hasBraces ? `  for ${role}\n` : ` { for ${role} }`
  return { grade: 'look' as const, edits: [{ span: spanOf(here.file, { start: at, end: at }), text }] }
}
