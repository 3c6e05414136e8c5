import type { Endpoint } from '../endpoint.ts'
import { BANNERS } from './banners.ts'
import { CLINICIAN } from './clinician.ts'
import { COURSE } from './course.ts'
import { FLAGS } from './flags.ts'
import { NOTICES } from './notices.ts'
import { OFFERS } from './offers.ts'
import { PATIENT } from './patient.ts'
import { PUBLISHER } from './publisher.ts'
import { SIGNING_IN } from './signing-in.ts'

/** The whole API. The routes are made from this table; who may use each is in `#actions/access-matrix.ts`. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...SIGNING_IN,
  ...NOTICES,
  ...BANNERS,
  ...PATIENT,
  ...OFFERS,
  ...CLINICIAN,
  ...FLAGS,
  ...COURSE,
  ...PUBLISHER,
]
