import type {
  AnswerType,
  Bundle,
  CalendarStep,
  Duration,
  Expression,
  Form,
  Module,
  OpenTo,
  Option,
  Question,
  Result,
  Schedule,
  Unit,
  Until,
  Who,
} from '#schemas/generated/bundle.ts'

/** What matters of a bundle, a line each: what was written, with every default and every expression worked out. */
export function facts(bundle: Bundle): string {
  return [
    `program ${bundle.program} in ${bundle.languages.join(', ')}, kept as ${bundle.retention.class} ${bundle.retention.years} years`,
    ...(bundle.openTo ? [open(bundle.openTo)] : []),
    ...(bundle.groups.length > 0 ? [`groups ${bundle.groups.map((one) => one.id).join(', ')}`] : []),
    `theme ${bundle.theme.primary} on ${bundle.theme.surface}, ${bundle.theme.corners}${lettering(bundle.theme)}`,
    ...bundle.forms.flatMap(form),
    ...bundle.modules.flatMap(module),
    ...bundle.batteries.map((one) => `battery ${one.id}: ${one.forms.join(', ')}`),
    ...bundle.schedules.map(schedule),
    ...(bundle.plan === null
      ? []
      : [`plan of ${bundle.plan.measures.join(', ')}${bundle.plan.addMeasures ? ', and more' : ''}`]),
    ...bundle.flags.map(
      (one) =>
        `flag ${one.id} ${one.severity}${one.to.join() === 'clinician' ? '' : ` to ${one.to.join(' and ')}`} when ${written(one.when)}${one.escalate ? `, escalates to ${one.escalate.to} after ${span(one.escalate.after)}` : ''}`,
    ),
    ...bundle.rules.map(
      (one) =>
        `rule ${one.id} when ${written(one.when)}: ${one.then.map((action) => Object.values(action).map(value).join(' ')).join('; ')}`,
    ),
    ...bundle.renamed.map((one) => `${one.kind} ${one.id} was ${one.was.join(', ')}`),
    ...bundle.retired.map((one) => `retired ${one}`),
    ...Object.values(bundle.media).map((one) => `media ${one.name} ${one.type}`),
  ].join('\n')
}

/** Said only where it is not as usual. */
function lettering({ type, size }: Bundle['theme']): string {
  return `${type === 'sans' ? '' : `, ${type}`}${size === 'normal' ? '' : `, ${size}`}`
}

function form({ id, instrument, layout, questions, matrices, checks, results }: Form): string[] {
  return [
    `form ${id}, ${layout}${instrument ? ', instrument' : ''}`,
    ...questions.map(question),
    ...matrices.map((one) => `  matrix ${one.id} ${value(one.text)}${one.help ? `, ${value(one.help)}` : ''}`),
    ...checks.map((one) => `  check ${written(one.holds)} of ${one.questions.join(', ')}`),
    ...results.map(result),
  ]
}

function question({ id, matrix, answer, required, show, media }: Question): string {
  const name = matrix === null ? id : `${matrix}: ${id}`
  const shown = show ? ` when ${written(show)}` : ''
  const words = `${required ? ' required' : ''}${media ? ` with ${media.kind}` : ''}${shown}`
  return answer.kind === 'rows' ? `  ${name}${words} ${answered(answer)}` : `  ${name} ${answered(answer)}${words}`
}

function answered(answer: AnswerType): string {
  switch (answer.kind) {
    case 'choice':
      return `${answer.look} ${options(answer.options)}`
    case 'choices':
      return `many ${options(answer.options)}`
    case 'number': {
      const ends = answer.from && answer.to ? ` ${value(answer.from)} ${value(answer.to)}` : ''
      return `${answer.look} ${answer.min ?? '…'}..${answer.max ?? '…'} by ${answer.step} ${inUnit(answer.unit)}${ends}`
    }
    case 'text':
      return `${answer.look} of ${answer.maxLength}`
    case 'rows': {
      const word = answer.row ? ` called ${value(answer.row)}` : ''
      return `${answer.min}..${answer.max} rows${word}${answer.questions.map((one) => `\n  ${question(one)}`).join('')}`
    }
    default:
      return answer.kind
  }
}

function options(list: readonly Option[]): string {
  return list.map(({ id, score }) => (score === null || String(score) === id ? id : `${id}=${score}`)).join('|')
}

function result({ id, unit, value: expression, missing, decimals, range, bands, showTo, as }: Result): string {
  const limits = bands.map(
    (one) =>
      `${one.who ? `${people(one.who)}: ` : ''}${one.from ?? '…'}${one.toIncluded ? '..' : ' to below '}${one.to ?? '…'} ${one.colour}`,
  )
  const policy =
    missing.policy === 'none' ? '' : `, ${missing.upTo} may be missing${missing.policy === 'zero' ? ' as 0' : ''}`
  const shown = showTo.length > 0 ? `, to ${showTo.join(' and ')} as ${as.join(' and ')}` : ''
  return `  result ${id} = ${written(expression)} [${range.min ?? '…'}, ${range.max ?? '…'}] ${inUnit(unit)}, ${decimals} decimals${policy}${shown}${limits.length > 0 ? `: ${limits.join(' | ')}` : ''}`
}

function open({ areas, who, clinician }: OpenTo): string {
  const where = areas.length > 0 ? ` in ${areas.join(' or ')}` : ''
  return `open to ${who ? people(who) : 'everybody'}${where}${clinician ? '' : ', without clinician'}`
}

function people({ sex, fromAge, toAge }: Who): string {
  return [sex ?? 'anybody', ...(fromAge === null ? [] : [`${fromAge}–${toAge ?? ''}`])].join(' ')
}

function module({ id, opens, byClinician, feedback, sections }: Module): string[] {
  const how = byClinician ? 'by a clinician' : opens ? `when ${written(opens)}` : 'at start'
  const pages = sections.flatMap((section) =>
    section.pages.map((page) => {
      const conditions = [section.show, page.show].flatMap((one) => (one ? [written(one)] : []))
      const shown = conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''
      return `  ${section.id} / ${page.id}: ${page.blocks.map((one) => (one.kind === 'form' ? `form ${one.form}` : one.kind)).join(', ')}${shown}`
    }),
  )
  const homework = feedback ? `, with feedback${feedback.note ? ` ${value(feedback.note)}` : ''}` : ''
  return [`module ${id} opens ${how}${homework}`, ...pages]
}

function schedule({
  id,
  forms,
  anchor,
  first,
  every,
  weekdays,
  times,
  until,
  due,
  open,
  reminders,
  gate,
}: Schedule): string {
  return [
    `schedule ${id}: ${forms.join(', ')} at ${Object.values(anchor).join(' ')} + ${span(first)}`,
    ...(every ? [`every ${span(every)}`] : ['once']),
    ...(weekdays.length > 0 ? [`on weekdays ${weekdays.join(' ')}`] : []),
    ...(times.length > 0 ? [`at ${times.join(' ')}`] : []),
    untilWhen(until),
    ...(due ? [`due after ${span(due)}`] : []),
    ...(open ? [`open ${span(open)}`] : []),
    ...(reminders.length > 0 ? [`reminders after ${reminders.map(span).join(' and ')}`] : []),
    ...(gate ? ['before content'] : []),
  ].join(', ')
}

function untilWhen(until: Until): string {
  if (until.kind === 'for') return `for ${span(until.step)}`
  return until.kind === 'day' ? `until day ${until.day}` : 'until the end'
}

function span({ n, unit }: Duration | CalendarStep): string {
  return `${n} ${unit}`
}

/** An expression as the bundle has it, on one line. */
export function written(expression: Expression): string {
  switch (expression.op) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'answer':
      return `${expression.form}.${expression.question}`
    case 'cells':
      return `${expression.form}.${expression.question}.${expression.cell} of each row`
    case 'score':
      return `score ${expression.form}.${expression.question}`
    case 'result':
      return `${expression.form}.${expression.result}`
    case 'in_band':
      return `${expression.form}.${expression.result} in band ${expression.bands.join(' or ')}`
    case 'fact':
      return [expression.fact, expression.form, expression.result, expression.module]
        .filter((one) => one !== null)
        .concat(expression.lasting ? `for ${span(expression.lasting)}` : [])
        .concat(expression.over === null ? [] : `over ${expression.over} days`)
        .join(' ')
    case 'call':
      return `${expression.name}(${expression.args.map(written).join(', ')})`
  }
}

/** Any other part, without the quotes that JSON needs and a reader does not. */
function inUnit(unit: Unit): string {
  return unit === null ? 'plain' : value(unit)
}

function value(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part).replaceAll('"', '').replaceAll(',', ', ')
}
