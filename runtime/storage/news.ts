/**
 * Says to every node that there is something new to some people, and nothing about what. It is a hint: what is said
 * while a node or the database is away is lost, so whoever has been away looks for themselves.
 */
export interface News {
  /** Whether there may be anybody to tell. */
  isHeard(): boolean
  /** To be called when what is new can be read by others. Rejects where the database cannot pass it on. */
  announce(people: readonly string[]): Promise<void>
  /** Hears of everything from now on, also what is announced here; gives the way to stop. */
  listen(hear: Hear): () => void
}

/** Ids of people. Everybody: something may have been missed. */
export type Hear = (people: ReadonlySet<string> | 'everybody') => void
