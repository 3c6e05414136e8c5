// Made from schemas/api.schema.json by `npm run generate`. Change that file, not this one.

import type { Validator } from '../validator.ts'
import type {
  Key,
  Instant,
  Problem,
  FieldProblem,
  RoleName,
  Person,
  UnitName,
  Session,
  People,
  SignIn,
  MyPrograms,
  MyProgram,
  MyProgramPage,
  ReadPage,
  Ulid,
  WriteMessage,
  ReadMessages,
  GiveFeedback,
  FormToFill,
  SaveAnswer,
  Saved,
  Submission,
  Amendment,
  Receipt,
  Caseload,
  CaseloadTotals,
  CaseloadFlags,
  CaseloadReminders,
  SeekPatients,
  CaseloadPatients,
  CaseloadReminder,
  CaseloadFlag,
  CaseloadPatient,
  PatientPage,
  LookAtConflict,
  Conflicts,
  Conflict,
  AcknowledgeFlag,
  BeginMaintenance,
  Transfer,
  ChangeClinician,
  Assigned,
  Clinicians,
  ChangePlan,
  AssignFlag,
  SnoozeFlag,
  CommentFlag,
  BannerText,
  BannerPrograms,
  WriteBanner,
  UnitBanner,
  ByWhom,
  UnitBanners,
  MyBanner,
  MyBanners,
  Areas,
  OfferProgram,
  EndOffer,
  OfferingUnit,
  UnitOffer,
  UnitOffers,
  MyOffer,
  MyOffers,
  StartOffer,
  UnitFlags,
  UnitFlag,
  StartOptions,
  Resident,
  SeekResidents,
  Residents,
  StartProgram,
  StartDate,
  StartGroup,
  GroupStarted,
  Started,
  GiveForm,
  OpenModule,
  OrderModules,
  Package,
  Published,
  NotificationLanguage,
  MyNotifications,
  NotificationChannel,
  ChooseNotifications,
  MyNotices,
  PageQuery,
  NextPage,
  NoticeAbout,
  Notice,
  ReadNotices,
  PatientDeliveries,
  DoubtfulDelivery,
  Health,
} from './api.ts'

export declare const validateKey: Validator<Key>
export declare const validateInstant: Validator<Instant>
export declare const validateProblem: Validator<Problem>
export declare const validateFieldProblem: Validator<FieldProblem>
export declare const validateRoleName: Validator<RoleName>
export declare const validatePerson: Validator<Person>
export declare const validateUnitName: Validator<UnitName>
export declare const validateSession: Validator<Session>
export declare const validatePeople: Validator<People>
export declare const validateSignIn: Validator<SignIn>
export declare const validateMyPrograms: Validator<MyPrograms>
export declare const validateMyProgram: Validator<MyProgram>
export declare const validateMyProgramPage: Validator<MyProgramPage>
export declare const validateReadPage: Validator<ReadPage>
export declare const validateUlid: Validator<Ulid>
export declare const validateWriteMessage: Validator<WriteMessage>
export declare const validateReadMessages: Validator<ReadMessages>
export declare const validateGiveFeedback: Validator<GiveFeedback>
export declare const validateFormToFill: Validator<FormToFill>
export declare const validateSaveAnswer: Validator<SaveAnswer>
export declare const validateSaved: Validator<Saved>
export declare const validateSubmission: Validator<Submission>
export declare const validateAmendment: Validator<Amendment>
export declare const validateReceipt: Validator<Receipt>
export declare const validateCaseload: Validator<Caseload>
export declare const validateCaseloadTotals: Validator<CaseloadTotals>
export declare const validateCaseloadFlags: Validator<CaseloadFlags>
export declare const validateCaseloadReminders: Validator<CaseloadReminders>
export declare const validateSeekPatients: Validator<SeekPatients>
export declare const validateCaseloadPatients: Validator<CaseloadPatients>
export declare const validateCaseloadReminder: Validator<CaseloadReminder>
export declare const validateCaseloadFlag: Validator<CaseloadFlag>
export declare const validateCaseloadPatient: Validator<CaseloadPatient>
export declare const validatePatientPage: Validator<PatientPage>
export declare const validateLookAtConflict: Validator<LookAtConflict>
export declare const validateConflicts: Validator<Conflicts>
export declare const validateConflict: Validator<Conflict>
export declare const validateAcknowledgeFlag: Validator<AcknowledgeFlag>
export declare const validateBeginMaintenance: Validator<BeginMaintenance>
export declare const validateTransfer: Validator<Transfer>
export declare const validateChangeClinician: Validator<ChangeClinician>
export declare const validateAssigned: Validator<Assigned>
export declare const validateClinicians: Validator<Clinicians>
export declare const validateChangePlan: Validator<ChangePlan>
export declare const validateAssignFlag: Validator<AssignFlag>
export declare const validateSnoozeFlag: Validator<SnoozeFlag>
export declare const validateCommentFlag: Validator<CommentFlag>
export declare const validateBannerText: Validator<BannerText>
export declare const validateBannerPrograms: Validator<BannerPrograms>
export declare const validateWriteBanner: Validator<WriteBanner>
export declare const validateUnitBanner: Validator<UnitBanner>
export declare const validateByWhom: Validator<ByWhom>
export declare const validateUnitBanners: Validator<UnitBanners>
export declare const validateMyBanner: Validator<MyBanner>
export declare const validateMyBanners: Validator<MyBanners>
export declare const validateAreas: Validator<Areas>
export declare const validateOfferProgram: Validator<OfferProgram>
export declare const validateEndOffer: Validator<EndOffer>
export declare const validateOfferingUnit: Validator<OfferingUnit>
export declare const validateUnitOffer: Validator<UnitOffer>
export declare const validateUnitOffers: Validator<UnitOffers>
export declare const validateMyOffer: Validator<MyOffer>
export declare const validateMyOffers: Validator<MyOffers>
export declare const validateStartOffer: Validator<StartOffer>
export declare const validateUnitFlags: Validator<UnitFlags>
export declare const validateUnitFlag: Validator<UnitFlag>
export declare const validateStartOptions: Validator<StartOptions>
export declare const validateResident: Validator<Resident>
export declare const validateSeekResidents: Validator<SeekResidents>
export declare const validateResidents: Validator<Residents>
export declare const validateStartProgram: Validator<StartProgram>
export declare const validateStartDate: Validator<StartDate>
export declare const validateStartGroup: Validator<StartGroup>
export declare const validateGroupStarted: Validator<GroupStarted>
export declare const validateStarted: Validator<Started>
export declare const validateGiveForm: Validator<GiveForm>
export declare const validateOpenModule: Validator<OpenModule>
export declare const validateOrderModules: Validator<OrderModules>
export declare const validatePackage: Validator<Package>
export declare const validatePublished: Validator<Published>
export declare const validateNotificationLanguage: Validator<NotificationLanguage>
export declare const validateMyNotifications: Validator<MyNotifications>
export declare const validateNotificationChannel: Validator<NotificationChannel>
export declare const validateChooseNotifications: Validator<ChooseNotifications>
export declare const validateMyNotices: Validator<MyNotices>
export declare const validatePageQuery: Validator<PageQuery>
export declare const validateNextPage: Validator<NextPage>
export declare const validateNoticeAbout: Validator<NoticeAbout>
export declare const validateNotice: Validator<Notice>
export declare const validateReadNotices: Validator<ReadNotices>
export declare const validatePatientDeliveries: Validator<PatientDeliveries>
export declare const validateDoubtfulDelivery: Validator<DoubtfulDelivery>
export declare const validateHealth: Validator<Health>
