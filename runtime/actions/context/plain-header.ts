import type { ProgramHeader } from '#schemas/generated/view.ts'

/** A header without the bundle, for a program whose bundle is damaged: it is named by its id. */
export function plainHeader(program: string): ProgramHeader {
  return {
    id: program,
    version: '',
    title: { sv: program, en: program },
    purpose: {},
    languages: ['sv'],
    theme: {
      primary: '#444444',
      accent: '#444444',
      surface: '#ffffff',
      corners: 'square',
      type: 'sans',
      size: 'normal',
      picture: null,
    },
    messages: false,
  }
}
