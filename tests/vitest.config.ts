import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const tests = '**/*.test.{ts,tsx}'
const storage = ['tests/storage/setup.ts']
/** What is held to the same on PostgreSQL: all that depends on how a database answers. */
const onBothStores = [
  'amend',
  'banners',
  'caseload-pages',
  'clock',
  'contact',
  'course',
  'durability',
  'flags',
  'group',
  'log',
  'metrics',
  'news',
  'nodes',
  'offers',
  'plan',
  'poison',
  'polling',
  'private',
  'publish',
  'session',
  'start',
  'submission',
  'telling',
  'time',
  'unstorable',
]
const apart = ['tests/api', 'tests/cli', 'tests/storage', 'tests/web', 'tests/bench']

/** Tests that go through everything there is, or through very much that is made up. */
const exhaustive = 'tests/**/*.exhaustive.test.ts'

/** What needs neither server nor browser. */
function unit(name: string, include: string, ...exclude: string[]): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      alias: { 'lodash-es': fileURLToPath(new URL('../dsl/small-lodash.ts', import.meta.url)) },
      include: [include],
      exclude,
      isolate: false,
      // Chevrotain with the same small lodash as in what is built.
      server: { deps: { inline: [/chevrotain/] } },
      testTimeout: 60_000,
      sequence: { groupOrder: 0 },
    },
  }
}

/** One project after the other: what runs against a server or in a browser is not to be slowed by the rest. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      unit('unit', `tests/${tests}`, ...apart.map((folder) => `${folder}/**`), exhaustive),
      unit('exhaustive', exhaustive),
      {
        extends: true,
        test: {
          name: 'api',
          include: [`tests/api/${tests}`, `tests/cli/${tests}`, `tests/storage/${tests}`],
          globalSetup: storage,
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'api-postgres',
          include: onBothStores.map((name) => `tests/api/${name}.test.ts`),
          globalSetup: storage,
          isolate: false,
          env: { LYKTA_TEST_STORE: 'postgres' },
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: [`tests/web/${tests}`],
          globalSetup: ['tests/web/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
