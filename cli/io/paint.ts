import { styleText } from 'node:util'

const COLOURED = process.stdout.isTTY && process.env['NO_COLOR'] === undefined

/** Text in a colour, where a person reads it in a terminal. */
export function paint(text: string, style: Parameters<typeof styleText>[0]): string {
  return COLOURED ? styleText(style, text) : text
}
