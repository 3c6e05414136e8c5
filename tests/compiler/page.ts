import { readFileSync } from 'node:fs'
import type { Sources } from '#compiler/index.ts'
import type { Page } from '#compiler/messages/generate.ts'
import { PHQ9 } from './example.ts'
import { root } from '../architecture/sources.ts'
import { HEADER, sources } from './sources.ts'

const ISI = readFileSync(`${root}examples/instruments/isi/isi.lykta`, 'utf8')

const LIBRARY = { 'phq9/phq9.lykta': PHQ9, 'isi/isi.lykta': ISI }

/** A block of a page is a whole program folder in one file; where the header is not the point, it is left out. */
export function pageSources({ code }: Page, block: string): Sources {
  const isWhole = /^program /m.test(block) || code === 'L2003'
  return sources({ 'prov.lykta': block, ...(isWhole ? {} : { 'program.lykta': HEADER }) }, LIBRARY)
}
