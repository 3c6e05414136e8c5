import * as api from '#schemas/generated/api.validate.js'
import type { Validator } from '#schemas/validator.ts'

/** The validators of everything that comes in and goes out, by the schema's name in api.schema.json. */
export const BODIES = {
  AcknowledgeFlag: api.validateAcknowledgeFlag,
  Amendment: api.validateAmendment,
  Assigned: api.validateAssigned,
  AssignFlag: api.validateAssignFlag,
  BeginMaintenance: api.validateBeginMaintenance,
  Caseload: api.validateCaseload,
  ChangeClinician: api.validateChangeClinician,
  ChooseNotifications: api.validateChooseNotifications,
  Clinicians: api.validateClinicians,
  Conflicts: api.validateConflicts,
  CommentFlag: api.validateCommentFlag,
  FormToFill: api.validateFormToFill,
  GiveFeedback: api.validateGiveFeedback,
  GroupStarted: api.validateGroupStarted,
  Health: api.validateHealth,
  MyNotices: api.validateMyNotices,
  MyNotifications: api.validateMyNotifications,
  MyProgramPage: api.validateMyProgramPage,
  MyPrograms: api.validateMyPrograms,
  OpenModule: api.validateOpenModule,
  OrderModules: api.validateOrderModules,
  Package: api.validatePackage,
  PatientDeliveries: api.validatePatientDeliveries,
  PatientPage: api.validatePatientPage,
  People: api.validatePeople,
  Published: api.validatePublished,
  ReadMessages: api.validateReadMessages,
  ReadNotices: api.validateReadNotices,
  ReadPage: api.validateReadPage,
  Receipt: api.validateReceipt,
  SaveAnswer: api.validateSaveAnswer,
  Saved: api.validateSaved,
  Session: api.validateSession,
  SignIn: api.validateSignIn,
  SnoozeFlag: api.validateSnoozeFlag,
  Started: api.validateStarted,
  StartGroup: api.validateStartGroup,
  StartOptions: api.validateStartOptions,
  StartProgram: api.validateStartProgram,
  Submission: api.validateSubmission,
  Transfer: api.validateTransfer,
  UnitFlag: api.validateUnitFlag,
  UnitFlags: api.validateUnitFlags,
  WriteMessage: api.validateWriteMessage,
} as const

export type BodyName = keyof typeof BODIES

export type Body<Name extends BodyName> = (typeof BODIES)[Name] extends Validator<infer Type> ? Type : never
