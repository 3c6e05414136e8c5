import { Icon } from '#web/kit/icon.tsx'
import type { FailedStep, Place, Story } from '../../worker/protocol.ts'
import { useWords, type Words } from '../words.ts'

interface ScenariosProps {
  readonly stories: readonly Story[]
  /** The stories are of an earlier version: the text as it is does not compile. */
  readonly old: boolean
  readonly onPlace: (place: Place) => void
}

/** The program's own tests, played after every edit: which hold, and what happened instead where one does not. */
export function ScenariosList({ stories, old, onPlace }: ScenariosProps) {
  const words = useWords()
  if (stories.length === 0) return <p className="lk-soft dz-calm">{words('scenarios.none')}</p>
  const inOrder = stories.toSorted((a, b) => b.failed.length - a.failed.length)
  return (
    <>
      {old && <p className="lk-soft dz-calm">{words('scenarios.old')}</p>}
      <ul className="lk-plain">
        {inOrder.map((story) => (
          <li
            key={`${story.place.file} ${story.place.start}`}
            className={`dz-problem dz-story-${story.failed.length === 0 ? 'holds' : 'fails'}`}
          >
            <button
              type="button"
              className="dz-problem-main"
              onClick={() => onPlace(story.failed[0]?.place ?? story.place)}
            >
              <Icon name={story.failed.length === 0 ? 'check' : 'warning'} size={18} />
              <span>
                <span className="lk-hidden">
                  {words(story.failed.length === 0 ? 'scenarios.holds' : 'scenarios.fails')}:{' '}
                </span>
                <span className="dz-problem-message">{story.title}</span>
                {story.failed.map((step) => (
                  <span key={step.place.start} className="dz-problem-hint">
                    <code>{step.written}</code> – {outcome(step, words)}
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const MODULE_WORDS = {
  locked: 'found.moduleLocked',
  open: 'found.moduleOpen',
  waiting: 'found.moduleWaiting',
  done: 'found.moduleDone',
} as const

function outcome({ found, refused }: FailedStep, words: Words): string {
  if (found === null) return words('scenarios.refused', { code: refused ?? '' })
  return words('scenarios.was', { found: foundIn(found, words) })
}

function foundIn(found: NonNullable<FailedStep['found']>, words: Words): string {
  switch (found.kind) {
    case 'result':
      if (found.status === null) return words('found.neverSent')
      return found.value === null ? words('found.noValue') : String(found.value)
    case 'flag':
      return words(found.raised ? 'found.raised' : 'found.notRaised')
    case 'escalation':
      return words(found.escalated ? 'found.escalated' : 'found.notEscalated')
    case 'message':
      return found.texts.length === 0 ? words('found.noMessage') : found.texts.map((text) => `"${text}"`).join(', ')
    case 'module':
      return words(MODULE_WORDS[found.state])
    case 'shown':
      return words(found.shown ? 'found.shown' : 'found.hidden')
    case 'refused': {
      if (found.problems === null) return words('found.notOpen')
      const questions = [...new Set(found.problems.map((one) => one.question))].join(', ')
      return questions === '' ? words('found.taken') : words('found.refusedAt', { questions })
    }
    case 'reminder':
      return words(found.due ? 'found.due' : 'found.notDue')
    case 'sees':
      return words(found.sees ? 'found.seen' : 'found.notSeen')
    case 'form': {
      const state = words(found.open ? 'found.open' : found.sent ? 'found.sent' : 'found.notOpen')
      return found.reminders === null ? state : `${state}, ${words('found.reminders', { count: found.reminders })}`
    }
  }
}
