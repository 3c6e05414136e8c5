import type { MediaInfo } from '#compiler/index.ts'
import type { AnswerProblem, Found, LocalTime, OccurrenceId, Patient } from '#engine/index.ts'
import type { Receipt } from '#schemas/generated/api.ts'
import type { Bundle, Form } from '#schemas/generated/bundle.ts'
import type { Answers, PatientView, StaffView } from '#schemas/generated/view.ts'
import type { Asked } from './service.ts'

/*
 * What the page and its worker say to each other. The worker holds the program's texts, analyses them, and plays one
 * made-up patient through the last version that compiled. Every text has a revision, and an answer names the revision
 * it is about, so that what is said of an older text is never shown beside a newer one.
 */

export type UiLanguage = 'sv' | 'en'

export interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
}

/** A diagnostic in words. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information'
  readonly place: Place
  readonly message: string
  readonly hint: string | null
  /** What shows that it is so. */
  readonly witness: string | null
  readonly related: readonly { readonly place: Place; readonly role: 'first' | 'second' | 'declared' }[]
  /** Changes of text that may mend it. A safe one keeps the meaning the author plainly had. */
  readonly fixes: readonly Fix[]
  /** What an `accept` of it names, as `L2301 in besok`; null: it cannot be let stand. */
  readonly accept: string | null
}

export interface Fix {
  readonly grade: 'safe' | 'look'
  readonly edits: readonly { readonly place: Place; readonly text: string }[]
}

export type OutlineKind =
  'form' | 'question' | 'matrix' | 'result' | 'module' | 'page' | 'battery' | 'schedule' | 'flag' | 'rule'

/** One named thing of the program. `subject` is what the kit marks it with where it is shown: `question:phq9.item1`. */
export interface OutlineItem {
  readonly kind: OutlineKind
  readonly subject: string
  readonly id: string
  readonly title: string
  readonly place: Place | null
  readonly children: readonly OutlineItem[]
}

/** A scenario, played. It holds when no step failed. */
export interface Story {
  readonly title: string
  readonly place: Place
  readonly failed: readonly FailedStep[]
}

export interface FailedStep {
  readonly place: Place
  /** The step as it is written. */
  readonly written: string
  readonly at: LocalTime
  /** What there was instead of what was expected; null: the step could not be taken. */
  readonly found: Found | null
  readonly refused: string | null
}

export type Filling = 'low' | 'high' | 'mixed'

/** Who the made-up patient is. null: not known. */
export interface PreviewPerson {
  /** Whole years when the program starts. */
  readonly age: number | null
  readonly sex: Patient['sex']
  /** One of the program's groups. */
  readonly group: string | null
}

/** What the person who designs does to the made-up patient. */
export type PreviewAct =
  | { readonly do: 'restart' }
  /** The patient has been this person all along. */
  | { readonly do: 'be'; readonly person: PreviewPerson }
  | { readonly do: 'travel'; readonly day: number; readonly time: string }
  /** To the next moment at which something happens by itself. */
  | { readonly do: 'next' }
  | { readonly do: 'submit'; readonly occurrence: OccurrenceId; readonly answers: Answers }
  /** Sends answers made up for the designer. */
  | { readonly do: 'fill'; readonly occurrence: OccurrenceId; readonly filling: Filling }
  | { readonly do: 'read_page'; readonly module: string; readonly page: string }
  | { readonly do: 'open_module'; readonly module: string }
  | { readonly do: 'give_form'; readonly form: string }
  | { readonly do: 'acknowledge'; readonly flag: string; readonly comment: string | null }
  | { readonly do: 'end' }

/** The made-up patient as seen now. */
export interface Preview {
  readonly at: LocalTime
  readonly day: number
  /** HH:MM. */
  readonly time: string
  readonly lastDay: number
  readonly startedAt: LocalTime
  readonly person: PreviewPerson
  readonly bundle: Bundle
  /** The program's forms as this patient has them now. */
  readonly forms: readonly Form[]
  readonly patient: PatientView
  readonly staff: StaffView
  /** How many things have been done to the patient, and how many of them no longer fit the program as it is written. */
  readonly acts: number
  readonly dropped: number
  /** Set when the last act sent a form. */
  readonly receipt: Receipt | null
  /** Set when the last act was refused. */
  readonly refused: { readonly code: string; readonly problems: readonly AnswerProblem[] } | null
}

export type Request =
  | {
      readonly kind: 'open'
      readonly revision: number
      readonly files: ReadonlyMap<string, string>
      readonly library: ReadonlyMap<string, string>
      readonly media: ReadonlyMap<string, MediaInfo>
      readonly language: UiLanguage
    }
  /** null: the file is gone. */
  | { readonly kind: 'edit'; readonly revision: number; readonly file: string; readonly text: string | null }
  | { readonly kind: 'media'; readonly revision: number; readonly media: ReadonlyMap<string, MediaInfo> }
  | { readonly kind: 'language'; readonly language: UiLanguage }
  | ({ readonly kind: 'ask'; readonly id: number } & Asked)
  | { readonly kind: 'act'; readonly act: PreviewAct }

export type Reply =
  | {
      readonly kind: 'analysed'
      readonly revision: number
      readonly findings: readonly Finding[]
      /**
       * Whether this revision compiled. When not, outline, stories and preview are those of the last one that did; the
       * places in the outline are always of this one.
       */
      readonly whole: boolean
      readonly outline: readonly OutlineItem[]
      readonly stories: readonly Story[]
    }
  /** What the service of that name gives. */
  | { readonly kind: 'answered'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'shown'; readonly preview: Preview }
  /** The worker itself failed; the texts are safe, the page goes on without its help until the next edit. */
  | { readonly kind: 'failed'; readonly detail: string }
