import type { Bundle, Expression } from '#schemas/generated/bundle.ts'
import type { Context } from '../context.ts'
import { diagnostic } from '../diagnostic.ts'
import { canHold } from './can-hold.ts'

/**
 * Reports modules that are to open by what a patient answers in a form that is only given after the end: nothing opens
 * then. A clinician who gives the form by hand may do so before, so this is no more than a warning.
 */
export function onlyAfterEnd(context: Context, bundle: Bundle): void {
  const after = formsAfterEnd(bundle)
  const report = (part: object, when: Expression, module: string): void => {
    if (canHold(when, (read) => !after.has(formOf(read)))) return
    const form = [...after].find((id) => !canHold(when, (read) => formOf(read) !== id)) ?? [...after].join(', ')
    const primary = context.origin.get(part)
    if (primary) context.report(diagnostic('opens-after-end', primary, { module, form }))
  }
  for (const { when, then } of bundle.rules)
    for (const action of then) if (action.do === 'open') report(action, when, action.module)
  for (const { opens, id } of bundle.modules) if (opens) report(opens, opens, id)
}

/** The forms that the program gives after its end and in no other way. */
function formsAfterEnd({ schedules, modules, rules, plan }: Bundle): Set<string> {
  const pages = modules.flatMap((one) => one.sections.flatMap((section) => section.pages))
  const before = new Set([
    ...(plan?.measures ?? []),
    ...schedules.flatMap((one) => (one.anchor.kind === 'end' ? [] : one.forms)),
    ...pages.flatMap((page) => page.blocks.flatMap((block) => (block.kind === 'form' ? [block.form] : []))),
    ...rules.flatMap((one) => one.then.flatMap((action) => (action.do === 'give' ? action.forms : []))),
  ])
  const after = schedules.flatMap((one) => (one.anchor.kind === 'end' ? one.forms : []))
  return new Set(after.filter((id) => !before.has(id)))
}

/** Empty where no form is read. */
function formOf(read: Expression): string {
  return 'form' in read ? (read.form ?? '') : ''
}
