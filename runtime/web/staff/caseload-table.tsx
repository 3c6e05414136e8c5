import { useState } from 'react'
import { Link } from 'react-router'
import type { CaseloadPatient } from '#schemas/generated/api.ts'
import { Button, buttonClass } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { useKit, useText } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { TableFrame } from '../kit/table-frame.tsx'
import { patientAddress } from './addresses.ts'
import { CaseloadFilter, type Shown } from './caseload-filter.tsx'

const TESTS: Readonly<Record<Shown, (patient: CaseloadPatient) => boolean>> = {
  all: () => true,
  flagged: (patient) => patient.flags > 0,
  missed: (patient) => patient.missed > 0,
  due: (patient) => patient.due > 0,
}

/** All my patients, those who need me first, to search and to filter. */
export function CaseloadTable({ patients }: { readonly patients: readonly CaseloadPatient[] }) {
  const { words } = useKit()
  const text = useText()
  const [shown, setShown] = useState<Shown>('all')
  const [sought, setSought] = useState('')
  const fits = (patient: CaseloadPatient): boolean =>
    `${patient.patient} ${text(patient.program)}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())
  const rows = patients.filter((patient) => TESTS[shown](patient) && fits(patient)).sort(byNeed)
  return (
    <section className="lk-stack" aria-labelledby="app-patients">
      <h2 id="app-patients">
        {words('work.patients')} <span className="app-count">{patients.length}</span>
      </h2>
      {patients.length === 0 ? (
        <>
          <Empty title={words('work.noPatients')}>{words('work.noPatientsHint')}</Empty>
          <div>
            <Link to="/start" className={buttonClass()}>
              {words('work.start')}
            </Link>
          </div>
        </>
      ) : (
        <>
          <CaseloadFilter
            shown={shown}
            onShow={setShown}
            sought={sought}
            onSeek={setSought}
            counts={countsOf(patients)}
          />
          <p className="lk-hidden" role="status">
            {words('work.shown', { count: rows.length })}
          </p>
          {rows.length === 0 ? <Empty title={words('work.noMatch')} /> : <Patients rows={rows} />}
          {rows.length === 0 && (
            <div>
              <Button
                look="secondary"
                size="small"
                onClick={() => {
                  setShown('all')
                  setSought('')
                }}
              >
                {words('work.clear')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

function Patients({ rows }: { readonly rows: readonly CaseloadPatient[] }) {
  const { words, formats } = useKit()
  return (
    <div className="app-patients">
      <TableFrame label={words('work.patients')}>
        <thead>
          <tr>
            <th scope="col">{words('work.patient')}</th>
            <th scope="col">{words('work.program')}</th>
            <th scope="col">{words('work.status')}</th>
            <th scope="col" className="lk-table-number">
              {words('work.day')}
            </th>
            <th scope="col" className="lk-table-number">
              {words('work.flagCount')}
            </th>
            <th scope="col" className="lk-table-number">
              {words('work.dueCount')}
            </th>
            <th scope="col" className="lk-table-number">
              {words('work.missedCount')}
            </th>
            <th scope="col">{words('work.lastActive')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.enrolment}>
              <th scope="row">
                <Link to={patientAddress(row.enrolment)}>{row.patient}</Link>
              </th>
              <td>
                <ProgramText text={row.program} />
              </td>
              <td>
                <Chip colour={row.status === 'active' ? 'green' : 'grey'}>{words(`status.${row.status}`)}</Chip>
              </td>
              <td className="lk-table-number lk-numbers">{row.day}</td>
              <td className="lk-table-number lk-numbers">
                {row.flags > 0 ? (
                  <Chip colour="red" icon="flag">
                    {row.flags}
                  </Chip>
                ) : (
                  <None />
                )}
              </td>
              <td className="lk-table-number lk-numbers">{row.due > 0 ? row.due : <None />}</td>
              <td className="lk-table-number lk-numbers">
                {row.missed > 0 ? (
                  <Chip colour="yellow" icon="clock">
                    {row.missed}
                  </Chip>
                ) : (
                  <None />
                )}
              </td>
              <td className="lk-numbers">
                {row.lastActive === null ? words('work.never') : formats.dateTime(row.lastActive)}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </div>
  )
}

function None() {
  return <span className="lk-soft">0</span>
}

/** Flags before missed before open forms; ended programs last; else as the server gave them. */
function byNeed(one: CaseloadPatient, other: CaseloadPatient): number {
  const ended = (patient: CaseloadPatient): number => (patient.status === 'ended' ? 1 : 0)
  return ended(one) - ended(other) || other.flags - one.flags || other.missed - one.missed || other.due - one.due
}

function countsOf(patients: readonly CaseloadPatient[]): Readonly<Record<Shown, number>> {
  const count = (shown: Shown): number => patients.filter(TESTS[shown]).length
  return { all: count('all'), flagged: count('flagged'), missed: count('missed'), due: count('due') }
}
