import { sql as query } from 'kysely'
import { nameKey, rankOf } from '../list-order.ts'
import type { Db } from '../store.ts'
import type { Words } from './words.ts'

/**
 * What a clinician's list shows of a patient, and is ordered by, stands on the enrolment's row, so that a list costs what
 * it shows.
 */
export const caseload = (sql: Words): string => `
alter table enrolment add column flags_waiting integer not null default 0;
alter table enrolment add column flags_listed integer not null default 0;
alter table enrolment add column forms_open integer not null default 0;
alter table enrolment add column forms_missed integer not null default 0;
alter table enrolment add column messages_unread integer not null default 0;
alter table enrolment add column homework_waiting integer not null default 0;
alter table enrolment add column reminders_waiting integer not null default 0;
alter table enrolment add column responses integer not null default 0;
alter table enrolment add column list_rank ${sql.long} not null default 0;
alter table enrolment add column list_name text not null default '';

update enrolment set
  flags_waiting = (select count(*) from flag where flag.enrolment = enrolment.id and acknowledged_local is null),
  forms_open = (select count(*) from occurrence where occurrence.enrolment = enrolment.id and state = 'open'),
  forms_missed = (select count(*) from occurrence where occurrence.enrolment = enrolment.id and state = 'expired'),
  messages_unread = (select count(*) from message
    where message.enrolment = enrolment.id and sender = 'patient' and read_local is null),
  homework_waiting = (select count(*) from module_progress
    where module_progress.enrolment = enrolment.id and handed_in_local is not null and feedback_local is null),
  responses = (select count(*) from response where response.enrolment = enrolment.id);

create index enrolment_listed on enrolment (clinician, list_rank, list_name, id);
create index enrolment_flagged on enrolment (unit, clinician) where flags_waiting > 0;
create index enrolment_reminding on enrolment (clinician, unit) where reminders_waiting > 0;
`

/** Afterwards, what SQL has no words for: names as they are sorted, reminders, and the rules that raised flags. */
export async function fillListed(db: Db): Promise<void> {
  for await (const { id, name } of inPages<{ name: string }>(db, 'person', 'name')) {
    await query`update enrolment set list_name = ${nameKey(name)} where patient = ${id}`.execute(db)
  }
  const bundles = new Map<string, Partial<BundleThen>>()
  for await (const row of inPages<Row>(db, 'enrolment', 'digest, status, flags_waiting, forms_open, forms_missed')) {
    if (!bundles.has(row.digest)) bundles.set(row.digest, await bundleOf(db, row.digest))
    const rules = row.flags_waiting === 0 ? [] : await rulesOf(db, row.id, bundles.get(row.digest) ?? {})
    const listed = rules.filter(({ to }) => to.includes('clinician'))
    const worst = (['priority', 'warning', 'notice'] as const).find((each) =>
      listed.some(({ severity }) => severity === each),
    )
    const counts = { worst: worst ?? null, flags: listed.length, missed: row.forms_missed, due: row.forms_open }
    await query`update enrolment set flags_listed = ${listed.length}, reminders_waiting = ${await remindersOf(db, row.id)},
      list_rank = ${rankOf(row.status, counts)} where id = ${row.id}`.execute(db)
  }
}

interface Row {
  readonly digest: string
  readonly status: Parameters<typeof rankOf>[0]
  readonly flags_waiting: number
  readonly forms_open: number
  readonly forms_missed: number
}

interface Rule {
  readonly id: string
  readonly severity: 'priority' | 'warning' | 'notice'
  readonly to: readonly string[]
}

interface BundleThen {
  readonly flags: readonly Rule[]
}

async function* inPages<Columns>(
  db: Db,
  table: 'person' | 'enrolment',
  columns: string,
): AsyncGenerator<Columns & { readonly id: string }> {
  for (let after = ''; ;) {
    const { rows } = await query<Columns & { readonly id: string }>`
      select id, ${query.raw(columns)} from ${query.table(table)} where id > ${after} order by id limit 1000`.execute(
      db,
    )
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

async function bundleOf(db: Db, digest: string): Promise<Partial<BundleThen>> {
  const { rows } = await query<{ bytes: string }>`select bytes from bundle where digest = ${digest}`.execute(db)
  try {
    return JSON.parse(rows[0]?.bytes ?? '{}') as Partial<BundleThen>
  } catch {
    return {}
  }
}

/** The rules of the flags that wait, the program's and the patient's own. Of one that is nowhere the least is known. */
async function rulesOf(db: Db, enrolment: string, { flags = [] }: Partial<BundleThen>): Promise<Rule[]> {
  const waiting = await query<{ rule: string; what: string | null }>`
    select flag.rule, plan_part.what from flag
    left join plan_part on plan_part.enrolment = flag.enrolment and plan_part.id = flag.rule
    where flag.enrolment = ${enrolment} and acknowledged_local is null`.execute(db)
  return waiting.rows.map(({ rule, what }) => {
    const own = what === null ? undefined : (JSON.parse(what) as { readonly flag?: Rule }).flag
    return flags.find(({ id }) => id === rule) ?? own ?? { id: rule, severity: 'notice', to: ['clinician'] }
  })
}

async function remindersOf(db: Db, enrolment: string): Promise<number> {
  const { rows } = await query<{ remind: string; done: string }>`
    select remind, done from firing where enrolment = ${enrolment} and remind <> '[]'`.execute(db)
  return rows.reduce((count, { remind, done }) => {
    const finished = JSON.parse(done) as readonly (object | null)[]
    return count + (JSON.parse(remind) as readonly object[]).filter((_, place) => !finished[place]).length
  }, 0)
}
