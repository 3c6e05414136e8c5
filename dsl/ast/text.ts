import type { Name, Place, Quote, Wording } from './place.ts'

/** A text with a name, for use in others. */
export interface NamedText extends Place {
  readonly kind: 'text'
  readonly id: Name
  readonly text: Wording
}

/** The texts of an instrument that is shipped without them. */
export interface Fill extends Place {
  readonly kind: 'fill'
  readonly id: Name
  readonly licence: Quote | null
  readonly intro: Wording | null
  /** `item "…"`, `list.0 "…"`. */
  readonly texts: readonly (Place & { readonly parts: readonly Name[]; readonly text: Wording })[]
}
