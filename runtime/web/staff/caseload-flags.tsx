import { Link } from 'react-router'
import type { CaseloadFlag } from '#schemas/generated/api.ts'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { SeverityChip } from '../kit/severity.tsx'
import { patientAddress } from './addresses.ts'

/** Every flag nobody has taken care of, the most severe and then the oldest first. */
export function CaseloadFlags({ flags }: { readonly flags: readonly CaseloadFlag[] }) {
  const { words, formats } = useKit()
  return (
    <section className="lk-stack" aria-labelledby="app-flags">
      <h2 id="app-flags">
        {words('work.flags')} <span className="app-count">{flags.length}</span>
      </h2>
      {flags.length === 0 ? (
        <Empty title={words('work.noFlags')}>{words('work.noFlagsHint')}</Empty>
      ) : (
        <ul className="lk-plain app-flags">
          {flags.map((flag) => (
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
    </section>
  )
}
