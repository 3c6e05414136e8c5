import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, edited } from '#compiler/index.ts'
import { nearestColour } from '#compiler/elaborate/nearest-colour.ts'
import { contrast } from '#schemas/colour.ts'
import { HEADER, sources } from './sources.ts'

const program = (theme: string): string => `${HEADER.replace('purpose', 'theme t\n  purpose')}\ntheme t { ${theme} }\n`

/** The least contrast that is told, and the theme after what is offered. */
function told(theme: string): { ratios: unknown[]; mended: string } {
  const analysis = analyze(sources(program(theme)))
  const found = analysis.diagnostics.filter((one) => one.code === 'L2404')
  const edits = found.flatMap((one) => one.fixes.flatMap((fix) => fix.edits))
  const mended = edited(analysis.sources, edits).files.get('prov.lykta') ?? ''
  return { ratios: found.map((one) => one.args['ratio']), mended: /theme t \{ (.*) \}/.exec(mended)?.[1] ?? '' }
}

describe('a theme', () => {
  test.each([
    ['primary #0b5563 surface #fbfaf7', []],
    ['primary #9cc5c9 surface #ffffff', [1.86]],
    // On a surface that is grey, running text is hard to read; the primary colour is fine.
    ['primary #0b5563 surface #aab4b8', [3.18]],
    // One between light and dark is no better with light text.
    ['primary #ffffff surface #667788', [4, 2.74]],
    // A dark surface, on which the primary colour is light, and one on which it is not.
    ['primary #9cd3da surface #10262c', []],
    ['primary #0b5563 surface #10262c', [1.52]],
    // Edges are seen on the surface and on white.
    ['accent #b97400', []],
    ['accent #f0a422', [2]],
    ['surface #10262c accent #f0a422 primary #9cd3da', []],
    // The primary colour can be read on white, and not on the surface.
    ['primary #6a6f00 surface #e0e0d0', [4.05]],
  ])('%s: %j', (theme, ratios) => {
    expect(told(theme).ratios).toEqual(ratios)
  })

  test('what is offered can be read, and keeps its hue', () => {
    // First the ground, then what stands on it.
    const { mended } = told(told('primary #9cc5c9 surface #aab4b8').mended)
    expect(told(mended).ratios).toEqual([])
  })
})

describe('the nearest colour', () => {
  const colours = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

  test('is the colour itself where that will do, and else one that does', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const holds = (one: string): boolean => contrast(one, '#ffffff') >= 4.5
        const found = nearestColour(colour, holds)
        expect(found).not.toBeNull()
        expect(found !== null && holds(found)).toBe(true)
        expect(holds(colour) ? found : colour).toBe(colour)
      }),
    )
  })

  test.each([
    ['#9cc5c9', '#ffffff'],
    ['#ffaa00', '#fbfaf7'],
    ['#ff0000', '#ffffff'],
    ['#888888', '#ffffff'],
  ])('of %s on %s has the same hue, and no lighter one would do', (colour, ground) => {
    const holds = (one: string): boolean => contrast(one, ground) >= 4.5
    const found = nearestColour(colour, holds) ?? ''
    expect(Math.abs(hue(found) - hue(colour))).toBeLessThan(2)
    expect(contrast(found, ground)).toBeLessThan(4.7)
  })

  test('is none where nothing of that hue will do', () => {
    expect(nearestColour('#ff0000', () => false)).toBeNull()
  })
})

/** In degrees. */
function hue(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  return ((Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI + 360) % 360
}
