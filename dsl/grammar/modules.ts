import type { Battery, Block, Module, Name, Page, Section } from '../ast/index.ts'
import { CloseBrace, keyword, OpenBrace } from '../tokens.ts'
import type { Parts } from './base.ts'
import { FormParser } from './forms.ts'

type Opens = NonNullable<Module['opens']>

/** What the patient reads: modules, sections, pages. */
export abstract class ModuleParser extends FormParser {
  readonly module = this.RULE('module', (): Module => {
    const first = this.CONSUME(keyword('module'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const parts: Parts<Module> = {}
    const sections: Section[] = []
    const pages: Page[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const word = this.LA(1)
      this.OR([
        {
          ALT: () => {
            const opens = this.SUBRULE(this.opens)
            this.once(parts, { opens }, word)
          },
        },
        {
          ALT: () => {
            const feedback = this.SUBRULE(this.feedback)
            this.once(parts, { feedback }, word)
          },
        },
        {
          ALT: () => {
            const section = this.SUBRULE(this.section)
            this.ACTION(() => section && sections.push(section))
          },
        },
        {
          ALT: () => {
            const page = this.SUBRULE(this.page)
            this.ACTION(() => page && pages.push(page))
          },
        },
      ])
    })
    this.CONSUME(CloseBrace)
    const unstated = { opens: null, feedback: null }
    return this.node(first, () => ({ ...unstated, ...parts, kind: 'module' as const, id, was, title, sections, pages }))
  })

  readonly opens = this.RULE(
    'opens',
    (): Opens => {
      this.CONSUME(keyword('opens'))
      return this.OR<Opens>([
        {
          ALT: () => {
            this.CONSUME(keyword('at'))
            this.CONSUME(keyword('start'))
            return { how: 'at_start', when: null }
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('by'))
            this.CONSUME(keyword('clinician'))
            return { how: 'by_clinician', when: null }
          },
        },
        {
          ALT: () => {
            this.CONSUME(keyword('when'))
            const when = this.SUBRULE(this.expression)
            return { how: 'when', when }
          },
        },
      ])
    },
    { recoveryValueFunc: (): Opens => ({ how: 'at_start', when: null }) },
  )

  /** `feedback required "We read and answer within two days."`. */
  readonly feedback = this.RULE('feedback', (): NonNullable<Module['feedback']> => {
    const first = this.CONSUME(keyword('feedback'))
    this.CONSUME(keyword('required'))
    const note = this.OPTION(() => this.SUBRULE(this.wording)) ?? null
    return this.node(first, () => ({ note }))
  })

  readonly section = this.RULE('section', (): Section => {
    const first = this.CONSUME(keyword('section'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const parts: Parts<Section> = {}
    const pages: Page[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const word = this.LA(1)
      this.OR([
        {
          ALT: () => {
            const show = this.SUBRULE(this.showWhen)
            this.once(parts, { show }, word)
          },
        },
        {
          ALT: () => {
            const page = this.SUBRULE(this.page)
            this.ACTION(() => page && pages.push(page))
          },
        },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ show: null, ...parts, id, was, title, pages }))
  })

  readonly page = this.RULE('page', (): Page => {
    const first = this.CONSUME(keyword('page'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const parts: Parts<Page> = {}
    const blocks: Block[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      const word = this.LA(1)
      this.OR([
        {
          ALT: () => {
            const show = this.SUBRULE(this.showWhen)
            this.once(parts, { show }, word)
          },
        },
        {
          ALT: () => {
            const block = this.SUBRULE(this.block)
            this.ACTION(() => block && blocks.push(block))
          },
        },
      ])
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ show: null, ...parts, id, was, title, blocks }))
  })

  readonly block = this.RULE('block', (): Block => {
    const first = this.LA(1)
    return this.OR<Block>([
      {
        ALT: () => {
          const kind = this.OR1([
            { ALT: () => this.CONSUME(keyword('text')) },
            { ALT: () => this.CONSUME(keyword('tip')) },
          ])
          const text = this.SUBRULE(this.wording)
          return this.node(first, () => ({ kind: kind.image as 'text' | 'tip', text }))
        },
      },
      { ALT: () => this.SUBRULE(this.media) },
      {
        ALT: () => {
          this.CONSUME(keyword('form'))
          const form = this.SUBRULE(this.name)
          return this.node(first, () => ({ kind: 'form' as const, form }))
        },
      },
    ])
  })

  readonly battery = this.RULE('battery', (): Battery => {
    const first = this.CONSUME(keyword('battery'))
    const id = this.SUBRULE(this.name)
    const was = this.SUBRULE(this.was)
    const title = this.SUBRULE(this.wording)
    const forms: Name[] = []
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.mark('statement')
      forms.push(this.SUBRULE1(this.name))
    })
    this.CONSUME(CloseBrace)
    return this.node(first, () => ({ kind: 'battery' as const, id, was, title, forms }))
  })
}
