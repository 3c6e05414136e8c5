import type { NumberNode, Place } from './place.ts'

/** Some people: of a sex, of an age in whole years with both ends included; null: whichever. */
export interface Who extends Place {
  readonly sex: 'woman' | 'man' | null
  /** to null: and over. */
  readonly age: { readonly from: NumberNode; readonly to: NumberNode | null } | null
}
