import type { Expression } from './expression.ts'
import type { Name, Place, Wording } from './place.ts'
import type { Media } from './question.ts'

export interface Module extends Place {
  readonly kind: 'module'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly opens: { readonly how: 'at_start' | 'by_clinician' | 'when'; readonly when: Expression | null } | null
  readonly feedback: ({ readonly note: Wording | null } & Place) | null
  readonly sections: readonly Section[]
  readonly pages: readonly Page[]
}

export interface Section extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly show: Expression | null
  readonly pages: readonly Page[]
}

export interface Page extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly show: Expression | null
  readonly blocks: readonly Block[]
}

export type Block =
  | ({ readonly kind: 'text' | 'tip'; readonly text: Wording } & Place)
  | Media
  | ({ readonly kind: 'form'; readonly form: Name } & Place)
