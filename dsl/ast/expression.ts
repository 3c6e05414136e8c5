import type { DurationNode, Name, Place, Quote } from './place.ts'

export type Infix = 'or' | 'and' | '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>='

export type Expression =
  | ({ readonly kind: 'number'; readonly value: number } & Place)
  | ({ readonly kind: 'text' | 'time' | 'date'; readonly value: string } & Place)
  | ({ readonly kind: 'name'; readonly parts: readonly Name[] } & Place)
  | ({
      readonly kind: 'call'
      readonly name: Name
      readonly args: readonly Expression[]
      readonly span: boolean
      /** `change(weight) over 1 week`. */
      readonly over: DurationNode | null
    } & Place)
  | ({
      readonly kind: 'infix'
      readonly operator: Infix
      readonly left: Expression
      readonly right: Expression
    } & Place)
  | ({ readonly kind: 'prefix'; readonly operator: 'not' | '-'; readonly operand: Expression } & Place)
  | ({
      readonly kind: 'is'
      readonly left: Expression
      readonly negated: boolean
      readonly right: Expression
      /** `is waiting for 3 days`. */
      readonly lasting: DurationNode | null
    } & Place)
  | ({ readonly kind: 'has'; readonly left: Expression; readonly option: Name } & Place)
  | ({ readonly kind: 'in_band'; readonly left: Expression; readonly band: Quote } & Place)
  | ({ readonly kind: 'inactive'; readonly days: DurationNode } & Place)
  | ({ readonly kind: 'broken' } & Place)
