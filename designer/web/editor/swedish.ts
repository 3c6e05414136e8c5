import { keptLanguage } from '../words.ts'

/*
 * Monaco's own words in Swedish, for the parts of it that are used. Monaco looks its words up by number in a table that
 * must be there before it is loaded, and its version is pinned; a test compares each English word here with what that
 * version has under the number. What is not in the table is in English.
 */

export const MONACO_WORDS: Readonly<Record<number, readonly [english: string, swedish: string]>> = {
  1: ['input', 'sökord'],
  2: ['Match Case', 'Skilj på stora och små bokstäver'],
  3: ['Match Whole Word', 'Hela ord'],
  4: ['Use Regular Expression', 'Reguljärt uttryck'],
  5: ['input', 'ersättning'],
  6: ['Preserve Case', 'Behåll stora och små bokstäver'],
  117: ['Accessible Diff Viewer. Use arrow up and down to navigate.', 'Skillnader i text. Gå med pil upp och ner.'],
  118: ['no lines changed', 'inga rader ändrade'],
  119: ['1 line changed', '1 rad ändrad'],
  120: ['{0} lines changed', '{0} rader ändrade'],
  122: ['blank', 'tom'],
  154: ['Revert Selected Changes', 'Ta deras i det markerade'],
  155: ['Revert Change', 'Ta deras här'],
  1018: ['Find / Replace', 'Sök och ersätt'],
  1019: ['Find', 'Sök'],
  1020: ['Find', 'Sök'],
  1021: ['Previous Match', 'Föregående träff'],
  1022: ['Next Match', 'Nästa träff'],
  1023: ['Find in Selection', 'Sök i det markerade'],
  1024: ['Close', 'Stäng'],
  1025: ['Replace', 'Ersätt med'],
  1026: ['Replace', 'Ersätt med'],
  1027: ['Replace', 'Ersätt'],
  1028: ['Replace All', 'Ersätt alla'],
  1029: ['Toggle Replace', 'Visa eller dölj ersätt'],
  1031: ['{0} of {1}', '{0} av {1}'],
  1032: ['No results', 'Inga träffar'],
  1033: ['{0} found', '{0} hittades'],
  1067: ['Click to expand the range.', 'Klicka för att veckla ut.'],
  1068: ['Click to collapse the range.', 'Klicka för att vika ihop.'],
  1186: ['Copy', 'Kopiera'],
  1187: ['Copied to clipboard', 'Kopierat'],
  1190: ['Loading...', 'Läser in …'],
  1448: ['Cannot edit in read-only editor', 'Den här texten går bara att läsa'],
  1541: ['Show Less', 'Visa mindre'],
  1542: ['Show More', 'Visa mer'],
  1555: ['Loading...', 'Läser in …'],
  1556: ['No suggestions.', 'Inga förslag.'],
  1557: ['Suggest', 'Förslag'],
  1563: ['Close', 'Stäng'],
  1564: ['Close', 'Stäng'],
  1565: ['Loading...', 'Läser in …'],
  1567: ['Read More', 'Läs mer'],
  1602: ['Pressing Tab will now move focus to the next focusable element', 'Tab går nu vidare till nästa del av sidan'],
  1603: ['Pressing Tab will now insert the tab character', 'Tab gör nu indrag'],
}

declare global {
  var _VSCODE_NLS_MESSAGES: (string | undefined)[] | undefined
}

if (keptLanguage() === 'sv') {
  const table: (string | undefined)[] = []
  for (const [number, [, swedish]] of Object.entries(MONACO_WORDS)) table[Number(number)] = swedish
  globalThis._VSCODE_NLS_MESSAGES = table
}
