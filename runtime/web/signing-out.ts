const tasks = new Set<() => Promise<void>>()

/** Something to finish while one is still signed in, such as sending what has been typed. Gives the way to call it off. */
export function beforeSigningOut(task: () => Promise<void>): () => void {
  tasks.add(task)
  return () => tasks.delete(task)
}

export async function finishBeforeSigningOut(): Promise<void> {
  await Promise.allSettled([...tasks].map((task) => task()))
}
