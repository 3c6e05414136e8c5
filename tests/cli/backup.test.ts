import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { storeUnderTest } from '../storage/stores.ts'
import { copyOf, lykta } from './lykta.ts'

/* Backups as whoever runs Lykta takes them, with the example program published. */

const published = async () => {
  const folder = copyOf('somndagbok')
  const database = ['--database', await storeUnderTest().address()]
  const { code, err } = await lykta(['publish', 'somndagbok', ...database], folder)
  expect([code, err]).toEqual([0, ''])
  return { folder, database }
}

describe('a backup', () => {
  test('is taken, drilled and restored', async () => {
    const { folder, database } = await published()
    const taken = await lykta(['backup', 'copy', ...database], folder)
    expect(taken).toMatchObject({ code: 0, err: '' })
    expect(taken.out).toMatch(/^copy: \d+ tables, \d+ rows, as they were at .*\nIt holds .* is not encrypted/)
    const again = await lykta(['backup', 'copy', ...database], folder)
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('is there already') as string })

    const drill = await lykta(['backup', 'drill', 'copy'], folder)
    expect(drill.out).toBe(
      '✓ every row came back as it was, and names only others that are there\n' +
        '✓ every chain of events holds to its end\n✓ every bundle can be run\n✓ every patient can be opened\n' +
        'copy can be restored.\n',
    )
    expect(drill.code).toBe(0)

    const over = await lykta(['restore', 'copy', ...database], folder)
    expect(over).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') as string })
    const restored = await lykta(['restore', 'copy', '--database', 'sqlite:new/lykta.db'], folder)
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(restored.out).toMatch(/^copy is restored: \d+ tables.*\nEverybody has to sign in again.\n$/)
  })

  test('that is damaged does not pass the drill, and is not restored', async () => {
    const { folder, database } = await published()
    await lykta(['backup', 'copy', ...database], folder)
    const file = join(folder, 'copy', 'bundle.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replace('somn', 'sumn'))
    const drill = await lykta(['backup', 'drill', 'copy'], folder)
    expect(drill.out).toMatch(
      /^✗ every row came back.*bundle.jsonl in copy is not what was written.*\ncopy CANNOT be relied/,
    )
    expect(drill.code).toBe(1)
    const restored = await lykta(['restore', 'copy', '--database', 'sqlite:new.db'], folder)
    expect(restored).toMatchObject({ code: 2, err: expect.stringContaining('nothing is restored') as string })
  })

  test('of a database that is not there makes none', async () => {
    const folder = copyOf('somndagbok')
    const { code, err } = await lykta(['backup', '--database', 'sqlite:nowhere.db'], folder)
    expect([code, err]).toEqual([2, 'lykta: There is no database at nowhere.db. Say which one with --database.\n'])
    expect(readdirSync(folder)).toEqual(['somndagbok'])
  })
})
