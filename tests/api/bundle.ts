import { canonicalJson } from '#schemas/canonical.ts'
import { digestOf } from '#storage/digest.ts'
import type { Package } from '#schemas/generated/api.ts'
import type { Bundle } from '#schemas/generated/bundle.ts'
import {
  ans,
  ask,
  atLeast,
  band,
  bundle,
  call,
  fact,
  flag,
  form,
  manyOf,
  module,
  number,
  page,
  result,
  scale,
  rule,
  schedule,
  sco,
  sv,
  text,
  TIME,
} from '../engine/bundle.ts'

/* A small program with something of everything the API has to carry. */

/** The start form: `risk` at 1 or more raises a priority flag with advice. Only staff see `hemligt`. */
const start = form(
  'start',
  [ask('matt', scale(0, 3), { required: true }), ask('risk', scale(0, 3), { required: true })],
  {
    results: [
      result('total', call('sum', sco('start.matt'), sco('start.risk')), {
        bands: [band(0, 3, 'Låg'), band(3, 6, 'Hög', true)],
      }),
      result('hemligt', sco('start.risk'), { title: sv('Endast för personal'), showTo: ['clinician'] }),
    ],
  },
)

const diary = form(
  'dagbok',
  [
    ask('lagd', TIME, { required: true }),
    ask('vaken', number({ unit: 'minutes', min: 0, max: 600, step: 5 }), { required: true }),
    ask('orsak', manyOf('oro', 'ljud'), { show: atLeast(ans('dagbok.vaken'), 30) }),
    ask('beratta', text(50)),
  ],
  { checks: [{ holds: call('less', ans('dagbok.vaken'), 500), message: sv('Så länge?'), questions: ['vaken'] }] },
)

const weight = form('vikt', [ask('vikt', number({ unit: 'kg', min: 30, max: 250, step: 0.1 }), { required: true })], {
  results: [result('vikt', ans('vikt.vikt'))],
})

export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
export const PICTURE_DIGEST = digestOf(PICTURE)

export const PROGRAM: Bundle = bundle({
  program: 'prov',
  title: sv('Provprogram'),
  forms: [start, diary, weight],
  messages: true,
  modules: [
    module('valkommen', [
      page('hej', [
        { kind: 'text', text: sv('Hej {patient.first_name}!') },
        { kind: 'picture', file: PICTURE_DIGEST, alt: sv('En prick') },
      ]),
    ]),
    module('kris', [page('plan', [{ kind: 'text', text: sv('Din plan') }])], { byClinician: true }),
  ],
  plan: { addMeasures: false, measures: ['vikt'] },
  schedules: [
    schedule('startbatteri', ['start']),
    schedule('dagligen', ['dagbok'], {
      every: { n: 1, unit: 'days' },
      first: { n: 1, unit: 'days' },
      times: ['06:30'],
      until: { kind: 'for', step: { n: 14, unit: 'days' } },
      open: { n: 12, unit: 'hours' },
      reminders: [{ n: 3, unit: 'hours' }],
    }),
  ],
  flags: [
    flag('risk', atLeast(sco('start.risk'), 1), {
      severity: 'priority',
      title: sv('Tankar på att skada sig'),
      advice: sv('Ring 112.'),
    }),
    flag('tyst', atLeast(fact('missed_in_a_row', 'dagbok'), 2), { severity: 'notice', title: sv('Tyst') }),
  ],
  rules: [
    rule('ring', atLeast(sco('start.risk'), 1), {
      do: 'remind',
      text: sv('Ring upp i dag'),
      within: { n: 1, unit: 'days' },
    }),
  ],
  renamed: [],
  retired: [],
  media: { [PICTURE_DIGEST]: { name: 'prick.png', type: 'image/png', bytes: PICTURE.length } },
})

/** A bundle on its way, written and addressed rightly. */
export function packageOf(
  bundle: Bundle,
  media: Package['media'] = { [PICTURE_DIGEST]: PICTURE.toString('base64') },
): Package {
  return packageOfBytes(canonicalJson(bundle), media)
}

/** Any text at all as a bundle, with the digest it has. */
export function packageOfBytes(bytes: string, media: Package['media'] = {}): Package {
  return { digest: digestOf(bytes), bundle: bytes, media }
}
