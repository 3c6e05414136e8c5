import type * as ast from '#dsl/ast.ts'
import type { Expectation } from '#engine/scenario/scenario.ts'
import { named, unknown, unknownWord, type Here } from '../context.ts'
import { bandNamed } from './band-named.ts'
import { known } from './known.ts'
import { whole } from './numbers.ts'

type Of<Kind extends ast.Expectation['kind']> = Extract<ast.Expectation, { readonly kind: Kind }>

/** What a scenario expects; null, and reported, where that names nothing. */
export function expectation(here: Here, node: ast.Expectation): Expectation | null {
  switch (node.kind) {
    case 'flag':
      return flagExpectation(here, node)
    case 'result':
      return resultExpectation(here, node)
    case 'state':
      return here.names.modules.has(node.what.text) ? moduleExpectation(here, node) : formExpectation(here, node)
  }
}

function flagExpectation(here: Here, { flag, raised }: Of<'flag'>): Expectation | null {
  return known(here, flag, 'no_flag', here.names.flags) ? { kind: 'flag', flag: flag.text, raised } : null
}

const MODULE_STATES = ['open', 'locked', 'waiting', 'done'] as const

function moduleExpectation(here: Here, { what, negated, state }: Of<'state'>): Expectation | null {
  named(here, what, here.names.modules.get(what.text))
  const word = MODULE_STATES.find((one) => one === state.text)
  if (word && !negated) return { kind: 'module', module: what.text, state: word }
  unknownWord(here, state, negated ? `not ${state.text}` : state.text, MODULE_STATES)
  return null
}

const FORM_STATES = ['open', 'sent', 'missed'] as const

function formExpectation(here: Here, { what, negated, state, reminders }: Of<'state'>): Expectation | null {
  const { forms, modules } = here.names
  named(here, what, forms.get(what.text))
  if (!forms.has(what.text)) {
    unknown(here, 'no_form_or_module', what, what.text, [...forms.keys(), ...modules.keys()])
    return null
  }
  const word = FORM_STATES.find((one) => one === state.text)
  if (!word || (negated && word !== 'open')) {
    unknownWord(here, state, negated ? `not ${state.text}` : state.text, [...FORM_STATES, 'not open'])
    return null
  }
  return {
    kind: 'form',
    form: what.text,
    state: negated ? 'not_open' : word,
    reminders: reminders && whole(here, reminders, 'whole_from_0'),
  }
}

function resultExpectation(here: Here, node: Of<'result'>): Expectation | null {
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
