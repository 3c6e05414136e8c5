import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { HOME } from '../address.ts'
import { Refusal } from '../server.ts'
import { useWords } from '../words.ts'

/** What is shown in place of something that could not be fetched, with a way on. */
export function Trouble({
  error,
  program,
  onAgain,
}: {
  readonly error: unknown
  readonly program?: string
  readonly onAgain: () => void
}) {
  const words = useWords()
  const problem = error instanceof Refusal ? error.problem : null
  if (program !== undefined && (problem?.code === 'unknown_program' || problem?.code === 'bad_name')) {
    return (
      <Notice kind="problem" live title={words('trouble.unknown')}>
        <p>{words('trouble.unknownHelp', { program })}</p>
        <p>
          <a href={HOME}>{words('trouble.back')}</a>
        </p>
      </Notice>
    )
  }
  const unreadable = problem?.code === 'not_text'
  return (
    <Notice kind="problem" live title={words(unreadable ? 'trouble.notText' : 'trouble.down')}>
      <p>{unreadable ? words('trouble.notTextHelp', { detail: problem.detail ?? '' }) : words('trouble.downHelp')}</p>
      <p>
        <Button size="small" look="secondary" onClick={onAgain}>
          {words('trouble.again')}
        </Button>
      </p>
    </Notice>
  )
}
