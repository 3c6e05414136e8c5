import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root } from './sources.ts'

interface Locked {
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}

describe('a lock file that installs everywhere', () => {
  test('has an entry for every optional dependency, whatever the platform', () => {
    expect(withoutEntry(lock.packages)).toEqual([])
  })

  test('names no registry host', () => {
    expect(withHost(lock.packages)).toEqual([])
  })

  test('and package.json pins every version exactly', () => {
    expect(loose({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides })).toEqual([])
  })
})

describe('each check bites', () => {
  test('an optional dependency without an entry', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { here: '1.0.0', nested: '1.0.0', missing: '1.0.0' } },
      'node_modules/here': {},
      'node_modules/a/node_modules/nested': {},
      'node_modules/b/node_modules/missing': {},
    }
    expect(withoutEntry(packages)).toEqual(['node_modules/a → missing'])
  })

  test('a registry host', () => {
    expect(withHost({ 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } })).toEqual(['node_modules/a'])
  })

  test('a loose version', () => {
    const versions = { a: '^1.0.0', b: '~1.0.0', c: '*', d: '1.x', e: 'latest', f: '1.0.0', g: '1.0.0-rc.1' }
    expect(loose(versions)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

function withoutEntry(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookupFolders(path).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${path} → ${name}`),
  )
}

/** Where Node looks for what a package imports: in its own folder, then in that of each package around it. */
function lookupFolders(path: string): string[] {
  if (path === '') return ['']
  return [`${path}/`, ...lookupFolders(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)))]
}

function withHost(packages: Record<string, Locked>): string[] {
  return Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)
}

function loose(versions: Record<string, string>): string[] {
  return Object.keys(versions).filter((name) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versions[name] ?? ''))
}
