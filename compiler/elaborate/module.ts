import type * as ast from '#dsl/ast/index.ts'
import type { Battery, Block, Module, Page, Section } from '#schemas/generated/bundle.ts'
import { from, inFile, named, problem, removing, unknown, type Here } from '../context.ts'
import { leavingOut, renaming } from '../fixes.ts'
import type { Declared } from '../names.ts'
import { historyScope } from './expression.ts'
import { media } from './media.ts'
import { condition } from './operands.ts'
import { markdown, text } from './text.ts'

/** A module with its sections and pages. Pages written straight into it form a section of the module's own name. */
export function module(context: Here, { ast: node, file }: Declared<ast.Module>): Module {
  const here = inFile(context, file)
  const taken = new Set<string>()
  const own: Section[] =
    node.pages.length === 0
      ? []
      : [
          from<Section>(here, node, {
            id: node.id.text,
            title: null,
            show: null,
            pages: pages(here, node.pages, taken),
          }),
        ]
  const sections = node.sections.map((one) =>
    from<Section>(here, one, {
      id: one.id.text,
      title: text(here, one.title),
      show: one.show && condition(historyScope(here), one.show).expression,
      pages: pages(here, one.pages, taken),
    }),
  )
  return from<Module>(here, node, {
    id: node.id.text,
    title: text(here, node.title),
    opens: node.opens?.when ? condition(historyScope(here), node.opens.when).expression : null,
    byClinician: node.opens?.how === 'by_clinician',
    feedback: feedback(here, node),
    sections: [...own, ...sections],
  })
}

/** What a clinician is to answer is a form on one of the pages; without one there is nothing to give feedback on. */
function feedback(here: Here, node: ast.Module): Module['feedback'] {
  if (!node.feedback) return null
  const hasForm = pagesOf(node).some((page) => page.blocks.some((one) => one.kind === 'form'))
  if (!hasForm && !here.isPartlyRead(here.file, node)) {
    const fixes = [removing(here, node.feedback)]
    problem(here, 'feedback-without-form', node.feedback, { name: node.id.text }, { fixes })
  }
  return { note: node.feedback.note && markdown(here, node.feedback.note) }
}

function pages(here: Here, list: readonly ast.Page[], taken: Set<string>): Page[] {
  return list.flatMap((node) => {
    if (taken.has(node.id.text)) {
      const fixes = [renaming(here, node.id, taken)]
      problem(here, 'duplicate-id', node.id, { name: node.id.text }, { fixes })
      return []
    }
    taken.add(node.id.text)
    return [
      from<Page>(here, node, {
        id: node.id.text,
        title: text(here, node.title),
        show: node.show && condition(historyScope(here), node.show).expression,
        blocks: node.blocks.flatMap((one) => block(here, one) ?? []),
      }),
    ]
  })
}

function block(here: Here, node: ast.Block): Block | null {
  switch (node.kind) {
    case 'text':
    case 'tip':
      return from<Block>(here, node, { kind: node.kind, text: markdown(here, node.text) })
    case 'form':
      named(here, node.form, here.names.forms.get(node.form.text))
      if (!here.names.forms.has(node.form.text))
        unknown(here, 'no_form', node.form, node.form.text, here.names.forms.keys())
      return from<Block>(here, node, { kind: 'form', form: node.form.text })
    default:
      return media(here, node)
  }
}

/** A named set of forms. */
export function battery(context: Here, { ast: node, file }: Declared<ast.Battery>): Battery {
  const here = inFile(context, file)
  if (node.forms.length === 0) {
    problem(here, 'nothing-inside', node.id, { what: { term: 'no_forms' } }, { fixes: [leavingOut(here, node)] })
  }
  for (const form of node.forms) {
    named(here, form, here.names.forms.get(form.text))
    if (!here.names.forms.has(form.text)) unknown(here, 'no_form', form, form.text, here.names.forms.keys())
  }
  return from<Battery>(here, node, {
    id: node.id.text,
    title: text(here, node.title),
    forms: node.forms.map((form) => form.text),
  })
}

/** All pages of a module, in the order they are read. */
export function pagesOf(node: ast.Module): ast.Page[] {
  return [...node.pages, ...node.sections.flatMap((one) => one.pages)]
}
