import type * as ast from '#dsl/ast/index.ts'
import type { Step } from '#engine/scenario/scenario.ts'
import type { Here } from '../context.ts'
import type { Declared } from '../names.ts'
import { answers } from './answers.ts'
import { passing } from './duration.ts'
import { expectation } from './expectation.ts'
import { groupNamed } from './groups.ts'
import { formNamed, known, measureNamed, pageNamed } from './known.ts'
import { needsMessages } from './messages.ts'
import { whole } from './numbers.ts'
import { bornFor } from './who.ts'

/** A step of a scenario; null, and reported, where it does not fit. */
export function step(here: Here, node: ast.ScenarioStep): Step | null {
  const { forms, modules, batteries, flags } = here.names
  switch (node.do) {
    case 'start':
      return start(here, node)
    case 'answer': {
      const form = formNamed(here, node.form)
      return form && { do: 'answer', form: form.id, answers: answers(here, form, node.assignments) }
    }
    case 'read':
      return read(here, node.module, node.page)
    case 'open':
      return known(here, node.what, 'no_module', modules) ? { do: 'open_module', module: node.what.text } : null
    case 'give':
      return known(
        here,
        node.what,
        'no_form_or_battery',
        new Map<string, Declared<ast.Place>>([...forms, ...batteries]),
      )
        ? { do: 'give_form', form: node.what.text }
        : null
    case 'acknowledge':
      return known(here, node.what, 'no_flag', flags) ? { do: 'acknowledge', flag: node.what.text } : null
    case 'register': {
      const form = measureNamed(here, node.measure)
      return form && { do: 'register', form: form.id, answers: answers(here, form, [valueOf(node)]) }
    }
    case 'message':
    case 'reply':
      needsMessages(here, node)
      return { do: node.do, text: node.text.value }
    case 'feedback':
      return known(here, node.module, 'no_module', modules)
        ? { do: 'feedback', module: node.module.text, text: node.text.value }
        : null
    case 'move_to_day':
      return { do: 'move_to_day', day: whole(here, node.day, 'whole_from_1'), time: node.time?.text ?? null }
    case 'move_by':
      return { do: 'move_by', by: passing(here, node.by) }
    case 'end':
      return { do: 'end' }
    case 'expect': {
      const expect = expectation(here, node.expect)
      return expect && { do: 'expect', expect }
    }
  }
}

function start(here: Here, { date, time, patient }: Extract<ast.ScenarioStep, { do: 'start' }>): Step {
  const { sex, age, group } = patient
  if (group) groupNamed(here, group, group.text)
  const at = `${date.text}T${time.text}:00`
  const born = bornFor(age && whole(here, age, 'whole_from_0'), at)
  return { do: 'start', at, patient: { sex, born, group: group?.text ?? null } }
}

function read(here: Here, name: ast.Name, page: ast.Name | null): Step | null {
  const { modules } = here.names
  const module = modules.get(name.text)
  if (!known(here, name, 'no_module', modules) || !module) return null
  if (page && !pageNamed(here, module, page)) return null
  return { do: 'read', module: name.text, page: page?.text ?? null }
}

/** A measure's value as the answer to its only question. */
function valueOf({ measure, value, start, end }: Extract<ast.ScenarioStep, { do: 'register' }>): ast.Assignment {
  return { question: measure, values: [value], rows: [], start, end }
}
