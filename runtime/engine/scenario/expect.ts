import { escalationTried, flagTried } from './expect-flag.ts'
import { formTried } from './expect-form.ts'
import { messageTried } from './expect-message.ts'
import { moduleTried } from './expect-module.ts'
import { refusedTried } from './expect-refused.ts'
import { reminderTried } from './expect-reminder.ts'
import { resultTried } from './expect-result.ts'
import { clinicianSeesTried, patientSeesTried } from './expect-sees.ts'
import { shownTried } from './expect-shown.ts'
import type { Expectation } from './scenario.ts'
import type { Story } from './story.ts'
import type { Tried } from './tried.ts'

/** Compares what a scenario expects with what there is now. A file for each kind of expectation. */
export function tried(story: Story, expected: Expectation): Tried {
  switch (expected.kind) {
    case 'result':
      return resultTried(story, expected)
    case 'flag':
      return flagTried(story, expected)
    case 'escalation':
      return escalationTried(story, expected)
    case 'message':
      return messageTried(story, expected)
    case 'form':
      return formTried(story, expected)
    case 'module':
      return moduleTried(story, expected)
    case 'shown':
      return shownTried(story, expected)
    case 'refused':
      return refusedTried(story, expected)
    case 'reminder':
      return reminderTried(story, expected)
    case 'patient_sees':
      return patientSeesTried(story, expected)
    case 'clinician_sees':
      return clinicianSeesTried(story, expected)
  }
}
