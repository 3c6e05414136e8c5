import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { FormToFill } from '#schemas/generated/api.ts'
import type { Answers } from '#schemas/generated/view.ts'
import { ApiError, api } from '../api.ts'
import { useKit } from '../kit/context.ts'
import { FormFiller, Receipt } from '../kit/index.ts'
import { Notice } from '../kit/notice.tsx'
import { problemKey } from '../kit/words.ts'
import { usePerson } from '../session.ts'
import { answerProblems } from './answer-problems.ts'
import { forgetSubmission, submissionId } from './submission-id.ts'
import { useDraft } from './use-draft.ts'

interface FillingProps {
  readonly data: FormToFill
  readonly onLeave: () => void
}

const SENT_BEFORE = ['already_sent', 'submission_conflict']

/** Filling in and sending one form, and the receipt for it. */
export function Filling({ data, onLeave }: FillingProps) {
  const { enrolment, occurrence, form } = data
  const place = `${usePerson().id} ${enrolment} ${occurrence}`
  const client = useQueryClient()
  const { draft, state } = useDraft(place, enrolment, occurrence)
  const [first] = useState(() => draft.over(data.answers))
  const submit = useMutation({
    mutationFn: async (answers: Answers) => {
      await draft.flush()
      return api.submit(enrolment, occurrence, { id: submissionId(place), answers })
    },
    async onSuccess() {
      draft.clear()
      forgetSubmission(place)
      await Promise.all(
        [['program', enrolment], ['programs']].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
    onError(error) {
      // Sent already, perhaps in another window: what was sent is shown instead.
      if (!(error instanceof ApiError) || !SENT_BEFORE.includes(error.code)) return
      draft.clear()
      forgetSubmission(place)
      void client.invalidateQueries({ queryKey: ['form', enrolment, occurrence] })
    },
  })
  const refused = useMemo(() => (submit.error === null ? [] : answerProblems(submit.error)), [submit.error])
  if (submit.data !== undefined) return <Receipt receipt={submit.data} form={form} onDone={onLeave} />
  return (
    <FormFiller
      form={form}
      answers={first}
      closesAt={data.state === 'expired' ? null : data.closesAt}
      saveState={state}
      sending={submit.isPending}
      refused={refused}
      failure={submit.isError && refused.length === 0 && <NotSent error={submit.error} />}
      onSave={(question, value) => draft.save(question, value)}
      onSubmit={(answers) => submit.mutate(answers)}
      onLeave={onLeave}
    />
  )
}

function NotSent({ error }: { readonly error: unknown }) {
  const { words } = useKit()
  const code = error instanceof ApiError ? error.code : 'other'
  return (
    <Notice kind="problem" title={words('form.notSent')} live>
      <p>{words(code === 'network' ? 'form.notSentOffline' : problemKey(code))}</p>
    </Notice>
  )
}
