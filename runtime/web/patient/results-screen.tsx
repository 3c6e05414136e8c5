import type { PatientView } from '#schemas/generated/view.ts'
import { useKit } from '../kit/context.ts'
import { GoTo } from '../kit/go-to.tsx'
import { Icon } from '../kit/icon.tsx'
import { type Place, Results } from '../kit/index.ts'
import { ProgramText } from '../kit/program-text.tsx'
import { Screen } from '../screen.tsx'
import { ProgramFrame } from './program-frame.tsx'

/** The patient's results over time. */
export function ResultsScreen() {
  return <ProgramFrame>{(_enrolment, view, go) => <MyResults view={view} go={go} />}</ProgramFrame>
}

function MyResults({ view, go }: { readonly view: PatientView; readonly go: (place: Place) => void }) {
  const { words } = useKit()
  return (
    <Screen title={words('result.title')}>
      <div className="lk-stack">
        <p>
          <GoTo place={{ to: 'program' }} onGo={go} className="lk-back">
            <Icon name="arrowLeft" />
            <ProgramText text={view.program.title} />
          </GoTo>
        </p>
        <h1 tabIndex={-1}>{words('result.title')}</h1>
        <Results results={view.results} />
      </div>
    </Screen>
  )
}
