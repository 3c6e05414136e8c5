// Made from schemas/bundle.schema.json by `npm run generate`. Change that file, not this one.

import type { Validator } from '../validator.ts'
import type { Bundle } from './bundle.ts'

export declare const validateBundle: Validator<Bundle>
