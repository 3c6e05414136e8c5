import type { IToken } from 'chevrotain'

/** The offset behind a token; 0 for one that recovery made up, or none. */
export function endOf(token: IToken | undefined): number {
  return token ? offset(token.startOffset) + token.image.length : 0
}

/** Chevrotain says NaN where there is no place. */
export function offset(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value
}
