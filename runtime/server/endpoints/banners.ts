import { endBanner } from '#actions/banners/end-banner.ts'
import { myBanners } from '#actions/banners/my-banners.ts'
import { unitBanners } from '#actions/banners/unit-banners.ts'
import { writeBanner } from '#actions/banners/write-banner.ts'
import { endpoint } from '../endpoint.ts'
import type { Endpoint } from '../endpoint.ts'
import { nothing, same, whole } from './answers.ts'

/** What a unit tells its patients and staff. */
export const BANNERS: readonly Endpoint[] = [
  endpoint({
    route: 'GET /api/my/banners',
    action: myBanners,
    summary: 'What the units that I have to do with tell now.',
    request: null,
    response: 'MyBanners',
    input: nothing,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'GET /api/unit/banners',
    action: unitBanners,
    summary: 'The banners of my unit, those that are over as well, newest first.',
    request: null,
    response: 'UnitBanners',
    paged: true,
    input: (_params, _body, page) => page,
    same: whole,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/unit/banners',
    action: writeBanner,
    summary: 'Write a banner for my unit; the same one may be sent again.',
    request: 'WriteBanner',
    response: 'UnitBanner',
    input: (_, body) => body,
    answer: same,
  }),
  endpoint({
    route: 'POST /api/unit/banners/:banner/end',
    action: endBanner,
    summary: 'End a banner of my unit before its time.',
    request: null,
    response: 'UnitBanner',
    input: (params) => ({ banner: params('banner') }),
    answer: same,
  }),
]
