import './work-screen.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Caseload } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { Banners } from '../banners.tsx'
import { buttonClass } from '../kit/button.tsx'
import { useKit } from '../kit/context.ts'
import { Icon } from '../kit/icon.tsx'
import { Loaded } from '../loaded.tsx'
import { Screen } from '../screen.tsx'
import { CaseloadFlags } from './caseload-flags.tsx'
import { CaseloadTable } from './caseload-table.tsx'

/** My work: flags first, by severity and age, then every patient. */
export function WorkScreen() {
  const query = useQuery({ queryKey: ['caseload'], queryFn: api.caseload })
  return <Loaded query={query}>{(caseload) => <Work caseload={caseload} />}</Loaded>
}

function Work({ caseload }: { readonly caseload: Caseload }) {
  const { words } = useKit()
  return (
    <Screen title={words('work.title')} wide>
      <div className="lk-stack lk-stack-wide">
        <header className="app-work-heading">
          <h1 tabIndex={-1}>{words('work.title')}</h1>
          <Link to="/start" className={buttonClass('primary', 'small')}>
            <Icon name="plus" />
            {words('work.start')}
          </Link>
        </header>
        <Banners />
        <CaseloadFlags caseload={caseload} />
        <CaseloadTable caseload={caseload} />
      </div>
    </Screen>
  )
}
