import './conflicts.css'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Conflict } from '#schemas/generated/api.ts'
import { api } from '../api.ts'
import { Button } from '../kit/button.tsx'
import { useKit } from '../kit/context.ts'
import { GivenAnswers } from '../kit/given-answers.tsx'
import { Notice } from '../kit/notice.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { Problem } from '../problem.tsx'

interface ConflictsProps {
  readonly enrolment: string
  /** How many there are. */
  readonly waiting: number
}

/** What the patient sent that did not count, until somebody has looked at it. */
export function Conflicts({ enrolment, waiting }: ConflictsProps) {
  const { words } = useKit()
  const client = useQueryClient()
  const queryKey = ['conflicts', enrolment, waiting]
  const query = useQuery({ queryKey, queryFn: () => api.conflicts(enrolment), enabled: waiting > 0 })
  const look = useMutation({
    mutationFn: ({ occurrence, submission, digest }: Conflict) =>
      api.lookAtConflict(enrolment, { occurrence, submission, digest }),
    onSettled: () => client.invalidateQueries({ queryKey: ['patient', enrolment] }),
  })
  if (waiting === 0) return null
  const error = look.error ?? query.error
  return (
    <Notice kind="warning" title={words('conflict.title', { count: waiting })}>
      <p>{words('conflict.hint')}</p>
      {error !== null && <Problem error={error} />}
      <ul className="lk-plain lk-stack">
        {query.data?.conflicts
          .filter(({ lookedAt }) => lookedAt === null)
          .map((conflict) => (
            <li key={`${conflict.occurrence} ${conflict.submission} ${conflict.digest}`}>
              <Waiting conflict={conflict} looking={look.isPending} onLook={() => look.mutate(conflict)} />
            </li>
          ))}
      </ul>
    </Notice>
  )
}

interface WaitingProps {
  readonly conflict: Conflict
  readonly looking: boolean
  readonly onLook: () => void
}

function Waiting({ conflict: { title, at, reason, answers }, looking, onLook }: WaitingProps) {
  const { words, formats } = useKit()
  return (
    <details className="app-conflict">
      <summary>
        <ProgramText text={title} />, {formats.dateTime(at)}
      </summary>
      <div className="lk-stack">
        <p>{words(isKnown(reason) ? `conflict.${reason}` : 'conflict.other')}</p>
        <GivenAnswers answers={answers} />
        <div className="lk-row">
          <Button size="small" icon="check" busy={looking} onClick={onLook}>
            {words('conflict.looked')}
          </Button>
        </div>
      </div>
    </details>
  )
}

/** The reasons that have words of their own. */
const REASONS = ['already_sent', 'submission_conflict', 'not_open', 'not_active', 'amended_meanwhile'] as const

function isKnown(reason: string): reason is (typeof REASONS)[number] {
  return REASONS.some((known) => known === reason)
}
