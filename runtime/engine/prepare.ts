import type {
  Bundle,
  CalendarStep,
  Expression,
  FlagRule,
  Form,
  Group,
  Module,
  Page,
  Question,
  Rule,
  Schedule,
  Section,
} from '#schemas/generated/bundle.ts'
import { type Because, because } from './because.ts'
import { compile } from './expression.ts'
import { type FormLogic, formLogic } from './form.ts'
import { CLOCK_FACTS, type Midnights, midnights, togetherOf } from './midnights.ts'
import { NO_MISSING, type Place, type Watch } from './place.ts'
import { type Reads, reads } from './reads.ts'
import type { Evaluate, PreparedResult } from './scope.ts'
import { type Stretch, stretchesIn } from './stretches.ts'
import type { LocalTime, State } from './state.ts'
import { neededBy } from './untouched.ts'

/** A bundle made ready to run: everything found by id, every expression a function. Make it once for each bundle and keep it. */
export interface Program {
  readonly bundle: Bundle
  readonly forms: ReadonlyMap<string, PreparedForm>
  readonly modules: ReadonlyMap<string, PreparedModule>
  /** Forms that the patient can register at any time. */
  readonly measures: ReadonlySet<string>
  readonly series: readonly Series[]
  /** The groups a patient can be in. */
  readonly groups: ReadonlyMap<string, Group>
  readonly flags: ReadonlyMap<string, Condition<FlagRule>>
  readonly rules: ReadonlyMap<string, Condition<Rule>>
  /** On which days a condition can turn, so that a midnight can change something. */
  readonly midnights: Midnights
  /** What conditions ask to have been so for some time, so that a moment of its own can change something. */
  readonly stretches: readonly Stretch[]
  /** As it was prepared with. */
  readonly watch: Watch | null
  /** Of a program as it is for one patient, the plan that makes it so, and the program without it; see `programOf`. */
  readonly plan: State['plan'] | null
  readonly alone: Program | null
}

export interface PreparedForm {
  readonly form: Form
  readonly logic: FormLogic
  /** Some question is shown on a condition. */
  readonly hides: boolean
  /** It is not the same for everybody: see `formFor`. */
  readonly personal: boolean
  readonly questions: ReadonlyMap<string, Question>
  readonly results: readonly PreparedResult[]
}

export interface PreparedModule {
  readonly module: Module
  /** null: by no condition. */
  readonly opens: Test | null
  /** Open from the start. */
  readonly atStart: boolean
  readonly pages: ReadonlyMap<string, PreparedPage>
  /** Pages with forms that time alone can show. */
  readonly turning: readonly PreparedPage[]
}

export interface PreparedPage {
  readonly page: Page
  readonly section: Section
  /** null: always shown. */
  readonly show: Test | null
  /** The forms on the page, in the order they stand there; the first is n 1 of the page's series. */
  readonly forms: readonly { readonly form: string; readonly series: string; readonly n: number }[]
}

/** One form of a schedule. */
export interface Series {
  readonly id: string
  readonly form: string
  readonly schedule: Schedule
  /** null: once. Every 0 days would never end, and is once. */
  readonly every: CalendarStep | null
  /** Opening times of day, soonest first; empty as in the schedule. */
  readonly times: readonly string[]
  /** Nothing is given from before; null: from the anchor on. */
  readonly since: LocalTime | null
}

export interface Test {
  readonly when: Evaluate
  readonly reads: Reads
  readonly midnights: Midnights
  readonly stretches: readonly Stretch[]
  /** It can become true by time alone: at midnight, or when something has been so for long enough. */
  readonly turns: boolean
}

/** A flag or a rule. */
export interface Condition<Item> extends Test {
  readonly item: Item
  readonly because: Because
  /** It can become true without a form being sent. */
  readonly timed: boolean
}

/**
 * Makes a bundle ready to run. The bundle must hold to its schema; nothing else is asked of it. `watch` is told what
 * conditions and results give while the program runs.
 */
export function prepare(bundle: Bundle, watch: Watch | null = null): Program {
  const byId = new Map(bundle.forms.map((form) => [form.id, form]))
  const place: Place = { home: null, form: (id) => byId.get(id), missing: NO_MISSING, watch }
  const modules = bundle.modules.map((module) => preparedModule(module, place))
  const flags = bundle.flags.map((flag) => condition(flag, place))
  const rules = bundle.rules.map((rule) => condition(rule, place))
  const tests: Test[] = [...flags, ...rules, ...modules.flatMap(testsOf)]
  return {
    bundle,
    watch,
    forms: new Map(bundle.forms.map((form) => [form.id, preparedForm(form, place)])),
    modules: new Map(modules.map((module) => [module.module.id, module])),
    measures: new Set(bundle.plan?.measures),
    series: bundle.schedules.flatMap(seriesOf),
    groups: new Map(bundle.groups.map((group) => [group.id, group])),
    flags: new Map(flags.map((flag) => [flag.item.id, flag])),
    rules: new Map(rules.map((rule) => [rule.item.id, rule])),
    midnights: togetherOf(tests.map((test) => test.midnights)),
    stretches: lastingOf(tests),
    plan: null,
    alone: null,
  }
}

/** What is put into a program, and what then is registered and given. */
interface Parts {
  readonly forms: readonly Form[]
  readonly flags: readonly FlagRule[]
  readonly rules: readonly Rule[]
  readonly measures: ReadonlySet<string>
  readonly schedules: readonly Schedule[]
  readonly series: readonly Series[]
}

/** A program with more in it. What it had is not made again; conditions that are added can read all of it. */
export function withParts(program: Program, { forms, measures, schedules, series, ...added }: Parts): Program {
  const byId = new Map(forms.map((form) => [form.id, form]))
  const { watch } = program
  const known = (id: string) => byId.get(id) ?? program.forms.get(id)?.form
  const place: Place = { home: null, form: known, missing: NO_MISSING, watch }
  const flags = added.flags.map((flag) => condition(flag, place))
  const rules = added.rules.map((rule) => condition(rule, place))
  const tests: Test[] = [...flags, ...rules]
  return {
    ...program,
    bundle: { ...program.bundle, forms: [...program.bundle.forms, ...forms], schedules: [...schedules] },
    forms: new Map([...program.forms, ...forms.map((form) => [form.id, preparedForm(form, place)] as const)]),
    measures,
    series,
    flags: new Map([...program.flags, ...flags.map((flag) => [flag.item.id, flag] as const)]),
    rules: new Map([...program.rules, ...rules.map((rule) => [rule.item.id, rule] as const)]),
    midnights: togetherOf([program.midnights, ...tests.map((test) => test.midnights)]),
    stretches: [...program.stretches, ...lastingOf(tests)],
  }
}

function lastingOf(tests: readonly Test[]): Stretch[] {
  return tests.flatMap((test) => test.stretches).filter((stretch) => stretch.lasting !== null)
}

/** What time can make true of a module: that it opens, and that its pages are shown. */
function testsOf({ opens, pages }: PreparedModule): Test[] {
  return [opens, ...[...pages.values()].map((page) => page.show)].flatMap((each) => each ?? [])
}

function preparedForm(form: Form, place: Place): PreparedForm {
  return {
    form,
    logic: formLogic(form, place.watch),
    personal: isPersonal(form, place),
    hides: form.questions.some(hides),
    questions: new Map(form.questions.map((question) => [question.id, question])),
    results: form.results.map((result) => ({
      result,
      evaluate: compile(result.value, { ...place, home: form, missing: result.missing }),
      needs: neededBy(result, form),
    })),
  }
}

function isPersonal(form: Form, place: Place): boolean {
  const shows = form.questions.flatMap(conditionsOf)
  const beyond = [...shows, ...form.checks.map((check) => check.holds)].some((expression) => {
    const { facts, forms } = reads(expression, place.form)
    return facts.size > 0 || [...forms].some((id) => id !== form.id)
  })
  return beyond || form.results.some((result) => result.bands.some((band) => band.who !== null))
}

/** When a question is shown, and those in its rows. */
function conditionsOf({ show, answer }: Question): Expression[] {
  const own = show === null ? [] : [show]
  return answer.kind === 'rows' ? [...own, ...answer.questions.flatMap(conditionsOf)] : own
}

/** Whether a question, or one in its rows, is shown on a condition. */
function hides({ show, answer }: Question): boolean {
  return show !== null || (answer.kind === 'rows' && answer.questions.some(hides))
}

function preparedModule(module: Module, place: Place): PreparedModule {
  const pages = module.sections.flatMap((section) =>
    section.pages.map((page) => preparedPage(module, section, page, place)),
  )
  return {
    module,
    opens: module.opens === null || module.byClinician ? null : test(module.opens, place),
    atStart: module.opens === null && !module.byClinician,
    pages: new Map(pages.map((page) => [page.page.id, page])),
    turning: pages.filter(({ show, forms }) => show?.turns && forms.length > 0),
  }
}

/** When the section and the page hold; null: always. */
function bothHold(section: Expression | null, page: Expression | null): Expression | null {
  if (section === null || page === null) return section ?? page
  return { op: 'call', name: 'and', args: [section, page] }
}

function preparedPage(module: Module, section: Section, page: Page, place: Place): PreparedPage {
  const forms = page.blocks.flatMap((block) => (block.kind === 'form' ? [block.form] : []))
  const shown = bothHold(section.show, page.show)
  return {
    page,
    section,
    show: shown === null ? null : test(shown, place),
    forms: forms.map((form, index) => ({ form, series: `page.${module.id}.${page.id}`, n: index + 1 })),
  }
}

/** A row's runs, one for each of its forms. */
export function seriesOf(schedule: Schedule): Series[] {
  const every = schedule.every === null || schedule.every.n === 0 ? null : schedule.every
  const times = [...new Set(schedule.times)].sort()
  return schedule.forms.map((form) => ({
    id: seriesId(schedule, form),
    form,
    schedule,
    every,
    times,
    since: null,
  }))
}

/** A row's run of one of its forms. */
export function seriesId({ id, forms }: Schedule, form: string): string {
  return forms.length === 1 ? id : `${id}.${form}`
}

function test(when: Expression, place: Place): Test {
  const read = reads(when, place.form)
  const stretches = stretchesIn(when)
  const days = midnights(when)
  const turns = days.any || days.turns.length > 0 || stretches.some((stretch) => stretch.lasting !== null)
  return { when: compile(when, place), reads: read, midnights: days, stretches, turns }
}

function condition<Item extends { readonly when: Expression }>(item: Item, place: Place): Condition<Item> {
  const tested = test(item.when, place)
  const { facts, forms } = tested.reads
  const passing = [...CLOCK_FACTS, 'missed_in_a_row', 'is_open', 'done', 'opened', 'waiting', 'unanswered'] as const
  return {
    item,
    ...tested,
    because: because(item.when, { ...place, watch: null }),
    timed: forms.size === 0 || passing.some((fact) => facts.has(fact)),
  }
}
