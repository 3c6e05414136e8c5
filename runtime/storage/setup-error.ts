/** Something that whoever starts Lykta can put right; its message says how, and is all that needs to be shown. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}
