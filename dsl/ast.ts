/*
 * The syntax tree: what the author wrote, nothing resolved. Offsets are UTF-16 and half open. In text that
 * does not parse, names may be empty (`text: ''`) and expressions `broken`; whoever reads the tree passes over both.
 */

export interface Place {
  readonly start: number
  readonly end: number
}

export interface Name extends Place {
  readonly text: string
}

/** A quoted text with its translations; the first wording has no language of its own. */
export interface Wording extends Place {
  readonly first: Quote
  readonly translations: readonly { readonly language: Name; readonly quote: Quote }[]
}

export interface Quote extends Place {
  readonly value: string
}

export interface NumberNode extends Place {
  readonly value: number
}

export interface DurationNode extends Place {
  readonly n: NumberNode
  /** minutes, hours, days, weeks, months or years, always plural. */
  readonly unit: string
}

export interface File {
  readonly declarations: readonly Declaration[]
}

export type Declaration =
  | Program
  | Use
  | Theme
  | NamedText
  | Choices
  | Form
  | Module
  | Battery
  | ScheduleBlock
  | Plan
  | Flag
  | Rule
  | Scenario
  | Retired
  | Accept
  | Fill

export interface Program extends Place {
  readonly kind: 'program'
  readonly id: Name
  readonly title: Wording
  readonly purpose: Wording | null
  readonly owner: Quote | null
  readonly languages: readonly Name[]
  readonly licence: Quote | null
  readonly retention: { readonly className: Name; readonly years: NumberNode } | null
  readonly theme: Name | null
  /** `on` or `off`. */
  readonly messages: Name | null
  readonly share: boolean
  readonly groups: readonly Group[]
  readonly openTo: OpenTo | null
  /** How many forms a day may bring a patient. */
  readonly workload: NumberNode | null
}

/** A finding that the author has looked at and lets stand, in one declaration. */
export interface Accept extends Place {
  readonly kind: 'accept'
  readonly code: Name
  /** `start`, or `start.hej`. */
  readonly where: readonly Name[]
  readonly because: Quote
}

/** Who may start a program by themselves. */
export interface OpenTo extends Place {
  readonly areas: readonly Quote[]
  readonly who: Who
  readonly present: Wording | null
  /** Where it says that nobody in care reads along. */
  readonly without: Place | null
}

/** A group a patient can be in. */
export interface Group extends Place {
  readonly id: Name
  readonly title: Wording
}

export interface Use extends Place {
  readonly kind: 'use'
  readonly id: Name
}

export interface Theme extends Place {
  readonly kind: 'theme'
  readonly id: Name
  readonly primary: Name | null
  readonly accent: Name | null
  readonly surface: Name | null
  readonly corners: 'rounded' | 'square' | null
  readonly type: 'sans' | 'serif' | null
  readonly size: 'normal' | 'large' | null
  readonly picture: Media | null
}

/** A text with a name, for use in others. */
export interface NamedText extends Place {
  readonly kind: 'text'
  readonly id: Name
  readonly text: Wording
}

/** Ids that were removed and are never used again, each as `form.question.option`, `module.page` or a name alone. */
export interface Retired extends Place {
  readonly kind: 'retired'
  readonly ids: readonly (Place & { readonly parts: readonly Name[] })[]
}

/** The texts of an instrument that is shipped without them. */
export interface Fill extends Place {
  readonly kind: 'fill'
  readonly id: Name
  readonly licence: Quote | null
  readonly intro: Wording | null
  /** `item "…"`, `list.0 "…"`. */
  readonly texts: readonly (Place & { readonly parts: readonly Name[]; readonly text: Wording })[]
}

export interface Choices extends Place {
  readonly kind: 'choices'
  readonly id: Name
  readonly options: readonly Option[]
}

export interface Option extends Place {
  /** A name, or a number that is id and score at once. */
  readonly id: Name
  readonly was: readonly Name[]
  readonly score: NumberNode | null
  /** Without a place where it is left out. */
  readonly label: Wording
}

export interface Form extends Place {
  readonly kind: 'form'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  /** Set by `instrument` instead of `form`. */
  readonly instrument: {
    readonly source: Quote | null
    readonly licence: Quote | null
    /** Its texts may not be shipped: whoever has a licence fills them in. */
    readonly required: boolean
  } | null
  readonly intro: Wording | null
  readonly layout: 'page' | 'question' | null
  /** Every question, in the order they are written, those of matrices among them. */
  readonly asks: readonly Ask[]
  readonly matrices: readonly Matrix[]
  readonly checks: readonly Check[]
  readonly results: readonly Result[]
}

export interface Ask extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly type: AskType
  readonly text: Wording
  readonly required: boolean
  readonly step: NumberNode | null
  readonly ends: { readonly from: Wording; readonly to: Wording } | null
  readonly help: Wording | null
  readonly show: Expression | null
  readonly media: Media | null
  /** The matrix it is an item of. */
  readonly matrix: Name | null
  /** The repeated group it stands in. */
  readonly repeat: Name | null
}

/** What a repeated group asks, once for each row. */
export interface Rows {
  /** What one row is called. */
  readonly word: Wording | null
  readonly asks: readonly Ask[]
}

/** Several questions that share their options, and whether they are required. */
export interface Matrix extends Place {
  readonly id: Name
  /** What every item is answered with. */
  readonly type: AskType
  readonly text: Wording
  readonly required: boolean
  readonly help: Wording | null
  readonly show: Expression | null
  readonly items: readonly Ask[]
}

export interface AskType extends Place {
  readonly kind:
    | 'one'
    | 'many'
    | 'dropdown'
    | 'number'
    | 'slider'
    | 'scale'
    | 'short_text'
    | 'long_text'
    | 'yes_no'
    | 'date'
    | 'time'
    /** A repeated group: `range` says how many rows. */
    | 'rows'
    | 'broken'
  /** Options written here, or the name of a `choices`. */
  readonly options: readonly Option[] | Name | null
  readonly unit: Unit | null
  readonly range: { readonly min: NumberNode; readonly max: NumberNode } | null
  readonly rows: Rows | null
}

export interface Media extends Place {
  readonly kind: 'picture' | 'video' | 'audio'
  readonly path: Quote
  readonly decorative: boolean
  readonly describe: Wording | null
  readonly captions: Quote | null
}

export interface Check extends Place {
  readonly holds: Expression
  readonly message: Wording
}

export interface Result extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording | null
  readonly unit: Unit | null
  readonly value: Expression
  readonly bands: readonly BandSet[]
  /** upTo null: none may be missing; as null: they count as the mean of the others. */
  readonly missing: { readonly upTo: NumberNode | null; readonly as: NumberNode | null } | null
  readonly explain: Wording | null
  readonly decimals: NumberNode | null
  readonly show: { readonly to: readonly Name[]; readonly as: readonly ('line' | 'bars' | 'table')[] } | null
  readonly examples: readonly Example[]
}

/** Some people: of a sex, of an age in whole years with both ends included; null: whichever. */
export interface Who extends Place {
  readonly sex: 'woman' | 'man' | null
  /** to null: and over. */
  readonly age: { readonly from: NumberNode; readonly to: NumberNode | null } | null
}

/** The bands for some people; who null: for everybody else. */
export interface BandSet extends Place {
  readonly who: Who | null
  readonly bands: readonly Band[]
}

export interface Band extends Place {
  readonly from: NumberNode | null
  readonly to: NumberNode | null
  readonly toIncluded: boolean
  readonly colour: Name
  readonly label: Wording
}

export interface Assignment extends Place {
  /** null: every question. */
  readonly question: Name | null
  readonly values: readonly Value[]
  /** The rows of a repeated group, in place of values. */
  readonly rows: readonly AssignedRow[]
}

export interface AssignedRow extends Place {
  readonly assignments: readonly Assignment[]
}

/** A value in an example or a scenario: a number, a quoted text, a time, a date, yes, no or an option's name. */
export interface Value extends Place {
  readonly kind: 'number' | 'text' | 'time' | 'date' | 'name'
  readonly text: string
}

export interface Example extends Place {
  /** null: somebody of whom nothing is known. */
  readonly who: Who | null
  readonly assignments: readonly Assignment[]
  /** null: no score. */
  readonly value: NumberNode | null
  readonly band: Quote | null
}

export interface Module extends Place {
  readonly kind: 'module'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly opens: { readonly how: 'at_start' | 'by_clinician' | 'when'; readonly when: Expression | null } | null
  readonly feedback: ({ readonly note: Wording | null } & Place) | null
  readonly sections: readonly Section[]
  readonly pages: readonly Page[]
}

export interface Section extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly show: Expression | null
  readonly pages: readonly Page[]
}

export interface Page extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly show: Expression | null
  readonly blocks: readonly Block[]
}

export type Block =
  | ({ readonly kind: 'text' | 'tip'; readonly text: Wording } & Place)
  | Media
  | ({ readonly kind: 'form'; readonly form: Name } & Place)

export interface Battery extends Place {
  readonly kind: 'battery'
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly forms: readonly Name[]
}

export interface ScheduleBlock extends Place {
  readonly kind: 'schedule'
  readonly gives: readonly Give[]
}

export interface Give extends Place {
  readonly what: Name
  readonly alias: Name | null
  readonly was: readonly Name[]
  readonly timing: Timing
  readonly times: readonly Value[]
  readonly from: { readonly day: NumberNode } | ModuleAnchor | null
  readonly extent: Extent | null
  readonly due: DurationNode | null
  readonly open: DurationNode | null
  readonly reminders: readonly DurationNode[]
  readonly gate: boolean
}

export type Timing =
  | ({ readonly kind: 'at_start' | 'daily' | 'on_demand' | 'broken' } & Place)
  | ({ readonly kind: 'every'; readonly every: DurationNode } & Place)
  | ({ readonly kind: 'on_day'; readonly day: NumberNode } & Place)
  | ({ readonly kind: 'weekdays'; readonly days: readonly Name[] } & Place)
  | ({ readonly kind: 'after'; readonly after: DurationNode; readonly anchor: 'start' | 'end' | ModuleAnchor } & Place)

export type Extent =
  | ({ readonly kind: 'for'; readonly duration: DurationNode } & Place)
  | ({ readonly kind: 'until_end' } & Place)
  | ({ readonly kind: 'until_day'; readonly day: NumberNode } & Place)

/** When a module opened or was done for the patient. */
export interface ModuleAnchor {
  readonly module: Name
  readonly event: 'opened' | 'done'
}

/** What patients measure along the way. */
export interface Plan extends Place {
  readonly kind: 'plan'
  readonly addMeasures: boolean
  readonly measures: readonly Measure[]
}

export interface Measure extends Place {
  readonly id: Name
  readonly was: readonly Name[]
  readonly title: Wording
  readonly unit: Unit | null
  readonly range: AskType['range']
  readonly step: NumberNode | null
  readonly decimals: NumberNode | null
  readonly explain: Wording | null
  readonly show: Result['show']
  readonly bands: readonly BandSet[]
  /** When the patient is asked for it: the parts of a row of the schedule that are stated. */
  readonly giving: { readonly [K in keyof Give]?: Give[K] }
}

/** A unit's name, or an own one in quotes, with its translations. */
export type Unit = Name | Wording

/** Who is told of a flag. */
export interface Recipient extends Place {
  readonly role: 'clinician' | 'patient_administrator'
}

export interface Flag extends Place {
  readonly kind: 'flag'
  readonly id: Name
  readonly was: readonly Name[]
  readonly severity: Name
  readonly title: Wording
  readonly when: Expression
  readonly advice: Wording | null
  /** Empty: clinicians. */
  readonly recipients: readonly Recipient[]
  readonly escalate: { readonly to: Recipient; readonly after: DurationNode } | null
}

export interface Rule extends Place {
  readonly kind: 'rule'
  readonly id: Name
  readonly was: readonly Name[]
  readonly when: Expression
  readonly then: readonly RuleAction[]
}

export type RuleAction =
  | ({ readonly do: 'open' | 'give'; readonly what: Name } & Place)
  | ({ readonly do: 'remind'; readonly text: Wording; readonly within: DurationNode } & Place)
  | ({ readonly do: 'message'; readonly text: Wording } & Place)
  | ({ readonly do: 'end' } & Place)

export interface Scenario extends Place {
  readonly kind: 'scenario'
  readonly title: Quote
  readonly steps: readonly ScenarioStep[]
}

export type ScenarioStep =
  | ({ readonly do: 'start'; readonly date: Value; readonly time: Value; readonly patient: StartPatient } & Place)
  | ({ readonly do: 'answer'; readonly form: Name; readonly assignments: readonly Assignment[] } & Place)
  | ({ readonly do: 'read'; readonly module: Name; readonly page: Name | null } & Place)
  | ({ readonly do: 'open' | 'give' | 'acknowledge'; readonly what: Name } & Place)
  | ({ readonly do: 'register'; readonly measure: Name; readonly value: Value } & Place)
  /** What the patient writes, and what the clinician answers. */
  | ({ readonly do: 'message' | 'reply'; readonly text: Quote } & Place)
  | ({ readonly do: 'feedback'; readonly module: Name; readonly text: Quote } & Place)
  | ({ readonly do: 'move_to_day'; readonly day: NumberNode; readonly time: Value | null } & Place)
  | ({ readonly do: 'move_by'; readonly by: DurationNode } & Place)
  | ({ readonly do: 'end' } & Place)
  | ({ readonly do: 'expect'; readonly expect: Expectation } & Place)

/** What a scenario says of its patient. */
export interface StartPatient {
  readonly sex: 'woman' | 'man' | null
  /** In years on the day it starts. */
  readonly age: NumberNode | null
  readonly group: Name | null
}

export type Expectation =
  | { readonly kind: 'flag'; readonly flag: Name; readonly raised: boolean }
  | { readonly kind: 'escalation'; readonly flag: Name; readonly escalated: boolean }
  /** text null: any message at all. */
  | ({ readonly kind: 'message'; readonly text: Quote | null; readonly received: boolean } & Place)
  | {
      readonly kind: 'result'
      readonly form: Name
      /** null: the form is a measure, and it is its only one. */
      readonly result: Name | null
      readonly value: NumberNode | null
      readonly band: Quote | null
    }
  /** A form or a module, and the state word; until when and reminders only for forms. */
  | {
      readonly kind: 'state'
      readonly what: Name
      readonly negated: boolean
      readonly state: Name
      readonly until: Moment | null
      readonly reminders: NumberNode | null
    }
  /** A question that is shown, or hidden, once these answers are given. */
  | {
      readonly kind: 'shown'
      readonly form: Name
      readonly question: Name
      readonly shown: boolean
      readonly filled: readonly Assignment[]
    }
  /** Answers that cannot be sent, and at which question that is told. */
  | { readonly kind: 'refused'; readonly form: Name; readonly filled: readonly Assignment[]; readonly at: Name | null }
  | { readonly kind: 'reminder'; readonly rule: Name; readonly due: boolean }
  | { readonly kind: 'sees'; readonly viewer: 'patient' | 'clinician'; readonly sees: boolean; readonly what: Seen }

/** What somebody may see: the advice of a flag, or what the names say: a form, a module, a page or a result. */
export type Seen =
  | { readonly kind: 'advice'; readonly flag: Name }
  | { readonly kind: 'name'; readonly owner: Name; readonly member: Name | null }

/** A time of day, on the day at hand unless another is written. */
export interface Moment {
  readonly day: NumberNode | null
  readonly time: Value
}

export type Infix = 'or' | 'and' | '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>='

export type Expression =
  | ({ readonly kind: 'number'; readonly value: number } & Place)
  | ({ readonly kind: 'text' | 'time' | 'date'; readonly value: string } & Place)
  | ({ readonly kind: 'name'; readonly parts: readonly Name[] } & Place)
  | ({
      readonly kind: 'call'
      readonly name: Name
      readonly args: readonly Expression[]
      readonly span: boolean
      /** `change(weight) over 1 week`. */
      readonly over: DurationNode | null
    } & Place)
  | ({
      readonly kind: 'infix'
      readonly operator: Infix
      readonly left: Expression
      readonly right: Expression
    } & Place)
  | ({ readonly kind: 'prefix'; readonly operator: 'not' | '-'; readonly operand: Expression } & Place)
  | ({
      readonly kind: 'is'
      readonly left: Expression
      readonly negated: boolean
      readonly right: Expression
      /** `is waiting for 3 days`. */
      readonly lasting: DurationNode | null
    } & Place)
  | ({ readonly kind: 'has'; readonly left: Expression; readonly option: Name } & Place)
  | ({ readonly kind: 'in_band'; readonly left: Expression; readonly band: Quote } & Place)
  | ({ readonly kind: 'inactive'; readonly days: DurationNode } & Place)
  | ({ readonly kind: 'broken' } & Place)
