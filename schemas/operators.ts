/*
 * Every operator of the expression language, one row each. The compiler types calls by it, the engine has
 * one implementation per name, hover help and the reference page print it.
 */

/** What an expression can be. `choice` is an option's id, `choices` a list of them, `rows` what a repeated group holds. */
export type ValueType = 'number' | 'truth' | 'text' | 'time' | 'date' | 'choice' | 'choices' | 'rows'

export interface Operator {
  /** Name in the bundle. */
  readonly name: string
  /** How an author writes it: a symbol, a word or a function's name. */
  readonly written: string
  readonly form: 'infix' | 'prefix' | 'function' | 'span'
  /** Accepted types, argument by argument; the last row repeats where `repeats`. */
  readonly args: readonly (readonly ValueType[])[]
  readonly repeats: boolean
  readonly result: ValueType
  readonly doc: { readonly sv: string; readonly en: string }
}

const NUMBER: readonly ValueType[] = ['number']
const TRUTH: readonly ValueType[] = ['truth']
const TIME: readonly ValueType[] = ['time']
const COMPARABLE: readonly ValueType[] = ['number', 'time', 'date']
const ANY: readonly ValueType[] = ['number', 'truth', 'text', 'time', 'date', 'choice', 'choices']

function row<Name extends string>(
  name: Name,
  written: string,
  form: Operator['form'],
  args: Operator['args'],
  result: ValueType,
  sv: string,
  en: string,
  repeats = false,
): Operator & { readonly name: Name } {
  return { name, written, form, args, repeats, result, doc: { sv, en } }
}

export const OPERATORS = [
  row('add', '+', 'infix', [NUMBER, NUMBER], 'number', 'Summan av två tal.', 'The sum of two numbers.'),
  row(
    'subtract',
    '-',
    'infix',
    [NUMBER, NUMBER],
    'number',
    'Skillnaden mellan två tal.',
    'The difference of two numbers.',
  ),
  row('multiply', '*', 'infix', [NUMBER, NUMBER], 'number', 'Produkten av två tal.', 'The product of two numbers.'),
  row(
    'divide',
    '/',
    'infix',
    [NUMBER, NUMBER],
    'number',
    'Kvoten av två tal; saknas när nämnaren är 0.',
    'The quotient of two numbers; missing when the divisor is 0.',
  ),
  row('negate', '-', 'prefix', [NUMBER], 'number', 'Talet med omvänt tecken.', 'The number with its sign turned.'),
  row(
    'equal',
    'is',
    'infix',
    [ANY, ANY],
    'truth',
    'Sant när båda är lika; falskt när något saknas.',
    'True when both are the same; false when either is missing.',
  ),
  row(
    'not_equal',
    'is not',
    'infix',
    [ANY, ANY],
    'truth',
    'Sant när båda finns och är olika.',
    'True when both are there and differ.',
  ),
  row(
    'less',
    '<',
    'infix',
    [COMPARABLE, COMPARABLE],
    'truth',
    'Sant när det första är mindre; falskt när något saknas.',
    'True when the first is smaller; false when either is missing.',
  ),
  row(
    'at_most',
    '<=',
    'infix',
    [COMPARABLE, COMPARABLE],
    'truth',
    'Sant när det första är högst det andra; falskt när något saknas.',
    'True when the first is at most the second; false when either is missing.',
  ),
  row(
    'more',
    '>',
    'infix',
    [COMPARABLE, COMPARABLE],
    'truth',
    'Sant när det första är större; falskt när något saknas.',
    'True when the first is larger; false when either is missing.',
  ),
  row(
    'at_least',
    '>=',
    'infix',
    [COMPARABLE, COMPARABLE],
    'truth',
    'Sant när det första är minst det andra; falskt när något saknas.',
    'True when the first is at least the second; false when either is missing.',
  ),
  row('and', 'and', 'infix', [TRUTH, TRUTH], 'truth', 'Sant när båda är sanna.', 'True when both are true.'),
  row('or', 'or', 'infix', [TRUTH, TRUTH], 'truth', 'Sant när minst ett är sant.', 'True when at least one is true.'),
  row(
    'not',
    'not',
    'prefix',
    [TRUTH],
    'truth',
    'Sant när det som följer är falskt.',
    'True when what follows is false.',
  ),
  row(
    'has',
    'has',
    'infix',
    [['choices'], ['choice']],
    'truth',
    'Sant när alternativet är valt.',
    'True when the option is chosen.',
  ),
  row(
    'sum',
    'sum',
    'function',
    [NUMBER],
    'number',
    'Summan av alla; saknade svar räknas enligt resultatets regel.',
    'The sum of all; missing answers count as the result says.',
    true,
  ),
  row(
    'mean',
    'mean',
    'function',
    [NUMBER],
    'number',
    'Medelvärdet av alla; saknade svar räknas enligt resultatets regel.',
    'The mean of all; missing answers count as the result says.',
    true,
  ),
  row('min', 'min', 'function', [NUMBER], 'number', 'Det minsta talet.', 'The smallest number.', true),
  row('max', 'max', 'function', [NUMBER], 'number', 'Det största talet.', 'The largest number.', true),
  row(
    'round',
    'round',
    'function',
    [NUMBER],
    'number',
    'Närmaste heltal; halva avrundas uppåt.',
    'The nearest whole number; halves go up.',
  ),
  row(
    'count',
    'count',
    'function',
    [['choices', 'rows']],
    'number',
    'Hur många alternativ som är valda, eller hur många rader en grupp har; saknas när inget är svarat.',
    'How many options are chosen, or how many rows a group has; missing when nothing is answered.',
  ),
  row(
    'hours',
    'hours',
    'span',
    [TIME, TIME],
    'number',
    'Timmar från det första klockslaget till det andra, över midnatt om det behövs.',
    'Hours from the first time of day to the second, across midnight if need be.',
  ),
  row(
    'minutes',
    'minutes',
    'span',
    [TIME, TIME],
    'number',
    'Minuter från det första klockslaget till det andra, över midnatt om det behövs.',
    'Minutes from the first time of day to the second, across midnight if need be.',
  ),
  row(
    'answered',
    'answered',
    'function',
    [[...ANY, 'rows']],
    'truth',
    'Sant när frågan är besvarad, eller resultatet har ett värde.',
    'True when the question is answered, or the result has a value.',
  ),
  row(
    'if_missing',
    'if_missing',
    'function',
    [NUMBER, NUMBER],
    'number',
    'Det första talet, eller det andra när det första saknas.',
    'The first number, or the second when the first is missing.',
  ),
] as const satisfies readonly Operator[]

/** Something that is known of the patient, or that the history tells. */
export interface FactRow {
  readonly name: string
  readonly written: string
  /** What it is asked about. */
  readonly about: 'nothing' | 'form' | 'result' | 'module'
  readonly result: ValueType
  readonly doc: { readonly sv: string; readonly en: string }
}

export const FACTS = [
  {
    name: 'day',
    written: 'day',
    about: 'nothing',
    result: 'number',
    doc: { sv: 'Dag i programmet; startdagen är dag 1.', en: 'Day in the program; the day it started is day 1.' },
  },
  {
    name: 'sent',
    written: 'FORM is sent',
    about: 'form',
    result: 'truth',
    doc: {
      sv: 'Sant när formuläret har skickats in minst en gång.',
      en: 'True when the form has been sent at least once.',
    },
  },
  {
    name: 'is_open',
    written: 'FORM is open',
    about: 'form',
    result: 'truth',
    doc: { sv: 'Sant när formuläret kan fyllas i nu.', en: 'True when the form can be filled in now.' },
  },
  {
    name: 'done',
    written: 'MODULE is done',
    about: 'module',
    result: 'truth',
    doc: {
      sv: 'Sant när alla sidor är lästa och alla formulär på dem inskickade.',
      en: 'True when every page is read and every form on them sent.',
    },
  },
  {
    name: 'opened',
    written: 'MODULE is open',
    about: 'module',
    result: 'truth',
    doc: { sv: 'Sant när modulen har öppnats.', en: 'True when the module has been opened.' },
  },
  {
    name: 'waiting',
    written: 'MODULE is waiting',
    about: 'module',
    result: 'truth',
    doc: {
      sv: 'Sant när patienten är färdig med modulen och väntar på återkoppling; med for 3 days, när det har varit så så länge.',
      en: 'True when the patient is through with the module and waits for feedback; with for 3 days, when it has been so for that long.',
    },
  },
  {
    name: 'unanswered',
    written: 'message is unanswered',
    about: 'nothing',
    result: 'truth',
    doc: {
      sv: 'Sant när patienten har skrivit och ingen behandlare har svarat; med for 2 days, när det äldsta obesvarade meddelandet har väntat så länge.',
      en: 'True when the patient has written and no clinician has answered; with for 2 days, when the oldest unanswered message has waited for that long.',
    },
  },
  {
    name: 'received',
    written: 'message is received',
    about: 'nothing',
    result: 'truth',
    doc: {
      sv: 'Sant när patienten har skrivit ett meddelande. Prövas för varje nytt meddelande.',
      en: 'True when the patient has written a message. Tried for each new message.',
    },
  },
  {
    name: 'change',
    written: 'change(FORM.RESULT)',
    about: 'result',
    result: 'number',
    doc: {
      sv: 'Senaste värdet minus värdet före det; med over 1 week, minus det som var en vecka tidigare. Formulär utan värde räknas inte.',
      en: 'The latest value less the one before it; with over 1 week, less what it was a week earlier. Forms without a value do not count.',
    },
  },
  {
    name: 'previous',
    written: 'previous(FORM.RESULT)',
    about: 'result',
    result: 'number',
    doc: { sv: 'Värdet före det senaste.', en: 'The value before the latest.' },
  },
  {
    name: 'first',
    written: 'first(FORM.RESULT)',
    about: 'result',
    result: 'number',
    doc: { sv: 'Det första värdet.', en: 'The first value.' },
  },
  {
    name: 'missed_in_a_row',
    written: 'missed_in_a_row(FORM)',
    about: 'form',
    result: 'number',
    doc: {
      sv: 'Hur många av de senaste tillfällena i rad som stängde utan svar.',
      en: 'How many of the latest times in a row closed without an answer.',
    },
  },
  {
    name: 'days_since',
    written: 'days_since(FORM)',
    about: 'form',
    result: 'number',
    doc: {
      sv: 'Hela dagar sedan formuläret eller mätningen senast skickades; innan dess, sedan programmet började.',
      en: 'Whole days since the form or the measure was last sent; before that, since the program started.',
    },
  },
  {
    name: 'inactive_days',
    written: 'inactive for N days',
    about: 'nothing',
    result: 'number',
    doc: {
      sv: 'Hela dagar sedan patienten senast gjorde något.',
      en: 'Whole days since the patient last did something.',
    },
  },
  {
    name: 'age',
    written: 'age',
    about: 'nothing',
    result: 'number',
    doc: {
      sv: 'Patientens ålder i hela år, den dag det frågas.',
      en: "The patient's age in whole years, on the day it is asked.",
    },
  },
  {
    name: 'sex',
    written: 'sex',
    about: 'nothing',
    result: 'choice',
    doc: { sv: 'Patientens kön: woman eller man.', en: "The patient's sex: woman or man." },
  },
  {
    name: 'group',
    written: 'group',
    about: 'nothing',
    result: 'choice',
    doc: {
      sv: 'Den av programmets grupper som patienten är i.',
      en: "The one of the program's groups that the patient is in.",
    },
  },
] as const satisfies readonly FactRow[]

export type OperatorName = (typeof OPERATORS)[number]['name']
export type FactName = (typeof FACTS)[number]['name']
