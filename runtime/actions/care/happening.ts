import type { Event } from '#engine/index.ts'
import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import type { EventData } from '#storage/tables.ts'
import { answersDigest } from './answers-digest.ts'

type WithoutTime<Timed> = Timed extends Event ? Omit<Timed, 'at'> : never

/** What can happen to a patient, at the time that it is now. */
export type Happening = WithoutTime<Event>

/** Events are kept for ever, so they name what happened and seal what was said by its hash; they do not repeat it. */
export function eventData(happening: Happening): EventData {
  switch (happening.kind) {
    case 'submit':
      return { occurrence: happening.occurrence, answers: answersDigest(happening.answers) }
    case 'amend': {
      const { occurrence, id: amendment, revision, answers, reason } = happening
      return { occurrence, amendment, revision, answers: answersDigest(answers), reason: digestOf(reason) }
    }
    case 'read_page':
      return { module: happening.module, page: happening.page }
    case 'open_module':
    case 'close_module':
      return { module: happening.module }
    case 'order_modules':
      return { modules: happening.modules.join(' ') }
    case 'type':
      return { occurrence: happening.occurrence }
    case 'give_form':
      return { form: happening.form }
    case 'change_plan':
      return {
        parts: happening.changes.map((change) => `${change.do} ${'id' in change ? change.id : change.row}`).join(', '),
        changes: digestOf(canonicalJson(happening.changes)),
      }
    case 'acknowledge_flag':
      return { flag: happening.flag }
    case 'assign_flag':
      return { flag: happening.flag, owner: happening.owner.id }
    case 'snooze_flag':
      return { flag: happening.flag, until: happening.until }
    case 'comment_flag':
      return { flag: happening.flag, comment: happening.id, text: digestOf(happening.text) }
    case 'finish_reminder':
      return { reminder: happening.reminder }
    case 'register':
      return { form: happening.form, answers: answersDigest(happening.answers) }
    case 'message':
      return { message: happening.id, from: happening.from, text: digestOf(happening.text) }
    case 'read_messages':
      return { reader: happening.reader, last: happening.last }
    case 'give_feedback':
      return { module: happening.module, text: digestOf(happening.text) }
    case 'start':
      return { group: happening.patient.group, starts: happening.startsAt ?? null }
    case 'maintain':
      return { until: happening.until }
    case 'transfer':
      return { unit: happening.unit, clinician: happening.clinician }
    case 'tick':
    case 'visit':
    case 'pause':
    case 'resume':
    case 'end':
      return {}
  }
}
