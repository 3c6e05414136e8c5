import type { Bundle, Form } from '#schemas/generated/bundle.ts'
import {
  and,
  ans,
  ask,
  atLeast,
  band,
  bundle,
  call,
  fact,
  flag,
  form,
  lit,
  manyOf,
  module,
  number,
  page,
  res,
  result,
  rule,
  scale,
  schedule,
  sco,
  sv,
  text,
  TIME,
} from './bundle.ts'

/* The sleep diary of the language's design page, as a compiler would write it. */

const hoursInBed = call('hours', ans('dagbok.lagd'), ans('dagbok.steg_upp'))
const minutesInBed = call('multiply', res('dagbok.tid_i_sang'), 60)

export const dagbok: Form = form(
  'dagbok',
  [
    ask('lagd', TIME, { required: true }),
    ask('steg_upp', TIME, { required: true }),
    ask('vaken', number({ unit: 'minutes', min: 0, max: 600, step: 5 })),
    ask('utvilad', number({ look: 'slider', min: 0, max: 10 })),
    ask('orsak', manyOf('oro', 'ljud', 'smarta', 'annat'), { show: atLeast(ans('dagbok.vaken'), 30) }),
    ask('beratta', text(2000), { show: call('has', ans('dagbok.orsak'), lit('annat')) }),
  ],
  {
    checks: [
      { holds: call('at_most', hoursInBed, 16), message: sv('Mer än 16 timmar.'), questions: ['lagd', 'steg_upp'] },
    ],
    results: [
      result('tid_i_sang', hoursInBed, { unit: 'hours', decimals: 1, showTo: ['clinician'] }),
      result(
        'effektivitet',
        call('divide', call('multiply', 100, call('subtract', minutesInBed, ans('dagbok.vaken'))), minutesInBed),
        {
          unit: 'percent',
          decimals: 1,
          bands: [band(null, 75, 'Låg'), band(75, 85, 'Något låg'), band(85, null, 'God')],
        },
      ),
    ],
  },
)

const ITEMS = ['intresse', 'nere', 'somn', 'trott', 'aptit', 'skuld', 'koncentration', 'rastlos', 'sjalvskada']

export const phq9: Form = form(
  'phq9',
  ITEMS.map((id) => ask(id, scale(0, 3))),
  {
    results: [
      result('total', call('sum', ...ITEMS.map((id) => sco(`phq9.${id}`))), {
        missing: { policy: 'prorate', upTo: 2 },
        bands: [
          band(0, 4, 'Ingen', true),
          band(5, 9, 'Lätt', true),
          band(10, 14, 'Måttlig', true),
          band(15, 19, 'Medelsvår', true),
          band(20, 27, 'Svår', true),
        ],
      }),
    ],
  },
)

/** The same answer to every item of PHQ-9, apart from those given. */
export function all(score: number, other: Record<string, string> = {}): Record<string, string> {
  return { ...Object.fromEntries(ITEMS.map((id) => [id, String(score)])), ...other }
}

export const sleepDiary: Bundle = bundle({
  program: 'somndagbok',
  title: sv('Sömndagbok inför besök'),
  forms: [
    dagbok,
    phq9,
    form('bakgrund', [ask('arbete', text())]),
    form('hemuppgift', [ask('tankar', text(), { required: true })]),
    form('uppfoljning', [ask('somn', scale(0, 4))]),
  ],
  modules: [
    module('valkommen', [
      page('sa_fungerar', [
        {
          kind: 'text',
          text: sv('Hej {patient.first_name}! I två veckor fyller du i **en kort dagbok varje morgon**.'),
        },
        { kind: 'tip', text: sv('Lägg telefonen vid kaffekoppen.') },
      ]),
    ]),
    module('vecka2', [page('hemuppgift', [{ kind: 'form', form: 'hemuppgift' }])], {
      opens: and(fact('done', 'valkommen'), atLeast(fact('day'), 8)),
    }),
    module('krisplan', [page('plan')], { byClinician: true }),
  ],
  schedules: [
    schedule('start', ['phq9', 'bakgrund'], { gate: true }),
    schedule('dagbok', ['dagbok'], {
      every: { n: 1, unit: 'days' },
      times: ['06:30'],
      until: { kind: 'for', step: { n: 14, unit: 'days' } },
      open: { n: 12, unit: 'hours' },
      reminders: [{ n: 3, unit: 'hours' }],
    }),
    schedule('vecka', ['phq9'], {
      first: { n: 7, unit: 'days' },
      every: { n: 7, unit: 'days' },
      open: { n: 3, unit: 'days' },
      reminders: [
        { n: 1, unit: 'days' },
        { n: 2, unit: 'days' },
      ],
    }),
    schedule('uppfoljning', ['uppfoljning'], { anchor: { kind: 'end' }, first: { n: 30, unit: 'days' } }),
  ],
  flags: [
    flag('sjalvskada', atLeast(sco('phq9.sjalvskada'), 1), {
      severity: 'priority',
      title: sv('Tankar på att skada sig'),
      advice: sv('Du är inte ensam, {patient.first_name}. Ring **112** vid akut fara.'),
      escalate: { to: 'patient_administrator', after: { n: 24, unit: 'hours' } },
    }),
    flag('samre', atLeast(fact('change', 'phq9.total'), 5), { title: sv('Sämre än förra gången') }),
    flag('tyst', atLeast(fact('missed_in_a_row', 'dagbok'), 3), {
      severity: 'notice',
      title: sv('Ingen dagbok på tre dagar'),
    }),
    flag('inaktiv', atLeast(fact('inactive_days'), 7), { severity: 'notice', title: sv('Inte inloggad på 7 dagar') }),
  ],
  rules: [
    rule(
      'kris',
      and(fact('sent', 'phq9'), atLeast(res('phq9.total'), 15)),
      { do: 'open', module: 'krisplan' },
      { do: 'remind', text: sv('Ring patienten'), within: { n: 2, unit: 'days' } },
    ),
  ],
})
