import canonicalize from 'canonicalize'

/** The one way a bundle is written as text: canonical JSON (RFC 8785), so that equal bundles are equal bytes. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('only JSON values have a canonical form')
  return text
}
