import type * as ast from '#dsl/ast/index.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import { inFile, problem, type Context, type Here } from '../context.ts'
import type { Fix } from '../diagnostic.ts'
import { inserting, leavingOut } from '../fixes.ts'
import type { Declared, FormNames } from '../names.ts'
import { LIBRARY_PREFIX } from '../sources.ts'
import { referredTo } from './unused.ts'

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
    const fixes = fixesFor(context, form.id, form, use)
    problem(inFile(context, place.file), 'form-never-given', place.at, { name: form.id }, { fixes })
  }
}

/** Offers to give it at the start, in a schedule that is there or in a new one; where nothing reads it, to leave it out. */
function fixesFor(context: Context, id: string, form: FormNames, use: Declared<ast.Use> | undefined): Fix[] {
  const [row] = context.names.gives.values()
  const giving = row
    ? inserting(inFile(context, row.file), row.ast.start, `give ${id} at start\n  `)
    : givingIn(inFile(context, use?.file ?? form.file), use?.ast ?? form.ast, id)
  const declared = form.file.startsWith(LIBRARY_PREFIX) ? use : form
  if (!declared || referredTo(context, form)) return [giving]
  return [giving, leavingOut(inFile(context, declared.file), declared.ast)]
}

function givingIn(here: Here, { end }: ast.Place, id: string): Fix {
  return inserting(here, end, `\n\nschedule {\n  give ${id} at start\n}`)
}
