import { verified } from '#compiler/verify.ts'
import { load, type Loaded } from './load.ts'

/** As `load`; a bundle in the analysis fits its schema, as it must where it is played, built or given out. */
export async function loadVerified(...asked: Parameters<typeof load>): Promise<Loaded> {
  const program = await load(...asked)
  return { ...program, analysis: verified(program.analysis) }
}
