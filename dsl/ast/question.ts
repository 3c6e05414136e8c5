import type { Expression } from './expression.ts'
import type { Name, NumberNode, Place, Quote, Wording } from './place.ts'

export interface Choices extends Place {
  readonly kind: 'choices'
  readonly id: Name
  readonly options: readonly Option[]
}

export interface Option extends Place {
  /** A name, or a number that is id and score at once. */
  readonly id: Name
  readonly was: readonly Name[]
  readonly score: NumberNode | null
  /** Without a place where it is left out. */
  readonly label: Wording
}

export interface Ask extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly type: AskType
  readonly text: Wording
  readonly required: boolean
  readonly step: NumberNode | null
  readonly ends: { readonly from: Wording; readonly to: Wording } | null
  readonly help: Wording | null
  readonly show: Expression | null
  readonly media: Media | null
  /** The matrix it is an item of. */
  readonly matrix: Name | null
  /** The repeated group it stands in. */
  readonly repeat: Name | null
}

/** What a repeated group asks, once for each row. */
export interface Rows {
  /** What one row is called. */
  readonly word: Wording | null
  readonly asks: readonly Ask[]
}

/** Several questions that share their options, and whether they are required. */
export interface Matrix extends Place {
  readonly id: Name
  /** What every item is answered with. */
  readonly type: AskType
  readonly text: Wording
  readonly required: boolean
  readonly help: Wording | null
  readonly show: Expression | null
  readonly items: readonly Ask[]
}

export interface AskType extends Place {
  readonly kind:
    | 'one'
    | 'many'
    | 'dropdown'
    | 'number'
    | 'slider'
    | 'scale'
    | 'short_text'
    | 'long_text'
    | 'yes_no'
    | 'date'
    | 'time'
    /** A repeated group: `range` says how many rows. */
    | 'rows'
    | 'broken'
  /** Options written here, or the name of a `choices`. */
  readonly options: readonly Option[] | Name | null
  readonly unit: Unit | null
  readonly range: { readonly min: NumberNode; readonly max: NumberNode } | null
  readonly rows: Rows | null
}

export interface Media extends Place {
  readonly kind: 'picture' | 'video' | 'audio'
  readonly path: Quote
  readonly decorative: boolean
  readonly describe: Wording | null
  readonly captions: Quote | null
}

/** A unit's name, or an own one in quotes, with its translations. */
export type Unit = Name | Wording
