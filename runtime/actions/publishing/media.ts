import { mediaInfo, mediaPart } from '#storage/queries/media.ts'
import type { PlainAction } from '../door/action.ts'
import type { Context } from '../context/context.ts'
import { done, refused } from '../context/problem.ts'

export interface MediaFound {
  readonly digest: string
  readonly type: string
  readonly size: number
}

/** A media file of some program. It tells of no patient; who is signed in may have it. */
export const media: PlainAction<{ readonly digest: string }, MediaFound> = {
  name: 'media',
  about: 'nothing',
  run: async ({ db }, { digest }) => {
    const info = await mediaInfo(db, digest)
    return info === undefined ? refused('not_found') : done({ digest, ...info })
  },
}

const PIECE = 256 * 1024

/** The bytes from `start` to `end`, both included, piece by piece, so that no film has to fit in memory. */
export async function* mediaBytes(
  context: Context,
  digest: string,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let from = start; from <= end; from += PIECE) {
    const length = Math.min(PIECE, end - from + 1)
    const piece = await context.store.read((db) => mediaPart(db, digest, from, length))
    if (piece === undefined || piece.length !== length) throw new Error(`media ${digest} is not what it was`)
    yield piece
  }
}
