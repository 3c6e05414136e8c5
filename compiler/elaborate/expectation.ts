import type * as ast from '#dsl/ast/index.ts'
import type { Expectation } from '#engine/scenario/scenario.ts'
import { named, problem, unknown, unknownWord, type Here } from '../context.ts'
import type { FormNames } from '../names.ts'
import { answers } from './answers.ts'
import { bandNamed } from './band-named.ts'
import { formNamed, known, questionNamed, resultNamed } from './known.ts'
import { whole } from './numbers.ts'
import { seesExpectation } from './sees.ts'

type Of<Kind extends ast.Expectation['kind']> = Extract<ast.Expectation, { readonly kind: Kind }>

/** What a scenario expects; null, and reported, where that names nothing. */
export function expectation(here: Here, node: ast.Expectation): Expectation | null {
  switch (node.kind) {
    case 'flag':
      return flagExpectation(here, node)
    case 'escalation':
      return escalationExpectation(here, node)
    case 'message':
      return { kind: 'message', text: node.text?.value ?? null, received: node.received }
    case 'result':
      return resultExpectation(here, node)
    case 'shown':
      return shownExpectation(here, node)
    case 'refused':
      return refusedExpectation(here, node)
    case 'reminder':
      return reminderExpectation(here, node)
    case 'sees':
      return seesExpectation(here, node)
    case 'state':
      if (here.names.modules.has(node.what.text)) return moduleExpectation(here, node)
      return isMissing(here, node) ? missingExpectation(here, node) : formExpectation(here, node)
  }
}

function flagExpectation(here: Here, { flag, raised }: Of<'flag'>): Expectation | null {
  return known(here, flag, 'no_flag', here.names.flags) ? { kind: 'flag', flag: flag.text, raised } : null
}

function escalationExpectation(here: Here, { flag, escalated }: Of<'escalation'>): Expectation | null {
  return known(here, flag, 'no_flag', here.names.flags) ? { kind: 'escalation', flag: flag.text, escalated } : null
}

const MODULE_STATES = ['open', 'locked', 'waiting', 'done'] as const

function moduleExpectation(here: Here, { what, negated, state }: Of<'state'>): Expectation | null {
  named(here, what, here.names.modules.get(what.text))
  const word = MODULE_STATES.find((one) => one === state.text)
  if (word && !negated) return { kind: 'module', module: what.text, state: word }
  unknownWord(here, state, negated ? `not ${state.text}` : state.text, MODULE_STATES)
  return null
}

/** `weight is missing`: nothing has been registered. */
function isMissing({ names }: Here, { what, state, negated }: Of<'state'>): boolean {
  return names.measures.has(what.text) && state.text === 'missing' && !negated
}

function missingExpectation(here: Here, { what }: Of<'state'>): Expectation {
  named(here, what, here.names.forms.get(what.text))
  return { kind: 'result', form: what.text, result: what.text, value: null, bands: null }
}

const FORM_STATES = ['open', 'late', 'sent', 'missed'] as const
const NEGATED = { open: 'not_open', late: 'not_late' } as const

function formExpectation(here: Here, { what, negated, state, until, reminders }: Of<'state'>): Expectation | null {
  const { forms, modules } = here.names
  named(here, what, forms.get(what.text))
  if (!forms.has(what.text)) {
    unknown(here, 'no_form_or_module', what, what.text, [...forms.keys(), ...modules.keys()])
    return null
  }
  const word = FORM_STATES.find((one) => one === state.text)
  const said = negated && word ? (word === 'open' || word === 'late' ? NEGATED[word] : undefined) : word
  if (!said) {
    unknownWord(here, state, negated ? `not ${state.text}` : state.text, [...FORM_STATES, 'not open', 'not late'])
    return null
  }
  return {
    kind: 'form',
    form: what.text,
    state: said,
    until: until && { day: until.day && whole(here, until.day, 'whole_from_1'), time: until.time.text },
    reminders: reminders && whole(here, reminders, 'whole_from_0'),
  }
}

function resultExpectation(here: Here, node: Of<'result'>): Expectation | null {
  const form = formNamed(here, node.form)
  const result = form && (node.result ? resultNamed(here, form, node.result) : measured(here, form, node.form))
  if (!form || !result) return null
  const bands = node.band && bandNamed(here, form, result, node.band)
  if (node.band && bands === null) return null
  return { kind: 'result', form: form.id, result: result.id.text, value: node.value?.value ?? null, bands }
}

/** A measure's only result; any other form's results have names of their own. */
function measured(here: Here, form: FormNames, name: ast.Name): ast.Result | null {
  const result = here.names.measures.has(form.id) ? (form.results.get(form.id) ?? null) : null
  if (!result) unknown(here, 'no_measure', name, name.text, here.names.measures.keys())
  return result
}

function shownExpectation(here: Here, { form: name, question, shown, filled }: Of<'shown'>): Expectation | null {
  const form = formNamed(here, name)
  if (!form || !questionNamed(here, form, question)) return null
  return { kind: 'shown', form: form.id, question: question.text, shown, answers: answers(here, form, filled) }
}

function refusedExpectation(here: Here, { form: name, filled, at }: Of<'refused'>): Expectation | null {
  const form = formNamed(here, name)
  if (!form || (at && !questionNamed(here, form, at))) return null
  return { kind: 'refused', form: form.id, answers: answers(here, form, filled), question: at?.text ?? null }
}

function reminderExpectation(here: Here, { rule, due }: Of<'reminder'>): Expectation | null {
  if (!known(here, rule, 'no_rule', here.names.rules)) return null
  const actions = here.names.rules.get(rule.text)?.ast.then ?? []
  if (due && !actions.some((action) => action.do === 'remind'))
    problem(here, 'rule-without-reminder', rule, { name: { code: rule.text } })
  return { kind: 'reminder', rule: rule.text, due }
}
