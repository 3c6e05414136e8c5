import { endOffer } from '#actions/offers/end-offer.ts'
import { myOffers } from '#actions/offers/my-offers.ts'
import { offerProgram } from '#actions/offers/offer-program.ts'
import { startOffer } from '#actions/offers/start-offer.ts'
import { unitOffers } from '#actions/offers/unit-offers.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { nothing, same, whole } from './answers.ts'

/** Open programs: what units offer, and what residents start by themselves. */
export const OFFERS: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/my/offers',
    action: myOffers,
    summary: 'The programs that I can start by myself.',
    request: null,
    response: 'MyOffers',
    input: nothing,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/my/offers/:program/start',
    action: startOffer,
    summary: 'Start a program by myself; the same start may be sent again.',
    request: 'StartOffer',
    response: 'Started',
    input: (params, body) => ({ ...body, program: params('program') }),
    answer: same,
  }),
  endpoint({
    route: 'GET /api/unit/offers',
    action: unitOffers,
    summary: 'What my unit offers residents, and what it could offer.',
    request: null,
    response: 'UnitOffers',
    input: nothing,
    answer: same,
  }),
  endpoint({
    route: 'PUT /api/unit/offers/:program',
    action: offerProgram,
    summary: 'Offer a program to residents, or offer it otherwise.',
    request: 'OfferProgram',
    response: 'UnitOffer',
    input: (params, body) => ({ ...body, program: params('program') }),
    answer: same,
  }),
  endpoint({
    route: 'POST /api/unit/offers/:program/end',
    action: endOffer,
    summary: 'End an offer; who has started goes on.',
    request: 'EndOffer',
    response: 'UnitOffer',
    input: (params, body) => ({ ...body, program: params('program') }),
    answer: same,
  }),
]
