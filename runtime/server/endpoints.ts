import { acknowledgeFlag } from '#actions/acknowledge-flag.ts'
import { amendForm, amendForPatient } from '#actions/amend-form.ts'
import { answerMessage } from '#actions/answer-message.ts'
import { closeModule, orderModules } from '#actions/arrange-modules.ts'
import { assignFlag } from '#actions/assign-flag.ts'
import { caseload } from '#actions/caseload.ts'
import { beginMaintenance, endProgram, pauseProgram, resumeProgram } from '#actions/change-course.ts'
import { clinicians } from '#actions/clinicians.ts'
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

/** The whole API. The routes are made from this table; who may use each is in `#actions/access-matrix.ts`. */
export const ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/session',
    action: whoAmI,
    request: null,
    response: 'Session',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/session',
    action: signIn,
    request: 'SignIn',
    response: 'Session',
    input: (_, body) => body,
    answer: ({ session, secret }) => ({ body: session, cookie: secret }),
  }),
  endpoint({
    route: 'DELETE /api/session',
    action: signOut,
    request: null,
    response: 'Session',
    input: nothing,
    answer: (body) => ({ body, cookie: null }),
  }),
  endpoint({
    route: 'GET /api/development/people',
    action: developmentPeople,
    request: null,
    response: 'People',
    input: nothing,
    answer: same,
  }),

  endpoint({
    route: 'GET /api/my/notifications',
    action: myNotifications,
    request: null,
    response: 'MyNotifications',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/my/notifications',
    action: chooseNotifications,
    request: 'ChooseNotifications',
    response: 'MyNotifications',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/notices',
    action: myNotices,
    request: null,
    response: 'MyNotices',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/notices/read',
    action: readNotices,
    request: 'ReadNotices',
    response: 'MyNotices',
    input: (_, body) => body,
    answer: same,
  }),

  endpoint({
    route: 'GET /api/my/programs',
    action: myPrograms,
    request: null,
    response: 'MyPrograms',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/programs/:enrolment',
    action: myProgram,
    request: null,
    response: 'MyProgramPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/pages',
    action: readPage,
    request: 'ReadPage',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/my/programs/:enrolment/forms/:occurrence',
    action: formToFill,
    request: null,
    response: 'FormToFill',
    input: (params) => ({ enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/my/programs/:enrolment/forms/:occurrence/draft',
    action: saveAnswer,
    request: 'SaveAnswer',
    response: 'Saved',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/forms/:occurrence/submission',
    action: submitForm,
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
    request: 'Amendment',
    response: 'Receipt',
    input: (params, amendment) => ({ enrolment: params('enrolment'), occurrence: params('occurrence'), amendment }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/measures/:form',
    action: registerMeasure,
    request: 'Submission',
    response: 'Receipt',
    input: (params, submission) => ({ enrolment: params('enrolment'), form: params('form'), submission }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/messages',
    action: writeMessage,
    request: 'WriteMessage',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/programs/:enrolment/messages/read',
    action: readMessages,
    request: 'ReadMessages',
    response: 'MyProgramPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),

  endpoint({
    route: 'GET /api/caseload',
    action: caseload,
    request: null,
    response: 'Caseload',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/deliveries',
    action: patientDeliveries,
    request: null,
    response: 'PatientDeliveries',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment',
    action: patientPage,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/forms/:occurrence',
    action: sentForm,
    request: null,
    response: 'FormToFill',
    input: (params) => ({ enrolment: params('enrolment'), occurrence: params('occurrence') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/forms/:occurrence/amendments',
    action: amendForPatient,
    request: 'Amendment',
    response: 'PatientPage',
    input: (params, amendment) => ({ enrolment: params('enrolment'), occurrence: params('occurrence'), amendment }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/patients/:enrolment/conflicts',
    action: submissionConflicts,
    request: null,
    response: 'Conflicts',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/flags/:flag/acknowledgement',
    action: acknowledgeFlag,
    request: 'AcknowledgeFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/flags/:flag/owner',
    action: assignFlag,
    request: 'AssignFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/flags/:flag/snooze',
    action: snoozeFlag,
    request: 'SnoozeFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/flags/:flag/comments',
    action: commentFlag,
    request: 'CommentFlag',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/reminders/:reminder/done',
    action: finishReminder,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment'), reminder: params('reminder') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/modules',
    action: openModule,
    request: 'OpenModule',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'DELETE /api/patients/:enrolment/modules/:module',
    action: closeModule,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment'), module: params('module') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/patients/:enrolment/modules',
    action: orderModules,
    request: 'OrderModules',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/modules/:module/feedback',
    action: giveFeedback,
    request: 'GiveFeedback',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), module: params('module') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/messages',
    action: answerMessage,
    request: 'WriteMessage',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/messages/read',
    action: readPatientMessages,
    request: 'ReadMessages',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/pause',
    action: pauseProgram,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/resumption',
    action: resumeProgram,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/maintenance',
    action: beginMaintenance,
    request: 'BeginMaintenance',
    response: 'PatientPage',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/end',
    action: endProgram,
    request: null,
    response: 'PatientPage',
    input: (params) => ({ enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/patients/:enrolment/transfer',
    action: transferPatient,
    request: 'Transfer',
    response: 'Assigned',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/enrolments/:enrolment/clinician',
    action: changeClinician,
    request: 'ChangeClinician',
    response: 'Assigned',
    input: (params, body) => ({ ...body, enrolment: params('enrolment') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/clinicians',
    action: clinicians,
    request: null,
    response: 'Clinicians',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/start-options',
    action: startOptions,
    request: null,
    response: 'StartOptions',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/enrolments',
    action: startProgram,
    request: 'StartProgram',
    response: 'Started',
    input: (_, body) => body,
    answer: same,
  }),

  endpoint({
    route: 'GET /api/unit/flags',
    action: unitFlags,
    request: null,
    response: 'UnitFlags',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/unit/flags/:enrolment/:flag/owner',
    action: reassignFlag,
    request: 'AssignFlag',
    response: 'UnitFlag',
    input: (params, body) => ({ ...body, enrolment: params('enrolment'), flag: params('flag') }),
    answer: same,
  }),

  endpoint({
    route: 'POST /api/enrolments/group',
    action: startGroup,
    request: 'StartGroup',
    response: 'GroupStarted',
    input: (_, body) => body,
    answer: same,
  }),

  endpoint({
    route: 'POST /api/bundles',
    action: publishBundle,
    request: 'Package',
    response: 'Published',
    limit: 50 * MEGABYTE,
    input: (_, body) => body,
    answer: same,
  }),
]
