import type {
  AnswerView,
  FlagView,
  Homework,
  OccurrenceView,
  PatientFacts,
  ResponseView,
  RevisionView,
  StaffView,
} from '#schemas/generated/view.ts'
import { later } from './calendar.ts'
import { shownIn } from './form-for.ts'
import { isOverdue } from './late.ts'
import { ruleOf } from './listed.ts'
import { isAwaitingFeedback, modulesInOrder } from './modules.ts'
import { programOf } from './own-program.ts'
import { stateAt } from './passing.ts'
import { byOpening, bySending, Past } from './past.ts'
import { ageOn } from './patient.ts'
import type { Program } from './prepare.ts'
import { own } from './record.ts'
import { bandOf } from './result.ts'
import { reminderViews } from './reminders.ts'
import { lastDay, stoppedAt } from './standing.ts'
import type { Flag, LocalTime, Reason, Response, Revision, State } from './state.ts'
import { timeOf } from './time-of.ts'
import { timeline } from './timeline.ts'
import { answerView } from './view-answers.ts'
import { planView } from './view-plan.ts'
import { messagesView, personMessage } from './view-messages.ts'
import { formTitle, header, moduleSummary, resultViews, scoreViews } from './view-parts.ts'

const FLAG_STATES = ['new', 'snoozed', 'acknowledged'] as const
const SEVERITIES = ['priority', 'warning', 'notice'] as const

/** What a clinician sees of a patient at a time. What has closed by then is closed here, whether or not a tick has said so. */
export function staffView(given: Program, before: State, asked: LocalTime): StaffView {
  const program = programOf(given, before.plan)
  const at = later(asked, timeOf(before))
  const state = stateAt(program, before, at)
  const past = new Past(state)
  return {
    at,
    program: header(program),
    status: state.status,
    until: lastDay(state),
    day: past.day(at) ?? 0,
    startedAt: state.startedAt ?? state.startsAt ?? at,
    patient: patientFacts(program, state, at),
    flags: flagViews(program, state),
    reminders: reminderViews(state),
    homework: homework(program, state),
    results: resultViews(program, past, 'clinician'),
    occurrences: occurrenceViews(program, state, at),
    responses: Object.values(state.responses)
      .sort(bySending)
      .reverse()
      .map((response) => responseView(program, state, response)),
    modules: modulesInOrder(program, state).map((module) => moduleSummary(module, past, at)),
    messages: messagesView(program, state, 'clinician'),
    timeline: timeline(program, state).reverse(),
    plan: planView(program, state),
  }
}

/** The age is that of today. */
function patientFacts({ groups }: Program, { patient }: State, at: LocalTime): PatientFacts {
  const group = patient.group === null ? undefined : groups.get(patient.group)
  return { age: ageOn(patient, at), sex: patient.sex, group: group?.title ?? null }
}

/** Those that wait first, those that are put off next, acknowledged ones last; then the most severe, then the oldest. */
function flagViews(program: Program, state: State): FlagView[] {
  return Object.values(state.flags)
    .map((flag) => flagView(program, state, flag))
    .sort(
      (a, b) =>
        FLAG_STATES.indexOf(a.state) - FLAG_STATES.indexOf(b.state) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareText(a.raisedAt, b.raisedAt) ||
        compareText(a.id, b.id),
    )
}

function flagView(program: Program, state: State, flag: Flag): FlagView {
  const response = flag.response === null ? undefined : own(state.responses, flag.response)
  const message = flag.message === null ? undefined : own(state.messages, flag.message)
  return {
    id: flag.id,
    flag: flag.rule,
    ...ruleOf(program, flag.rule),
    raisedAt: flag.raisedAt,
    state: flag.acknowledged !== null ? 'acknowledged' : flag.snoozed === null ? 'new' : 'snoozed',
    acknowledgedAt: flag.acknowledged?.at ?? null,
    acknowledgedBy: flag.acknowledged?.by ?? null,
    comment: flag.acknowledged?.comment ?? null,
    owner: flag.owner && { id: flag.owner.id, name: flag.owner.name },
    snoozedUntil: flag.snoozed?.until ?? null,
    escalatedAt: flag.escalatedAt,
    comments: [...flag.comments],
    form: response?.form ?? null,
    formTitle: response === undefined ? null : formTitle(program, response.form),
    answers: flag.because.map((reason) => reasonView(program, state, flag.raisedAt, reason)),
    message: message === undefined || message.from === 'program' ? null : personMessage(message),
  }
}

/** What a flag was raised for, as it was understood when it was raised. */
function reasonView(program: Program, { patient }: State, at: LocalTime, { form, id, value }: Reason): AnswerView {
  const prepared = program.forms.get(form)
  const question = prepared?.questions.get(id)
  if (prepared !== undefined && question !== undefined) return answerView(prepared.form, question, value)
  const result = prepared?.form.results.find((each) => each.id === id)
  const text = result?.title ?? { [program.bundle.languages[0] ?? 'en']: id }
  const bands = result?.bands ?? []
  const place = typeof value === 'number' ? bandOf(bands, value, patient, at) : null
  const band = place === null ? undefined : bands[place]
  const labels = band === undefined ? [] : [band.label]
  return { question: id, matrix: null, text, unit: result?.unit ?? null, value, labels, rows: [] }
}

/** What a clinician is to answer, with what the patient has sent on the module's pages. */
function homework(program: Program, state: State): Homework[] {
  const waiting = [...program.modules.values()].flatMap((prepared) => {
    const progress = own(state.modules, prepared.module.id)
    const since = progress !== undefined && isAwaitingFeedback(progress) ? progress.handedInAt : null
    if (since === null) return []
    const forms = [...prepared.pages.values()].flatMap((page) => page.forms)
    const responses = forms.flatMap(({ series, n }) => own(state.responses, `${series}:${n}`) ?? [])
    const { id, title } = prepared.module
    return [
      { module: id, title, since, responses: responses.map((response) => responseView(program, state, response)) },
    ]
  })
  return waiting.sort((a, b) => compareText(a.since, b.since))
}

/** By opening time, without those that were cancelled before they opened. */
function occurrenceViews(program: Program, state: State, at: LocalTime): OccurrenceView[] {
  const stopped = stoppedAt(state)
  return Object.values(state.occurrences)
    .filter(({ state: now, openAt }) => now !== 'cancelled' || stopped === null || openAt <= stopped)
    .sort(byOpening)
    .map(({ id, form, state: now, openAt, dueAt, closeAt, typedAt }) => ({
      id,
      form,
      title: formTitle(program, form),
      state: now,
      openAt,
      dueAt,
      late: own(state.responses, id)?.late ?? (now !== 'cancelled' && isOverdue({ dueAt }, at)),
      closeAt,
      started: now === 'open' && typedAt !== null,
      submittedAt: own(state.responses, id)?.at ?? null,
    }))
}

/** Every question that was shown, answered or not, as it was sent and after each amendment. */
function responseView(program: Program, state: State, response: Response): ResponseView {
  const { occurrence, form, at, late, earlier } = response
  return {
    occurrence,
    form,
    title: formTitle(program, form),
    at,
    late,
    ...revisionView(program, state, response, response, earlier.length + 1),
    earlier: earlier.map((revision, place) => revisionView(program, state, response, revision, place + 1)).reverse(),
  }
}

function revisionView(
  program: Program,
  state: State,
  response: Response,
  { answers, scores, amended }: Revision,
  revision: number,
): RevisionView {
  const { form } = response
  const prepared = program.forms.get(form)
  const shown = shownIn(program, state, { ...response, answers })
  const questions = prepared?.form.questions.filter(({ id }) => shown.has(id)) ?? []
  return {
    revision,
    amended: amended && { at: amended.at, by: amended.by, reason: amended.reason },
    answers:
      prepared === undefined
        ? []
        : questions.map((question) => answerView(prepared.form, question, own(answers, question.id) ?? null)),
    scores: scoreViews(program, { form, scores }, 'clinician'),
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
