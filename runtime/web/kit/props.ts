import type { ReactNode } from 'react'
import type { AnswerProblem } from '#engine/index.ts'
import type { Receipt as ReceiptView } from '#schemas/generated/api.ts'
import type { Digest, Form, Theme } from '#schemas/generated/bundle.ts'
import type {
  Answers,
  AnswerValue,
  FlagView,
  MaybeLocalTime,
  ModuleSummary,
  ModuleView,
  PatientView,
  ResponseView,
  ResultView,
  StaffView,
  TimelineEntry,
} from '#schemas/generated/view.ts'

/*
 * What the kit's components take in and give out. They get views and give back intents: none of them knows a
 * network, a router or a clock, so the designer's preview shows the very same ones. Everything that has a
 * source in the program carries `data-subject` (`form:phq9`, `question:phq9.item1`, `module:sleep`,
 * `page:sleep.intro`, `result:phq9.total`, `flag:risk`) for whoever wants to lead from picture to text.
 */

/** The languages the kit itself speaks. A program's own texts may be in others. */
export type KitLanguage = 'sv' | 'en'

/** Somewhere inside one program that a person can go to. */
export type Place =
  | { readonly to: 'program' }
  | { readonly to: 'module'; readonly module: string; readonly page: string | null }
  | { readonly to: 'form'; readonly occurrence: string }
  | { readonly to: 'results' }

export interface KitProviderProps {
  readonly language: KitLanguage
  readonly mediaUrl: (digest: Digest) => string
  /** The address a place has, so that it can be opened in a new tab. Without it a link only gives its intent. */
  readonly hrefOf?: (place: Place) => string
  /** The program's colours and corners; null or absent: Lykta's own. */
  readonly theme?: Theme | null
  /** The first is the language the program was written in and the one fallen back to. */
  readonly languages?: readonly string[]
  readonly children: ReactNode
}

/** Every screen of one program gives this intent when a link inside it is followed. */
export interface Going {
  readonly onGo: (place: Place) => void
}

/** The patient's overview of one program. */
export interface ProgramHomeProps extends Going {
  readonly view: PatientView
}

/** One page of one module, with the module's contents. */
export interface ModuleReaderProps extends Going {
  readonly view: PatientView
  readonly module: ModuleView
  /** null: the first page that is not read, else the first. */
  readonly page: string | null
  /** The person goes on from a page, which marks it read. */
  readonly onRead: (module: string, page: string) => void
}

export type SaveState =
  /** Nothing has been answered in this visit. */
  | 'untouched'
  | 'saving'
  | 'saved'
  /** Kept on this device until the network is back. */
  | 'offline'
  /** The server does not take it; the person is told what to do. */
  | 'refused'

export interface FormFillerProps {
  readonly form: Form
  /** The answers to begin with: the draft. */
  readonly answers: Answers
  readonly closesAt: MaybeLocalTime
  readonly saveState: SaveState
  /** One answer changed; null clears it. Given at once: whoever saves decides how long to wait. */
  readonly onSave: (question: string, value: AnswerValue | null) => void
  /** Sent after the review, with the answers of the visible questions only. */
  readonly onSubmit: (answers: Answers) => void
  readonly sending: boolean
  /** What the server said was wrong with the answers, if it disagreed. */
  readonly refused?: readonly AnswerProblem[]
  /** Why sending failed, in words already chosen, with what to do. */
  readonly failure?: ReactNode
  /** The person leaves without sending; answers are kept. */
  readonly onLeave: () => void
}

/** Answers that were sent, to read again. */
export interface SentAnswersProps {
  readonly form: Form
  readonly answers: Answers
}

export interface ReceiptProps {
  readonly receipt: ReceiptView
  readonly form: Form
  readonly onDone: () => void
}

export interface ResultsProps {
  readonly results: readonly ResultView[]
}

export interface ResultProps {
  readonly result: ResultView
}

export interface FlagCardProps {
  readonly flag: FlagView
  /** Absent: the viewer may not acknowledge. */
  readonly onAcknowledge?: (flag: string, comment: string | null) => void
  readonly acknowledging?: boolean
}

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[]
}

export interface ResponsesProps {
  readonly responses: readonly ResponseView[]
}

export interface ModuleListProps {
  readonly modules: readonly ModuleSummary[]
  /** Absent: the viewer may not open modules. */
  readonly onOpenModule?: (module: string) => void
  readonly opening?: string | null
}

/** The clinician's page of one patient in one program: header and tabs. */
export interface PatientOverviewProps {
  readonly view: StaffView
  readonly onAcknowledge?: (flag: string, comment: string | null) => void
  /** The flag being acknowledged at this moment. */
  readonly acknowledging?: string | null
}

export type StaffTab = 'overview' | 'results' | 'answers' | 'content'

export interface PatientRecordProps {
  readonly patient: string
  /** null: nobody follows the patient. */
  readonly clinician: string | null
  readonly view: StaffView
  readonly tab: StaffTab
  readonly onTab: (tab: StaffTab) => void
  readonly hrefOfTab?: (tab: StaffTab) => string
  readonly onAcknowledge?: (flag: string, comment: string | null) => void
  readonly acknowledging?: string | null
  readonly onOpenModule?: (module: string) => void
  readonly opening?: string | null
}
