import type { Declaration, File } from '../ast/index.ts'
import { TextParser } from './texts.ts'

/** A whole file: every declaration, in any order. */
export class LyktaParser extends TextParser {
  constructor(isValidated = false) {
    super(isValidated)
    this.performSelfAnalysis()
    this.expectations.rules = this.getGAstProductions()
  }

  readonly file = this.RULE(
    'file',
    (): File => {
      const declarations: Declaration[] = []
      this.MANY(() => {
        this.mark('statement')
        const declaration = this.SUBRULE(this.declaration)
        this.ACTION(() => declaration && declarations.push(declaration))
      })
      return { declarations }
    },
    { recoveryValueFunc: () => ({ declarations: [] }) },
  )

  readonly declaration = this.RULE('declaration', (): Declaration =>
    this.OR<Declaration>([
      { ALT: () => this.SUBRULE(this.program) },
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.theme) },
      { ALT: () => this.SUBRULE(this.namedText) },
      { ALT: () => this.SUBRULE(this.choices) },
      { ALT: () => this.SUBRULE(this.form) },
      { ALT: () => this.SUBRULE(this.module) },
      { ALT: () => this.SUBRULE(this.battery) },
      { ALT: () => this.SUBRULE(this.schedule) },
      { ALT: () => this.SUBRULE(this.plan) },
      { ALT: () => this.SUBRULE(this.flag) },
      { ALT: () => this.SUBRULE(this.rule) },
      { ALT: () => this.SUBRULE(this.scenario) },
      { ALT: () => this.SUBRULE(this.accept) },
      { ALT: () => this.SUBRULE(this.retired) },
      { ALT: () => this.SUBRULE(this.fill) },
    ]),
  )
}
