import { describe, expect, test } from 'vitest'
import { rooms } from './floors.ts'
import { findings } from './rules.ts'
import { productFiles } from './sources.ts'

test('every import of the product points down, to what its room may see', () => {
  expect(findings(productFiles())).toEqual([])
})

test('the table itself points down', () => {
  const floorOf = (path: string): number =>
    rooms.find((room) => path === room.path || path.startsWith(`${room.path}/`))?.floor ?? Infinity
  for (const room of rooms)
    for (const seen of room.sees) expect(floorOf(seen), `${room.path} → ${seen}`).toBeLessThan(room.floor)
})

describe('each rule bites', () => {
  const planted: [rule: string, files: Record<string, string>, message: string][] = [
    [
      'an import that points up',
      { 'runtime/engine/a.ts': "\nimport { x } from '#compiler/b.ts'", 'compiler/b.ts': '' },
      'runtime/engine/a.ts:2 imports "#compiler/b.ts": runtime/engine (floor 1) may import only schemas',
    ],
    [
      'an import of a type that points up',
      { 'runtime/engine/a.ts': "import type { X } from '#dsl/b.ts'", 'dsl/b.ts': '' },
      'runtime/engine/a.ts:1 imports "#dsl/b.ts": runtime/engine (floor 1) may import only schemas',
    ],
    [
      'a type taken with import()',
      { 'dsl/a.ts': "type X = import('#engine/b.ts').X", 'runtime/engine/b.ts': '' },
      'dsl/a.ts:1 imports "#engine/b.ts": dsl (floor 1) may import only schemas',
    ],
    [
      'an import() when the code runs',
      { 'runtime/web/a.tsx': "\n\nconst x = import('#server/b.ts')", 'runtime/server/b.ts': '' },
      'runtime/web/a.tsx:3 imports "#server/b.ts": runtime/web (floor 4) may import only schemas, runtime/engine',
    ],
    [
      'a re-export',
      { 'dsl/a.ts': "export * from '#engine/b.ts'", 'runtime/engine/b.ts': '' },
      'dsl/a.ts:1 imports "#engine/b.ts": dsl (floor 1) may import only schemas',
    ],
    [
      'the screens of the runtime seen from the designer, beyond its kit',
      { 'designer/web/a.tsx': "import '#web/staff/b.tsx'", 'runtime/web/staff/b.tsx': '' },
      'designer/web/a.tsx:1 imports "#web/staff/b.tsx": designer/web (floor 7) may import only designer/worker, designer, compiler, dsl, runtime/engine, schemas, runtime/web/kit',
    ],
    [
      'one server seen from the other',
      { 'designer/server/a.ts': "import '#server/b.ts'", 'runtime/server/b.ts': '' },
      'designer/server/a.ts:1 imports "#server/b.ts": designer/server (floor 6) may import only designer, compiler, dsl, runtime/engine, schemas',
    ],
    [
      'a room inside a room that may be seen',
      { 'designer/worker/a.ts': "import '../web/b.tsx'", 'designer/web/b.tsx': '' },
      'designer/worker/a.ts:1 imports "../web/b.tsx": designer/worker (floor 6) may import only designer, compiler, dsl, runtime/engine, schemas',
    ],
    [
      'a relative path into another room',
      { 'compiler/check/a.ts': "import '../../dsl/b.ts'", 'dsl/b.ts': '' },
      'compiler/check/a.ts:1 imports "../../dsl/b.ts": what is outside #compiler/* is imported by its own alias, not by a relative path',
    ],
    [
      'a test seen from the product',
      { 'cli/a.ts': "import '../tests/b.ts'" },
      'cli/a.ts:1 imports "../tests/b.ts": no room of tests/architecture/floors.ts holds tests/b.ts',
    ],
    [
      'an own file without its extension',
      { 'dsl/a.ts': "import './b'", 'dsl/b.ts': '' },
      'dsl/a.ts:1 imports "./b": an import of an own file names its extension',
    ],
    [
      'a file that is not there',
      { 'dsl/a.ts': "import './b.ts'" },
      'dsl/a.ts:1 imports "./b.ts": there is no dsl/b.ts',
    ],
    [
      'an alias that is not there',
      { 'dsl/a.ts': "import '#tests/b.ts'" },
      'dsl/a.ts:1 imports "#tests/b.ts": package.json gives this alias no folder',
    ],
    [
      'Node in a pure room',
      { 'compiler/a.ts': "import 'node:fs'" },
      'compiler/a.ts:1 imports "node:fs": compiler is pure: it may import no Node and, of packages, only @noble/hashes',
    ],
    [
      'a package in a pure room',
      { 'dsl/a.ts': "import 'chevrotain'\nimport 'react'" },
      'dsl/a.ts:2 imports "react": dsl is pure: it may import no Node and, of packages, only chevrotain',
    ],
    [
      'a build script seen from the product',
      { 'schemas/a.ts': "import './generate.ts'", 'schemas/generate.ts': '' },
      'schemas/a.ts:1 imports "./generate.ts": a build script is no part of the product',
    ],
    [
      'a circle, even of types',
      { 'dsl/a.ts': "import type { B } from './b.ts'", 'dsl/b.ts': "import './a.ts'" },
      'dsl/a.ts: imports itself in a circle: dsl/a.ts → dsl/b.ts → dsl/a.ts',
    ],
    [
      'a file outside every room',
      { 'runtime/extra/a.ts': '' },
      'runtime/extra/a.ts: is in no room of tests/architecture/floors.ts',
    ],
  ]

  test.each(planted)('%s', (_rule, files, message) => {
    expect(findings(new Map(Object.entries(files)))).toEqual([message])
  })
})

test('what the rules allow passes', () => {
  const files = {
    'schemas/generate.ts': "import 'node:fs'\nimport './generate/b.ts'",
    'schemas/generate/b.ts': "import 'prettier'",
    'schemas/canonical.ts': "import 'canonicalize'",
    'compiler/a.ts': "import '#dsl/a.ts'\nimport './check/b.ts'",
    'compiler/check/b.ts': "// import 'node:fs'\nconst text = \"import 'node:fs'\"",
    'dsl/a.ts': "import 'chevrotain'\nimport '#schemas/canonical.ts'",
    'runtime/web/kit/a.tsx': "import 'react'\nimport './a.css'",
    'runtime/web/kit/a.css': '',
    'designer/web/a.tsx': "import '#web/kit/a.tsx'\nimport '#designer/worker/b.ts?worker'",
    'designer/worker/b.ts': "import '../wire.ts'",
    'designer/wire.ts': '',
  }
  expect(findings(new Map(Object.entries(files)))).toEqual([])
})
