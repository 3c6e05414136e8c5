import type { RoleName } from '#schemas/generated/api.ts'

/** Who may do an action, and what is written in the access log about it. */
export interface Rule {
  /** Roles that may. `anyone` needs no session, `signed_in` any; none of these: only the system may. */
  readonly may: 'anyone' | 'signed_in' | readonly RoleName[]
  /** Which part of the system may as well, without a person. */
  readonly system?: 'clock' | 'command line'
  /**
   * Whose enrolment it may be about: the patient's own; one the clinician is assigned to, or has been given a flag of
   * that waits; one at the patient administrator's unit. Any other is as if it did not exist. `none`: it is about no
   * enrolment.
   */
  readonly reach: 'none' | 'own' | 'assigned' | 'unit'
  /** Whether each time goes into the access log, done or denied. */
  readonly logged: boolean
}

/** The whole of who may do what. An action that is not here cannot be written; nothing is allowed by default. */
export const ACCESS = {
  signIn: { may: 'anyone', reach: 'none', logged: true },
  signOut: { may: 'signed_in', reach: 'none', logged: true },
  whoAmI: { may: 'anyone', reach: 'none', logged: false },
  developmentPeople: { may: 'anyone', reach: 'none', logged: false },
  media: { may: 'signed_in', reach: 'none', logged: false },
  hearNews: { may: 'signed_in', reach: 'none', logged: false },

  myPrograms: { may: ['patient'], reach: 'none', logged: true },
  myProgram: { may: ['patient'], reach: 'own', logged: true },
  readPage: { may: ['patient'], reach: 'own', logged: true },
  formToFill: { may: ['patient'], reach: 'own', logged: true },
  saveAnswer: { may: ['patient'], reach: 'own', logged: true },
  submitForm: { may: ['patient'], reach: 'own', logged: true },
  amendForm: { may: ['patient'], reach: 'own', logged: true },
  registerMeasure: { may: ['patient'], reach: 'own', logged: true },
  writeMessage: { may: ['patient'], reach: 'own', logged: true },
  readMessages: { may: ['patient'], reach: 'own', logged: true },

  caseload: { may: ['clinician'], reach: 'none', logged: true },
  caseloadFlags: { may: ['clinician'], reach: 'none', logged: true },
  caseloadReminders: { may: ['clinician'], reach: 'none', logged: true },
  caseloadPatients: { may: ['clinician'], reach: 'none', logged: true },
  patientPage: { may: ['clinician'], reach: 'assigned', logged: true },
  acknowledgeFlag: { may: ['clinician'], reach: 'assigned', logged: true },
  assignFlag: { may: ['clinician'], reach: 'assigned', logged: true },
  snoozeFlag: { may: ['clinician'], reach: 'assigned', logged: true },
  commentFlag: { may: ['clinician'], reach: 'assigned', logged: true },
  changePlan: { may: ['clinician'], reach: 'assigned', logged: true },
  finishReminder: { may: ['clinician'], reach: 'assigned', logged: true },
  openModule: { may: ['clinician'], reach: 'assigned', logged: true },
  closeModule: { may: ['clinician'], reach: 'assigned', logged: true },
  orderModules: { may: ['clinician'], reach: 'assigned', logged: true },
  giveFeedback: { may: ['clinician'], reach: 'assigned', logged: true },
  answerMessage: { may: ['clinician'], reach: 'assigned', logged: true },
  readPatientMessages: { may: ['clinician'], reach: 'assigned', logged: true },
  sentForm: { may: ['clinician'], reach: 'assigned', logged: true },
  amendForPatient: { may: ['clinician'], reach: 'assigned', logged: true },
  submissionConflicts: { may: ['clinician'], reach: 'assigned', logged: true },
  lookAtConflict: { may: ['clinician'], reach: 'assigned', logged: true },
  giveForm: { may: ['clinician'], reach: 'assigned', logged: true },
  pauseProgram: { may: ['clinician'], reach: 'assigned', logged: true },
  resumeProgram: { may: ['clinician'], reach: 'assigned', logged: true },
  beginMaintenance: { may: ['clinician'], reach: 'assigned', logged: true },
  endProgram: { may: ['clinician'], reach: 'assigned', logged: true },
  transferPatient: { may: ['clinician'], reach: 'assigned', logged: true },
  changeClinician: { may: ['patient_administrator'], reach: 'unit', logged: true },
  clinicians: { may: ['clinician', 'patient_administrator'], reach: 'none', logged: true },
  startOptions: { may: ['clinician'], reach: 'none', logged: true },
  residents: { may: ['clinician'], reach: 'none', logged: true },
  startGroup: { may: ['clinician'], reach: 'none', logged: true },
  startProgram: { may: ['clinician'], reach: 'none', logged: true },

  myOffers: { may: ['patient'], reach: 'none', logged: true },
  startOffer: { may: ['patient'], reach: 'none', logged: true },
  unitOffers: { may: ['patient_administrator'], reach: 'none', logged: true },
  offerProgram: { may: ['patient_administrator'], reach: 'none', logged: true },
  endOffer: { may: ['patient_administrator'], reach: 'none', logged: true },

  unitFlags: { may: ['patient_administrator'], reach: 'none', logged: true },
  reassignFlag: { may: ['patient_administrator'], reach: 'unit', logged: true },
  patientDeliveries: { may: ['clinician'], reach: 'assigned', logged: true },

  myBanners: { may: 'signed_in', reach: 'none', logged: false },
  unitBanners: { may: ['patient_administrator'], reach: 'none', logged: true },
  writeBanner: { may: ['patient_administrator'], reach: 'none', logged: true },
  endBanner: { may: ['patient_administrator'], reach: 'none', logged: true },

  myNotifications: { may: 'signed_in', reach: 'none', logged: true },
  chooseNotifications: { may: 'signed_in', reach: 'none', logged: true },
  myNotices: { may: 'signed_in', reach: 'none', logged: true },
  readNotices: { may: 'signed_in', reach: 'none', logged: true },

  publishBundle: { may: ['publisher'], system: 'command line', reach: 'none', logged: true },
  expandOutbox: { may: [], system: 'clock', reach: 'none', logged: false },
  takeDeliveries: { may: [], system: 'clock', reach: 'none', logged: false },
  recordOutcome: { may: [], system: 'clock', reach: 'none', logged: false },
  removeSessions: { may: [], system: 'clock', reach: 'none', logged: false },
  removeDrafts: { may: [], system: 'clock', reach: 'none', logged: false },
  tickEnrolments: { may: [], system: 'clock', reach: 'none', logged: false },
} as const satisfies Record<string, Rule>

export type ActionName = keyof typeof ACCESS
