import type { Sources } from '#compiler/index.ts'
import type { Page } from '#compiler/messages/generate.ts'
import { PHQ9 } from './example.ts'
import { HEADER, sources } from './sources.ts'

/** A block of a page is a whole program folder in one file; where the header is not the point, it is left out. */
export function pageSources({ code }: Page, block: string): Sources {
  const isWhole = /^program /m.test(block) || code === 'L2003'
  return sources({ 'prov.lykta': block, ...(isWhole ? {} : { 'program.lykta': HEADER }) }, { 'phq9/phq9.lykta': PHQ9 })
}
