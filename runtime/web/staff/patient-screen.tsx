import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from 'react-router'
import type { PatientPage } from '#schemas/generated/api.ts'
import { api, mediaUrl } from '../api.ts'
import { useKit } from '../kit/context.ts'
import { Icon } from '../kit/icon.tsx'
import { KitProvider, PatientRecord, type StaffTab } from '../kit/index.ts'
import { useLanguage } from '../language.ts'
import { Loaded } from '../loaded.tsx'
import { NotFound } from '../not-found.tsx'
import { Problem } from '../problem.tsx'
import { Screen } from '../screen.tsx'
import { patientAddress } from './addresses.ts'
import { Conflicts } from './conflicts.tsx'

const TABS: readonly StaffTab[] = ['overview', 'results', 'answers', 'content']

/** One patient in one program. */
export function PatientScreen() {
  const { enrolment = '', tab = 'overview' } = useParams()
  const query = useQuery({ queryKey: ['patient', enrolment], queryFn: () => api.patient(enrolment) })
  const known = TABS.find((one) => one === tab)
  if (known === undefined) return <NotFound />
  return <Loaded query={query}>{(page) => <Patient page={page} tab={known} />}</Loaded>
}

function Patient({ page, tab }: { readonly page: PatientPage; readonly tab: StaffTab }) {
  const { enrolment, patient, clinician, conflicts, view } = page
  const { words } = useKit()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const client = useQueryClient()
  const refresh = (): Promise<unknown> =>
    Promise.all([['patient', enrolment], ['caseload']].map((queryKey) => client.invalidateQueries({ queryKey })))
  const acknowledge = useMutation({
    mutationFn: ({ flag, comment }: { flag: string; comment: string | null }) =>
      api.acknowledge(enrolment, flag, { comment }),
    onSettled: refresh,
  })
  const open = useMutation({
    mutationFn: (module: string) => api.openModule(enrolment, { module }),
    onSettled: refresh,
  })
  const error = acknowledge.error ?? open.error
  return (
    <Screen title={`${patient.name}: ${words(`record.${tab}`)}`} place={enrolment} wide>
      <div className="lk-stack">
        <p>
          <Link to="/" className="lk-back">
            <Icon name="arrowLeft" />
            {words('work.title')}
          </Link>
        </p>
        {error !== null && <Problem error={error} />}
        <KitProvider language={language} mediaUrl={mediaUrl} languages={view.program.languages}>
          <div className="lk-stack lk-stack-wide">
            <Conflicts enrolment={enrolment} waiting={conflicts} />
            <PatientRecord
              patient={patient.name}
              clinician={clinician}
              view={view}
              tab={tab}
              onTab={(next) => void navigate(patientAddress(enrolment, next))}
              hrefOfTab={(one) => patientAddress(enrolment, one)}
              acknowledging={acknowledge.isPending ? acknowledge.variables.flag : null}
              onAcknowledge={(flag, comment) => acknowledge.mutate({ flag, comment })}
              opening={open.isPending ? open.variables : null}
              onOpenModule={(module) => open.mutate(module)}
            />
          </div>
        </KitProvider>
      </div>
    </Screen>
  )
}
