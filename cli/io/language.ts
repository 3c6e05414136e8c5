import type { Language } from '#compiler/index.ts'

/** Swedish where the environment asks for it, else English. */
export function preferredLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return locale.startsWith('sv') ? 'sv' : 'en'
}
