import { amendForPatient } from '#actions/clinician/amend-form.ts'
import { answerMessage } from '#actions/clinician/answer-message.ts'
import { closeModule, orderModules } from '#actions/clinician/arrange-modules.ts'
import { caseloadFlags } from '#actions/clinician/caseload-flags.ts'
import { caseloadPatients } from '#actions/clinician/caseload-patients.ts'
import { caseloadReminders } from '#actions/clinician/caseload-reminders.ts'
import { caseload } from '#actions/clinician/caseload.ts'
import { changePlan } from '#actions/clinician/change-plan.ts'
import { sentForm } from '#actions/patient/form-to-fill.ts'
import { giveFeedback } from '#actions/clinician/give-feedback.ts'
import { giveForm } from '#actions/clinician/give-form.ts'
import { lookAtConflict } from '#actions/clinician/look-at-conflict.ts'
import { openModule } from '#actions/clinician/open-module.ts'
import { patientDeliveries } from '#actions/clinician/patient-deliveries.ts'
import { patientPage } from '#actions/clinician/patient-page.ts'
import { readPatientMessages } from '#actions/clinician/read-patient-messages.ts'
import { submissionConflicts } from '#actions/clinician/submission-conflicts.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { butTheTime, nothing, same, whole } from './answers.ts'

/** What a clinician sees of their patients, and does with what patients are given. */
export const CLINICIAN: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/caseload',
    action: caseload,
    summary: 'My patients, and the flags and reminders that wait for me: the first of each.',
    request: null,
    response: 'Caseload',
    input: nothing,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/caseload/flags',
    action: caseloadFlags,
    summary: 'The flags that wait for me, most severe first.',
    request: null,
    response: 'CaseloadFlags',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/caseload/reminders',
    action: caseloadReminders,
    summary: 'What rules remind me of and nobody has done, the soonest first.',
    request: null,
    response: 'CaseloadReminders',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/caseload/patients',
    action: caseloadPatients,
    summary: 'My patients, or those of them I look for, who needs most first.',
    request: 'SeekPatients',
    response: 'CaseloadPatients',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/deliveries',
    action: patientDeliveries,
    summary: 'What did not reach anybody about a patient, or perhaps did not.',
    request: null,
    response: 'PatientDeliveries',
    paged: true,
    input: (params, _, page) => ({ enrolment: params('enrolment'), page }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment',
    action: patientPage,
    summary: 'Everything about one patient in one program.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    same: butTheTime,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/forms',
    action: giveForm,
    summary: 'Give a patient a form or a battery now, outside every schedule.',
    request: 'GiveForm',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/forms/:occurrence',
    action: sentForm,
    summary: 'What a patient has sent, to be put right.',
    request: null,
    response: 'FormToFill',
    input: (params) => ({ enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/forms/:occurrence/amendments',
    action: amendForPatient,
    summary: 'Put right what a patient has sent.',
    request: 'Amendment',
    response: 'PatientPage',
    input: (params, amendment) => ({ enrolment: params('enrolment'), occurrence: params('occurrence'), amendment }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/conflicts',
    action: submissionConflicts,
    summary: 'Answers that came and did not count, kept to be looked at.',
    request: null,
    response: 'Conflicts',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/conflicts/looked-at',
    action: lookAtConflict,
    summary: 'I have looked at answers that came and did not count.',
    request: 'LookAtConflict',
    response: 'Conflicts',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/plan',
    summary: 'Change what one patient is given, asked and flagged for: all of the changes, or none.',
    action: changePlan,
    request: 'ChangePlan',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/modules',
    action: openModule,
    summary: 'Open a module for a patient.',
    request: 'OpenModule',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'DELETE /api/patients/:enrolment/modules/:module',
    action: closeModule,
    summary: 'Close a module for a patient.',
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment'), module: params('module') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/modules',
    action: orderModules,
    summary: 'Choose the order of a patient’s modules.',
    request: 'OrderModules',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/modules/:module/feedback',
    action: giveFeedback,
    summary: 'Give feedback on what a patient did in a module.',
    request: 'GiveFeedback',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), module: params('module') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/messages',
    action: answerMessage,
    summary: 'Write a message to a patient.',
    request: 'WriteMessage',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/messages/read',
    action: readPatientMessages,
    summary: 'A patient’s messages have been read up to one.',
    request: 'ReadMessages',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
]
