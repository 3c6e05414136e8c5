import './start-screen.css'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Resident, StartOptions } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { Button } from '../kit/button.tsx'
import { useKit, useText } from '../kit/context.ts'
import { Loaded } from '../loaded.tsx'
import { Problem } from '../problem.tsx'
import { Screen } from '../screen.tsx'
import { ulid } from '../ulid.ts'
import { patientAddress } from './addresses.ts'
import { PickGroup } from './pick-group.tsx'
import { PickProgram } from './pick-program.tsx'
import { PickResident } from './pick-resident.tsx'

/** Starting a program for a patient. */
export function StartScreen() {
  const query = useQuery({ queryKey: ['start-options'], queryFn: api.startOptions })
  return <Loaded query={query}>{(options) => <Start options={options} />}</Loaded>
}

function Start({ options }: { readonly options: StartOptions }) {
  const { words } = useKit()
  const text = useText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [chosenPatient, setPatient] = useState<Resident | null>(null)
  const [program, setProgram] = useState<string | null>(null)
  const [group, setGroup] = useState<string | null>(null)
  /** One visit starts one program once, however often the button is pressed. */
  const [id] = useState(ulid)
  const start = useMutation({
    mutationFn: api.start,
    async onSuccess({ enrolment }) {
      await client.invalidateQueries({ queryKey: ['caseload'] })
      void navigate(patientAddress(enrolment))
    },
  })
  const chosenProgram = options.programs.find((one) => one.id === program)
  const groups = chosenProgram?.groups ?? []
  const choose = (wanted: string): void => {
    setProgram(wanted)
    setGroup(null)
  }
  const ready = chosenPatient !== null && chosenProgram !== undefined
  return (
    <Screen title={words('start.title')} wide>
      <form
        className="app-start"
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready || start.isPending) return
          const wanted = { id, program: chosenProgram.id, patient: chosenPatient.id }
          start.mutate(group === null ? wanted : { ...wanted, group })
        }}
      >
        <h1 tabIndex={-1}>{words('start.title')}</h1>
        <PickResident options={options} chosen={chosenPatient} onChoose={setPatient} />
        <PickProgram programs={options.programs} chosen={program} onChoose={choose} />
        {groups.length > 0 && <PickGroup groups={groups} chosen={group} onChoose={setGroup} />}
        <section className="lk-card app-start-confirm" aria-labelledby="app-start-confirm">
          <h2 id="app-start-confirm">{words(groups.length > 0 ? 'start.confirmFourth' : 'start.confirm')}</h2>
          <p role="status">
            {ready
              ? words('start.summary', { patient: chosenPatient.name, program: text(chosenProgram.title) })
              : words('start.pickBoth')}
          </p>
          {start.isError && <Problem error={start.error} />}
          {ready && (
            <Button type="submit" icon="play" busy={start.isPending}>
              {words(start.isPending ? 'start.starting' : 'start.start')}
            </Button>
          )}
        </section>
      </form>
    </Screen>
  )
}
