import { Link } from 'react-router'
import type { PatientView } from '#schemas/generated/view.ts'
import { Banners } from '../banners.tsx'
import { useKit, useText } from '../kit/context.ts'
import { Icon } from '../kit/icon.tsx'
import { type Place, ProgramHome } from '../kit/index.ts'
import { Screen } from '../screen.tsx'
import { ProgramFrame } from './program-frame.tsx'

/** The overview of one program. */
export function HomeScreen() {
  return <ProgramFrame>{(enrolment, view, go) => <Home enrolment={enrolment} view={view} go={go} />}</ProgramFrame>
}

interface HomeProps {
  readonly enrolment: string
  readonly view: PatientView
  readonly go: (place: Place) => void
}

function Home({ enrolment, view, go }: HomeProps) {
  const { words } = useKit()
  const text = useText()
  return (
    <Screen title={text(view.program.title)}>
      <p className="app-way-back">
        <Link to="/" className="lk-back">
          <Icon name="arrowLeft" />
          {words('programs.title')}
        </Link>
      </p>
      <Banners enrolment={enrolment} />
      <ProgramHome view={view} onGo={go} />
    </Screen>
  )
}
