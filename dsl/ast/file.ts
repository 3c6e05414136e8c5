import type { Form } from './form.ts'
import type { Module } from './module.ts'
import type { Plan } from './plan.ts'
import type { Accept, Program, Retired, Theme, Use } from './program.ts'
import type { Choices } from './question.ts'
import type { Flag, Rule } from './rule.ts'
import type { Scenario } from './scenario.ts'
import type { Battery, ScheduleBlock } from './schedule.ts'
import type { Fill, NamedText } from './text.ts'

export interface File {
  readonly declarations: readonly Declaration[]
}

export type Declaration =
  | Program
  | Use
  | Theme
  | NamedText
  | Choices
  | Form
  | Module
  | Battery
  | ScheduleBlock
  | Plan
  | Flag
  | Rule
  | Scenario
  | Retired
  | Accept
  | Fill
