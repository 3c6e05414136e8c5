import type {
  AcknowledgeFlag,
  Caseload,
  Conflicts,
  CaseloadFlags,
  CaseloadPatients,
  FieldProblem,
  FormToFill,
  LookAtConflict,
  MyBanners,
  MyOffers,
  MyProgramPage,
  MyPrograms,
  OpenModule,
  PatientPage,
  People,
  Problem,
  ReadPage,
  Receipt,
  Residents,
  SaveAnswer,
  Saved,
  SeekPatients,
  SeekResidents,
  Session,
  Started,
  StartOffer,
  StartOptions,
  StartProgram,
  Submission,
} from '#schemas/generated/api.ts'

/** What the server refused, or that it could not be reached: status 0, code `network`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  /** Stable; words are chosen by it. */
  readonly code: string
  readonly errors: readonly FieldProblem[]

  constructor(status: number, code: string, errors: readonly FieldProblem[] = []) {
    super(code)
    this.status = status
    this.code = code
    this.errors = errors
  }

  /** The same request may succeed later without anything being changed. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

const signedOutListeners = new Set<() => void>()

/** Tells whenever the server answers that nobody is signed in. */
export function whenSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

/** The latest answers that came with a tag, by path: while one is the same, the server need not send it again. */
const tagged = new Map<string, { readonly tag: string; readonly body: unknown }>()

/** How many of them are kept. */
const KEPT = 20

/** Somebody else is here now. */
export function forgetAnswers(): void {
  tagged.clear()
}

function remember(path: string, tag: string, body: unknown): void {
  tagged.delete(path)
  tagged.set(path, { tag, body })
  const [oldest] = tagged.keys()
  if (tagged.size > KEPT && oldest !== undefined) tagged.delete(oldest)
}

interface Sending {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** The page may be closing: the browser finishes the request on its own. */
  readonly keepalive?: boolean
}

async function ask<T>(path: string, { method = 'GET', body, keepalive = false }: Sending = {}): Promise<T> {
  const before = method === 'GET' ? tagged.get(path) : undefined
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      keepalive,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(before === undefined ? {} : { 'if-none-match': before.tag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    throw new ApiError(0, 'network')
  }
  if (response.status === 304 && before !== undefined) return before.body as T
  if (!response.ok) {
    if (response.status === 401) for (const listener of signedOutListeners) listener()
    throw await errorOf(response)
  }
  // The server checks what it gives against the same schema these types are made from.
  const answer: unknown = response.status === 204 ? undefined : await response.json()
  const tag = response.headers.get('etag')
  if (tag !== null) remember(path, tag, answer)
  return answer as T
}

async function errorOf(response: Response): Promise<ApiError> {
  try {
    const problem = (await response.json()) as Partial<Problem>
    return new ApiError(response.status, problem.code ?? 'other', problem.errors ?? [])
  } catch {
    return new ApiError(response.status, response.status >= 500 ? 'store_unavailable' : 'other')
  }
}

const part = encodeURIComponent

/** Every endpoint the web uses, by what a person does with it. */
export const api = {
  session: () => ask<Session>('/session'),
  signIn: (person: string) => ask<Session>('/session', { method: 'POST', body: { person } }),
  signOut: () => ask<Session>('/session', { method: 'DELETE' }),
  people: () => ask<People>('/development/people'),

  myBanners: () => ask<MyBanners>('/my/banners'),
  myOffers: () => ask<MyOffers>('/my/offers'),
  startOffer: (program: string, body: StartOffer) =>
    ask<Started>(`/my/offers/${part(program)}/start`, { method: 'POST', body }),
  myPrograms: () => ask<MyPrograms>('/my/programs'),
  myProgram: (enrolment: string) => ask<MyProgramPage>(`/my/programs/${part(enrolment)}`),
  readPage: (enrolment: string, body: ReadPage) =>
    ask<MyProgramPage>(`/my/programs/${part(enrolment)}/pages`, { method: 'POST', body }),
  form: (enrolment: string, occurrence: string) => ask<FormToFill>(formPath(enrolment, occurrence)),
  saveAnswer: (enrolment: string, occurrence: string, body: SaveAnswer, keepalive = false) =>
    ask<Saved>(`${formPath(enrolment, occurrence)}/draft`, { method: 'PUT', body, keepalive }),
  submit: (enrolment: string, occurrence: string, body: Submission) =>
    ask<Receipt>(`${formPath(enrolment, occurrence)}/submission`, { method: 'POST', body }),

  caseload: () => ask<Caseload>('/caseload'),
  caseloadFlags: (cursor: string | null) =>
    ask<CaseloadFlags>(`/caseload/flags?limit=100${cursor === null ? '' : `&cursor=${cursor}`}`),
  caseloadPatients: (body: SeekPatients) => ask<CaseloadPatients>('/caseload/patients', { method: 'POST', body }),
  patient: (enrolment: string) => ask<PatientPage>(`/patients/${part(enrolment)}`),
  conflicts: (enrolment: string) => ask<Conflicts>(`/patients/${part(enrolment)}/conflicts`),
  lookAtConflict: (enrolment: string, body: LookAtConflict) =>
    ask<Conflicts>(`/patients/${part(enrolment)}/conflicts/looked-at`, { method: 'POST', body }),
  acknowledge: (enrolment: string, flag: string, body: AcknowledgeFlag) =>
    ask<unknown>(`/patients/${part(enrolment)}/flags/${part(flag)}/acknowledgement`, { method: 'POST', body }),
  openModule: (enrolment: string, body: OpenModule) =>
    ask<unknown>(`/patients/${part(enrolment)}/modules`, { method: 'POST', body }),
  startOptions: () => ask<StartOptions>('/start-options'),
  residents: (body: SeekResidents) => ask<Residents>('/residents', { method: 'POST', body }),
  start: (body: StartProgram) => ask<Started>('/enrolments', { method: 'POST', body }),
}

function formPath(enrolment: string, occurrence: string): string {
  return `/my/programs/${part(enrolment)}/forms/${part(occurrence)}`
}

export function mediaUrl(digest: string): string {
  return `/media/${digest}`
}
