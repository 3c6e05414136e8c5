import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import type { FormToFill } from '#schemas/generated/api.ts'
import { api, mediaUrl } from '../api.ts'
import { Button } from '../kit/button.tsx'
import { useKit, useText } from '../kit/context.ts'
import { KitProvider, SentAnswers } from '../kit/index.ts'
import { Notice } from '../kit/notice.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { useLanguage } from '../language.ts'
import { Loaded } from '../loaded.tsx'
import { Screen } from '../screen.tsx'
import { usePerson } from '../session.ts'
import { forgetDrafts } from './draft.ts'
import { Filling } from './filling.tsx'
import { usePlaces } from './places.ts'
import { forgetSubmission } from './submission-id.ts'

/** One form of one occurrence: to fill in while it is open, to read again when it is sent. */
export function FormScreen() {
  const { enrolment = '', occurrence = '' } = useParams()
  const { language } = useLanguage()
  const { hrefOf } = usePlaces(enrolment)
  // Fetched anew for every visit and never under the hands of somebody who is typing.
  const query = useQuery({
    queryKey: ['form', enrolment, occurrence],
    queryFn: () => api.form(enrolment, occurrence),
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Loaded query={query}>
      {(data) => (
        <KitProvider
          language={language}
          mediaUrl={mediaUrl}
          hrefOf={hrefOf}
          theme={data.theme}
          languages={data.languages}
        >
          <Form key={`${enrolment} ${occurrence}`} data={data} />
        </KitProvider>
      )}
    </Loaded>
  )
}

function Form({ data }: { readonly data: FormToFill }) {
  const { words } = useKit()
  const text = useText()
  const { go } = usePlaces(data.enrolment)
  const person = usePerson().id
  const [late, setLate] = useState(false)
  // What closed unanswered can still be answered, so what is typed here stays.
  const open = data.state === 'open' || data.state === 'expired'
  useEffect(() => {
    if (open) return
    forgetDrafts(`${person} ${data.enrolment} ${data.occurrence}`)
    forgetSubmission(`${person} ${data.enrolment} ${data.occurrence}`)
  }, [open, person, data.enrolment, data.occurrence])
  const home = (): void => go({ to: 'program' })
  return (
    <Screen title={text(data.form.title)}>
      {data.state === 'open' || (data.state === 'expired' && late) ? (
        <Filling data={data} onLeave={home} />
      ) : (
        <div className="lk-stack">
          <h1 tabIndex={-1}>
            <ProgramText text={data.form.title} />
          </h1>
          <Closed state={data.state} />
          {data.state === 'submitted' && <SentAnswers form={data.form} answers={data.answers} />}
          <div className="lk-row">
            {data.state === 'expired' && <Button onClick={() => setLate(true)}>{words('form.answerLate')}</Button>}
            <Button onClick={home} {...(data.state === 'expired' ? { look: 'quiet' as const } : {})}>
              {words('receipt.done')}
            </Button>
          </div>
        </div>
      )}
    </Screen>
  )
}

/** Why the form cannot be filled in, and what that means for the person. */
function Closed({ state }: { readonly state: Exclude<FormToFill['state'], 'open'> }) {
  const { words } = useKit()
  switch (state) {
    case 'submitted':
      return (
        <Notice kind="success" title={words('form.sentTitle')}>
          <p>{words('form.sent')}</p>
        </Notice>
      )
    case 'expired':
      return (
        <Notice kind="info" title={words('form.closedTitle')}>
          <p>{words('form.closed')}</p>
        </Notice>
      )
    case 'planned':
      return (
        <Notice kind="info" title={words('form.notYetTitle')}>
          <p>{words('form.notYet')}</p>
        </Notice>
      )
    case 'cancelled':
      return (
        <Notice kind="info" title={words('form.cancelledTitle')}>
          <p>{words('form.cancelled')}</p>
        </Notice>
      )
  }
}
