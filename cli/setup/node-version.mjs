/**
 * What to tell whoever runs a Node too old for Lykta; undefined when it is new enough.
 * @param {string} version
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Lykta needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and run the same command again.`
}
