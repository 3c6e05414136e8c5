import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What a bundle is called by: SHA-256 of its text's UTF-8 bytes, as lower-case hexadecimal. Works wherever programs are written. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
