// Made from schemas/plan.schema.json by `npm run generate`. Change that file, not this one.

import type { Validator } from '../validator.ts'
import type {
  OwnId,
  Item,
  Repeat,
  Measure,
  Flag,
  Reminder,
  Without,
  Change,
  Title,
  Day,
  Timing,
  AddRepeat,
  AddMeasure,
  AddFlag,
  AddReminder,
  Stop,
  LeaveOut,
  TakeBack,
} from './plan.ts'

export declare const validateOwnId: Validator<OwnId>
export declare const validateItem: Validator<Item>
export declare const validateRepeat: Validator<Repeat>
export declare const validateMeasure: Validator<Measure>
export declare const validateFlag: Validator<Flag>
export declare const validateReminder: Validator<Reminder>
export declare const validateWithout: Validator<Without>
export declare const validateChange: Validator<Change>
export declare const validateTitle: Validator<Title>
export declare const validateDay: Validator<Day>
export declare const validateTiming: Validator<Timing>
export declare const validateAddRepeat: Validator<AddRepeat>
export declare const validateAddMeasure: Validator<AddMeasure>
export declare const validateAddFlag: Validator<AddFlag>
export declare const validateAddReminder: Validator<AddReminder>
export declare const validateStop: Validator<Stop>
export declare const validateLeaveOut: Validator<LeaveOut>
export declare const validateTakeBack: Validator<TakeBack>
