/** Thrown when the engine itself breaks on a patient's records; nothing has been written then. */
export class EngineFailed extends Error {
  constructor(cause: unknown) {
    super('the engine failed', { cause })
    this.name = 'EngineFailed'
  }
}

/** Tells what the engine throws from what everything else does. */
export function engine<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new EngineFailed(error)
  }
}
