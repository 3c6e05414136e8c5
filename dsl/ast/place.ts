export interface Place {
  readonly start: number
  readonly end: number
}

export interface Name extends Place {
  readonly text: string
}

/** A quoted text with its translations; the first wording has no language of its own. */
export interface Wording extends Place {
  readonly first: Quote
  readonly translations: readonly { readonly language: Name; readonly quote: Quote }[]
}

export interface Quote extends Place {
  readonly value: string
}

export interface NumberNode extends Place {
  readonly value: number
}

export interface DurationNode extends Place {
  readonly n: NumberNode
  /** minutes, hours, days, weeks, months or years, always plural. */
  readonly unit: string
}
