/**
 * Where the declaration around a place ends, or the place itself where it stands between declarations. Reads no more
 * than braces, texts and comments, so it also works in text that does not parse.
 */
export function endOfDeclaration(text: string, offset: number): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (at >= offset && depth === 0) return at === offset ? offset : at
    const skipped = skip(text, at)
    if (skipped > at) at = skipped - 1
    else if (text[at] === '{') depth++
    else if (text[at] === '}') depth = Math.max(0, depth - 1)
  }
  return text.length
}

const SKIPPED = /"""[^]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y

/** The end of the text or comment that begins here; the same place when none does. */
function skip(text: string, at: number): number {
  SKIPPED.lastIndex = at
  return SKIPPED.test(text) ? SKIPPED.lastIndex : at
}
