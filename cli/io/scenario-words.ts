import type { Language } from '#compiler/index.ts'
import type { AnswerProblem, Played } from '#engine/index.ts'
import type { TimelineEntry } from '#schemas/generated/view.ts'

/* What is said of scenarios in a terminal. */

type Failure = NonNullable<Played['steps'][number]['failure']>

type FormWord =
  'open' | 'notOpen' | 'late' | 'notLate' | 'sent' | 'notSent' | 'missed' | 'neverSent' | 'refused' | 'taken'
type ModuleWord = 'moduleOpen' | 'locked' | 'waiting' | 'done'
type MessageWord = 'message' | 'otherMessage' | 'noMessage'
type FlagWord = 'raised' | 'notRaised' | 'escalated' | 'notEscalated'
type OtherWord = 'noValue' | 'shown' | 'hidden' | 'due' | 'notDue' | 'seen' | 'notSeen'
type StateWord = FlagWord | FormWord | ModuleWord | MessageWord | OtherWord

interface Words {
  readonly states: Readonly<Record<StateWord, string>>
  readonly in: string
  readonly at: string
  readonly until: string
  readonly day: string
  readonly reminders: (n: number) => string
  readonly missedInARow: (n: number) => string
  readonly expected: string
  readonly actual: string
  readonly refusedStep: string
  readonly before: string
  readonly sinceThen: string
  readonly nothing: string
  readonly earlier: (n: number) => string
  readonly timeline: Readonly<Record<TimelineEntry['kind'], string>>
  readonly failures: Readonly<Record<Failure['code'], string>>
  readonly problems: Readonly<Record<AnswerProblem['code'], string>>
}

export const SCENARIO_WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    states: {
      raised: 'flaggad',
      message: 'ett meddelande',
      otherMessage: 'inget sådant meddelande',
      noMessage: 'inget meddelande',
      notRaised: 'inte flaggad',
      escalated: 'eskalerad',
      notEscalated: 'inte eskalerad',
      open: 'öppet',
      notOpen: 'inte öppet',
      late: 'försenat',
      notLate: 'inte försenat',
      sent: 'skickat',
      notSent: 'inte skickat',
      missed: 'missat',
      moduleOpen: 'öppen',
      waiting: 'väntar på återkoppling',
      locked: 'låst',
      done: 'klar',
      noValue: 'inget värde',
      neverSent: 'aldrig skickat',
      shown: 'frågan visas',
      hidden: 'frågan visas inte',
      refused: 'svaren stoppas',
      taken: 'svaren går att skicka',
      due: 'en påminnelse till personalen',
      notDue: 'ingen påminnelse till personalen',
      seen: 'syns',
      notSeen: 'syns inte',
    },
    in: 'i',
    at: 'vid',
    until: 'till',
    day: 'dag',
    reminders: (n) => (n === 1 ? '1 påminnelse' : `${n} påminnelser`),
    missedInARow: (n) => `${n} missade i rad`,
    expected: 'väntat',
    actual: 'blev',
    refusedStep: 'gick inte',
    before: 'det som ledde hit',
    sinceThen: 'sedan dess',
    nothing: 'ingenting har hänt',
    earlier: (n) => `… och ${n} händelser före dem`,
    timeline: {
      started: 'programmet började',
      form_sent: 'skickat',
      form_sent_late: 'skickat för sent',
      form_missed: 'missat',
      flag_raised: 'flaggat',
      module_opened: 'modul öppnad',
      module_done: 'modul klar',
      homework_handed_in: 'hemuppgift inlämnad',
      feedback_given: 'återkoppling given',
      ended: 'programmet slutade',
    },
    failures: {
      not_active: 'programmet har inte börjat, eller har slutat',
      already_started: 'programmet har redan börjat',
      unknown_group: 'programmet har ingen sådan grupp',
      unknown_occurrence: 'formuläret har inte getts',
      not_open: 'formuläret är inte öppet',
      already_sent: 'formuläret är redan skickat',
      invalid_answers: 'svaren går inte att skicka',
      unknown_page: 'sidan visas inte för patienten',
      module_locked: 'modulen är låst, eller väntar på ett formulär',
      unknown_module: 'modulen finns inte',
      unknown_form: 'formuläret finns inte',
      unknown_flag: 'ingen sådan flagga väntar',
      already_acknowledged: 'flaggan är kvitterad',
      invalid_time: 'tiden har passerat',
      comment_conflict: 'kommentaren finns redan med en annan text',
      unknown_reminder: 'påminnelsen finns inte',
      unknown_measure: 'mätningen finns inte',
      not_waiting: 'modulen väntar inte på återkoppling',
      invalid_text: 'texten går inte att spara',
      messages_off: 'programmet har inga meddelanden',
      message_conflict: 'meddelandet är redan skickat med en annan text',
      unknown_message: 'meddelandet finns inte',
      back_in_time: 'tiden går inte bakåt',
    },
    problems: {
      required: 'måste besvaras',
      unknown_question: 'finns inte i formuläret',
      wrong_type: 'svaret är av fel slag',
      unknown_option: 'svarsalternativet finns inte',
      below_min: 'för lågt',
      above_max: 'för högt',
      off_step: 'mellan två steg',
      too_long: 'för lång text',
      not_a_date: 'inget datum',
      not_a_time: 'inget klockslag',
      too_few_rows: 'för få rader',
      too_many_rows: 'för många rader',
      empty_row: 'en rad är tom',
      check: 'en kontroll (check) säger nej',
    },
  },
  en: {
    states: {
      raised: 'raised',
      message: 'a message',
      otherMessage: 'no such message',
      noMessage: 'no message',
      notRaised: 'not raised',
      escalated: 'escalated',
      notEscalated: 'not escalated',
      open: 'open',
      notOpen: 'not open',
      late: 'late',
      notLate: 'not late',
      sent: 'sent',
      notSent: 'not sent',
      missed: 'missed',
      moduleOpen: 'open',
      waiting: 'waiting for feedback',
      locked: 'locked',
      done: 'done',
      noValue: 'no value',
      neverSent: 'never sent',
      shown: 'the question is shown',
      hidden: 'the question is hidden',
      refused: 'the answers are refused',
      taken: 'the answers can be sent',
      due: 'a reminder to staff',
      notDue: 'no reminder to staff',
      seen: 'seen',
      notSeen: 'not seen',
    },
    in: 'in',
    at: 'at',
    until: 'until',
    day: 'day',
    reminders: (n) => (n === 1 ? '1 reminder' : `${n} reminders`),
    missedInARow: (n) => `${n} missed in a row`,
    expected: 'expected',
    actual: 'got',
    refusedStep: 'could not be done',
    before: 'what led here',
    sinceThen: 'since then',
    nothing: 'nothing has happened',
    earlier: (n) => `… and ${n} before these`,
    timeline: {
      started: 'the program began',
      form_sent: 'sent',
      form_sent_late: 'sent late',
      form_missed: 'missed',
      flag_raised: 'flag raised',
      module_opened: 'module opened',
      module_done: 'module done',
      homework_handed_in: 'homework handed in',
      feedback_given: 'feedback given',
      ended: 'the program ended',
    },
    failures: {
      not_active: 'the program has not begun, or has ended',
      already_started: 'the program has begun already',
      unknown_group: 'the program has no such group',
      unknown_occurrence: 'the form was not given',
      not_open: 'the form is not open',
      already_sent: 'the form has been sent',
      invalid_answers: 'the answers cannot be sent',
      unknown_page: 'the page is not shown to the patient',
      module_locked: 'the module is locked, or waits for a form',
      unknown_module: 'there is no such module',
      unknown_form: 'there is no such form',
      unknown_flag: 'no such flag waits',
      already_acknowledged: 'the flag has been acknowledged',
      invalid_time: 'the time has passed',
      comment_conflict: 'the comment is there with another text',
      unknown_reminder: 'there is no such reminder',
      unknown_measure: 'there is no such measure',
      not_waiting: 'the module does not wait for feedback',
      invalid_text: 'the text cannot be stored',
      messages_off: 'the program has no messages',
      message_conflict: 'the message has been sent with another text',
      unknown_message: 'there is no such message',
      back_in_time: 'time does not go backwards',
    },
    problems: {
      required: 'must be answered',
      unknown_question: 'is not in the form',
      wrong_type: 'an answer of the wrong kind',
      unknown_option: 'no such option',
      below_min: 'too low',
      above_max: 'too high',
      off_step: 'between two steps',
      too_long: 'too long a text',
      not_a_date: 'not a date',
      not_a_time: 'not a time of day',
      too_few_rows: 'too few rows',
      too_many_rows: 'too many rows',
      empty_row: 'a row is empty',
      check: 'a check says no',
    },
  },
}
