import { contrast, mix } from '#schemas/colour.ts'

/** The colour itself where it contrasts enough with every ground, else the nearest mix with `towards` that does. Colours are #rrggbb. */
export function shadeOn(grounds: readonly string[], colour: string, towards: string, wanted: number): string {
  for (let step = 0; step < 20; step++) {
    const shade = mix(colour, towards, step / 20)
    if (grounds.every((ground) => contrast(shade, ground) >= wanted)) return shade
  }
  return towards
}
