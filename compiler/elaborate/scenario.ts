import type * as ast from '#dsl/ast.ts'
import type { Expectation, Scenario, Step } from '#engine/scenario.ts'
import { from, inFile, named, problem, unknown, unknownWord, type Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { answers } from './answers.ts'
import { bandNamed } from './band-named.ts'
import { pagesOf } from './module.ts'
import { whole } from './numbers.ts'
import { duration } from './schedule.ts'

/** A scenario as steps for the engine. A step that does not fit is reported and left out. */
export function scenario(context: Here, { ast: node, file }: Declared<ast.Scenario>): Scenario {
  const here = inFile(context, file)
  if (node.steps[0]?.do !== 'start') problem(here, 'scenario-order', node.steps[0] ?? node.title, {})
  const steps = node.steps.flatMap((one) => {
    const made = step(here, one)
    return made ? [from(here, one, made)] : []
  })
  return from<Scenario>(here, node, { title: node.title.value, steps })
}

function step(here: Here, node: ast.ScenarioStep): Step | null {
  const { forms, modules, flags } = here.names
  switch (node.do) {
    case 'start':
      return { do: 'start', at: `${node.date.text}T${node.time.text}:00` }
    case 'answer': {
      const form = forms.get(node.form.text)
      named(here, node.form, form)
      if (form) return { do: 'answer', form: form.id, answers: answers(here, form, node.assignments) }
      unknown(here, 'no_form', node.form, node.form.text, forms.keys())
      return null
    }
    case 'read':
      return known(here, node.module, 'no_module', modules) ? read(here, node.module, node.page) : null
    case 'open':
      return known(here, node.what, 'no_module', modules) ? { do: 'open_module', module: node.what.text } : null
    case 'give':
      return known(here, node.what, 'no_form', forms) ? { do: 'give_form', form: node.what.text } : null
    case 'acknowledge':
      return known(here, node.what, 'no_flag', flags) ? { do: 'acknowledge', flag: node.what.text } : null
    case 'move_to_day':
      return { do: 'move_to_day', day: whole(here, node.day, 'whole_from_1'), time: node.time?.text ?? null }
    case 'move_by':
      return { do: 'move_by', by: duration(here, node.by) }
    case 'end':
      return { do: 'end' }
    case 'expect': {
      const expect = expectation(here, node.expect)
      return expect && { do: 'expect', expect }
    }
  }
}

function read(here: Here, module: ast.Name, page: ast.Name | null): Step | null {
  const declared = here.names.modules.get(module.text)
  const pages = declared ? pagesOf(declared.ast) : []
  const found = page && pages.find((one) => one.id.text === page.text)
  if (declared && page && found) named(here, page, { ast: found, file: declared.file })
  if (page && !found) {
    const known = pages.map((one) => one.id.text)
    unknown(here, 'no_page', page, page.text, known)
    return null
  }
  return { do: 'read', module: module.text, page: page?.text ?? null }
}

function known(
  here: Here,
  name: ast.Name,
  kind: 'no_module' | 'no_form' | 'no_flag',
  names: ReadonlyMap<string, Declared<ast.Place>>,
): boolean {
  named(here, name, names.get(name.text))
  if (names.has(name.text)) return true
  unknown(here, kind, name, name.text, names.keys())
  return false
}

const FORM_STATES = ['open', 'sent', 'missed'] as const
const MODULE_STATES = ['open', 'locked', 'done'] as const

function expectation(here: Here, node: ast.Expectation): Expectation | null {
  const { forms, modules, flags } = here.names
  if (node.kind === 'flag')
    return known(here, node.flag, 'no_flag', flags) ? { kind: 'flag', flag: node.flag.text, raised: node.raised } : null
  if (node.kind === 'result') return resultExpectation(here, node)
  const { what, state } = node
  named(here, what, modules.get(what.text) ?? forms.get(what.text))
  if (modules.has(what.text)) {
    const word = MODULE_STATES.find((one) => one === state.text)
    if (word && !node.negated) return { kind: 'module', module: what.text, state: word }
    unknownWord(here, state, node.negated ? `not ${state.text}` : state.text, MODULE_STATES)
    return null
  }
  if (!forms.has(what.text)) {
    unknown(here, 'no_form_or_module', what, what.text, [...forms.keys(), ...modules.keys()])
    return null
  }
  const word = FORM_STATES.find((one) => one === state.text)
  if (!word || (node.negated && word !== 'open')) {
    unknownWord(here, state, node.negated ? `not ${state.text}` : state.text, [...FORM_STATES, 'not open'])
    return null
  }
  return {
    kind: 'form',
    form: what.text,
    state: node.negated ? 'not_open' : word,
    reminders: node.reminders && whole(here, node.reminders, 'whole_from_0'),
  }
}

function resultExpectation(here: Here, node: Extract<ast.Expectation, { kind: 'result' }>): Expectation | null {
  const form = here.names.forms.get(node.form.text)
  if (!form) {
    unknown(here, 'no_form', node.form, node.form.text, here.names.forms.keys())
    return null
  }
  named(here, node.form, form)
  const result = form.results.get(node.result.text)
  if (!result) {
    unknown(here, 'no_result', node.result, node.result.text, form.results.keys())
    return null
  }
  named(here, node.result, { ast: result, file: form.file })
  const band = node.band && bandNamed(here, form, result, node.band)
  if (node.band && band === null) return null
  return { kind: 'result', form: form.id, result: node.result.text, value: node.value?.value ?? null, band }
}
