import type { Bundle } from '#schemas/generated/bundle.ts'
import { inFile, problem, type Context } from '../context.ts'
import { LIBRARY_PREFIX } from '../sources.ts'

/** Reports every form that no schedule, page or rule gives to anyone. A clinician can still give it by hand. */
export function formsGiven(context: Context, bundle: Bundle): void {
  const given = new Set<string>([
    ...(bundle.plan?.measures ?? []),
    ...bundle.schedules.flatMap((one) => one.forms),
    ...bundle.modules.flatMap((one) =>
      one.sections.flatMap((s) => s.pages.flatMap((p) => p.blocks.flatMap((b) => (b.kind === 'form' ? [b.form] : [])))),
    ),
    ...bundle.rules.flatMap((one) => one.then.flatMap((action) => (action.do === 'give' ? action.forms : []))),
  ])
  for (const form of context.names.forms.values()) {
    if (given.has(form.id)) continue
    // An instrument is not the program's to change: the place to look at is where it is used.
    const use = context.names.uses.get(form.file.split('/')[1] ?? '')
    const place =
      form.file.startsWith(LIBRARY_PREFIX) && use
        ? { file: use.file, at: use.ast.id }
        : { file: form.file, at: form.ast.id }
    problem(inFile(context, place.file), 'form-never-given', place.at, { name: form.id })
  }
}
