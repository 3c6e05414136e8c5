import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

/*
 * Makes the typed catalogue, and the longer explanations beside it, from the message pages: one Markdown file per code, with its sentence and hint in
 * Swedish and English, what it means in both, and a program that gives it beside the mended one. A duplicate code,
 * a page without all its parts, sentences whose placeholders differ between the languages, or a code that the
 * compiler never gives stops the build.
 */

export interface Page {
  readonly code: string
  readonly name: string
  readonly severity: string
  /** It guards patients, and no author can let it stand. */
  readonly safety: boolean
  readonly sv: string
  readonly en: string
  readonly hint: { readonly sv: string; readonly en: string } | null
  /** What it means, in plain words. */
  readonly meaning: { readonly sv: string; readonly en: string }
  /** null where no program can show it. */
  readonly example: { readonly fails: string; readonly passes: string } | null
}

const FOLDER = join(import.meta.dirname, 'pages')
const TARGET = join(import.meta.dirname, 'catalogue.ts')
const EXPLANATIONS = join(import.meta.dirname, 'explanations.ts')
const REFERENCE = join(import.meta.dirname, 'MESSAGES.md')
const COMPILER = join(import.meta.dirname, '..')

/** A page's file: heading, sentences, hints or none, meanings, and an example or none. */
const FORM = new RegExp(
  [
    /^# (?<code>L\d{4}) (?<name>[a-z-]+) \((?<severity>error|warning|information)(?<safety>, safety)?\)\n\n/,
    /- sv: (?<sv>.+)\n- en: (?<en>.+)\n(?:- sv hint: (?<svHint>.+)\n- en hint: (?<enHint>.+)\n)?/,
    /\n## sv\n\n(?<svMeaning>[^#]+)\n\n## en\n\n(?<enMeaning>[^#]+?)\n/,
    /(?:\n## Fails\n\n```lykta\n(?<fails>[^`]+)```\n\n## Passes\n\n```lykta\n(?<passes>[^`]+)```\n)?$/,
  ]
    .map((part) => part.source)
    .join(''),
)

/** One page, read from its file's text. */
export function readPage(file: string, text: string): Page {
  const parts = FORM.exec(text)?.groups
  if (!parts)
    throw new Error(
      `${file}: it is not a heading, two sentences, two hints or none, ## sv, ## en, ## Fails and ## Passes`,
    )
  const of = (key: string): string => parts[key] ?? ''
  const page: Page = {
    code: of('code'),
    name: of('name'),
    severity: of('severity'),
    safety: parts['safety'] !== undefined,
    sv: of('sv'),
    en: of('en'),
    hint: parts['svHint'] === undefined ? null : { sv: of('svHint'), en: of('enHint') },
    meaning: { sv: of('svMeaning'), en: of('enMeaning') },
    example: parts['fails'] === undefined ? null : { fails: of('fails'), passes: of('passes') },
  }
  if (file !== `${page.code}-${page.name}.md`) throw new Error(`${file}: the heading says ${page.code}-${page.name}`)
  if (gaps(page.sv) !== gaps(page.en)) throw new Error(`${file}: the sentences have different placeholders`)
  if (page.hint && gaps(page.hint.sv) !== gaps(page.hint.en))
    throw new Error(`${file}: the hints have different placeholders`)
  return page
}

/** A sentence's placeholders, in order. */
function gaps(...sentences: string[]): string {
  return [...new Set([...sentences.join(' ').matchAll(/\{([a-z]+)\}/g)].map((m) => m[1] ?? ''))].toSorted().join(' ')
}

/** Every page, by code. */
export function readPages(): Page[] {
  const files = readdirSync(FOLDER).toSorted()
  return files.map((file) => readPage(file, readFileSync(join(FOLDER, file), 'utf8')))
}

/** What is wrong with the pages as a whole, a sentence each; `sources` is the compiler's own code. */
export function faults(pages: readonly Page[], sources: string): string[] {
  const taken = (key: 'code' | 'name'): string[] => {
    const values = pages.map((page) => page[key])
    return values.filter((value, i) => values.indexOf(value) < i).map((value) => `${value} is used twice`)
  }
  const unused = pages
    .filter(({ name }) => !sources.includes(`'${name}'`))
    .map(({ code }) => `${code} is given nowhere in the compiler`)
  return [...taken('code'), ...taken('name'), ...unused]
}

/** The compiler's code, without what is made here. */
function compilerSources(folder = COMPILER): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return path === join(COMPILER, 'messages') ? '' : compilerSources(path)
      return entry.name.endsWith('.ts') ? readFileSync(path, 'utf8') : ''
    })
    .join('\n')
}

/** The catalogue's source, formatted. */
export async function catalogue(): Promise<string> {
  const pages = readPages()
  const [fault] = faults(pages, compilerSources())
  if (fault !== undefined) throw new Error(fault)
  const rows = pages.map(({ code, name, severity, safety, sv, en, hint }) => {
    const args = gaps(sv, en, hint?.sv ?? '')
      .split(' ')
      .filter((one) => one !== '')
    return `${JSON.stringify(name)}: ${JSON.stringify({ code, severity, safety, args, sv, en, hint })},`
  })
  const source = `// Made from the pages beside it by \`npm run generate\`. Change those files, not this one.
export const MESSAGES = {
${rows.join('\n')}
} as const
`
  return format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' })
}

/** The explanations' source, formatted: what only somebody who asks about a code needs. */
export async function explanations(): Promise<string> {
  const rows = readPages().map(
    ({ name, meaning, example }) => `${JSON.stringify(name)}: ${JSON.stringify({ meaning, example })},`,
  )
  const source = `// Made from the pages beside it by \`npm run generate\`. Change those files, not this one.
export const EXPLANATIONS = {
${rows.join('\n')}
} as const
`
  return format(source, { ...(await resolveConfig(TARGET)), parser: 'typescript' })
}

const GROUPS: Readonly<Record<string, string>> = {
  L10: 'What cannot be read',
  L20: 'Names and files',
  L21: 'Results and bands',
  L22: 'Questions and conditions',
  L23: 'What is given, and when',
  L24: 'Media and themes',
  L25: 'Texts',
  L26: 'The program as a whole',
  L27: 'Limits, scenarios',
  L90: 'Faults of the compiler',
}

/** The reference: every message, in groups, with a link to its page. */
export async function reference(): Promise<string> {
  const pages = readPages()
  const groups = Object.entries(GROUPS).map(([group, title]) => {
    const rows = pages
      .filter(({ code }) => code.startsWith(group))
      .map(({ code, name, severity, sv, en }) => {
        const sentences = [en, sv].map((one) => one.replaceAll(/\{[a-z]+\}/g, '…').replaceAll('|', '\\|')).join(' | ')
        return `| [${code}](pages/${code}-${name}.md) | ${name} | ${severity} | ${sentences} |`
      })
    return `## ${title}\n\n| code | name | severity | in English | in Swedish |\n| - | - | - | - | - |\n${rows.join('\n')}\n`
  })
  const known = pages.filter(({ code }) => code.slice(0, 3) in GROUPS)
  if (known.length < pages.length) throw new Error('A code belongs to no group of the reference.')
  const source = `# Messages

Made from the pages by \`npm run generate\`. \`lykta explain CODE\` prints a page: what it means to a patient, a program that gives it and
the mended one.

${groups.join('\n')}`
  return format(source, { ...(await resolveConfig(REFERENCE)), parser: 'markdown' })
}

export async function generateCatalogue(): Promise<void> {
  writeFileSync(REFERENCE, await reference())
  writeFileSync(TARGET, await catalogue())
  writeFileSync(EXPLANATIONS, await explanations())
}

if (import.meta.filename === process.argv[1]) {
  await generateCatalogue()
}
