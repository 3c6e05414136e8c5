import type * as ast from '#dsl/ast/index.ts'
import type { FlagRule, Rule, RuleAction } from '#schemas/generated/bundle.ts'
import { from, inFile, named, problem, unknown, unknownWord, type Here } from '../context.ts'
import { leavingOut } from '../fixes.ts'
import type { Declared } from '../names.ts'
import { historyScope } from './expression.ts'
import { condition } from './operands.ts'
import { duration } from './duration.ts'
import { given } from './schedule.ts'
import { markdown, text } from './text.ts'

const SEVERITIES = ['priority', 'warning', 'notice'] as const

/** A flag: what staff must see, and what the patient is told at once. */
export function flag(context: Here, { ast: node, file }: Declared<ast.Flag>): FlagRule {
  const here = inFile(context, file)
  const severity = SEVERITIES.find((one) => one === node.severity.text)
  if (!severity) unknownWord(here, node.severity, node.severity.text, SEVERITIES)
  const recipients = node.recipients.map((one) => one.role)
  return from<FlagRule>(here, node, {
    id: node.id.text,
    severity: severity ?? 'notice',
    title: text(here, node.title),
    when: condition(historyScope(here), node.when).expression,
    to: recipients.length > 0 ? [...new Set(recipients)] : ['clinician'],
    advice: node.advice && markdown(here, node.advice),
    escalate: node.escalate && { to: node.escalate.to.role, after: duration(here, node.escalate.after) },
  })
}

/** An event rule: when this holds, do that. */
export function rule(context: Here, { ast: node, file }: Declared<ast.Rule>): Rule {
  const here = inFile(context, file)
  if (node.then.length === 0) {
    problem(here, 'nothing-inside', node.id, { what: { term: 'no_actions' } }, { fixes: [leavingOut(here, node)] })
  }
  return from<Rule>(here, node, {
    id: node.id.text,
    when: condition(historyScope(here), node.when).expression,
    then: node.then.map((one) => from(here, one, action(here, one))),
  })
}

function action(here: Here, node: ast.RuleAction): RuleAction {
  const { modules } = here.names
  switch (node.do) {
    case 'open':
      named(here, node.what, modules.get(node.what.text))
      if (!modules.has(node.what.text)) unknown(here, 'no_module', node.what, node.what.text, modules.keys())
      return { do: 'open', module: node.what.text }
    case 'give':
      return { do: 'give', forms: given(here, node.what) }
    case 'remind':
      return { do: 'remind', text: text(here, node.text), within: duration(here, node.within) }
    case 'message':
      return { do: 'message', text: markdown(here, node.text) }
    case 'end':
      return { do: 'end' }
  }
}
