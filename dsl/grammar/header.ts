import type { Accept, Group, Name, Program, Theme, Use } from '../ast/index.ts'
import { CloseBrace, Comma, Dot, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { OpenParser } from './open.ts'

/** What the program says of itself, what it uses of the library, and how it looks. */
export abstract class HeaderParser extends OpenParser {
  readonly program = this.RULE('program', (): Program => {
    const first = this.CONSUME(keyword('program'))
    const id = this.SUBRULE(this.name)
    const title = this.SUBRULE(this.wording)
    const parts: Parts<Program> = {}
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.SUBRULE(this.programItem, { ARGS: [parts] })
    })
    this.CONSUME(CloseBrace)
    const unstated = { purpose: null, owner: null, languages: [], licence: null, retention: null, theme: null }
    const stated = { kind: 'program' as const, id, title }
    return this.node(first, () => ({
      ...unstated,
      messages: null,
      share: false,
      workload: null,
      groups: [],
      openTo: null,
      ...parts,
      ...stated,
    }))
  })

  readonly programItem = this.RULE('programItem', (parts: Parts<Program>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('purpose'))
          const purpose = this.SUBRULE(this.wording)
          this.once(parts, { purpose }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('owner'))
          const owner = this.SUBRULE(this.quote)
          this.once(parts, { owner }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('languages'))
          const languages: Name[] = []
          this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => void languages.push(this.SUBRULE(this.name)) })
          this.once(parts, { languages }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('licence'))
          const licence = this.SUBRULE1(this.quote)
          this.once(parts, { licence }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('retention'))
          const className = this.SUBRULE1(this.name)
          const years = this.SUBRULE(this.number)
          this.OR1([{ ALT: () => this.CONSUME(keyword('years')) }, { ALT: () => this.CONSUME(keyword('year')) }])
          this.once(parts, { retention: { className, years } }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('theme'))
          const theme = this.SUBRULE2(this.name)
          this.once(parts, { theme }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('messages'))
          const state = this.OR2([
            { ALT: () => this.CONSUME(keyword('on')) },
            { ALT: () => this.CONSUME(keyword('off')) },
          ])
          const messages = this.nameOf(state)
          this.once(parts, { messages }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('units'))
          this.CONSUME(keyword('may'))
          this.CONSUME(keyword('share'))
          this.once(parts, { share: true }, word)
        },
      },
      {
        ALT: () => {
          const groups = this.SUBRULE(this.groups)
          this.once(parts, { groups }, word)
        },
      },
      {
        ALT: () => {
          const openTo = this.SUBRULE(this.openTo)
          this.once(parts, { openTo: openTo ?? null }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('at'))
          this.CONSUME(keyword('most'))
          const workload = this.SUBRULE1(this.number)
          this.CONSUME(keyword('forms'))
          this.CONSUME(keyword('daily'))
          this.once(parts, { workload }, word)
        },
      },
    ])
  })

  /** `groups { active "…" control "…" }`. */
  readonly groups = this.RULE(
    'groups',
    (): Group[] => {
      const groups: Group[] = []
      this.CONSUME(keyword('groups'))
      this.CONSUME(OpenBrace)
      this.MANY(() => {
        this.mark('statement')
        const group = this.SUBRULE(this.group)
        this.ACTION(() => group && groups.push(group))
      })
      this.CONSUME(CloseBrace)
      return groups
    },
    { recoveryValueFunc: () => [] },
  )

  readonly group = this.RULE('group', (): Group => {
    const first = this.LA(1)
    const id = this.SUBRULE(this.name)
    const title = this.SUBRULE(this.wording)
    return this.node(first, () => ({ id, title }))
  })

  readonly accept = this.RULE('accept', (): Accept => {
    const first = this.CONSUME(keyword('accept'))
    const code = this.SUBRULE(this.name)
    this.CONSUME(keyword('in'))
    const where: Name[] = []
    this.AT_LEAST_ONE_SEP({ SEP: Dot, DEF: () => void where.push(this.SUBRULE1(this.name)) })
    this.CONSUME(keyword('because'))
    const because = this.SUBRULE(this.quote)
    return this.node(first, () => ({ kind: 'accept' as const, code, where, because }))
  })

  readonly use = this.RULE('use', (): Use => {
    const first = this.CONSUME(keyword('use'))
    this.CONSUME(keyword('instrument'))
    const id = this.SUBRULE(this.name)
    return this.node(first, () => ({ kind: 'use' as const, id }))
  })

  readonly theme = this.RULE('theme', (): Theme => {
    const first = this.CONSUME(keyword('theme'))
    const id = this.SUBRULE(this.name)
    const parts: Parts<Theme> = {}
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      this.SUBRULE(this.themeItem, { ARGS: [parts] })
    })
    this.CONSUME(CloseBrace)
    const unstated = {
      primary: null,
      accent: null,
      surface: null,
      corners: null,
      type: null,
      size: null,
      picture: null,
    }
    return this.node(first, () => ({ ...unstated, ...parts, kind: 'theme' as const, id }))
  })

  readonly themeItem = this.RULE('themeItem', (parts: Parts<Theme>): void => {
    const word = this.LA(1)
    this.OR([
      {
        ALT: () => {
          this.CONSUME(keyword('primary'))
          const primary = this.SUBRULE(this.colour)
          this.once(parts, { primary }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('surface'))
          const surface = this.SUBRULE1(this.colour)
          this.once(parts, { surface }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('accent'))
          const accent = this.SUBRULE2(this.colour)
          this.once(parts, { accent }, word)
        },
      },
      {
        ALT: () => {
          const corners = this.OR1([
            { ALT: () => this.CONSUME(keyword('rounded')) },
            { ALT: () => this.CONSUME(keyword('square')) },
          ])
          this.once(parts, { corners: corners.image as 'rounded' | 'square' }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('type'))
          const type = this.OR2([
            { ALT: () => this.CONSUME(keyword('sans')) },
            { ALT: () => this.CONSUME(keyword('serif')) },
          ])
          this.once(parts, { type: type.image as 'sans' | 'serif' }, word)
        },
      },
      {
        ALT: () => {
          this.CONSUME(keyword('size'))
          const size = this.OR3([
            { ALT: () => this.CONSUME(keyword('normal')) },
            { ALT: () => this.CONSUME(keyword('large')) },
          ])
          this.once(parts, { size: size.image as 'normal' | 'large' }, word)
        },
      },
      {
        ALT: () => {
          const picture = this.SUBRULE(this.media)
          this.once(parts, { picture: picture ?? null }, word)
        },
      },
    ])
  })
}
