import type { Who } from '../ast/index.ts'
import { keyword } from '../tokens.ts'
import type { Parts } from './base.ts'
import { LeafParser } from './base.ts'

/** Some people, by sex and age. */
export abstract class WhoParser extends LeafParser {
  /** `women`, `men aged 40`, `aged 18 to 64`, `women aged 65 and over`. */
  readonly who = this.RULE(
    'who',
    (): Who => {
      const first = this.LA(1)
      const parts: Parts<Who> = {}
      this.OR([
        {
          ALT: () => {
            parts.sex = this.SUBRULE(this.sex)
            this.OPTION(() => void (parts.age = this.SUBRULE(this.aged)))
          },
        },
        { ALT: () => void (parts.age = this.SUBRULE1(this.aged)) },
      ])
      return this.node(first, () => ({ sex: null, age: null, ...parts }))
    },
    { recoveryValueFunc: () => ({ sex: null, age: null, ...this.nowhere() }) },
  )

  protected readonly sex = this.RULE(
    'sex',
    (): Who['sex'] =>
      this.OR<Who['sex']>([
        {
          ALT: () => {
            this.CONSUME(keyword('women'))
            return 'woman'
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('men'))
            return 'man'
          },
        },
      ]),
    { recoveryValueFunc: () => null },
  )

  protected readonly aged = this.RULE(
    'aged',
    (): Who['age'] => {
      this.CONSUME(keyword('aged'))
      const from = this.SUBRULE(this.number)
      const to = this.OPTION(() =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(keyword('to'))
              return this.SUBRULE1(this.number)
            },
          },
          {
            ALT: () => {
              this.CONSUME(keyword('and'))
              this.CONSUME(keyword('over'))
              return null
            },
          },
        ]),
      )
      return { from, to: to === undefined ? from : to }
    },
    { recoveryValueFunc: () => null },
  )
}
