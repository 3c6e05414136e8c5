/** Waits for Ctrl+C or a request to end, closes everything that was started, the last first, and ends the process. */
export async function untilStopped(started: readonly { close(): Promise<void> }[]): Promise<never> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  for (const one of [...started].reverse()) await one.close()
  // What was given up, such as a mail server that never answers, would hold the process.
  process.exit()
}
