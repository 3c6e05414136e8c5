const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID: 48 bits of time, then 80 random ones, in 26 characters. The same thing sent twice carries the same one. */
export function ulid(): string {
  let time = Date.now()
  let front = ''
  for (let place = 0; place < 10; place++) {
    front = DIGITS.charAt(time % 32) + front
    time = Math.floor(time / 32)
  }
  return front + [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => DIGITS.charAt(byte % 32)).join('')
}
