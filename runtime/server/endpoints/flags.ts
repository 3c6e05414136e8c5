import { acknowledgeFlag } from '#actions/flags/acknowledge-flag.ts'
import { assignFlag } from '#actions/flags/assign-flag.ts'
import { commentFlag } from '#actions/flags/comment-flag.ts'
import { finishReminder } from '#actions/clinician/finish-reminder.ts'
import { reassignFlag } from '#actions/flags/reassign-flag.ts'
import { snoozeFlag } from '#actions/flags/snooze-flag.ts'
import { unitFlags } from '#actions/flags/unit-flags.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { same, whole } from './answers.ts'

/** Taking care of flags and reminders: the clinician’s own, and those of the unit. */
export const FLAGS: readonly Endpoint[] = [
  endpoint({
    route: 'POST /api/patients/:enrolment/flags/:flag/acknowledgement',
    action: acknowledgeFlag,
    summary: 'Acknowledge a flag.',
    request: 'AcknowledgeFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/flags/:flag/owner',
    action: assignFlag,
    summary: 'Give a flag to a clinician at the unit.',
    request: 'AssignFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/flags/:flag/snooze',
    action: snoozeFlag,
    summary: 'Put off a flag until a time.',
    request: 'SnoozeFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/flags/:flag/comments',
    action: commentFlag,
    summary: 'Comment on a flag.',
    request: 'CommentFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/reminders/:reminder/done',
    action: finishReminder,
    summary: 'What a rule reminded of has been done.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment'), reminder: params('reminder') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/unit/flags',
    action: unitFlags,
    summary: 'The flags that wait at my unit, and who could be given them.',
    request: null,
    response: 'UnitFlags',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/unit/flags/:enrolment/:flag/owner',
    action: reassignFlag,
    summary: 'Give a flag of the unit to another clinician.',
    request: 'AssignFlag',
    response: 'UnitFlag',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
]
