import type { WriteStream } from 'node:tty'

/** How much is done, of long work. */
export interface Progress {
  readonly told: (done: number) => void
  readonly clear: () => void
}

/** Tells in a terminal, on a line that is written over, how far work has come; elsewhere nothing. */
export function progressOf(stream: WriteStream, of: number): Progress {
  if (!stream.isTTY) return { told: () => undefined, clear: () => undefined }
  let shown = -1
  return {
    told: (done) => {
      const percent = Math.floor((100 * done) / of)
      if (percent === shown) return
      shown = percent
      stream.write(`\r${percent} % (${done}/${of})`)
    },
    clear: () => void stream.write('\r\u001B[2K'),
  }
}
