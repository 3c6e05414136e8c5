import { amendForm } from '#actions/clinician/amend-form.ts'
import { formToFill } from '#actions/patient/form-to-fill.ts'
import { myProgram } from '#actions/patient/my-program.ts'
import { myPrograms } from '#actions/patient/my-programs.ts'
import { readMessages } from '#actions/patient/read-messages.ts'
import { readPage } from '#actions/patient/read-page.ts'
import { registerMeasure } from '#actions/patient/register-measure.ts'
import { saveAnswer } from '#actions/patient/save-answer.ts'
import { submitForm } from '#actions/patient/submit-form.ts'
import { writeMessage } from '#actions/patient/write-message.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { butTheTime, nothing, same, whole } from './answers.ts'

/** What a patient does in their own programs. */
export const PATIENT: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/my/programs',
    action: myPrograms,
    summary: 'My programs, with what is due in each.',
    request: null,
    response: 'MyPrograms',
    input: nothing,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/programs/:enrolment',
    action: myProgram,
    summary: 'One of my programs, as it is now.',
    request: null,
    response: 'MyProgramPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    same: butTheTime,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/pages',
    action: readPage,
    summary: 'I have read a page.',
    request: 'ReadPage',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/programs/:enrolment/forms/:occurrence',
    action: formToFill,
    summary: 'A form with its draft, or what was sent.',
    request: null,
    response: 'FormToFill',
    input: (params) => ({ enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/my/programs/:enrolment/forms/:occurrence/draft',
    action: saveAnswer,
    summary: 'Save one answer while typing.',
    request: 'SaveAnswer',
    response: 'Saved',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/forms/:occurrence/submission',
    action: submitForm,
    summary: 'Send a form; the same submission may be sent again.',
    request: 'Submission',
    response: 'Receipt',
    input: (params, submission) => ({
      enrolment: params('enrolment'),
      occurrence: params('occurrence'),
      submission,
    }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/forms/:occurrence/amendments',
    action: amendForm,
    summary: 'Put right what I have sent.',
    request: 'Amendment',
    response: 'Receipt',
    input: (params, amendment) => ({ enrolment: params('enrolment'), occurrence: params('occurrence'), amendment }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/measures/:form',
    action: registerMeasure,
    summary: 'Register a measure of my own accord.',
    request: 'Submission',
    response: 'Receipt',
    input: (params, submission) => ({ enrolment: params('enrolment'), form: params('form'), submission }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/messages',
    action: writeMessage,
    summary: 'Write a message to my clinician.',
    request: 'WriteMessage',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/messages/read',
    action: readMessages,
    summary: 'I have read my messages up to one.',
    request: 'ReadMessages',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
]
