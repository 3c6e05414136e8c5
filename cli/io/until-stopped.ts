/** Waits for Ctrl+C or a request to end, then closes everything that was started, the last first. */
export async function untilStopped(started: readonly { close(): Promise<void> }[]): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  for (const one of [...started].reverse()) await one.close()
}
