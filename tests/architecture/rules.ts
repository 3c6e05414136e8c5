import { posix } from 'node:path'
import { buildScripts, mayImport, roomOf, type Room } from './floors.ts'
import { importsOf, type Import } from './imports.ts'
import { aliases, isCode, type Files } from './sources.ts'

/** What every import of these files does wrong, a sentence each, with the file and line it stands on. */
export function findings(files: Files): string[] {
  const graph = new Map<string, string[]>()
  const found: string[] = []
  for (const [path, text] of files) {
    if (!isCode(path)) continue
    const room = roomOf(path)
    if (room === undefined) {
      found.push(`${path}: is in no room of tests/architecture/floors.ts`)
      continue
    }
    const own: string[] = []
    for (const one of importsOf(path, text)) {
      const target = fileNamed(path, one.specifier)
      const fault = target === undefined ? packageFault(path, room, one) : fileFault(path, room, one, target, files)
      if (fault !== undefined) found.push(`${path}:${one.line} imports "${one.specifier}": ${fault}`)
      if (target !== undefined) own.push(target)
    }
    graph.set(path, own)
  }
  return [...found, ...circles(graph)]
}

/** The path a specifier stands for when it names a file of the product, and undefined when it names a package. */
function fileNamed(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare)
  const alias = aliasTable.find(([start]) => bare.startsWith(start))
  return alias === undefined ? undefined : alias[1] + bare.slice(alias[0].length)
}

const aliasTable = aliases()

function aliasOf(path: string): string | undefined {
  return aliasTable.find(([, folder]) => path.startsWith(folder))?.[0]
}

function fileFault(path: string, room: Room, { specifier }: Import, target: string, files: Files): string | undefined {
  if (posix.extname(target) === '') return 'an import of an own file names its extension'
  const other = roomOf(target)
  if (other === undefined) return `no room of tests/architecture/floors.ts holds ${target}`
  if (specifier.startsWith('.') && aliasOf(path) !== aliasOf(target)) {
    return `what is outside ${aliasOf(path)}* is imported by its own alias, not by a relative path`
  }
  if (other !== room && !mayImport(room, target)) {
    return `${room.path} (floor ${room.floor}) may import only ${room.sees.join(', ') || 'nothing'}`
  }
  if (!files.has(target)) return `there is no ${target}`
  if (isBuildScript(target) && !isBuildScript(path)) return 'a build script is no part of the product'
  return undefined
}

function packageFault(path: string, room: Room, { specifier }: Import): string | undefined {
  if (specifier.startsWith('#')) return 'package.json gives this alias no folder'
  if (room.packages === undefined || isBuildScript(path)) return undefined
  if (room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return undefined
  return `${room.path} is pure: it may import no Node and, of packages, only ${room.packages.join(', ') || 'none'}`
}

function isBuildScript(path: string): boolean {
  return buildScripts.some((script) => path.startsWith(script))
}

/** One finding for each import that closes a circle. */
function circles(graph: Map<string, string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      found.push(`${path}: imports itself in a circle: ${[...trail.slice(start), path].join(' → ')}`)
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
