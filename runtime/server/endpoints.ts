import { acknowledgeFlag } from '#actions/acknowledge-flag.ts'
import { amendForm, amendForPatient } from '#actions/amend-form.ts'
import { answerMessage } from '#actions/answer-message.ts'
import { closeModule, orderModules } from '#actions/arrange-modules.ts'
import { assignFlag } from '#actions/assign-flag.ts'
import { caseload } from '#actions/caseload.ts'
import { beginMaintenance, endProgram, pauseProgram, resumeProgram } from '#actions/change-course.ts'
import { clinicians } from '#actions/clinicians.ts'
import { changePlan } from '#actions/change-plan.ts'
import { commentFlag } from '#actions/comment-flag.ts'
import { chooseNotifications } from '#actions/choose-notifications.ts'
import { developmentPeople } from '#actions/development-people.ts'
import { finishReminder } from '#actions/finish-reminder.ts'
import { formToFill, sentForm } from '#actions/form-to-fill.ts'
import { giveFeedback } from '#actions/give-feedback.ts'
import { myNotices } from '#actions/my-notices.ts'
import { myNotifications } from '#actions/my-notifications.ts'
import { myProgram } from '#actions/my-program.ts'
import { myPrograms } from '#actions/my-programs.ts'
import { openModule } from '#actions/open-module.ts'
import { patientDeliveries } from '#actions/patient-deliveries.ts'
import { patientPage } from '#actions/patient-page.ts'
import { publishBundle } from '#actions/publish-bundle.ts'
import { readMessages } from '#actions/read-messages.ts'
import { readNotices } from '#actions/read-notices.ts'
import { readPage } from '#actions/read-page.ts'
import { readPatientMessages } from '#actions/read-patient-messages.ts'
import { reassignFlag } from '#actions/reassign-flag.ts'
import { registerMeasure } from '#actions/register-measure.ts'
import { saveAnswer } from '#actions/save-answer.ts'
import { signIn } from '#actions/sign-in.ts'
import { signOut } from '#actions/sign-out.ts'
import { snoozeFlag } from '#actions/snooze-flag.ts'
import { startGroup } from '#actions/start-group.ts'
import { startOptions } from '#actions/start-options.ts'
import { startProgram } from '#actions/start-program.ts'
import { submissionConflicts } from '#actions/submission-conflicts.ts'
import { submitForm } from '#actions/submit-form.ts'
import { changeClinician, transferPatient } from '#actions/transfer.ts'
import { unitFlags } from '#actions/unit-flags.ts'
import { whoAmI } from '#actions/who-am-i.ts'
import { writeMessage } from '#actions/write-message.ts'
import { endpoint } from './endpoint.ts'
import type { Endpoint } from './endpoint.ts'

const MEGABYTE = 1024 * 1024
const nothing = () => null
const same = <Value>(body: Value) => ({ body })
const whole = (body: unknown) => body
const butTheTime = <Page extends { readonly view: { readonly at: string } }>({
  view: { at: _, ...view },
  ...page
}: Page) => [page, view]

/** The whole API. The routes are made from this table; who may use each is in `#actions/access-matrix.ts`. */
export const ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/session',
    action: whoAmI,
    summary: 'Who is signed in.',
    request: null,
    response: 'Session',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/session',
    action: signIn,
    summary: 'Sign in as one of the made-up people of development.',
    request: 'SignIn',
    response: 'Session',
    input: (_, body) => body,
    answer: ({ session, secret }) => ({ body: session, cookie: secret }),
  }),
  endpoint({
    route: 'DELETE /api/session',
    action: signOut,
    summary: 'Sign out; the session ends at once.',
    request: null,
    response: 'Session',
    input: nothing,
    answer: (body) => ({ body, cookie: null }),
  }),
  endpoint({
    route: 'GET /api/development/people',
    action: developmentPeople,
    summary: 'The made-up people one can sign in as in development.',
    request: null,
    response: 'People',
    input: nothing,
    answer: same,
  }),

  endpoint({
    route: 'GET /api/my/notifications',
    action: myNotifications,
    summary: 'How I am told that there is something new.',
    request: null,
    response: 'MyNotifications',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/my/notifications',
    action: chooseNotifications,
    summary: 'Choose how I am told that there is something new.',
    request: 'ChooseNotifications',
    response: 'MyNotifications',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/notices',
    action: myNotices,
    summary: 'What is new to me, newest first.',
    request: null,
    response: 'MyNotices',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/notices/read',
    action: readNotices,
    summary: 'I have read some of my notices.',
    request: 'ReadNotices',
    response: 'MyNotices',
    input: (_, body) => body,
    answer: same,
  }),

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

  endpoint({
    route: 'GET /api/caseload',
    action: caseload,
    summary: 'My patients, and the flags and reminders that wait for me.',
    request: null,
    response: 'Caseload',
    input: nothing,
    same: whole,
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
    route: 'POST /api/enrolments',
    action: startProgram,
    summary: 'Start a program for a patient.',
    request: 'StartProgram',
    response: 'Started',
    input: (_, body) => body,
    answer: same,
  }),

  endpoint({
    route: 'GET /api/unit/flags',
    action: unitFlags,
    summary: 'The flags that wait at my unit, and who could be given them.',
    request: null,
    response: 'UnitFlags',
    input: nothing,
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

  endpoint({
    route: 'POST /api/enrolments/group',
    action: startGroup,
    summary: 'Start a program for many patients at once.',
    request: 'StartGroup',
    response: 'GroupStarted',
    input: (_, body) => body,
    answer: same,
  }),

  endpoint({
    route: 'POST /api/bundles',
    action: publishBundle,
    summary: 'Publish a bundle.',
    request: 'Package',
    response: 'Published',
    limit: 50 * MEGABYTE,
    input: (_, body) => body,
    answer: same,
  }),
]
