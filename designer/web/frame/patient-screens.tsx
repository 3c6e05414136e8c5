import { useEffect, useState } from 'react'
import { FormFiller, ModuleReader, ProgramHome, Receipt, Results, SentAnswers, type Place } from '#web/kit/index.ts'
import type { Receipt as ReceiptView } from '#schemas/generated/api.ts'
import type { Answers, AnswerValue } from '#schemas/generated/view.ts'
import type { Preview } from '../../worker/protocol.ts'
import { say } from './parent.ts'
import { formOf, sentIn } from './forms.ts'
import { BackToProgram } from './back-to-program.tsx'

type Screen = Place | { readonly to: 'receipt'; readonly receipt: ReceiptView }

/** The patient's screens of one program, one at a time, as the patient's own pages put them together. */
export function PatientScreens({ preview }: { readonly preview: Preview }) {
  const [screen, setScreen] = useState<Screen>({ to: 'program' })
  const [drafts, setDrafts] = useState<Readonly<Record<string, Answers>>>({})
  const { receipt, patient, acts } = preview
  // The form that was being filled in gives way to its receipt; made-up answers sent from outside leave the screen as it is.
  const [seen, setSeen] = useState(acts)
  if (acts !== seen) {
    setSeen(acts)
    if (receipt !== null && screen.to === 'form' && screen.occurrence === receipt.occurrence) {
      setScreen({ to: 'receipt', receipt })
    }
    if (acts === 0) {
      setScreen({ to: 'program' })
      setDrafts({})
    }
  }
  const home = (): void => setScreen({ to: 'program' })
  // A new screen begins at its top.
  useEffect(() => scrollTo(0, 0), [screen])

  if (screen.to === 'receipt') {
    const form = formOf(preview, screen.receipt.occurrence)
    if (form !== null) return <Receipt receipt={screen.receipt} form={form} onDone={home} />
  }
  if (screen.to === 'form') {
    const { occurrence } = screen
    const form = formOf(preview, occurrence)
    const sent = sentIn(preview, occurrence)
    if (form !== null && sent !== null) {
      return (
        <BackToProgram onGo={home}>
          <SentAnswers form={form} answers={sent} />
        </BackToProgram>
      )
    }
    const due = patient.due.find((one) => one.occurrence === occurrence)
    if (form !== null && due !== undefined) {
      const answers = drafts[occurrence] ?? {}
      return (
        <FormFiller
          key={occurrence}
          form={form}
          answers={answers}
          closesAt={due.closesAt}
          saveState={Object.keys(answers).length === 0 ? 'untouched' : 'saved'}
          sending={false}
          refused={preview.refused?.problems ?? []}
          onSave={(question, value) =>
            setDrafts((all) => ({ ...all, [occurrence]: withAnswer(all[occurrence], question, value) }))
          }
          onSubmit={(sending) => say({ kind: 'act', act: { do: 'submit', occurrence, answers: sending } })}
          onLeave={home}
        />
      )
    }
  }
  if (screen.to === 'module') {
    const module = patient.modules.find((one) => one.id === screen.module)
    if (module !== undefined) {
      return (
        <ModuleReader
          view={patient}
          module={module}
          page={screen.page}
          onGo={setScreen}
          onRead={(id, page) => say({ kind: 'act', act: { do: 'read_page', module: id, page } })}
        />
      )
    }
  }
  if (screen.to === 'results') {
    return (
      <BackToProgram onGo={home}>
        <Results results={patient.results} />
      </BackToProgram>
    )
  }
  return <ProgramHome view={patient} onGo={setScreen} />
}

function withAnswer(answers: Answers = {}, question: string, value: AnswerValue | null): Answers {
  const { [question]: _before, ...others } = answers
  return value === null ? others : { ...others, [question]: value }
}
