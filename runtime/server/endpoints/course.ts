import { beginMaintenance, endProgram, pauseProgram, resumeProgram } from '#actions/course/change-course.ts'
import { clinicians } from '#actions/course/clinicians.ts'
import { residents } from '#actions/course/residents.ts'
import { startGroup } from '#actions/course/start-group.ts'
import { startOptions } from '#actions/course/start-options.ts'
import { startProgram } from '#actions/course/start-program.ts'
import { changeClinician, transferPatient } from '#actions/course/transfer.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { nothing, same } from './answers.ts'

/** How a program begins, changes hands, rests and ends. */
export const COURSE: readonly Endpoint[] = [
  endpoint({
    route: 'POST /api/patients/:enrolment/pause',
    action: pauseProgram,
    summary: 'Pause a patient’s program.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/resumption',
    action: resumeProgram,
    summary: 'Let a paused program go on.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/maintenance',
    action: beginMaintenance,
    summary: 'Let a patient keep the content until a day, without new forms.',
    request: 'BeginMaintenance',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/end',
    action: endProgram,
    summary: 'End a patient’s program.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/transfer',
    action: transferPatient,
    summary: 'Transfer a patient to another unit and clinician.',
    request: 'Transfer',
    response: 'Assigned',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/enrolments/:enrolment/clinician',
    action: changeClinician,
    summary: 'Change which clinician a patient is assigned to.',
    request: 'ChangeClinician',
    response: 'Assigned',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/clinicians',
    action: clinicians,
    summary: 'The clinicians a patient can be assigned or transferred to.',
    request: null,
    response: 'Clinicians',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/start-options',
    action: startOptions,
    summary: 'Which programs can be started, and for whom.',
    request: null,
    response: 'StartOptions',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/residents',
    action: residents,
    summary: 'For whom a program could be started, by name, or those of them I look for.',
    request: 'SeekResidents',
    response: 'Residents',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/enrolments',
    action: startProgram,
    summary: 'Start a program for a patient.',
    request: 'StartProgram',
    response: 'Started',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/enrolments/group',
    action: startGroup,
    summary: 'Start a program for many patients at once.',
    request: 'StartGroup',
    response: 'GroupStarted',
    input: (_, body) => body,
    answer: same,
  }),
]
