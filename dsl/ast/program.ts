import type { Name, NumberNode, Place, Quote, Wording } from './place.ts'
import type { Media } from './question.ts'
import type { Who } from './who.ts'

export interface Program extends Place {
  readonly kind: 'program'
  readonly id: Name
  readonly title: Wording
  readonly purpose: Wording | null
  readonly owner: Quote | null
  readonly languages: readonly Name[]
  readonly licence: Quote | null
  readonly retention: { readonly className: Name; readonly years: NumberNode } | null
  readonly theme: Name | null
  /** `on` or `off`. */
  readonly messages: Name | null
  readonly share: boolean
  readonly groups: readonly Group[]
  readonly openTo: OpenTo | null
  /** How many forms a day may bring a patient. */
  readonly workload: NumberNode | null
}

/** A finding that the author has looked at and lets stand, in one declaration. */
export interface Accept extends Place {
  readonly kind: 'accept'
  readonly code: Name
  /** `start`, or `start.hej`. */
  readonly where: readonly Name[]
  readonly because: Quote
}

/** Who may start a program by themselves. */
export interface OpenTo extends Place {
  readonly areas: readonly Quote[]
  readonly who: Who
  readonly present: Wording | null
  /** Where it says that nobody in care reads along. */
  readonly without: Place | null
}

/** A group a patient can be in. */
export interface Group extends Place {
  readonly id: Name
  readonly title: Wording
}

export interface Use extends Place {
  readonly kind: 'use'
  readonly id: Name
}

export interface Theme extends Place {
  readonly kind: 'theme'
  readonly id: Name
  readonly primary: Name | null
  readonly accent: Name | null
  readonly surface: Name | null
  readonly corners: 'rounded' | 'square' | null
  readonly type: 'sans' | 'serif' | null
  readonly size: 'normal' | 'large' | null
  readonly picture: Media | null
}

/** Ids that were removed and are never used again, each as `form.question.option`, `module.page` or a name alone. */
export interface Retired extends Place {
  readonly kind: 'retired'
  readonly ids: readonly (Place & { readonly parts: readonly Name[] })[]
}
