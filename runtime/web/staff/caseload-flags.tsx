import { Link } from 'react-router'
import type { Caseload } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { SeverityChip } from '../kit/severity.tsx'
import { patientAddress } from './addresses.ts'
import { ShowMore } from './show-more.tsx'
import { usePages } from './use-pages.ts'

/** Every flag nobody has taken care of, the most severe and then the oldest first. */
export function CaseloadFlags({ caseload }: { readonly caseload: Caseload }) {
  const { words, formats } = useKit()
  const { flags, totals, next } = caseload
  const first = { items: flags, next: next.flags }
  const key = ['caseload', 'flags']
  const pages = usePages({ key, first, total: totals.flags, isFirst: true, ask: api.caseloadFlags })
  return (
    <section className="lk-stack" aria-labelledby="app-flags">
      <h2 id="app-flags">
        {words('work.flags')} <span className="app-count">{totals.flags}</span>
      </h2>
      {totals.flags === 0 ? (
        <Empty title={words('work.noFlags')}>{words('work.noFlagsHint')}</Empty>
      ) : (
        <ul className="lk-plain app-flags">
          {pages.rows.map((flag) => (
            <li key={`${flag.enrolment} ${flag.id}`}>
              <Link to={patientAddress(flag.enrolment)} className={`app-flag app-flag-${flag.severity}`}>
                <SeverityChip severity={flag.severity} />
                <span className="app-flag-patient">{flag.patient}</span>
                <span className="app-flag-title">
                  <ProgramText text={flag.title} />
                </span>
                <span className="lk-soft lk-numbers">{formats.dateTime(flag.raisedAt)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ShowMore pages={pages} />
    </section>
  )
}
