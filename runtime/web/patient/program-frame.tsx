import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { PatientView } from '#schemas/generated/view.ts'
import { api, mediaUrl } from '../api.ts'
import { KitProvider, type Place } from '../kit/index.ts'
import { useLanguage } from '../language.ts'
import { Loaded } from '../loaded.tsx'
import { usePlaces } from './places.ts'

interface ProgramFrameProps {
  readonly children: (enrolment: string, view: PatientView, go: (place: Place) => void) => ReactNode
}

/** Fetches one program and dresses what is inside it in the program's own look. */
export function ProgramFrame({ children }: ProgramFrameProps) {
  const { enrolment = '' } = useParams()
  const { language } = useLanguage()
  const { hrefOf, go } = usePlaces(enrolment)
  const query = useQuery({ queryKey: ['program', enrolment], queryFn: () => api.myProgram(enrolment) })
  return (
    <Loaded query={query}>
      {({ view }) => (
        <KitProvider
          language={language}
          mediaUrl={mediaUrl}
          hrefOf={hrefOf}
          theme={view.program.theme}
          languages={view.program.languages}
        >
          {children(enrolment, view, go)}
        </KitProvider>
      )}
    </Loaded>
  )
}
