// Made from schemas/plan.schema.json by `npm run generate`. Change that file, not this one.

'use strict'
export const validateOwnId = validate22
const schema7 = {
  type: 'string',
  pattern: '^own_[0-9A-HJKMNP-TV-Z]{26}$',
  description: '`own_` and a ULID that the client made, so that it meets no id of the program.',
}
const pattern0 = new RegExp('^own_[0-9A-HJKMNP-TV-Z]{26}$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^own_[0-9A-HJKMNP-TV-Z]{26}$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate22.errors = vErrors
  return errors === 0
}
export const validateItem = validate23
const schema8 = {
  oneOf: [
    { $ref: '#/definitions/Repeat' },
    { $ref: '#/definitions/Measure' },
    { $ref: '#/definitions/Flag' },
    { $ref: '#/definitions/Reminder' },
    { $ref: '#/definitions/Without' },
  ],
}
const schema9 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'schedule'],
  description: 'Forms given again and again.',
  properties: { kind: { const: 'repeat' }, schedule: { $ref: 'bundle#/definitions/Schedule' } },
}
const schema65 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'forms',
    'anchor',
    'first',
    'every',
    'weekdays',
    'times',
    'until',
    'due',
    'open',
    'reminders',
    'gate',
  ],
  description:
    'When forms are given. Occurrence n of a form opens at a time computed from the anchor and n alone, never from the one before.',
  properties: {
    id: { $ref: '#/definitions/Id' },
    forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
    anchor: { $ref: '#/definitions/Anchor' },
    first: {
      $ref: '#/definitions/CalendarStep',
      description: "From the anchor's day to the first day: 0 days is the anchor's own day.",
    },
    every: { anyOf: [{ $ref: '#/definitions/CalendarStep' }, { type: 'null' }], description: 'null: once.' },
    weekdays: {
      type: 'array',
      items: { type: 'integer', minimum: 1, maximum: 7 },
      description: 'Monday is 1. Empty: every day counts. Used with every 1 day.',
    },
    times: {
      type: 'array',
      items: { $ref: '#/definitions/ClockTime' },
      description: "Local times of day it opens. Empty: at the anchor's own moment on the anchor's day, else at 00:00.",
    },
    until: { $ref: '#/definitions/Until' },
    due: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description:
        'How long after it opens it should be sent; from then on it is late. null: at any time while it is open.',
    },
    open: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description: 'How long it stays open; null: until it is sent.',
    },
    reminders: { type: 'array', items: { $ref: '#/definitions/Duration' }, description: 'Counted from when it opens.' },
    gate: { type: 'boolean', description: 'Content waits until it is sent.' },
  },
}
const func2 = Object.prototype.hasOwnProperty
const schema11 = {
  type: 'string',
  pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
  description: 'A name the author wrote; kept for ever.',
}
const pattern1 = new RegExp('^[\\p{L}_][\\p{L}\\p{N}_]*$', 'u')
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern1.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate26.errors = vErrors
  return errors === 0
}
const schema66 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { enum: ['start', 'end'] } },
      description: 'When the program started or ended for the patient.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'module'],
      properties: { kind: { enum: ['opened', 'done'] }, module: { $ref: '#/definitions/Id' } },
      description: 'When the module first opened or was done for the patient.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'demand' } },
      description:
        'Given by hand, at once; the row says how long it is open. At most one such row gives the same forms.',
    },
  ],
}
function validate207(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (!(data0 === 'start' || data0 === 'end')) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/0/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema66.oneOf[0].properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.module === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'kind' || key1 === 'module')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (!(data1 === 'opened' || data1 === 'done')) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/1/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema66.oneOf[1].properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.module !== undefined) {
      if (
        !validate26(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs10 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'kind')) {
          const err10 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
      if (data.kind !== undefined) {
        if ('demand' !== data.kind) {
          const err11 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/oneOf/2/properties/kind/const',
            keyword: 'const',
            params: { allowedValue: 'demand' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    var _valid0 = _errs10 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate207.errors = vErrors
  return errors === 0
}
const schema67 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 0 }, unit: { enum: ['days', 'weeks', 'months'] } },
}
function validate210(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'days' || data1 === 'weeks' || data1 === 'months')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate210.errors = vErrors
  return errors === 0
}
const schema68 = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
const pattern7 = new RegExp('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'u')
function validate213(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern7.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate213.errors = vErrors
  return errors === 0
}
const schema69 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'end' } },
      description: 'For as long as the program runs.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'step'],
      properties: { kind: { const: 'for' }, step: { $ref: '#/definitions/CalendarStep' } },
      description: 'From the first day until this much later on the calendar; that day is not counted.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'day'],
      properties: { kind: { const: 'day' }, day: { type: 'integer', minimum: 1 } },
      description: 'Until this day in the program, which is counted.',
    },
  ],
}
function validate215(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('end' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/0/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'end' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.step === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'step' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'kind' || key1 === 'step')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('for' !== data.kind) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/1/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'for' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.step !== undefined) {
      if (
        !validate210(data.step, {
          instancePath: instancePath + '/step',
          parentData: data,
          parentDataProperty: 'step',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs10 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (data.day === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'day' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'kind' || key2 === 'day')) {
          const err11 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
      if (data.kind !== undefined) {
        if ('day' !== data.kind) {
          const err12 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/oneOf/2/properties/kind/const',
            keyword: 'const',
            params: { allowedValue: 'day' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      }
      if (data.day !== undefined) {
        let data4 = data.day
        if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err13 = {
            instancePath: instancePath + '/day',
            schemaPath: '#/oneOf/2/properties/day/type',
            keyword: 'type',
            params: { type: 'integer' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (typeof data4 == 'number' && isFinite(data4)) {
          if (data4 < 1 || isNaN(data4)) {
            const err14 = {
              instancePath: instancePath + '/day',
              schemaPath: '#/oneOf/2/properties/day/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 1 },
            }
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    var _valid0 = _errs10 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate215.errors = vErrors
  return errors === 0
}
const schema33 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 1 }, unit: { enum: ['minutes', 'hours', 'days', 'weeks'] } },
}
function validate91(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'minutes' || data1 === 'hours' || data1 === 'days' || data1 === 'weeks')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema33.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate91.errors = vErrors
  return errors === 0
}
function validate254(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'forms' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.anchor === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'anchor' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.first === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'first' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.every === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'every' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.weekdays === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'weekdays' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.times === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'times' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.until === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.due === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.open === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'open' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.gate === undefined) {
      const err11 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'gate' } }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema65.properties, key0)) {
        const err12 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.forms !== undefined) {
      let data1 = data.forms
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err13 = {
            instancePath: instancePath + '/forms',
            schemaPath: '#/properties/forms/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate26(data1[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.anchor !== undefined) {
      if (
        !validate207(data.anchor, {
          instancePath: instancePath + '/anchor',
          parentData: data,
          parentDataProperty: 'anchor',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors)
        errors = vErrors.length
      }
    }
    if (data.first !== undefined) {
      if (
        !validate210(data.first, {
          instancePath: instancePath + '/first',
          parentData: data,
          parentDataProperty: 'first',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors)
        errors = vErrors.length
      }
    }
    if (data.every !== undefined) {
      let data5 = data.every
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (
        !validate210(data5, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs11 = errors
        if (data5 !== null) {
          const err15 = {
            instancePath: instancePath + '/every',
            schemaPath: '#/properties/every/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid0 = _errs11 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + '/every',
          schemaPath: '#/properties/every/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs9
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.weekdays !== undefined) {
      let data6 = data.weekdays
      if (Array.isArray(data6)) {
        const len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1]
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err17 = {
              instancePath: instancePath + '/weekdays/' + i1,
              schemaPath: '#/properties/weekdays/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
          if (typeof data7 == 'number' && isFinite(data7)) {
            if (data7 > 7 || isNaN(data7)) {
              const err18 = {
                instancePath: instancePath + '/weekdays/' + i1,
                schemaPath: '#/properties/weekdays/items/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 7 },
              }
              if (vErrors === null) {
                vErrors = [err18]
              } else {
                vErrors.push(err18)
              }
              errors++
            }
            if (data7 < 1 || isNaN(data7)) {
              const err19 = {
                instancePath: instancePath + '/weekdays/' + i1,
                schemaPath: '#/properties/weekdays/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/weekdays',
          schemaPath: '#/properties/weekdays/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.times !== undefined) {
      let data8 = data.times
      if (Array.isArray(data8)) {
        const len2 = data8.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate213(data8[i2], {
              instancePath: instancePath + '/times/' + i2,
              parentData: data8,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.until !== undefined) {
      if (
        !validate215(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors)
        errors = vErrors.length
      }
    }
    if (data.due !== undefined) {
      let data11 = data.due
      const _errs22 = errors
      let valid8 = false
      const _errs23 = errors
      if (
        !validate91(data11, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs23 === errors
      valid8 = valid8 || _valid1
      if (!valid8) {
        const _errs24 = errors
        if (data11 !== null) {
          const err22 = {
            instancePath: instancePath + '/due',
            schemaPath: '#/properties/due/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
        var _valid1 = _errs24 === errors
        valid8 = valid8 || _valid1
      }
      if (!valid8) {
        const err23 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      } else {
        errors = _errs22
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.open !== undefined) {
      let data12 = data.open
      const _errs27 = errors
      let valid9 = false
      const _errs28 = errors
      if (
        !validate91(data12, {
          instancePath: instancePath + '/open',
          parentData: data,
          parentDataProperty: 'open',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs28 === errors
      valid9 = valid9 || _valid2
      if (!valid9) {
        const _errs29 = errors
        if (data12 !== null) {
          const err24 = {
            instancePath: instancePath + '/open',
            schemaPath: '#/properties/open/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err24]
          } else {
            vErrors.push(err24)
          }
          errors++
        }
        var _valid2 = _errs29 === errors
        valid9 = valid9 || _valid2
      }
      if (!valid9) {
        const err25 = {
          instancePath: instancePath + '/open',
          schemaPath: '#/properties/open/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      } else {
        errors = _errs27
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.reminders !== undefined) {
      let data13 = data.reminders
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate91(data13[i3], {
              instancePath: instancePath + '/reminders/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.gate !== undefined) {
      if (typeof data.gate !== 'boolean') {
        const err27 = {
          instancePath: instancePath + '/gate',
          schemaPath: '#/properties/gate/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err28]
    } else {
      vErrors.push(err28)
    }
    errors++
  }
  validate254.errors = vErrors
  return errors === 0
}
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.schedule === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedule' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'schedule')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('repeat' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'repeat' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.schedule !== undefined) {
      if (
        !validate254(data.schedule, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}
const schema79 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'form', 'schedule'],
  description: 'Something the patient can register at any time: a form with one number, and a result.',
  properties: {
    kind: { const: 'measure' },
    form: { $ref: 'bundle#/definitions/Form' },
    schedule: {
      anyOf: [{ $ref: 'bundle#/definitions/Schedule' }, { type: 'null' }],
      description: 'When the patient is asked for it; null: only when the patient wants to.',
    },
  },
}
const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'intro', 'layout', 'instrument', 'questions', 'matrices', 'checks', 'results'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    intro: { $ref: '#/definitions/MaybeText', description: 'Markdown above the first question.' },
    layout: { enum: ['page', 'question'], description: 'All questions on one page, or one at a time.' },
    instrument: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['source', 'licence'],
          properties: { source: { type: 'string' }, licence: { type: 'string' } },
        },
        { type: 'null' },
      ],
      description:
        'Set for a sealed questionnaire of the library. Its licence is the one that its texts are used under.',
    },
    questions: { type: 'array', items: { $ref: '#/definitions/Question' } },
    matrices: {
      type: 'array',
      items: { $ref: '#/definitions/Matrix' },
      description: 'Groups of questions that share their options and are asked together.',
    },
    checks: { type: 'array', items: { $ref: '#/definitions/Check' } },
    results: { type: 'array', items: { $ref: '#/definitions/Result' } },
  },
}
const schema13 = {
  type: 'object',
  description: "Wording by language. The program's first language is always there.",
  additionalProperties: { type: 'string' },
}
function validate30(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (typeof data[key0] !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate30.errors = vErrors
  return errors === 0
}
const schema18 = { anyOf: [{ $ref: '#/definitions/Text' }, { type: 'null' }] }
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs2 = errors
    if (data !== null) {
      const err0 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    var _valid0 = _errs2 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate41.errors = vErrors
  return errors === 0
}
const schema24 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'matrix', 'text', 'help', 'required', 'show', 'media', 'answer'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    matrix: {
      anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }],
      description: 'The matrix it is asked in. Questions of a matrix stand together and have the same options.',
    },
    text: { $ref: '#/definitions/Text' },
    help: { $ref: '#/definitions/MaybeText' },
    required: { type: 'boolean' },
    show: {
      $ref: '#/definitions/MaybeExpression',
      description: 'null: always shown. A hidden question counts nowhere.',
    },
    media: { anyOf: [{ $ref: '#/definitions/Media' }, { type: 'null' }] },
    answer: { $ref: '#/definitions/AnswerType' },
  },
}
const schema25 = { anyOf: [{ $ref: '#/definitions/Expression' }, { type: 'null' }] }
const schema26 = {
  oneOf: [
    { $ref: '#/definitions/Literal' },
    { $ref: '#/definitions/AnswerReference' },
    { $ref: '#/definitions/Cells' },
    { $ref: '#/definitions/ResultReference' },
    { $ref: '#/definitions/BandTest' },
    { $ref: '#/definitions/Fact' },
    { $ref: '#/definitions/Call' },
  ],
}
const schema27 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'value'],
  description:
    'Times are HH:MM, dates YYYY-MM-DD, options their id. A form that is given to a patient may also hold null, which is missing, and the ids of several options.',
  properties: {
    op: { const: 'literal' },
    value: {
      anyOf: [
        { type: 'number' },
        { type: 'string' },
        { type: 'boolean' },
        { type: 'null' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
  },
}
function validate68(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.value === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'value')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('literal' !== data.op) {
        const err3 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'literal' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (typeof data1 !== 'string') {
          const err5 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'string' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
        if (!valid1) {
          const _errs9 = errors
          if (typeof data1 !== 'boolean') {
            const err6 = {
              instancePath: instancePath + '/value',
              schemaPath: '#/properties/value/anyOf/2/type',
              keyword: 'type',
              params: { type: 'boolean' },
            }
            if (vErrors === null) {
              vErrors = [err6]
            } else {
              vErrors.push(err6)
            }
            errors++
          }
          var _valid0 = _errs9 === errors
          valid1 = valid1 || _valid0
          if (!valid1) {
            const _errs11 = errors
            if (data1 !== null) {
              const err7 = {
                instancePath: instancePath + '/value',
                schemaPath: '#/properties/value/anyOf/3/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err7]
              } else {
                vErrors.push(err7)
              }
              errors++
            }
            var _valid0 = _errs11 === errors
            valid1 = valid1 || _valid0
            if (!valid1) {
              const _errs13 = errors
              if (Array.isArray(data1)) {
                const len0 = data1.length
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data1[i0] !== 'string') {
                    const err8 = {
                      instancePath: instancePath + '/value/' + i0,
                      schemaPath: '#/properties/value/anyOf/4/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    }
                    if (vErrors === null) {
                      vErrors = [err8]
                    } else {
                      vErrors.push(err8)
                    }
                    errors++
                  }
                }
              } else {
                const err9 = {
                  instancePath: instancePath + '/value',
                  schemaPath: '#/properties/value/anyOf/4/type',
                  keyword: 'type',
                  params: { type: 'array' },
                }
                if (vErrors === null) {
                  vErrors = [err9]
                } else {
                  vErrors.push(err9)
                }
                errors++
              }
              var _valid0 = _errs13 === errors
              valid1 = valid1 || _valid0
            }
          }
        }
      }
      if (!valid1) {
        const err10 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate68.errors = vErrors
  return errors === 0
}
const schema28 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'question'],
  description:
    "answer: what was answered (an option's id); score: the number the chosen option stands for. Of the form at hand, else of the latest response to that form.",
  properties: {
    op: { enum: ['answer', 'score'] },
    form: { $ref: '#/definitions/Id' },
    question: { $ref: '#/definitions/Id' },
  },
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.question === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'question')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      let data0 = data.op
      if (!(data0 === 'answer' || data0 === 'score')) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/enum',
          keyword: 'enum',
          params: { allowedValues: schema28.properties.op.enum },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate26(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate26(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate70.errors = vErrors
  return errors === 0
}
const schema29 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'question', 'cell'],
  description:
    'The answers to one question of a repeated group, as numbers: an argument of sum, mean, min or max for each row.',
  properties: {
    op: { const: 'cells' },
    form: { $ref: '#/definitions/Id' },
    question: { $ref: '#/definitions/Id' },
    cell: { $ref: '#/definitions/Id' },
  },
}
function validate74(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.question === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.cell === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'cell' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'question' || key0 === 'cell')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('cells' !== data.op) {
        const err5 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'cells' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate26(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate26(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.cell !== undefined) {
      if (
        !validate26(data.cell, {
          instancePath: instancePath + '/cell',
          parentData: data,
          parentDataProperty: 'cell',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate74.errors = vErrors
  return errors === 0
}
const schema30 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result'],
  properties: { op: { const: 'result' }, form: { $ref: '#/definitions/Id' }, result: { $ref: '#/definitions/Id' } },
}
function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.result === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'result')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('result' !== data.op) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'result' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate26(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate26(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate79.errors = vErrors
  return errors === 0
}
const schema31 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result', 'bands'],
  properties: {
    op: { const: 'in_band' },
    form: { $ref: '#/definitions/Id' },
    result: { $ref: '#/definitions/Id' },
    bands: {
      type: 'array',
      minItems: 1,
      items: { type: 'integer', minimum: 0 },
      description:
        "Places in the result's list, in this bundle, of the bands with the label: one for each set of bands that has it.",
    },
  },
}
function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.result === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.bands === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bands' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'result' || key0 === 'bands')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('in_band' !== data.op) {
        const err5 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'in_band' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate26(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate26(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.bands !== undefined) {
      let data3 = data.bands
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = {
            instancePath: instancePath + '/bands',
            schemaPath: '#/properties/bands/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err7 = {
              instancePath: instancePath + '/bands/' + i0,
              schemaPath: '#/properties/bands/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = {
                instancePath: instancePath + '/bands/' + i0,
                schemaPath: '#/properties/bands/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              }
              if (vErrors === null) {
                vErrors = [err8]
              } else {
                vErrors.push(err8)
              }
              errors++
            }
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/bands',
          schemaPath: '#/properties/bands/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate83.errors = vErrors
  return errors === 0
}
const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'fact', 'form', 'result', 'module', 'lasting', 'over'],
  description: 'Something that is known of the patient or that the history tells; see operators.ts.',
  properties: {
    op: { const: 'fact' },
    fact: {
      enum: [
        'day',
        'sent',
        'is_open',
        'done',
        'opened',
        'waiting',
        'unanswered',
        'received',
        'change',
        'previous',
        'first',
        'missed_in_a_row',
        'days_since',
        'inactive_days',
        'age',
        'sex',
        'group',
      ],
    },
    form: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    result: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    module: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    lasting: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description: 'True only when it has been so for this long; null: at once.',
    },
    over: {
      anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }],
      description: 'Of a change: over how many days; null: since the value before.',
    },
  },
}
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fact === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'fact' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.form === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.result === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.module === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.lasting === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lasting' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.over === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'over' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'op' ||
        key0 === 'fact' ||
        key0 === 'form' ||
        key0 === 'result' ||
        key0 === 'module' ||
        key0 === 'lasting' ||
        key0 === 'over'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('fact' !== data.op) {
        const err8 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'fact' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.fact !== undefined) {
      let data1 = data.fact
      if (!(
        data1 === 'day' ||
        data1 === 'sent' ||
        data1 === 'is_open' ||
        data1 === 'done' ||
        data1 === 'opened' ||
        data1 === 'waiting' ||
        data1 === 'unanswered' ||
        data1 === 'received' ||
        data1 === 'change' ||
        data1 === 'previous' ||
        data1 === 'first' ||
        data1 === 'missed_in_a_row' ||
        data1 === 'days_since' ||
        data1 === 'inactive_days' ||
        data1 === 'age' ||
        data1 === 'sex' ||
        data1 === 'group'
      )) {
        const err9 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/enum',
          keyword: 'enum',
          params: { allowedValues: schema32.properties.fact.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      let data2 = data.form
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate26(data2, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err10 = {
            instancePath: instancePath + '/form',
            schemaPath: '#/properties/form/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.result !== undefined) {
      let data3 = data.result
      const _errs10 = errors
      let valid2 = false
      const _errs11 = errors
      if (
        !validate26(data3, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs11 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs12 = errors
        if (data3 !== null) {
          const err12 = {
            instancePath: instancePath + '/result',
            schemaPath: '#/properties/result/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid1 = _errs12 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err13 = {
          instancePath: instancePath + '/result',
          schemaPath: '#/properties/result/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs10
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.module !== undefined) {
      let data4 = data.module
      const _errs15 = errors
      let valid3 = false
      const _errs16 = errors
      if (
        !validate26(data4, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs16 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data4 !== null) {
          const err14 = {
            instancePath: instancePath + '/module',
            schemaPath: '#/properties/module/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err15 = {
          instancePath: instancePath + '/module',
          schemaPath: '#/properties/module/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      } else {
        errors = _errs15
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.lasting !== undefined) {
      let data5 = data.lasting
      const _errs20 = errors
      let valid4 = false
      const _errs21 = errors
      if (
        !validate91(data5, {
          instancePath: instancePath + '/lasting',
          parentData: data,
          parentDataProperty: 'lasting',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs21 === errors
      valid4 = valid4 || _valid3
      if (!valid4) {
        const _errs22 = errors
        if (data5 !== null) {
          const err16 = {
            instancePath: instancePath + '/lasting',
            schemaPath: '#/properties/lasting/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        var _valid3 = _errs22 === errors
        valid4 = valid4 || _valid3
      }
      if (!valid4) {
        const err17 = {
          instancePath: instancePath + '/lasting',
          schemaPath: '#/properties/lasting/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      } else {
        errors = _errs20
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.over !== undefined) {
      let data6 = data.over
      const _errs25 = errors
      let valid5 = false
      const _errs26 = errors
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err18 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err19 = {
            instancePath: instancePath + '/over',
            schemaPath: '#/properties/over/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
      }
      var _valid4 = _errs26 === errors
      valid5 = valid5 || _valid4
      if (!valid5) {
        const _errs28 = errors
        if (data6 !== null) {
          const err20 = {
            instancePath: instancePath + '/over',
            schemaPath: '#/properties/over/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        var _valid4 = _errs28 === errors
        valid5 = valid5 || _valid4
      }
      if (!valid5) {
        const err21 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      } else {
        errors = _errs25
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err22]
    } else {
      vErrors.push(err22)
    }
    errors++
  }
  validate87.errors = vErrors
  return errors === 0
}
const schema34 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'name', 'args'],
  properties: {
    op: { const: 'call' },
    name: {
      enum: [
        'add',
        'subtract',
        'multiply',
        'divide',
        'negate',
        'equal',
        'not_equal',
        'less',
        'at_most',
        'more',
        'at_least',
        'and',
        'or',
        'not',
        'has',
        'sum',
        'mean',
        'min',
        'max',
        'round',
        'count',
        'hours',
        'minutes',
        'answered',
        'if_missing',
      ],
    },
    args: { type: 'array', items: { $ref: '#/definitions/Expression' } },
  },
}
const wrapper0 = { validate: validate67 }
function validate94(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.args === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'args' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'name' || key0 === 'args')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('call' !== data.op) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'call' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (!(
        data1 === 'add' ||
        data1 === 'subtract' ||
        data1 === 'multiply' ||
        data1 === 'divide' ||
        data1 === 'negate' ||
        data1 === 'equal' ||
        data1 === 'not_equal' ||
        data1 === 'less' ||
        data1 === 'at_most' ||
        data1 === 'more' ||
        data1 === 'at_least' ||
        data1 === 'and' ||
        data1 === 'or' ||
        data1 === 'not' ||
        data1 === 'has' ||
        data1 === 'sum' ||
        data1 === 'mean' ||
        data1 === 'min' ||
        data1 === 'max' ||
        data1 === 'round' ||
        data1 === 'count' ||
        data1 === 'hours' ||
        data1 === 'minutes' ||
        data1 === 'answered' ||
        data1 === 'if_missing'
      )) {
        const err5 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/enum',
          keyword: 'enum',
          params: { allowedValues: schema34.properties.name.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.args !== undefined) {
      let data2 = data.args
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data2[i0], {
              instancePath: instancePath + '/args/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/args',
          schemaPath: '#/properties/args/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate94.errors = vErrors
  return errors === 0
}
function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate67.errors = vErrors
  return errors === 0
}
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs2 = errors
    if (data !== null) {
      const err0 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    var _valid0 = _errs2 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate66.errors = vErrors
  return errors === 0
}
const schema35 = {
  oneOf: [{ $ref: '#/definitions/Picture' }, { $ref: '#/definitions/Video' }, { $ref: '#/definitions/Audio' }],
}
const schema16 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'alt'],
  properties: {
    kind: { const: 'picture' },
    file: { $ref: '#/definitions/Digest' },
    alt: { $ref: '#/definitions/MaybeText', description: 'null: decorative.' },
  },
}
const schema17 = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' }
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate39(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^[0-9a-f]{64}$' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate39.errors = vErrors
  return errors === 0
}
function validate38(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.alt === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'alt' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'alt')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('picture' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'picture' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate39(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate41(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate38.errors = vErrors
  return errors === 0
}
const schema36 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'captions', 'describe'],
  properties: {
    kind: { const: 'video' },
    file: { $ref: '#/definitions/Digest' },
    captions: { anyOf: [{ $ref: '#/definitions/Digest' }, { type: 'null' }], description: 'A WebVTT file.' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate100(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.captions === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captions' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.describe === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'describe' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'captions' || key0 === 'describe')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('video' !== data.kind) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'video' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate39(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate39(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err6 = {
            instancePath: instancePath + '/captions',
            schemaPath: '#/properties/captions/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/captions',
          schemaPath: '#/properties/captions/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate30(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate100.errors = vErrors
  return errors === 0
}
const schema37 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'describe'],
  properties: {
    kind: { const: 'audio' },
    file: { $ref: '#/definitions/Digest' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate105(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.describe === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'describe' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'describe')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('audio' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'audio' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate39(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate30(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate105.errors = vErrors
  return errors === 0
}
function validate98(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate105(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate98.errors = vErrors
  return errors === 0
}
const schema38 = {
  oneOf: [
    { $ref: '#/definitions/ChoiceAnswer' },
    { $ref: '#/definitions/ChoicesAnswer' },
    { $ref: '#/definitions/NumberAnswer' },
    { $ref: '#/definitions/TextAnswer' },
    { $ref: '#/definitions/YesNoAnswer' },
    { $ref: '#/definitions/DateAnswer' },
    { $ref: '#/definitions/TimeAnswer' },
    { $ref: '#/definitions/RowsAnswer' },
  ],
}
const schema39 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'options'],
  description: 'One option; the stored answer is its id.',
  properties: {
    kind: { const: 'choice' },
    look: { enum: ['radios', 'dropdown'] },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
const schema40 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'score'],
  properties: {
    id: { $ref: '#/definitions/OptionId' },
    label: { $ref: '#/definitions/Text' },
    score: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
}
const schema41 = { type: 'string', pattern: '^[\\p{L}\\p{N}_]+$' }
const pattern6 = new RegExp('^[\\p{L}\\p{N}_]+$', 'u')
function validate113(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern6.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}\\p{N}_]+$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate113.errors = vErrors
  return errors === 0
}
function validate112(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.label === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.score === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'score' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'label' || key0 === 'score')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate113(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate30(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.score !== undefined) {
      let data2 = data.score
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (!(typeof data2 == 'number' && isFinite(data2))) {
        const err4 = {
          instancePath: instancePath + '/score',
          schemaPath: '#/properties/score/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs8 = errors
        if (data2 !== null) {
          const err5 = {
            instancePath: instancePath + '/score',
            schemaPath: '#/properties/score/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs8 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/score',
          schemaPath: '#/properties/score/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate112.errors = vErrors
  return errors === 0
}
function validate111(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.options === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'look' || key0 === 'options')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('choice' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'choice' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'radios' || data1 === 'dropdown')) {
        const err5 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema39.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.options !== undefined) {
      let data2 = data.options
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate112(data2[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate111.errors = vErrors
  return errors === 0
}
const schema42 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'options'],
  description: 'Any number of options; the stored answer is a list of ids, without repeats.',
  properties: {
    kind: { const: 'choices' },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
function validate118(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.options === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'options')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('choices' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'choices' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.options !== undefined) {
      let data1 = data.options
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate112(data1[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate118.errors = vErrors
  return errors === 0
}
const schema43 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'unit', 'min', 'max', 'step', 'from', 'to'],
  properties: {
    kind: { const: 'number' },
    look: { enum: ['field', 'slider', 'scale'] },
    unit: { $ref: '#/definitions/Unit' },
    min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    step: {
      type: 'number',
      exclusiveMinimum: 0,
      description: 'Valid answers are min (or 0) plus a whole number of steps.',
    },
    from: { $ref: '#/definitions/MaybeText', description: 'What the low end means.' },
    to: { $ref: '#/definitions/MaybeText', description: 'What the high end means.' },
  },
}
const schema44 = {
  anyOf: [{ type: 'string' }, { $ref: '#/definitions/Text' }, { type: 'null' }],
  description: 'A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.',
}
function validate122(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs4 = errors
      if (data !== null) {
        const err1 = { instancePath, schemaPath: '#/anyOf/2/type', keyword: 'type', params: { type: 'null' } }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      var _valid0 = _errs4 === errors
      valid0 = valid0 || _valid0
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate122.errors = vErrors
  return errors === 0
}
function validate121(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.min === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.max === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.step === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.from === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.to === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'look' ||
        key0 === 'unit' ||
        key0 === 'min' ||
        key0 === 'max' ||
        key0 === 'step' ||
        key0 === 'from' ||
        key0 === 'to'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('number' !== data.kind) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'field' || data1 === 'slider' || data1 === 'scale')) {
        const err10 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema43.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate122(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
        errors = vErrors.length
      }
    }
    if (data.min !== undefined) {
      let data3 = data.min
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (!(typeof data3 == 'number' && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data3 !== null) {
          const err12 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err13 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs6
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.max !== undefined) {
      let data4 = data.max
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err15 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err16 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.step !== undefined) {
      let data5 = data.step
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          const err17 = {
            instancePath: instancePath + '/step',
            schemaPath: '#/properties/step/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate41(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate41(data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err19]
    } else {
      vErrors.push(err19)
    }
    errors++
  }
  validate121.errors = vErrors
  return errors === 0
}
const schema45 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'maxLength'],
  properties: { kind: { const: 'text' }, look: { enum: ['line', 'area'] }, maxLength: { type: 'integer', minimum: 1 } },
}
function validate128(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.maxLength === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'maxLength' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'look' || key0 === 'maxLength')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('text' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'line' || data1 === 'area')) {
        const err5 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.maxLength !== undefined) {
      let data2 = data.maxLength
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/maxLength',
          schemaPath: '#/properties/maxLength/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/maxLength',
            schemaPath: '#/properties/maxLength/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate128.errors = vErrors
  return errors === 0
}
const schema46 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'yes_no' } },
  description: 'true or false.',
}
function validate130(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('yes_no' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'yes_no' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate130.errors = vErrors
  return errors === 0
}
const schema47 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'date' } },
  description: 'YYYY-MM-DD.',
}
function validate132(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('date' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'date' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate132.errors = vErrors
  return errors === 0
}
const schema48 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'time' } },
  description: 'HH:MM, 24 hours.',
}
function validate134(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('time' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'time' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate134.errors = vErrors
  return errors === 0
}
const schema49 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'min', 'max', 'row', 'questions'],
  description:
    'A repeated group: rows of answers to the same questions. The stored answer is a list of objects, each with answer by question id.',
  properties: {
    kind: { const: 'rows' },
    min: { type: 'integer', minimum: 0 },
    max: { type: 'integer', minimum: 1 },
    row: { $ref: '#/definitions/MaybeText', description: 'What one row is called.' },
    questions: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/Question' },
      description: 'Their conditions read questions of the same row.',
    },
  },
}
const wrapper1 = { validate: validate61 }
function validate136(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.min === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.max === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.row === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'min' || key0 === 'max' || key0 === 'row' || key0 === 'questions')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('rows' !== data.kind) {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'rows' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.min !== undefined) {
      let data1 = data.min
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err7 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    }
    if (data.max !== undefined) {
      let data2 = data.max
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
    }
    if (data.row !== undefined) {
      if (
        !validate41(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data4 = data.questions
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = {
            instancePath: instancePath + '/questions',
            schemaPath: '#/properties/questions/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper1.validate(data4[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate136.errors = vErrors
  return errors === 0
}
function validate110(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate111(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate121(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate134(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
              const _errs8 = errors
              if (!validate136(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors)
                errors = vErrors.length
              }
              var _valid0 = _errs8 === errors
              if (_valid0 && valid0) {
                valid0 = false
                passing0 = [passing0, 7]
              } else {
                if (_valid0) {
                  valid0 = true
                  passing0 = 7
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate110.errors = vErrors
  return errors === 0
}
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.matrix === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'matrix' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.text === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.help === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'help' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.required === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'required' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.show === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'show' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.media === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'media' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.answer === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answer' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'matrix' ||
        key0 === 'text' ||
        key0 === 'help' ||
        key0 === 'required' ||
        key0 === 'show' ||
        key0 === 'media' ||
        key0 === 'answer'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate26(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data1 !== null) {
          const err9 = {
            instancePath: instancePath + '/matrix',
            schemaPath: '#/properties/matrix/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err10 = {
          instancePath: instancePath + '/matrix',
          schemaPath: '#/properties/matrix/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.text !== undefined) {
      if (
        !validate30(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate41(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.required !== undefined) {
      if (typeof data.required !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/required',
          schemaPath: '#/properties/required/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.show !== undefined) {
      if (
        !validate66(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate98(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs15 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs16 = errors
        if (data6 !== null) {
          const err12 = {
            instancePath: instancePath + '/media',
            schemaPath: '#/properties/media/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid1 = _errs16 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err13 = {
          instancePath: instancePath + '/media',
          schemaPath: '#/properties/media/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate110(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate61.errors = vErrors
  return errors === 0
}
const schema50 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text', 'help'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    text: { $ref: '#/definitions/Text', description: 'What is asked of all its questions.' },
    help: { $ref: '#/definitions/MaybeText' },
  },
}
function validate141(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.help === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'help' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'text' || key0 === 'help')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate30(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate41(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate141.errors = vErrors
  return errors === 0
}
const schema51 = {
  type: 'object',
  additionalProperties: false,
  required: ['holds', 'message', 'questions'],
  description: "A rule of the author's own over several answers. It is tried when every question it reads is answered.",
  properties: {
    holds: { $ref: '#/definitions/Expression' },
    message: { $ref: '#/definitions/Text' },
    questions: {
      type: 'array',
      items: { $ref: '#/definitions/Id' },
      description: 'The questions it reads; the message is shown at the last of them.',
    },
  },
}
function validate146(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.holds === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'holds' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'holds' || key0 === 'message' || key0 === 'questions')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.holds !== undefined) {
      if (
        !validate67(data.holds, {
          instancePath: instancePath + '/holds',
          parentData: data,
          parentDataProperty: 'holds',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
    if (data.message !== undefined) {
      if (
        !validate30(data.message, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data2 = data.questions
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate26(data2[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate146.errors = vErrors
  return errors === 0
}
const schema52 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'unit', 'value', 'missing', 'decimals', 'range', 'bands', 'explain', 'showTo', 'as'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    unit: { $ref: '#/definitions/Unit' },
    value: { $ref: '#/definitions/Expression' },
    missing: { $ref: '#/definitions/MissingPolicy' },
    decimals: {
      type: 'integer',
      minimum: 0,
      maximum: 6,
      description: 'How many decimals are shown; scores are computed and compared unrounded.',
    },
    range: {
      type: 'object',
      additionalProperties: false,
      required: ['min', 'max'],
      description: 'What the questions make attainable, null where unbounded.',
      properties: {
        min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      },
    },
    bands: { type: 'array', items: { $ref: '#/definitions/Band' } },
    explain: { $ref: '#/definitions/MaybeText', description: 'How to read the result (Markdown).' },
    showTo: { type: 'array', items: { enum: ['patient', 'clinician'] } },
    as: { type: 'array', items: { enum: ['line', 'bars', 'table'] } },
  },
}
const schema53 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy'],
      properties: { policy: { const: 'none' } },
      description: 'One unanswered question it reads, and there is no score.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy', 'upTo'],
      properties: { policy: { const: 'prorate' }, upTo: { type: 'integer', minimum: 1 } },
      description: 'In sum and mean up to this many unanswered questions count as the mean of the answered ones.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy', 'upTo'],
      properties: { policy: { const: 'zero' }, upTo: { type: 'integer', minimum: 1 } },
      description: 'In sum and mean up to this many unanswered questions count as 0.',
    },
  ],
}
function validate156(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.policy === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'policy' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'policy')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.policy !== undefined) {
      if ('none' !== data.policy) {
        const err2 = {
          instancePath: instancePath + '/policy',
          schemaPath: '#/oneOf/0/properties/policy/const',
          keyword: 'const',
          params: { allowedValue: 'none' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.policy === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'policy' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.upTo === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'upTo' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'policy' || key1 === 'upTo')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.policy !== undefined) {
      if ('prorate' !== data.policy) {
        const err7 = {
          instancePath: instancePath + '/policy',
          schemaPath: '#/oneOf/1/properties/policy/const',
          keyword: 'const',
          params: { allowedValue: 'prorate' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.upTo !== undefined) {
      let data2 = data.upTo
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/upTo',
          schemaPath: '#/oneOf/1/properties/upTo/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/upTo',
            schemaPath: '#/oneOf/1/properties/upTo/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs11 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.policy === undefined) {
        const err11 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'policy' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (data.upTo === undefined) {
        const err12 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'upTo' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'policy' || key2 === 'upTo')) {
          const err13 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      }
      if (data.policy !== undefined) {
        if ('zero' !== data.policy) {
          const err14 = {
            instancePath: instancePath + '/policy',
            schemaPath: '#/oneOf/2/properties/policy/const',
            keyword: 'const',
            params: { allowedValue: 'zero' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
      if (data.upTo !== undefined) {
        let data4 = data.upTo
        if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err15 = {
            instancePath: instancePath + '/upTo',
            schemaPath: '#/oneOf/2/properties/upTo/type',
            keyword: 'type',
            params: { type: 'integer' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (typeof data4 == 'number' && isFinite(data4)) {
          if (data4 < 1 || isNaN(data4)) {
            const err16 = {
              instancePath: instancePath + '/upTo',
              schemaPath: '#/oneOf/2/properties/upTo/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 1 },
            }
            if (vErrors === null) {
              vErrors = [err16]
            } else {
              vErrors.push(err16)
            }
            errors++
          }
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    var _valid0 = _errs11 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err18]
    } else {
      vErrors.push(err18)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate156.errors = vErrors
  return errors === 0
}
const schema54 = {
  type: 'object',
  additionalProperties: false,
  required: ['who', 'from', 'to', 'toIncluded', 'colour', 'label'],
  properties: {
    who: {
      anyOf: [{ $ref: '#/definitions/Who' }, { type: 'null' }],
      description: 'Whom it applies to when the form is sent; null: everybody that no other band of the result is for.',
    },
    from: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'Lowest value, included; null: no lower end.' },
    to: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'null: no upper end.' },
    toIncluded: { type: 'boolean' },
    colour: { $ref: '#/definitions/BandColour' },
    label: { $ref: '#/definitions/Text' },
  },
}
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['sex', 'fromAge', 'toAge'],
  description: 'Some people. null: whatever it is, also when it is not known. Ages are whole years, both included.',
  properties: {
    sex: { anyOf: [{ $ref: '#/definitions/Sex' }, { type: 'null' }] },
    fromAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
    toAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
  },
}
const schema21 = { enum: ['woman', 'man'] }
function validate48(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema21.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate48.errors = vErrors
  return errors === 0
}
function validate47(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.sex === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'sex' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fromAge === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fromAge' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.toAge === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'toAge' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'sex' || key0 === 'fromAge' || key0 === 'toAge')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.sex !== undefined) {
      let data0 = data.sex
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (
        !validate48(data0, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs5 = errors
        if (data0 !== null) {
          const err4 = {
            instancePath: instancePath + '/sex',
            schemaPath: '#/properties/sex/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid0 = _errs5 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/sex',
          schemaPath: '#/properties/sex/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      } else {
        errors = _errs3
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.fromAge !== undefined) {
      let data1 = data.fromAge
      const _errs8 = errors
      let valid2 = false
      const _errs9 = errors
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/fromAge',
          schemaPath: '#/properties/fromAge/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/fromAge',
            schemaPath: '#/properties/fromAge/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
      var _valid1 = _errs9 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs11 = errors
        if (data1 !== null) {
          const err8 = {
            instancePath: instancePath + '/fromAge',
            schemaPath: '#/properties/fromAge/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        var _valid1 = _errs11 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err9 = {
          instancePath: instancePath + '/fromAge',
          schemaPath: '#/properties/fromAge/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      } else {
        errors = _errs8
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.toAge !== undefined) {
      let data2 = data.toAge
      const _errs14 = errors
      let valid3 = false
      const _errs15 = errors
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + '/toAge',
          schemaPath: '#/properties/toAge/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/toAge',
            schemaPath: '#/properties/toAge/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
      var _valid2 = _errs15 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data2 !== null) {
          const err12 = {
            instancePath: instancePath + '/toAge',
            schemaPath: '#/properties/toAge/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err13 = {
          instancePath: instancePath + '/toAge',
          schemaPath: '#/properties/toAge/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate47.errors = vErrors
  return errors === 0
}
const schema55 = { enum: ['green', 'yellow', 'orange', 'red', 'blue', 'grey'] }
function validate160(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(
    data === 'green' ||
    data === 'yellow' ||
    data === 'orange' ||
    data === 'red' ||
    data === 'blue' ||
    data === 'grey'
  )) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema55.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate160.errors = vErrors
  return errors === 0
}
function validate158(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.who === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'who' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.from === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.to === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.toIncluded === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'toIncluded' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.colour === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'colour' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.label === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'who' ||
        key0 === 'from' ||
        key0 === 'to' ||
        key0 === 'toIncluded' ||
        key0 === 'colour' ||
        key0 === 'label'
      )) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.who !== undefined) {
      let data0 = data.who
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (
        !validate47(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs5 = errors
        if (data0 !== null) {
          const err7 = {
            instancePath: instancePath + '/who',
            schemaPath: '#/properties/who/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        var _valid0 = _errs5 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err8 = {
          instancePath: instancePath + '/who',
          schemaPath: '#/properties/who/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      } else {
        errors = _errs3
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.from !== undefined) {
      let data1 = data.from
      const _errs8 = errors
      let valid2 = false
      const _errs9 = errors
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        const err9 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs11 = errors
        if (data1 !== null) {
          const err10 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid1 = _errs11 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs8
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to
      const _errs14 = errors
      let valid3 = false
      const _errs15 = errors
      if (!(typeof data2 == 'number' && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      var _valid2 = _errs15 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data2 !== null) {
          const err13 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err14 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.toIncluded !== undefined) {
      if (typeof data.toIncluded !== 'boolean') {
        const err15 = {
          instancePath: instancePath + '/toIncluded',
          schemaPath: '#/properties/toIncluded/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.colour !== undefined) {
      if (
        !validate160(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate30(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate158.errors = vErrors
  return errors === 0
}
function validate151(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.value === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.missing === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'missing' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.decimals === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'decimals' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.range === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'range' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.bands === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bands' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.explain === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'explain' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.showTo === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'showTo' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.as === undefined) {
      const err10 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'as' } }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema52.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate30(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate122(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      if (
        !validate67(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
    if (data.missing !== undefined) {
      if (
        !validate156(data.missing, {
          instancePath: instancePath + '/missing',
          parentData: data,
          parentDataProperty: 'missing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors)
        errors = vErrors.length
      }
    }
    if (data.decimals !== undefined) {
      let data5 = data.decimals
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err12 = {
          instancePath: instancePath + '/decimals',
          schemaPath: '#/properties/decimals/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 6 || isNaN(data5)) {
          const err13 = {
            instancePath: instancePath + '/decimals',
            schemaPath: '#/properties/decimals/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 6 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data5 < 0 || isNaN(data5)) {
          const err14 = {
            instancePath: instancePath + '/decimals',
            schemaPath: '#/properties/decimals/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
    }
    if (data.range !== undefined) {
      let data6 = data.range
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.min === undefined) {
          const err15 = {
            instancePath: instancePath + '/range',
            schemaPath: '#/properties/range/required',
            keyword: 'required',
            params: { missingProperty: 'min' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (data6.max === undefined) {
          const err16 = {
            instancePath: instancePath + '/range',
            schemaPath: '#/properties/range/required',
            keyword: 'required',
            params: { missingProperty: 'max' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        for (const key1 in data6) {
          if (!(key1 === 'min' || key1 === 'max')) {
            const err17 = {
              instancePath: instancePath + '/range',
              schemaPath: '#/properties/range/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
        if (data6.min !== undefined) {
          let data7 = data6.min
          const _errs13 = errors
          let valid2 = false
          const _errs14 = errors
          if (!(typeof data7 == 'number' && isFinite(data7))) {
            const err18 = {
              instancePath: instancePath + '/range/min',
              schemaPath: '#/properties/range/properties/min/anyOf/0/type',
              keyword: 'type',
              params: { type: 'number' },
            }
            if (vErrors === null) {
              vErrors = [err18]
            } else {
              vErrors.push(err18)
            }
            errors++
          }
          var _valid0 = _errs14 === errors
          valid2 = valid2 || _valid0
          if (!valid2) {
            const _errs16 = errors
            if (data7 !== null) {
              const err19 = {
                instancePath: instancePath + '/range/min',
                schemaPath: '#/properties/range/properties/min/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
            var _valid0 = _errs16 === errors
            valid2 = valid2 || _valid0
          }
          if (!valid2) {
            const err20 = {
              instancePath: instancePath + '/range/min',
              schemaPath: '#/properties/range/properties/min/anyOf',
              keyword: 'anyOf',
              params: {},
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          } else {
            errors = _errs13
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data6.max !== undefined) {
          let data8 = data6.max
          const _errs19 = errors
          let valid3 = false
          const _errs20 = errors
          if (!(typeof data8 == 'number' && isFinite(data8))) {
            const err21 = {
              instancePath: instancePath + '/range/max',
              schemaPath: '#/properties/range/properties/max/anyOf/0/type',
              keyword: 'type',
              params: { type: 'number' },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
          var _valid1 = _errs20 === errors
          valid3 = valid3 || _valid1
          if (!valid3) {
            const _errs22 = errors
            if (data8 !== null) {
              const err22 = {
                instancePath: instancePath + '/range/max',
                schemaPath: '#/properties/range/properties/max/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err22]
              } else {
                vErrors.push(err22)
              }
              errors++
            }
            var _valid1 = _errs22 === errors
            valid3 = valid3 || _valid1
          }
          if (!valid3) {
            const err23 = {
              instancePath: instancePath + '/range/max',
              schemaPath: '#/properties/range/properties/max/anyOf',
              keyword: 'anyOf',
              params: {},
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          } else {
            errors = _errs19
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/range',
          schemaPath: '#/properties/range/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.bands !== undefined) {
      let data9 = data.bands
      if (Array.isArray(data9)) {
        const len0 = data9.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate158(data9[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/bands',
          schemaPath: '#/properties/bands/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.explain !== undefined) {
      if (
        !validate41(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.showTo !== undefined) {
      let data12 = data.showTo
      if (Array.isArray(data12)) {
        const len1 = data12.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1]
          if (!(data13 === 'patient' || data13 === 'clinician')) {
            const err26 = {
              instancePath: instancePath + '/showTo/' + i1,
              schemaPath: '#/properties/showTo/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema52.properties.showTo.items.enum },
            }
            if (vErrors === null) {
              vErrors = [err26]
            } else {
              vErrors.push(err26)
            }
            errors++
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/showTo',
          schemaPath: '#/properties/showTo/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.as !== undefined) {
      let data14 = data.as
      if (Array.isArray(data14)) {
        const len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2]
          if (!(data15 === 'line' || data15 === 'bars' || data15 === 'table')) {
            const err28 = {
              instancePath: instancePath + '/as/' + i2,
              schemaPath: '#/properties/as/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema52.properties.as.items.enum },
            }
            if (vErrors === null) {
              vErrors = [err28]
            } else {
              vErrors.push(err28)
            }
            errors++
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/as',
          schemaPath: '#/properties/as/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err30]
    } else {
      vErrors.push(err30)
    }
    errors++
  }
  validate151.errors = vErrors
  return errors === 0
}
function validate268(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.intro === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'intro' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.layout === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'layout' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.instrument === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'instrument' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.matrices === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'matrices' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.checks === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'checks' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.results === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'results' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema23.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate30(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.intro !== undefined) {
      if (
        !validate41(data.intro, {
          instancePath: instancePath + '/intro',
          parentData: data,
          parentDataProperty: 'intro',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.layout !== undefined) {
      let data3 = data.layout
      if (!(data3 === 'page' || data3 === 'question')) {
        const err10 = {
          instancePath: instancePath + '/layout',
          schemaPath: '#/properties/layout/enum',
          keyword: 'enum',
          params: { allowedValues: schema23.properties.layout.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.instrument !== undefined) {
      let data4 = data.instrument
      const _errs7 = errors
      let valid1 = false
      const _errs8 = errors
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.source === undefined) {
          const err11 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data4.licence === undefined) {
          const err12 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'licence' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        for (const key1 in data4) {
          if (!(key1 === 'source' || key1 === 'licence')) {
            const err13 = {
              instancePath: instancePath + '/instrument',
              schemaPath: '#/properties/instrument/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
        if (data4.source !== undefined) {
          if (typeof data4.source !== 'string') {
            const err14 = {
              instancePath: instancePath + '/instrument/source',
              schemaPath: '#/properties/instrument/anyOf/0/properties/source/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
        }
        if (data4.licence !== undefined) {
          if (typeof data4.licence !== 'string') {
            const err15 = {
              instancePath: instancePath + '/instrument/licence',
              schemaPath: '#/properties/instrument/anyOf/0/properties/licence/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err15]
            } else {
              vErrors.push(err15)
            }
            errors++
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid0 = _errs8 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data4 !== null) {
          const err17 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err18 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs7
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.questions !== undefined) {
      let data7 = data.questions
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate61(data7[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.matrices !== undefined) {
      let data9 = data.matrices
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate141(data9[i1], {
              instancePath: instancePath + '/matrices/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/matrices',
          schemaPath: '#/properties/matrices/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.checks !== undefined) {
      let data11 = data.checks
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate146(data11[i2], {
              instancePath: instancePath + '/checks/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/checks',
          schemaPath: '#/properties/checks/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.results !== undefined) {
      let data13 = data.results
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate151(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/results',
          schemaPath: '#/properties/results/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate268.errors = vErrors
  return errors === 0
}
function validate267(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.schedule === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedule' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'form' || key0 === 'schedule')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('measure' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'measure' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate268(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors)
        errors = vErrors.length
      }
    }
    if (data.schedule !== undefined) {
      let data2 = data.schedule
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate254(data2, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err5 = {
            instancePath: instancePath + '/schedule',
            schemaPath: '#/properties/schedule/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/schedule',
          schemaPath: '#/properties/schedule/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate267.errors = vErrors
  return errors === 0
}
const schema81 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'flag'],
  properties: { kind: { const: 'flag' }, flag: { $ref: 'bundle#/definitions/FlagRule' } },
}
const schema71 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'title', 'when', 'to', 'advice', 'escalate'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    title: { $ref: '#/definitions/Text' },
    when: { $ref: '#/definitions/Expression' },
    to: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/Role' },
      description: 'Who is told when it is raised.',
    },
    advice: { $ref: '#/definitions/MaybeText', description: 'Shown to the patient at once (Markdown).' },
    escalate: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['to', 'after'],
          properties: { to: { $ref: '#/definitions/Role' }, after: { $ref: '#/definitions/Duration' } },
        },
        { type: 'null' },
      ],
    },
  },
}
const schema72 = { enum: ['clinician', 'patient_administrator'] }
function validate229(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema72.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate229.errors = vErrors
  return errors === 0
}
function validate280(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.when === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.to === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.escalate === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalate' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'severity' ||
        key0 === 'title' ||
        key0 === 'when' ||
        key0 === 'to' ||
        key0 === 'advice' ||
        key0 === 'escalate'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data1 = data.severity
      if (!(data1 === 'priority' || data1 === 'warning' || data1 === 'notice')) {
        const err8 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate30(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate67(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data4 = data.to
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate229(data4[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.advice !== undefined) {
      if (
        !validate41(data.advice, {
          instancePath: instancePath + '/advice',
          parentData: data,
          parentDataProperty: 'advice',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.escalate !== undefined) {
      let data7 = data.escalate
      const _errs11 = errors
      let valid3 = false
      const _errs12 = errors
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (data7.to === undefined) {
          const err11 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data7.after === undefined) {
          const err12 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'after' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        for (const key1 in data7) {
          if (!(key1 === 'to' || key1 === 'after')) {
            const err13 = {
              instancePath: instancePath + '/escalate',
              schemaPath: '#/properties/escalate/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
        if (data7.to !== undefined) {
          if (
            !validate229(data7.to, {
              instancePath: instancePath + '/escalate/to',
              parentData: data7,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors)
            errors = vErrors.length
          }
        }
        if (data7.after !== undefined) {
          if (
            !validate91(data7.after, {
              instancePath: instancePath + '/escalate/after',
              parentData: data7,
              parentDataProperty: 'after',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      var _valid0 = _errs12 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs17 = errors
        if (data7 !== null) {
          const err15 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid0 = _errs17 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs11
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate280.errors = vErrors
  return errors === 0
}
function validate279(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.flag === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flag' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'flag')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('flag' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'flag' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.flag !== undefined) {
      if (
        !validate280(data.flag, {
          instancePath: instancePath + '/flag',
          parentData: data,
          parentDataProperty: 'flag',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate279.errors = vErrors
  return errors === 0
}
const schema83 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'rule'],
  description: 'A rule that reminds staff.',
  properties: { kind: { const: 'reminder' }, rule: { $ref: 'bundle#/definitions/Rule' } },
}
const schema73 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'when', 'then'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    when: { $ref: '#/definitions/Expression' },
    then: { type: 'array', minItems: 1, items: { $ref: '#/definitions/RuleAction' } },
  },
}
const schema74 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'module'],
      properties: { do: { const: 'open' }, module: { $ref: '#/definitions/Id' } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'forms'],
      properties: { do: { const: 'give' }, forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'text', 'within'],
      properties: {
        do: { const: 'remind' },
        text: { $ref: '#/definitions/Text' },
        within: { $ref: '#/definitions/Duration' },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'text'],
      description: 'A message to the patient from the program (Markdown), also where messages are off.',
      properties: { do: { const: 'message' }, text: { $ref: '#/definitions/Text' } },
    },
    { type: 'object', additionalProperties: false, required: ['do'], properties: { do: { const: 'end' } } },
  ],
}
function validate238(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.module === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'module')) {
        const err2 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('open' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/oneOf/0/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'open' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.module !== undefined) {
      if (
        !validate26(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs6 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'forms' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'do' || key1 === 'forms')) {
        const err7 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('give' !== data.do) {
        const err8 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/oneOf/1/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'give' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.forms !== undefined) {
      let data3 = data.forms
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + '/forms',
            schemaPath: '#/oneOf/1/properties/forms/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate26(data3[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/oneOf/1/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  var _valid0 = _errs6 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs13 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.do === undefined) {
        const err12 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'do' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (data.text === undefined) {
        const err13 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      if (data.within === undefined) {
        const err14 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'within' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'do' || key2 === 'text' || key2 === 'within')) {
          const err15 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      }
      if (data.do !== undefined) {
        if ('remind' !== data.do) {
          const err16 = {
            instancePath: instancePath + '/do',
            schemaPath: '#/oneOf/2/properties/do/const',
            keyword: 'const',
            params: { allowedValue: 'remind' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
      }
      if (data.text !== undefined) {
        if (
          !validate30(data.text, {
            instancePath: instancePath + '/text',
            parentData: data,
            parentDataProperty: 'text',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
          errors = vErrors.length
        }
      }
      if (data.within !== undefined) {
        if (
          !validate91(data.within, {
            instancePath: instancePath + '/within',
            parentData: data,
            parentDataProperty: 'within',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
          errors = vErrors.length
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    var _valid0 = _errs13 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs19 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.do === undefined) {
          const err18 = {
            instancePath,
            schemaPath: '#/oneOf/3/required',
            keyword: 'required',
            params: { missingProperty: 'do' },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (data.text === undefined) {
          const err19 = {
            instancePath,
            schemaPath: '#/oneOf/3/required',
            keyword: 'required',
            params: { missingProperty: 'text' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        for (const key3 in data) {
          if (!(key3 === 'do' || key3 === 'text')) {
            const err20 = {
              instancePath,
              schemaPath: '#/oneOf/3/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
        }
        if (data.do !== undefined) {
          if ('message' !== data.do) {
            const err21 = {
              instancePath: instancePath + '/do',
              schemaPath: '#/oneOf/3/properties/do/const',
              keyword: 'const',
              params: { allowedValue: 'message' },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
        if (data.text !== undefined) {
          if (
            !validate30(data.text, {
              instancePath: instancePath + '/text',
              parentData: data,
              parentDataProperty: 'text',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = { instancePath, schemaPath: '#/oneOf/3/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
      var _valid0 = _errs19 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs24 = errors
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.do === undefined) {
            const err23 = {
              instancePath,
              schemaPath: '#/oneOf/4/required',
              keyword: 'required',
              params: { missingProperty: 'do' },
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          }
          for (const key4 in data) {
            if (!(key4 === 'do')) {
              const err24 = {
                instancePath,
                schemaPath: '#/oneOf/4/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key4 },
              }
              if (vErrors === null) {
                vErrors = [err24]
              } else {
                vErrors.push(err24)
              }
              errors++
            }
          }
          if (data.do !== undefined) {
            if ('end' !== data.do) {
              const err25 = {
                instancePath: instancePath + '/do',
                schemaPath: '#/oneOf/4/properties/do/const',
                keyword: 'const',
                params: { allowedValue: 'end' },
              }
              if (vErrors === null) {
                vErrors = [err25]
              } else {
                vErrors.push(err25)
              }
              errors++
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: '#/oneOf/4/type', keyword: 'type', params: { type: 'object' } }
          if (vErrors === null) {
            vErrors = [err26]
          } else {
            vErrors.push(err26)
          }
          errors++
        }
        var _valid0 = _errs24 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
        }
      }
    }
  }
  if (!valid0) {
    const err27 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err27]
    } else {
      vErrors.push(err27)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate238.errors = vErrors
  return errors === 0
}
function validate291(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.when === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.then === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'then' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'when' || key0 === 'then')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate26(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate67(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)
        errors = vErrors.length
      }
    }
    if (data.then !== undefined) {
      let data2 = data.then
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + '/then',
            schemaPath: '#/properties/then/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate238(data2[i0], {
              instancePath: instancePath + '/then/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate291.errors = vErrors
  return errors === 0
}
function validate290(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.rule === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rule' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'rule')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('reminder' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'reminder' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.rule !== undefined) {
      if (
        !validate291(data.rule, {
          instancePath: instancePath + '/rule',
          parentData: data,
          parentDataProperty: 'rule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate290.errors = vErrors
  return errors === 0
}
const schema85 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'row'],
  description: "One of the program's own rows or measures, left out for this patient.",
  properties: { kind: { const: 'without' }, row: { $ref: 'bundle#/definitions/Id' } },
}
function validate298(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern1.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate298.errors = vErrors
  return errors === 0
}
function validate297(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('without' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'without' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate297.errors = vErrors
  return errors === 0
}
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate24(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate267(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate279(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate290(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate297(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate23.errors = vErrors
  return errors === 0
}
export const validateRepeat = validate301
function validate301(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.schedule === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedule' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'schedule')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('repeat' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'repeat' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.schedule !== undefined) {
      if (
        !validate254(data.schedule, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate301.errors = vErrors
  return errors === 0
}
export const validateMeasure = validate303
function validate303(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.schedule === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedule' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'form' || key0 === 'schedule')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('measure' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'measure' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate268(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors)
        errors = vErrors.length
      }
    }
    if (data.schedule !== undefined) {
      let data2 = data.schedule
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate254(data2, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err5 = {
            instancePath: instancePath + '/schedule',
            schemaPath: '#/properties/schedule/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/schedule',
          schemaPath: '#/properties/schedule/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate303.errors = vErrors
  return errors === 0
}
export const validateFlag = validate306
function validate306(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.flag === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flag' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'flag')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('flag' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'flag' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.flag !== undefined) {
      if (
        !validate280(data.flag, {
          instancePath: instancePath + '/flag',
          parentData: data,
          parentDataProperty: 'flag',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate306.errors = vErrors
  return errors === 0
}
export const validateReminder = validate308
function validate308(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.rule === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rule' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'rule')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('reminder' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'reminder' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.rule !== undefined) {
      if (
        !validate291(data.rule, {
          instancePath: instancePath + '/rule',
          parentData: data,
          parentDataProperty: 'rule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate308.errors = vErrors
  return errors === 0
}
export const validateWithout = validate310
function validate310(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('without' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'without' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate310.errors = vErrors
  return errors === 0
}
export const validateChange = validate312
const schema92 = {
  oneOf: [
    { $ref: '#/definitions/AddRepeat' },
    { $ref: '#/definitions/AddMeasure' },
    { $ref: '#/definitions/AddFlag' },
    { $ref: '#/definitions/AddReminder' },
    { $ref: '#/definitions/Stop' },
    { $ref: '#/definitions/LeaveOut' },
    { $ref: '#/definitions/TakeBack' },
  ],
}
const schema93 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'id', 'form', 'timing'],
  properties: {
    do: { const: 'repeat' },
    id: { $ref: '#/definitions/OwnId' },
    form: { $ref: 'bundle#/definitions/Id', description: 'A form or a battery.' },
    timing: { $ref: '#/definitions/Timing' },
  },
}
const schema94 = {
  type: 'object',
  additionalProperties: false,
  required: ['from', 'every', 'weekdays', 'times', 'until', 'due', 'open', 'reminders', 'gate'],
  properties: {
    from: { $ref: '#/definitions/Day', description: "The first day, on the patient's calendar." },
    every: { anyOf: [{ $ref: 'bundle#/definitions/CalendarStep' }, { type: 'null' }], description: 'null: once.' },
    weekdays: {
      type: 'array',
      maxItems: 7,
      items: { type: 'integer', minimum: 1, maximum: 7 },
      description: 'Monday is 1. Empty: every day counts.',
    },
    times: { type: 'array', maxItems: 24, items: { $ref: 'bundle#/definitions/ClockTime' } },
    until: {
      anyOf: [{ $ref: '#/definitions/Day' }, { type: 'null' }],
      description: 'The last day; null: for as long as the program runs.',
    },
    due: { anyOf: [{ $ref: 'bundle#/definitions/Duration' }, { type: 'null' }] },
    open: {
      anyOf: [{ $ref: 'bundle#/definitions/Duration' }, { type: 'null' }],
      description: 'How long it stays open; null: until it is sent.',
    },
    reminders: { type: 'array', maxItems: 10, items: { $ref: 'bundle#/definitions/Duration' } },
    gate: { type: 'boolean', description: 'Content waits until it is sent.' },
  },
}
const schema95 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const pattern10 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'u')
function validate317(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern10.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate317.errors = vErrors
  return errors === 0
}
function validate319(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'days' || data1 === 'weeks' || data1 === 'months')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate319.errors = vErrors
  return errors === 0
}
function validate321(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern7.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate321.errors = vErrors
  return errors === 0
}
function validate324(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'minutes' || data1 === 'hours' || data1 === 'days' || data1 === 'weeks')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema33.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate324.errors = vErrors
  return errors === 0
}
function validate316(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.from === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.every === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'every' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.weekdays === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'weekdays' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.times === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'times' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.until === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.due === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.open === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'open' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.gate === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'gate' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema94.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate317(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
        errors = vErrors.length
      }
    }
    if (data.every !== undefined) {
      let data1 = data.every
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate319(data1, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data1 !== null) {
          const err10 = {
            instancePath: instancePath + '/every',
            schemaPath: '#/properties/every/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/every',
          schemaPath: '#/properties/every/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.weekdays !== undefined) {
      let data2 = data.weekdays
      if (Array.isArray(data2)) {
        if (data2.length > 7) {
          const err12 = {
            instancePath: instancePath + '/weekdays',
            schemaPath: '#/properties/weekdays/maxItems',
            keyword: 'maxItems',
            params: { limit: 7 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0]
          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err13 = {
              instancePath: instancePath + '/weekdays/' + i0,
              schemaPath: '#/properties/weekdays/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
          if (typeof data3 == 'number' && isFinite(data3)) {
            if (data3 > 7 || isNaN(data3)) {
              const err14 = {
                instancePath: instancePath + '/weekdays/' + i0,
                schemaPath: '#/properties/weekdays/items/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 7 },
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
            if (data3 < 1 || isNaN(data3)) {
              const err15 = {
                instancePath: instancePath + '/weekdays/' + i0,
                schemaPath: '#/properties/weekdays/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err15]
              } else {
                vErrors.push(err15)
              }
              errors++
            }
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/weekdays',
          schemaPath: '#/properties/weekdays/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.times !== undefined) {
      let data4 = data.times
      if (Array.isArray(data4)) {
        if (data4.length > 24) {
          const err17 = {
            instancePath: instancePath + '/times',
            schemaPath: '#/properties/times/maxItems',
            keyword: 'maxItems',
            params: { limit: 24 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        const len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate321(data4[i1], {
              instancePath: instancePath + '/times/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.until !== undefined) {
      let data6 = data.until
      const _errs16 = errors
      let valid6 = false
      const _errs17 = errors
      if (
        !validate317(data6, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs17 === errors
      valid6 = valid6 || _valid1
      if (!valid6) {
        const _errs18 = errors
        if (data6 !== null) {
          const err19 = {
            instancePath: instancePath + '/until',
            schemaPath: '#/properties/until/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        var _valid1 = _errs18 === errors
        valid6 = valid6 || _valid1
      }
      if (!valid6) {
        const err20 = {
          instancePath: instancePath + '/until',
          schemaPath: '#/properties/until/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      } else {
        errors = _errs16
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.due !== undefined) {
      let data7 = data.due
      const _errs21 = errors
      let valid7 = false
      const _errs22 = errors
      if (
        !validate324(data7, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs22 === errors
      valid7 = valid7 || _valid2
      if (!valid7) {
        const _errs23 = errors
        if (data7 !== null) {
          const err21 = {
            instancePath: instancePath + '/due',
            schemaPath: '#/properties/due/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        var _valid2 = _errs23 === errors
        valid7 = valid7 || _valid2
      }
      if (!valid7) {
        const err22 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      } else {
        errors = _errs21
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.open !== undefined) {
      let data8 = data.open
      const _errs26 = errors
      let valid8 = false
      const _errs27 = errors
      if (
        !validate324(data8, {
          instancePath: instancePath + '/open',
          parentData: data,
          parentDataProperty: 'open',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs27 === errors
      valid8 = valid8 || _valid3
      if (!valid8) {
        const _errs28 = errors
        if (data8 !== null) {
          const err23 = {
            instancePath: instancePath + '/open',
            schemaPath: '#/properties/open/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
        var _valid3 = _errs28 === errors
        valid8 = valid8 || _valid3
      }
      if (!valid8) {
        const err24 = {
          instancePath: instancePath + '/open',
          schemaPath: '#/properties/open/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      } else {
        errors = _errs26
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.reminders !== undefined) {
      let data9 = data.reminders
      if (Array.isArray(data9)) {
        if (data9.length > 10) {
          const err25 = {
            instancePath: instancePath + '/reminders',
            schemaPath: '#/properties/reminders/maxItems',
            keyword: 'maxItems',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err25]
          } else {
            vErrors.push(err25)
          }
          errors++
        }
        const len2 = data9.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate324(data9[i2], {
              instancePath: instancePath + '/reminders/' + i2,
              parentData: data9,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.gate !== undefined) {
      if (typeof data.gate !== 'boolean') {
        const err27 = {
          instancePath: instancePath + '/gate',
          schemaPath: '#/properties/gate/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err28]
    } else {
      vErrors.push(err28)
    }
    errors++
  }
  validate316.errors = vErrors
  return errors === 0
}
function validate313(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.form === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.timing === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timing' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id' || key0 === 'form' || key0 === 'timing')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('repeat' !== data.do) {
        const err5 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'repeat' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.form !== undefined) {
      if (
        !validate298(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
    if (data.timing !== undefined) {
      if (
        !validate316(data.timing, {
          instancePath: instancePath + '/timing',
          parentData: data,
          parentDataProperty: 'timing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate313.errors = vErrors
  return errors === 0
}
const schema99 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'id', 'title', 'unit', 'min', 'max', 'step', 'patientSees', 'timing'],
  properties: {
    do: { const: 'measure' },
    id: { $ref: '#/definitions/OwnId', description: 'Of its form, its question, its result and its row.' },
    title: { $ref: '#/definitions/Title' },
    unit: {
      anyOf: [{ type: 'string', minLength: 1, maxLength: 20 }, { type: 'null' }],
      description: 'A name from units.ts, an own unit as it is shown, or null for a plain number.',
    },
    min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    step: { type: 'number', exclusiveMinimum: 0 },
    patientSees: { type: 'boolean', description: 'Whether the patient sees the chart; a clinician always does.' },
    timing: {
      anyOf: [{ $ref: '#/definitions/Timing' }, { type: 'null' }],
      description: 'When the patient is asked for it; null: only when the patient wants to.',
    },
  },
}
const func10 = (text) => Array.from(text).length
const schema100 = {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  description: "Plain text, in the program's language.",
}
function validate332(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (func10(data) > 200) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (func10(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate332.errors = vErrors
  return errors === 0
}
function validate330(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.min === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.max === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.step === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.patientSees === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patientSees' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.timing === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timing' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema99.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('measure' !== data.do) {
        const err10 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'measure' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate332(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      let data3 = data.unit
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (typeof data3 === 'string') {
        if (func10(data3) > 20) {
          const err11 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (func10(data3) < 1) {
          const err12 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data3 !== null) {
          const err14 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err15 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      } else {
        errors = _errs6
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.min !== undefined) {
      let data4 = data.min
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err16 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err17 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err18 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.max !== undefined) {
      let data5 = data.max
      const _errs18 = errors
      let valid3 = false
      const _errs19 = errors
      if (!(typeof data5 == 'number' && isFinite(data5))) {
        const err19 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
      var _valid2 = _errs19 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs21 = errors
        if (data5 !== null) {
          const err20 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        var _valid2 = _errs21 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err21 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      } else {
        errors = _errs18
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.step !== undefined) {
      let data6 = data.step
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err22 = {
            instancePath: instancePath + '/step',
            schemaPath: '#/properties/step/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.patientSees !== undefined) {
      if (typeof data.patientSees !== 'boolean') {
        const err24 = {
          instancePath: instancePath + '/patientSees',
          schemaPath: '#/properties/patientSees/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.timing !== undefined) {
      let data8 = data.timing
      const _errs28 = errors
      let valid4 = false
      const _errs29 = errors
      if (
        !validate316(data8, {
          instancePath: instancePath + '/timing',
          parentData: data,
          parentDataProperty: 'timing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs29 === errors
      valid4 = valid4 || _valid3
      if (!valid4) {
        const _errs30 = errors
        if (data8 !== null) {
          const err25 = {
            instancePath: instancePath + '/timing',
            schemaPath: '#/properties/timing/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err25]
          } else {
            vErrors.push(err25)
          }
          errors++
        }
        var _valid3 = _errs30 === errors
        valid4 = valid4 || _valid3
      }
      if (!valid4) {
        const err26 = {
          instancePath: instancePath + '/timing',
          schemaPath: '#/properties/timing/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      } else {
        errors = _errs28
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err27]
    } else {
      vErrors.push(err27)
    }
    errors++
  }
  validate330.errors = vErrors
  return errors === 0
}
const schema101 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'id', 'title', 'severity', 'when', 'to', 'advice', 'escalate'],
  properties: {
    do: { const: 'flag' },
    id: { $ref: '#/definitions/OwnId' },
    title: { $ref: '#/definitions/Title' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    when: { $ref: 'bundle#/definitions/Expression' },
    to: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: 'bundle#/definitions/Role' } },
    advice: {
      anyOf: [{ type: 'string', minLength: 1, maxLength: 2000 }, { type: 'null' }],
      description: 'Shown to the patient at once (Markdown).',
    },
    escalate: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['to', 'after'],
          properties: { to: { $ref: 'bundle#/definitions/Role' }, after: { $ref: 'bundle#/definitions/Duration' } },
        },
        { type: 'null' },
      ],
    },
  },
}
function validate339(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate68(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate339.errors = vErrors
  return errors === 0
}
function validate348(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema72.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate348.errors = vErrors
  return errors === 0
}
function validate336(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.when === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.to === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.escalate === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalate' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'do' ||
        key0 === 'id' ||
        key0 === 'title' ||
        key0 === 'severity' ||
        key0 === 'when' ||
        key0 === 'to' ||
        key0 === 'advice' ||
        key0 === 'escalate'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('flag' !== data.do) {
        const err9 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'flag' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate332(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data3 = data.severity
      if (!(data3 === 'priority' || data3 === 'warning' || data3 === 'notice')) {
        const err10 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema101.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.when !== undefined) {
      if (
        !validate339(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data5 = data.to
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          const err11 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/maxItems',
            keyword: 'maxItems',
            params: { limit: 2 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data5.length < 1) {
          const err12 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate348(data5[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.advice !== undefined) {
      let data7 = data.advice
      const _errs11 = errors
      let valid3 = false
      const _errs12 = errors
      if (typeof data7 === 'string') {
        if (func10(data7) > 2000) {
          const err14 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 2000 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        if (func10(data7) < 1) {
          const err15 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid0 = _errs12 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs14 = errors
        if (data7 !== null) {
          const err17 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid0 = _errs14 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err18 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs11
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.escalate !== undefined) {
      let data8 = data.escalate
      const _errs17 = errors
      let valid4 = false
      const _errs18 = errors
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.to === undefined) {
          const err19 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (data8.after === undefined) {
          const err20 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'after' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        for (const key1 in data8) {
          if (!(key1 === 'to' || key1 === 'after')) {
            const err21 = {
              instancePath: instancePath + '/escalate',
              schemaPath: '#/properties/escalate/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
        if (data8.to !== undefined) {
          if (
            !validate348(data8.to, {
              instancePath: instancePath + '/escalate/to',
              parentData: data8,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors)
            errors = vErrors.length
          }
        }
        if (data8.after !== undefined) {
          if (
            !validate324(data8.after, {
              instancePath: instancePath + '/escalate/after',
              parentData: data8,
              parentDataProperty: 'after',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
      var _valid1 = _errs18 === errors
      valid4 = valid4 || _valid1
      if (!valid4) {
        const _errs23 = errors
        if (data8 !== null) {
          const err23 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
        var _valid1 = _errs23 === errors
        valid4 = valid4 || _valid1
      }
      if (!valid4) {
        const err24 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      } else {
        errors = _errs17
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err25]
    } else {
      vErrors.push(err25)
    }
    errors++
  }
  validate336.errors = vErrors
  return errors === 0
}
const schema104 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'id', 'text', 'when', 'within'],
  properties: {
    do: { const: 'remind' },
    id: { $ref: '#/definitions/OwnId' },
    text: { $ref: '#/definitions/Title' },
    when: { $ref: 'bundle#/definitions/Expression' },
    within: { $ref: 'bundle#/definitions/Duration' },
  },
}
function validate353(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.text === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.when === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.within === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'within' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id' || key0 === 'text' || key0 === 'when' || key0 === 'within')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('remind' !== data.do) {
        const err6 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'remind' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate332(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate339(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors)
        errors = vErrors.length
      }
    }
    if (data.within !== undefined) {
      if (
        !validate324(data.within, {
          instancePath: instancePath + '/within',
          parentData: data,
          parentDataProperty: 'within',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate353.errors = vErrors
  return errors === 0
}
const schema105 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'id'],
  description: 'Nothing more comes of something that was added. What has come of it stays.',
  properties: { do: { const: 'stop' }, id: { $ref: '#/definitions/OwnId' } },
}
function validate359(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('stop' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'stop' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate359.errors = vErrors
  return errors === 0
}
const schema106 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'row'],
  properties: {
    do: { const: 'leave_out' },
    row: { $ref: 'bundle#/definitions/Id', description: "One of the program's rows or measures." },
  },
}
function validate362(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('leave_out' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'leave_out' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate362.errors = vErrors
  return errors === 0
}
const schema107 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'row'],
  description: 'What was left out is given again, from now on.',
  properties: { do: { const: 'take_back' }, row: { $ref: 'bundle#/definitions/Id' } },
}
function validate365(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('take_back' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'take_back' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate365.errors = vErrors
  return errors === 0
}
function validate312(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate313(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate330(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate336(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate353(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate359(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate362(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate365(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate312.errors = vErrors
  return errors === 0
}
export const validateTitle = validate368
function validate368(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (func10(data) > 200) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (func10(data) < 1) {
      const err1 = { instancePath, schemaPath: '#/minLength', keyword: 'minLength', params: { limit: 1 } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate368.errors = vErrors
  return errors === 0
}
export const validateDay = validate369
function validate369(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern10.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate369.errors = vErrors
  return errors === 0
}
export const validateTiming = validate370
function validate370(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.from === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.every === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'every' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.weekdays === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'weekdays' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.times === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'times' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.until === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.due === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.open === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'open' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.gate === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'gate' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema94.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate317(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
        errors = vErrors.length
      }
    }
    if (data.every !== undefined) {
      let data1 = data.every
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate319(data1, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data1 !== null) {
          const err10 = {
            instancePath: instancePath + '/every',
            schemaPath: '#/properties/every/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/every',
          schemaPath: '#/properties/every/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.weekdays !== undefined) {
      let data2 = data.weekdays
      if (Array.isArray(data2)) {
        if (data2.length > 7) {
          const err12 = {
            instancePath: instancePath + '/weekdays',
            schemaPath: '#/properties/weekdays/maxItems',
            keyword: 'maxItems',
            params: { limit: 7 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0]
          if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err13 = {
              instancePath: instancePath + '/weekdays/' + i0,
              schemaPath: '#/properties/weekdays/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
          if (typeof data3 == 'number' && isFinite(data3)) {
            if (data3 > 7 || isNaN(data3)) {
              const err14 = {
                instancePath: instancePath + '/weekdays/' + i0,
                schemaPath: '#/properties/weekdays/items/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 7 },
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
            if (data3 < 1 || isNaN(data3)) {
              const err15 = {
                instancePath: instancePath + '/weekdays/' + i0,
                schemaPath: '#/properties/weekdays/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err15]
              } else {
                vErrors.push(err15)
              }
              errors++
            }
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/weekdays',
          schemaPath: '#/properties/weekdays/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.times !== undefined) {
      let data4 = data.times
      if (Array.isArray(data4)) {
        if (data4.length > 24) {
          const err17 = {
            instancePath: instancePath + '/times',
            schemaPath: '#/properties/times/maxItems',
            keyword: 'maxItems',
            params: { limit: 24 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        const len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate321(data4[i1], {
              instancePath: instancePath + '/times/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.until !== undefined) {
      let data6 = data.until
      const _errs16 = errors
      let valid6 = false
      const _errs17 = errors
      if (
        !validate317(data6, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs17 === errors
      valid6 = valid6 || _valid1
      if (!valid6) {
        const _errs18 = errors
        if (data6 !== null) {
          const err19 = {
            instancePath: instancePath + '/until',
            schemaPath: '#/properties/until/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        var _valid1 = _errs18 === errors
        valid6 = valid6 || _valid1
      }
      if (!valid6) {
        const err20 = {
          instancePath: instancePath + '/until',
          schemaPath: '#/properties/until/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      } else {
        errors = _errs16
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.due !== undefined) {
      let data7 = data.due
      const _errs21 = errors
      let valid7 = false
      const _errs22 = errors
      if (
        !validate324(data7, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs22 === errors
      valid7 = valid7 || _valid2
      if (!valid7) {
        const _errs23 = errors
        if (data7 !== null) {
          const err21 = {
            instancePath: instancePath + '/due',
            schemaPath: '#/properties/due/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
        var _valid2 = _errs23 === errors
        valid7 = valid7 || _valid2
      }
      if (!valid7) {
        const err22 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      } else {
        errors = _errs21
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.open !== undefined) {
      let data8 = data.open
      const _errs26 = errors
      let valid8 = false
      const _errs27 = errors
      if (
        !validate324(data8, {
          instancePath: instancePath + '/open',
          parentData: data,
          parentDataProperty: 'open',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs27 === errors
      valid8 = valid8 || _valid3
      if (!valid8) {
        const _errs28 = errors
        if (data8 !== null) {
          const err23 = {
            instancePath: instancePath + '/open',
            schemaPath: '#/properties/open/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
        var _valid3 = _errs28 === errors
        valid8 = valid8 || _valid3
      }
      if (!valid8) {
        const err24 = {
          instancePath: instancePath + '/open',
          schemaPath: '#/properties/open/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      } else {
        errors = _errs26
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.reminders !== undefined) {
      let data9 = data.reminders
      if (Array.isArray(data9)) {
        if (data9.length > 10) {
          const err25 = {
            instancePath: instancePath + '/reminders',
            schemaPath: '#/properties/reminders/maxItems',
            keyword: 'maxItems',
            params: { limit: 10 },
          }
          if (vErrors === null) {
            vErrors = [err25]
          } else {
            vErrors.push(err25)
          }
          errors++
        }
        const len2 = data9.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate324(data9[i2], {
              instancePath: instancePath + '/reminders/' + i2,
              parentData: data9,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.gate !== undefined) {
      if (typeof data.gate !== 'boolean') {
        const err27 = {
          instancePath: instancePath + '/gate',
          schemaPath: '#/properties/gate/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err28]
    } else {
      vErrors.push(err28)
    }
    errors++
  }
  validate370.errors = vErrors
  return errors === 0
}
export const validateAddRepeat = validate378
function validate378(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.form === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.timing === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timing' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id' || key0 === 'form' || key0 === 'timing')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('repeat' !== data.do) {
        const err5 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'repeat' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.form !== undefined) {
      if (
        !validate298(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
    if (data.timing !== undefined) {
      if (
        !validate316(data.timing, {
          instancePath: instancePath + '/timing',
          parentData: data,
          parentDataProperty: 'timing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate378.errors = vErrors
  return errors === 0
}
export const validateAddMeasure = validate382
function validate382(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.min === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.max === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.step === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.patientSees === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patientSees' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.timing === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timing' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema99.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('measure' !== data.do) {
        const err10 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'measure' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate332(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      let data3 = data.unit
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (typeof data3 === 'string') {
        if (func10(data3) > 20) {
          const err11 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 20 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (func10(data3) < 1) {
          const err12 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data3 !== null) {
          const err14 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err15 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      } else {
        errors = _errs6
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.min !== undefined) {
      let data4 = data.min
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err16 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err17 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err18 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.max !== undefined) {
      let data5 = data.max
      const _errs18 = errors
      let valid3 = false
      const _errs19 = errors
      if (!(typeof data5 == 'number' && isFinite(data5))) {
        const err19 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
      var _valid2 = _errs19 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs21 = errors
        if (data5 !== null) {
          const err20 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        var _valid2 = _errs21 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err21 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      } else {
        errors = _errs18
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.step !== undefined) {
      let data6 = data.step
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err22 = {
            instancePath: instancePath + '/step',
            schemaPath: '#/properties/step/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.patientSees !== undefined) {
      if (typeof data.patientSees !== 'boolean') {
        const err24 = {
          instancePath: instancePath + '/patientSees',
          schemaPath: '#/properties/patientSees/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.timing !== undefined) {
      let data8 = data.timing
      const _errs28 = errors
      let valid4 = false
      const _errs29 = errors
      if (
        !validate316(data8, {
          instancePath: instancePath + '/timing',
          parentData: data,
          parentDataProperty: 'timing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs29 === errors
      valid4 = valid4 || _valid3
      if (!valid4) {
        const _errs30 = errors
        if (data8 !== null) {
          const err25 = {
            instancePath: instancePath + '/timing',
            schemaPath: '#/properties/timing/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err25]
          } else {
            vErrors.push(err25)
          }
          errors++
        }
        var _valid3 = _errs30 === errors
        valid4 = valid4 || _valid3
      }
      if (!valid4) {
        const err26 = {
          instancePath: instancePath + '/timing',
          schemaPath: '#/properties/timing/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      } else {
        errors = _errs28
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err27]
    } else {
      vErrors.push(err27)
    }
    errors++
  }
  validate382.errors = vErrors
  return errors === 0
}
export const validateAddFlag = validate386
function validate386(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.when === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.to === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.escalate === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalate' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'do' ||
        key0 === 'id' ||
        key0 === 'title' ||
        key0 === 'severity' ||
        key0 === 'when' ||
        key0 === 'to' ||
        key0 === 'advice' ||
        key0 === 'escalate'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('flag' !== data.do) {
        const err9 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'flag' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate332(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data3 = data.severity
      if (!(data3 === 'priority' || data3 === 'warning' || data3 === 'notice')) {
        const err10 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema101.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.when !== undefined) {
      if (
        !validate339(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data5 = data.to
      if (Array.isArray(data5)) {
        if (data5.length > 2) {
          const err11 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/maxItems',
            keyword: 'maxItems',
            params: { limit: 2 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data5.length < 1) {
          const err12 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate348(data5[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.advice !== undefined) {
      let data7 = data.advice
      const _errs11 = errors
      let valid3 = false
      const _errs12 = errors
      if (typeof data7 === 'string') {
        if (func10(data7) > 2000) {
          const err14 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 2000 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        if (func10(data7) < 1) {
          const err15 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid0 = _errs12 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs14 = errors
        if (data7 !== null) {
          const err17 = {
            instancePath: instancePath + '/advice',
            schemaPath: '#/properties/advice/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid0 = _errs14 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err18 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs11
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.escalate !== undefined) {
      let data8 = data.escalate
      const _errs17 = errors
      let valid4 = false
      const _errs18 = errors
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.to === undefined) {
          const err19 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        if (data8.after === undefined) {
          const err20 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'after' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        for (const key1 in data8) {
          if (!(key1 === 'to' || key1 === 'after')) {
            const err21 = {
              instancePath: instancePath + '/escalate',
              schemaPath: '#/properties/escalate/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
        if (data8.to !== undefined) {
          if (
            !validate348(data8.to, {
              instancePath: instancePath + '/escalate/to',
              parentData: data8,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors)
            errors = vErrors.length
          }
        }
        if (data8.after !== undefined) {
          if (
            !validate324(data8.after, {
              instancePath: instancePath + '/escalate/after',
              parentData: data8,
              parentDataProperty: 'after',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
      var _valid1 = _errs18 === errors
      valid4 = valid4 || _valid1
      if (!valid4) {
        const _errs23 = errors
        if (data8 !== null) {
          const err23 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
        var _valid1 = _errs23 === errors
        valid4 = valid4 || _valid1
      }
      if (!valid4) {
        const err24 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      } else {
        errors = _errs17
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err25]
    } else {
      vErrors.push(err25)
    }
    errors++
  }
  validate386.errors = vErrors
  return errors === 0
}
export const validateAddReminder = validate393
function validate393(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.text === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.when === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.within === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'within' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id' || key0 === 'text' || key0 === 'when' || key0 === 'within')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('remind' !== data.do) {
        const err6 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'remind' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate332(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate339(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors)
        errors = vErrors.length
      }
    }
    if (data.within !== undefined) {
      if (
        !validate324(data.within, {
          instancePath: instancePath + '/within',
          parentData: data,
          parentDataProperty: 'within',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate393.errors = vErrors
  return errors === 0
}
export const validateStop = validate398
function validate398(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'id')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('stop' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'stop' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate398.errors = vErrors
  return errors === 0
}
export const validateLeaveOut = validate400
function validate400(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('leave_out' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'leave_out' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate400.errors = vErrors
  return errors === 0
}
export const validateTakeBack = validate402
function validate402(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'do' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.row === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'row')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('take_back' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'take_back' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.row !== undefined) {
      if (
        !validate298(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate402.errors = vErrors
  return errors === 0
}
