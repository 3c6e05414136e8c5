import { hash } from 'node:crypto'

/** SHA-256 as lower-case hexadecimal, of bytes or of a text's UTF-8 bytes: what the compiler calls a bundle by. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content)
}
