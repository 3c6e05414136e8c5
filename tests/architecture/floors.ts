/** A folder whose files belong together, with what it may see of the rest of the product. */
export interface Room {
  path: string
  /** Imports point down: a room sees only rooms of lower floors, and of those only what is named here. */
  floor: number
  /** Rooms, each without the rooms inside it, or a folder of a room. */
  sees: string[]
  /** Set for a pure room, which sees no Node: the only packages it may import. */
  packages?: string[]
}

/** The map of the code. A file belongs to the room with the longest path that holds it. */
export const rooms: Room[] = [
  { path: 'schemas', floor: 0, sees: [], packages: ['canonicalize'] },
  { path: 'dsl', floor: 1, sees: ['schemas'], packages: ['chevrotain'] },
  { path: 'runtime/engine', floor: 1, sees: ['schemas'], packages: [] },
  { path: 'compiler', floor: 2, sees: ['dsl', 'schemas', 'runtime/engine'], packages: ['@noble/hashes'] },
  { path: 'runtime/storage', floor: 2, sees: ['schemas', 'runtime/engine'] },
  { path: 'runtime/actions', floor: 3, sees: ['runtime/storage', 'runtime/engine', 'schemas'] },
  { path: 'runtime/server', floor: 4, sees: ['runtime/actions', 'runtime/storage', 'runtime/engine', 'schemas'] },
  { path: 'runtime/web', floor: 4, sees: ['schemas', 'runtime/engine'] },
  { path: 'designer', floor: 5, sees: ['compiler', 'dsl', 'runtime/engine', 'schemas'] },
  { path: 'designer/worker', floor: 6, sees: ['designer', 'compiler', 'dsl', 'runtime/engine', 'schemas'] },
  { path: 'designer/server', floor: 6, sees: ['designer', 'compiler', 'dsl', 'runtime/engine', 'schemas'] },
  {
    path: 'designer/web',
    floor: 7,
    sees: ['designer/worker', 'designer', 'compiler', 'dsl', 'runtime/engine', 'schemas', 'runtime/web/kit'],
  },
  {
    path: 'cli',
    floor: 8,
    sees: [
      'designer',
      'designer/server',
      'designer/worker',
      'runtime/server',
      'runtime/actions',
      'runtime/storage',
      'compiler',
      'runtime/engine',
      'dsl',
      'schemas',
    ],
  },
]

/** Build scripts, which run in Node before the product does: the rule on what a pure room sees is not for them. */
export const buildScripts = ['schemas/generate.ts', 'schemas/generate/', 'compiler/messages/generate.ts']

export function roomOf(path: string): Room | undefined {
  const holding = rooms.filter((room) => path.startsWith(`${room.path}/`))
  return holding.toSorted((a, b) => b.path.length - a.path.length)[0]
}

/** Whether a room may import a file of another room. */
export function mayImport(room: Room, target: string): boolean {
  const other = roomOf(target)?.path
  return room.sees.some((seen) => seen === other || (target.startsWith(`${seen}/`) && !isRoom(seen)))
}

function isRoom(path: string): boolean {
  return rooms.some((room) => room.path === path)
}
