// Made from schemas/view.schema.json by `npm run generate`. Change that file, not this one.

import type { Validator } from '../validator.ts'
import type {
  LocalTime,
  MaybeLocalTime,
  AnswerValue,
  Row,
  Answers,
  ProgramHeader,
  PatientView,
  MeasureView,
  EnrolmentStatus,
  MaybeDate,
  Advice,
  DueForm,
  ComingForm,
  ModuleView,
  MaybeFeedback,
  FeedbackView,
  GivenFeedback,
  SectionView,
  PageView,
  BlockView,
  FormOnPage,
  OccurrenceState,
  ResultView,
  ResultPoint,
  ScoreStatus,
  StaffView,
  PatientFacts,
  FlagView,
  Staff,
  FlagComment,
  PlanView,
  PlanPartView,
  PlanRowView,
  Messages,
  Message,
  PersonMessage,
  ProgramMessage,
  StaffReminder,
  Homework,
  AnswerView,
  OccurrenceView,
  ResponseView,
  RevisionView,
  MaybeAmended,
  Amended,
  ScoreView,
  ModuleSummary,
  TimelineEntry,
} from './view.ts'

export declare const validateLocalTime: Validator<LocalTime>
export declare const validateMaybeLocalTime: Validator<MaybeLocalTime>
export declare const validateAnswerValue: Validator<AnswerValue>
export declare const validateRow: Validator<Row>
export declare const validateAnswers: Validator<Answers>
export declare const validateProgramHeader: Validator<ProgramHeader>
export declare const validatePatientView: Validator<PatientView>
export declare const validateMeasureView: Validator<MeasureView>
export declare const validateEnrolmentStatus: Validator<EnrolmentStatus>
export declare const validateMaybeDate: Validator<MaybeDate>
export declare const validateAdvice: Validator<Advice>
export declare const validateDueForm: Validator<DueForm>
export declare const validateComingForm: Validator<ComingForm>
export declare const validateModuleView: Validator<ModuleView>
export declare const validateMaybeFeedback: Validator<MaybeFeedback>
export declare const validateFeedbackView: Validator<FeedbackView>
export declare const validateGivenFeedback: Validator<GivenFeedback>
export declare const validateSectionView: Validator<SectionView>
export declare const validatePageView: Validator<PageView>
export declare const validateBlockView: Validator<BlockView>
export declare const validateFormOnPage: Validator<FormOnPage>
export declare const validateOccurrenceState: Validator<OccurrenceState>
export declare const validateResultView: Validator<ResultView>
export declare const validateResultPoint: Validator<ResultPoint>
export declare const validateScoreStatus: Validator<ScoreStatus>
export declare const validateStaffView: Validator<StaffView>
export declare const validatePatientFacts: Validator<PatientFacts>
export declare const validateFlagView: Validator<FlagView>
export declare const validateStaff: Validator<Staff>
export declare const validateFlagComment: Validator<FlagComment>
export declare const validatePlanView: Validator<PlanView>
export declare const validatePlanPartView: Validator<PlanPartView>
export declare const validatePlanRowView: Validator<PlanRowView>
export declare const validateMessages: Validator<Messages>
export declare const validateMessage: Validator<Message>
export declare const validatePersonMessage: Validator<PersonMessage>
export declare const validateProgramMessage: Validator<ProgramMessage>
export declare const validateStaffReminder: Validator<StaffReminder>
export declare const validateHomework: Validator<Homework>
export declare const validateAnswerView: Validator<AnswerView>
export declare const validateOccurrenceView: Validator<OccurrenceView>
export declare const validateResponseView: Validator<ResponseView>
export declare const validateRevisionView: Validator<RevisionView>
export declare const validateMaybeAmended: Validator<MaybeAmended>
export declare const validateAmended: Validator<Amended>
export declare const validateScoreView: Validator<ScoreView>
export declare const validateModuleSummary: Validator<ModuleSummary>
export declare const validateTimelineEntry: Validator<TimelineEntry>
