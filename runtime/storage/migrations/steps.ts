import type { Db } from '../store.ts'
import { start } from './0001-start.ts'
import { feedback } from './0002-feedback.ts'
import { due } from './0003-due.ts'
import { messages } from './0004-messages.ts'
import { patientFacts } from './0005-patient-facts.ts'
import { carryEventsOver, eventChains } from './0006-event-chains.ts'
import { late } from './0010-late.ts'
import { amendments } from './0011-amendments.ts'
import { phases } from './0012-phases.ts'
import { modulesAndTyping } from './0013-modules-and-typing.ts'
import { plannedStart } from './0014-planned-start.ts'
import { flagsTakenCareOf } from './0020-flags-taken-care-of.ts'
import { remindersDone } from './0021-reminders-done.ts'
import { plan } from './0022-plan.ts'
import { deliveries } from './0030-deliveries.ts'
import { sweep } from './0031-sweep.ts'
import { caseload, fillListed } from './0040-caseload.ts'
import { fillNames, residents } from './0041-residents.ts'
import { oneIndexLess } from './0042-one-index-less.ts'
import { banners } from './0045-banners.ts'
import { offers } from './0046-offers.ts'
import { conflictsLookedAt } from './0047-conflicts-looked-at.ts'
import { ticks } from './0050-ticks.ts'
import { putOff } from './0051-put-off.ts'
import { zoneRules } from './0056-zone-rules.ts'
import { eventsAsTheyCome } from './0057-events-as-they-come.ts'
import { twoIndexesLess } from './0058-two-indexes-less.ts'
import { refusedMeasures } from './0059-refused-measures.ts'
import type { Words } from './words.ts'

/** One change of the tables. */
export interface Step {
  readonly number: number
  /** What it does, in the words of the database it is done to. */
  tables(sql: Words): string
  /** Afterwards, what SQL has no words for: working through the rows that are there. */
  rows?(db: Db): Promise<void>
}

/** Every change of the tables, in order; a released one is never edited, only followed by another. Gaps are fine. */
export const STEPS: readonly Step[] = [
  { number: 1, tables: start },
  { number: 2, tables: feedback },
  { number: 3, tables: due },
  { number: 4, tables: messages },
  { number: 5, tables: patientFacts },
  { number: 6, tables: eventChains, rows: carryEventsOver },
  { number: 10, tables: late },
  { number: 11, tables: amendments },
  { number: 12, tables: phases },
  { number: 13, tables: modulesAndTyping },
  { number: 14, tables: plannedStart },
  { number: 20, tables: flagsTakenCareOf },
  { number: 21, tables: remindersDone },
  { number: 22, tables: plan },
  { number: 30, tables: deliveries },
  { number: 31, tables: sweep },
  { number: 40, tables: caseload, rows: fillListed },
  { number: 41, tables: residents, rows: fillNames },
  { number: 42, tables: oneIndexLess },
  { number: 45, tables: banners },
  { number: 46, tables: offers },
  { number: 47, tables: conflictsLookedAt },
  { number: 50, tables: ticks },
  { number: 51, tables: putOff },
  { number: 56, tables: zoneRules },
  { number: 57, tables: eventsAsTheyCome },
  { number: 58, tables: twoIndexesLess },
  { number: 59, tables: refusedMeasures },
]

/** The number of the newest step: what this version calls its tables. */
export const NEWEST = Math.max(...STEPS.map((step) => step.number))
