import { useState } from 'react'
import { Link } from 'react-router'
import type { Caseload, CaseloadPatient } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { Button, buttonClass } from '../kit/button.tsx'
import { Chip } from '../kit/chip.tsx'
import { useKit } from '../kit/context.ts'
import { Empty } from '../kit/empty.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { TableFrame } from '../kit/table-frame.tsx'
import { patientAddress } from './addresses.ts'
import { CaseloadFilter, type Shown } from './caseload-filter.tsx'
import { ShowMore } from './show-more.tsx'
import { AT_A_TIME, usePages } from './use-pages.ts'
import { useSettled } from './use-settled.ts'

/** All my patients, those who need me first, to search and to filter. */
export function CaseloadTable({ caseload }: { readonly caseload: Caseload }) {
  const { words } = useKit()
  const [shown, setShown] = useState<Shown>('all')
  const [sought, setSought] = useState('')
  const search = useSettled(sought.trim())
  const { patients, totals, next } = caseload
  const pages = usePages({
    key: ['caseload', 'patients', shown, search],
    first: { items: patients, next: next.patients },
    total: totals.patients,
    isFirst: shown === 'all' && search === '',
    ask: (cursor) =>
      api.caseloadPatients({ show: shown, search, limit: AT_A_TIME, ...(cursor === null ? {} : { cursor }) }),
  })
  return (
    <section className="lk-stack" aria-labelledby="app-patients">
      <h2 id="app-patients">
        {words('work.patients')} <span className="app-count">{totals.patients}</span>
      </h2>
      {totals.patients === 0 ? (
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
            counts={{ ...totals, all: totals.patients }}
          />
          <p className="lk-hidden" role="status">
            {words('work.shown', { count: pages.rows.length })}
          </p>
          {pages.total === 0 ? <Empty title={words('work.noMatch')} /> : <Patients rows={pages.rows} />}
          {pages.total === 0 && (
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
          <ShowMore pages={pages} />
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
                {row.conflicts > 0 && (
                  <div>
                    <Chip colour="yellow" icon="form">
                      {words('work.conflictCount', { count: row.conflicts })}
                    </Chip>
                  </div>
                )}
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
