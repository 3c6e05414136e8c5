import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { PatientView } from '#schemas/generated/view.ts'
import { api } from '../api.ts'
import { useText } from '../kit/context.ts'
import { ModuleReader, type Place } from '../kit/index.ts'
import { NotFound } from '../not-found.tsx'
import { Problem } from '../problem.tsx'
import { Screen } from '../screen.tsx'
import { ProgramFrame } from './program-frame.tsx'

/** Reading one module. */
export function ModuleScreen() {
  return <ProgramFrame>{(enrolment, view, go) => <Module enrolment={enrolment} view={view} go={go} />}</ProgramFrame>
}

interface ModuleProps {
  readonly enrolment: string
  readonly view: PatientView
  readonly go: (place: Place) => void
}

function Module({ enrolment, view, go }: ModuleProps) {
  const params = useParams()
  const text = useText()
  const client = useQueryClient()
  const read = useMutation({
    mutationFn: (page: { module: string; page: string }) => api.readPage(enrolment, page),
    retry: 2,
    onSettled: () => client.invalidateQueries({ queryKey: ['program', enrolment] }),
  })
  const module = view.modules.find((one) => one.id === params.module)
  if (module === undefined) return <NotFound />
  return (
    <Screen title={text(module.title)}>
      {read.isError && <Problem error={read.error} />}
      <ModuleReader
        view={view}
        module={module}
        page={params.page ?? null}
        onRead={(moduleId, page) => read.mutate({ module: moduleId, page })}
        onGo={go}
      />
    </Screen>
  )
}
