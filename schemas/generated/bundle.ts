// Made from schemas/bundle.schema.json by `npm run generate`. Change that file, not this one.

/**
 * A compiled program: everything a runtime needs to deliver it. Every default is written out; nothing is identified by position. See FORMAT.md.
 */
export interface Bundle {
  /**
   * Version of this format.
   */
  format: 1
  /**
   * Lowest engine semantics that runs this bundle.
   */
  engine: 1
  program: Id
  version: string
  /**
   * The first is the language the program was written in; every text has it.
   *
   * @minItems 1
   */
  languages: Language[]
  title: Text
  purpose: Text
  owner: string
  licence: string
  retention: {
    class: 'record' | 'support'
    years: number
  }
  sharing: 'owner' | 'units'
  /**
   * Whether patient and clinician can write to each other.
   */
  messages: boolean
  theme: Theme
  /**
   * Who may start it by themselves; null: it is started by somebody in care.
   */
  openTo: OpenTo | null
  /**
   * The groups a patient can be in: an arm, a ward. Which one is said when the program is started.
   */
  groups: Group[]
  forms: Form[]
  modules: Module[]
  batteries: Battery[]
  schedules: Schedule[]
  /**
   * null: the program has none.
   */
  plan: ActivityPlan | null
  flags: FlagRule[]
  rules: Rule[]
  /**
   * Things that earlier versions knew by another id, by kind and id. It says how versions are compared; the engine reads none of it.
   */
  renamed: Renamed[]
  /**
   * Ids that were removed and are never used again, sorted.
   */
  retired: Path[]
  /**
   * Media files by SHA-256 digest.
   */
  media: {
    [k: string]: MediaFile
  }
}

/**
 * A name the author wrote; kept for ever.
 */
export type Id = string

/**
 * An id with those of what it stands in before it: form.question.option, module.page.
 */
export type Path = string

export interface Renamed {
  kind:
    'form' | 'question' | 'option' | 'result' | 'module' | 'section' | 'page' | 'battery' | 'schedule' | 'flag' | 'rule'
  id: Path
  /**
   * What its own id was, the latest first; what it stands in may have been renamed as well.
   *
   * @minItems 1
   */
  was: OptionId[]
}

export type OptionId = string

/**
 * ISO 639-1.
 */
export type Language = string

/**
 * SHA-256, lower-case hexadecimal.
 */
export type Digest = string

/**
 * Wording by language. The program's first language is always there.
 */
export interface Text {
  [k: string]: string
}

export type MaybeText = Text | null

/**
 * A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.
 */
export type Unit = string | Text | null

export type Colour = string

export type BandColour = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'grey'

export interface Group {
  id: Id
  title: Text
}

export interface OpenTo {
  /**
   * Names of areas people live in; empty: wherever.
   */
  areas: string[]
  /**
   * null: everybody.
   */
  who: Who | null
  /**
   * What it is, for who may want to start it (Markdown).
   */
  present: Text
  /**
   * false: nobody in care reads along.
   */
  clinician: boolean
}

export type Sex = 'woman' | 'man'

/**
 * Some people. null: whatever it is, also when it is not known. Ages are whole years, both included.
 */
export interface Who {
  sex: Sex | null
  fromAge: number | null
  toAge: number | null
}

export type Role = 'clinician' | 'patient_administrator'

export interface MediaFile {
  name: string
  type: string
  bytes: number
}

export interface Theme {
  primary: Colour
  accent: Colour
  surface: Colour
  corners: 'rounded' | 'square'
  type: 'sans' | 'serif'
  size: 'normal' | 'large'
  picture: Picture | null
}

export interface Picture {
  kind: 'picture'
  file: Digest
  /**
   * null: decorative.
   */
  alt: MaybeText
}

export interface Video {
  kind: 'video'
  file: Digest
  /**
   * A WebVTT file.
   */
  captions: Digest | null
  describe: Text
}

export interface Audio {
  kind: 'audio'
  file: Digest
  describe: Text
}

export type Media = Picture | Video | Audio

export interface Form {
  id: Id
  title: Text
  /**
   * Markdown above the first question.
   */
  intro: MaybeText
  /**
   * All questions on one page, or one at a time.
   */
  layout: 'page' | 'question'
  /**
   * Set for a sealed questionnaire of the library. Its licence is the one that its texts are used under.
   */
  instrument: {
    source: string
    licence: string
  } | null
  questions: Question[]
  /**
   * Groups of questions that share their options and are asked together.
   */
  matrices: Matrix[]
  checks: Check[]
  results: Result[]
}

export interface Matrix {
  id: Id
  /**
   * What is asked of all its questions.
   */
  text: Text
  help: MaybeText
}

export interface Question {
  id: Id
  /**
   * The matrix it is asked in. Questions of a matrix stand together and have the same options.
   */
  matrix: Id | null
  text: Text
  help: MaybeText
  required: boolean
  /**
   * null: always shown. A hidden question counts nowhere.
   */
  show: MaybeExpression
  media: Media | null
  answer: AnswerType
}

export type AnswerType =
  ChoiceAnswer | ChoicesAnswer | NumberAnswer | TextAnswer | YesNoAnswer | DateAnswer | TimeAnswer | RowsAnswer

export interface Option {
  id: OptionId
  label: Text
  score: number | null
}

/**
 * One option; the stored answer is its id.
 */
export interface ChoiceAnswer {
  kind: 'choice'
  look: 'radios' | 'dropdown'
  /**
   * @minItems 1
   */
  options: Option[]
}

/**
 * Any number of options; the stored answer is a list of ids, without repeats.
 */
export interface ChoicesAnswer {
  kind: 'choices'
  /**
   * @minItems 1
   */
  options: Option[]
}

export interface NumberAnswer {
  kind: 'number'
  look: 'field' | 'slider' | 'scale'
  unit: Unit
  min: number | null
  max: number | null
  /**
   * Valid answers are min (or 0) plus a whole number of steps.
   */
  step: number
  /**
   * What the low end means.
   */
  from: MaybeText
  /**
   * What the high end means.
   */
  to: MaybeText
}

export interface TextAnswer {
  kind: 'text'
  look: 'line' | 'area'
  maxLength: number
}

/**
 * true or false.
 */
export interface YesNoAnswer {
  kind: 'yes_no'
}

/**
 * YYYY-MM-DD.
 */
export interface DateAnswer {
  kind: 'date'
}

/**
 * HH:MM, 24 hours.
 */
export interface TimeAnswer {
  kind: 'time'
}

/**
 * A repeated group: rows of answers to the same questions. The stored answer is a list of objects, each with answer by question id.
 */
export interface RowsAnswer {
  kind: 'rows'
  min: number
  max: number
  /**
   * What one row is called.
   */
  row: MaybeText
  /**
   * Their conditions read questions of the same row.
   *
   * @minItems 1
   */
  questions: Question[]
}

/**
 * A rule of the author's own over several answers. It is tried when every question it reads is answered.
 */
export interface Check {
  holds: Expression
  message: Text
  /**
   * The questions it reads; the message is shown at the last of them.
   */
  questions: Id[]
}

export interface Result {
  id: Id
  title: Text
  unit: Unit
  value: Expression
  missing: MissingPolicy
  /**
   * How many decimals are shown; scores are computed and compared unrounded.
   */
  decimals: number
  /**
   * What the questions make attainable, null where unbounded.
   */
  range: {
    min: number | null
    max: number | null
  }
  bands: Band[]
  /**
   * How to read the result (Markdown).
   */
  explain: MaybeText
  showTo: ('patient' | 'clinician')[]
  as: ('line' | 'bars' | 'table')[]
}

export type MissingPolicy =
  | {
      policy: 'none'
    }
  | {
      policy: 'prorate'
      upTo: number
    }
  | {
      policy: 'zero'
      upTo: number
    }

export interface Band {
  /**
   * Whom it applies to when the form is sent; null: everybody that no other band of the result is for.
   */
  who: Who | null
  /**
   * Lowest value, included; null: no lower end.
   */
  from: number | null
  /**
   * null: no upper end.
   */
  to: number | null
  toIncluded: boolean
  colour: BandColour
  label: Text
}

export interface Module {
  id: Id
  title: Text
  /**
   * null: open from the start, unless byClinician.
   */
  opens: MaybeExpression
  /**
   * Opens only when a clinician or a rule opens it.
   */
  byClinician: boolean
  /**
   * A clinician's feedback, without which the module is not done; null: none is asked for.
   */
  feedback: Feedback | null
  sections: Section[]
}

export interface Feedback {
  /**
   * Shown to the patient who waits for it (Markdown).
   */
  note: MaybeText
}

export interface Section {
  id: Id
  /**
   * null: pages written straight into the module.
   */
  title: MaybeText
  /**
   * When it does not hold, none of its pages is shown.
   */
  show: MaybeExpression
  pages: Page[]
}

export interface Page {
  /**
   * Unique in its module.
   */
  id: Id
  title: Text
  show: MaybeExpression
  blocks: Block[]
}

export type Block = TextBlock | TipBlock | Picture | Video | Audio | FormBlock

export interface TextBlock {
  kind: 'text'
  /**
   * Markdown. {patient.first_name} is filled in.
   */
  text: Text
}

export interface TipBlock {
  kind: 'tip'
  text: Text
}

/**
 * A form to fill in on this page; given once, when the module opens.
 */
export interface FormBlock {
  kind: 'form'
  form: Id
}

export interface Battery {
  id: Id
  title: Text
  /**
   * @minItems 1
   */
  forms: Id[]
}

/**
 * When forms are given. Occurrence n of a form opens at a time computed from the anchor and n alone, never from the one before.
 */
export interface Schedule {
  id: Id
  /**
   * @minItems 1
   */
  forms: Id[]
  anchor: Anchor
  /**
   * From the anchor's day to the first day: 0 days is the anchor's own day.
   */
  first: CalendarStep
  /**
   * null: once.
   */
  every: CalendarStep | null
  /**
   * Monday is 1. Empty: every day counts. Used with every 1 day.
   */
  weekdays: number[]
  /**
   * Local times of day it opens. Empty: at the anchor's own moment on the anchor's day, else at 00:00.
   */
  times: ClockTime[]
  until: Until
  /**
   * How long after it opens it should be sent; from then on it is late. null: at any time while it is open.
   */
  due: Duration | null
  /**
   * How long it stays open; null: until it is sent.
   */
  open: Duration | null
  /**
   * Counted from when it opens.
   */
  reminders: Duration[]
  /**
   * Content waits until it is sent.
   */
  gate: boolean
}

export type Anchor =
  | {
      kind: 'start' | 'end'
    }
  | {
      kind: 'opened' | 'done'
      module: Id
    }
  | {
      kind: 'demand'
    }

export interface ActivityPlan {
  /**
   * Whether a clinician may add measures for one patient.
   */
  addMeasures: boolean
  /**
   * Forms that the patient can register at any time: one number, and a result of the form's own name.
   */
  measures: Id[]
}

export interface CalendarStep {
  n: number
  unit: 'days' | 'weeks' | 'months'
}

export type Until =
  | {
      kind: 'end'
    }
  | {
      kind: 'for'
      step: CalendarStep
    }
  | {
      kind: 'day'
      day: number
    }

export interface Duration {
  n: number
  unit: 'minutes' | 'hours' | 'days' | 'weeks'
}

export type ClockTime = string

export interface FlagRule {
  id: Id
  severity: 'priority' | 'warning' | 'notice'
  title: Text
  when: Expression
  /**
   * Who is told when it is raised.
   *
   * @minItems 1
   */
  to: Role[]
  /**
   * Shown to the patient at once (Markdown).
   */
  advice: MaybeText
  escalate: {
    to: Role
    after: Duration
  } | null
}

export interface Rule {
  id: Id
  when: Expression
  /**
   * @minItems 1
   */
  then: RuleAction[]
}

export type RuleAction =
  | {
      do: 'open'
      module: Id
    }
  | {
      do: 'give'
      /**
       * @minItems 1
       */
      forms: Id[]
    }
  | {
      do: 'remind'
      text: Text
      within: Duration
    }
  | {
      do: 'message'
      text: Text
    }
  | {
      do: 'end'
    }

export type MaybeExpression = Expression | null

export type Expression = Literal | AnswerReference | Cells | ResultReference | BandTest | Fact | Call

/**
 * Times are HH:MM, dates YYYY-MM-DD, options their id. A form that is given to a patient may also hold null, which is missing, and the ids of several options.
 */
export interface Literal {
  op: 'literal'
  value: number | string | boolean | null | string[]
}

/**
 * answer: what was answered (an option's id); score: the number the chosen option stands for. Of the form at hand, else of the latest response to that form.
 */
export interface AnswerReference {
  op: 'answer' | 'score'
  form: Id
  question: Id
}

/**
 * The answers to one question of a repeated group, as numbers: an argument of sum, mean, min or max for each row.
 */
export interface Cells {
  op: 'cells'
  form: Id
  question: Id
  cell: Id
}

export interface ResultReference {
  op: 'result'
  form: Id
  result: Id
}

export interface BandTest {
  op: 'in_band'
  form: Id
  result: Id
  /**
   * Places in the result's list, in this bundle, of the bands with the label: one for each set of bands that has it.
   *
   * @minItems 1
   */
  bands: number[]
}

/**
 * Something that is known of the patient or that the history tells; see operators.ts.
 */
export interface Fact {
  op: 'fact'
  fact:
    | 'day'
    | 'sent'
    | 'is_open'
    | 'done'
    | 'opened'
    | 'waiting'
    | 'unanswered'
    | 'received'
    | 'change'
    | 'previous'
    | 'first'
    | 'missed_in_a_row'
    | 'days_since'
    | 'inactive_days'
    | 'age'
    | 'sex'
    | 'group'
  form: Id | null
  result: Id | null
  module: Id | null
  /**
   * True only when it has been so for this long; null: at once.
   */
  lasting: Duration | null
  /**
   * Of a change: over how many days; null: since the value before.
   */
  over: number | null
}

export interface Call {
  op: 'call'
  name:
    | 'add'
    | 'subtract'
    | 'multiply'
    | 'divide'
    | 'negate'
    | 'equal'
    | 'not_equal'
    | 'less'
    | 'at_most'
    | 'more'
    | 'at_least'
    | 'and'
    | 'or'
    | 'not'
    | 'has'
    | 'sum'
    | 'mean'
    | 'min'
    | 'max'
    | 'round'
    | 'count'
    | 'hours'
    | 'minutes'
    | 'answered'
    | 'if_missing'
  args: Expression[]
}
