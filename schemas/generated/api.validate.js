// Made from schemas/api.schema.json by `npm run generate`. Change that file, not this one.

'use strict'
export const validateKey = validate22
const schema7 = { type: 'string', minLength: 1, maxLength: 200 }
const func2 = (text) => Array.from(text).length
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: '#/maxLength', keyword: 'maxLength', params: { limit: 200 } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (func2(data) < 1) {
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
  validate22.errors = vErrors
  return errors === 0
}
export const validateInstant = validate23
const schema8 = { type: 'string', description: 'UTC, ISO 8601 with Z.' }
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate23.errors = vErrors
  return errors === 0
}
export const validateProblem = validate24
const schema9 = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'title', 'status', 'code'],
  description: 'RFC 9457 problem details.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; the web chooses words by it.' },
    detail: { type: 'string' },
    errors: { type: 'array', items: { $ref: '#/definitions/FieldProblem' } },
  },
}
const schema10 = {
  type: 'object',
  additionalProperties: false,
  required: ['pointer', 'code'],
  properties: {
    pointer: { type: 'string', description: "JSON pointer into the request's body." },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
}
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.pointer === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pointer' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.code === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'code' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'pointer' || key0 === 'code' || key0 === 'detail')) {
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
    if (data.pointer !== undefined) {
      if (typeof data.pointer !== 'string') {
        const err3 = {
          instancePath: instancePath + '/pointer',
          schemaPath: '#/properties/pointer/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.detail !== undefined) {
      if (typeof data.detail !== 'string') {
        const err5 = {
          instancePath: instancePath + '/detail',
          schemaPath: '#/properties/detail/type',
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
  validate25.errors = vErrors
  return errors === 0
}
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
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
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.code === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'code' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'type' ||
        key0 === 'title' ||
        key0 === 'status' ||
        key0 === 'code' ||
        key0 === 'detail' ||
        key0 === 'errors'
      )) {
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
    if (data.type !== undefined) {
      if (typeof data.type !== 'string') {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
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
    }
    if (data.title !== undefined) {
      if (typeof data.title !== 'string') {
        const err6 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
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
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        const err8 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
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
    if (data.detail !== undefined) {
      if (typeof data.detail !== 'string') {
        const err9 = {
          instancePath: instancePath + '/detail',
          schemaPath: '#/properties/detail/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.errors !== undefined) {
      let data5 = data.errors
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate25(data5[i0], {
              instancePath: instancePath + '/errors/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/errors',
          schemaPath: '#/properties/errors/type',
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
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}
export const validateFieldProblem = validate27
function validate27(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.pointer === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pointer' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.code === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'code' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'pointer' || key0 === 'code' || key0 === 'detail')) {
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
    if (data.pointer !== undefined) {
      if (typeof data.pointer !== 'string') {
        const err3 = {
          instancePath: instancePath + '/pointer',
          schemaPath: '#/properties/pointer/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.code !== undefined) {
      if (typeof data.code !== 'string') {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.detail !== undefined) {
      if (typeof data.detail !== 'string') {
        const err5 = {
          instancePath: instancePath + '/detail',
          schemaPath: '#/properties/detail/type',
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
  validate27.errors = vErrors
  return errors === 0
}
export const validateRoleName = validate28
const schema12 = { enum: ['patient', 'clinician', 'patient_administrator', 'publisher'] }
function validate28(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'patient' || data === 'clinician' || data === 'patient_administrator' || data === 'publisher')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema12.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate28.errors = vErrors
  return errors === 0
}
export const validatePerson = validate29
const schema13 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'roles', 'unit'],
  properties: {
    id: { $ref: '#/definitions/Key' },
    name: { type: 'string' },
    roles: { type: 'array', items: { $ref: '#/definitions/RoleName' } },
    unit: {
      anyOf: [{ $ref: '#/definitions/UnitName' }, { type: 'null' }],
      description: 'The care unit a member of staff works at.',
    },
  },
}
const schema14 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: { id: { $ref: '#/definitions/Key' }, name: { type: 'string' } },
}
function validate32(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name')) {
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
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
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
  validate32.errors = vErrors
  return errors === 0
}
function validate29(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.roles === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'roles' } }
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
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name' || key0 === 'roles' || key0 === 'unit')) {
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
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err5 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
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
    }
    if (data.roles !== undefined) {
      let data2 = data.roles
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate28(data2[i0], {
              instancePath: instancePath + '/roles/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/roles',
          schemaPath: '#/properties/roles/type',
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
    if (data.unit !== undefined) {
      let data4 = data.unit
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (
        !validate32(data4, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs11 = errors
        if (data4 !== null) {
          const err7 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/anyOf/1/type',
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
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/anyOf',
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
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate29.errors = vErrors
  return errors === 0
}
export const validateUnitName = validate35
function validate35(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name')) {
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
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
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
  validate35.errors = vErrors
  return errors === 0
}
export const validateSession = validate37
const schema16 = {
  type: 'object',
  additionalProperties: false,
  required: ['person', 'development'],
  properties: {
    person: { anyOf: [{ $ref: '#/definitions/Person' }, { type: 'null' }] },
    development: { type: 'boolean', description: 'People are made up; every page says so.' },
  },
}
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.person === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'person' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.development === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'development' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'person' || key0 === 'development')) {
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
    if (data.person !== undefined) {
      let data0 = data.person
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (
        !validate29(data0, {
          instancePath: instancePath + '/person',
          parentData: data,
          parentDataProperty: 'person',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs5 = errors
        if (data0 !== null) {
          const err3 = {
            instancePath: instancePath + '/person',
            schemaPath: '#/properties/person/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        var _valid0 = _errs5 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err4 = {
          instancePath: instancePath + '/person',
          schemaPath: '#/properties/person/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
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
    if (data.development !== undefined) {
      if (typeof data.development !== 'boolean') {
        const err5 = {
          instancePath: instancePath + '/development',
          schemaPath: '#/properties/development/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate37.errors = vErrors
  return errors === 0
}
export const validatePeople = validate39
const schema17 = {
  type: 'object',
  additionalProperties: false,
  required: ['people'],
  properties: { people: { type: 'array', items: { $ref: '#/definitions/Person' } } },
}
function validate39(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.people === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'people' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'people')) {
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
    if (data.people !== undefined) {
      let data0 = data.people
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate29(data0[i0], {
              instancePath: instancePath + '/people/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/people',
          schemaPath: '#/properties/people/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate39.errors = vErrors
  return errors === 0
}
export const validateSignIn = validate41
const schema18 = {
  type: 'object',
  additionalProperties: false,
  required: ['person'],
  properties: { person: { $ref: '#/definitions/Key' } },
}
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.person === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'person' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'person')) {
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
    if (data.person !== undefined) {
      if (
        !validate22(data.person, {
          instancePath: instancePath + '/person',
          parentData: data,
          parentDataProperty: 'person',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate41.errors = vErrors
  return errors === 0
}
export const validateMyPrograms = validate43
const schema19 = {
  type: 'object',
  additionalProperties: false,
  required: ['programs'],
  properties: { programs: { type: 'array', items: { $ref: '#/definitions/MyProgram' } } },
}
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['enrolment', 'program', 'status', 'day', 'due', 'progress'],
  properties: {
    enrolment: { $ref: '#/definitions/Key' },
    program: { $ref: 'view#/definitions/ProgramHeader' },
    status: { $ref: 'view#/definitions/EnrolmentStatus' },
    day: { type: 'integer' },
    due: { type: 'integer' },
    progress: {
      type: 'object',
      additionalProperties: false,
      required: ['done', 'of'],
      properties: { done: { type: 'integer' }, of: { type: 'integer' } },
    },
  },
}
const schema22 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version', 'title', 'purpose', 'languages', 'theme', 'messages'],
  properties: {
    id: { type: 'string' },
    version: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    purpose: { $ref: 'bundle#/definitions/Text' },
    languages: { type: 'array', items: { $ref: 'bundle#/definitions/Language' } },
    theme: { $ref: 'bundle#/definitions/Theme' },
    messages: { type: 'boolean' },
  },
}
const schema26 = {
  type: 'object',
  description: "Wording by language. The program's first language is always there.",
  additionalProperties: { type: 'string' },
}
function validate277(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate277.errors = vErrors
  return errors === 0
}
const schema25 = { type: 'string', pattern: '^[a-z]{2}$', description: 'ISO 639-1.' }
const pattern2 = new RegExp('^[a-z]{2}$', 'u')
function validate280(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^[a-z]{2}$' } }
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
  validate280.errors = vErrors
  return errors === 0
}
const schema27 = {
  type: 'object',
  additionalProperties: false,
  required: ['primary', 'accent', 'surface', 'corners', 'type', 'size', 'picture'],
  properties: {
    primary: { $ref: '#/definitions/Colour' },
    accent: { $ref: '#/definitions/Colour' },
    surface: { $ref: '#/definitions/Colour' },
    corners: { enum: ['rounded', 'square'] },
    type: { enum: ['sans', 'serif'] },
    size: { enum: ['normal', 'large'] },
    picture: { anyOf: [{ $ref: '#/definitions/Picture' }, { type: 'null' }] },
  },
}
const schema28 = { type: 'string', pattern: '^#[0-9a-f]{6}$' }
const pattern3 = new RegExp('^#[0-9a-f]{6}$', 'u')
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^#[0-9a-f]{6}$' } }
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
  validate57.errors = vErrors
  return errors === 0
}
const schema29 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'alt'],
  properties: {
    kind: { const: 'picture' },
    file: { $ref: '#/definitions/Digest' },
    alt: { $ref: '#/definitions/MaybeText', description: 'null: decorative.' },
  },
}
const schema30 = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' }
const pattern4 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
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
  validate62.errors = vErrors
  return errors === 0
}
const schema31 = { anyOf: [{ $ref: '#/definitions/Text' }, { type: 'null' }] }
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate53.errors = vErrors
  return errors === 0
}
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate64.errors = vErrors
  return errors === 0
}
function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate64(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate61.errors = vErrors
  return errors === 0
}
function validate282(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.primary === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'primary' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.accent === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'accent' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.surface === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'surface' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.corners === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'corners' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.type === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.size === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'size' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.picture === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'picture' },
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
        key0 === 'primary' ||
        key0 === 'accent' ||
        key0 === 'surface' ||
        key0 === 'corners' ||
        key0 === 'type' ||
        key0 === 'size' ||
        key0 === 'picture'
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
    if (data.primary !== undefined) {
      if (
        !validate57(data.primary, {
          instancePath: instancePath + '/primary',
          parentData: data,
          parentDataProperty: 'primary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.accent !== undefined) {
      if (
        !validate57(data.accent, {
          instancePath: instancePath + '/accent',
          parentData: data,
          parentDataProperty: 'accent',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.surface !== undefined) {
      if (
        !validate57(data.surface, {
          instancePath: instancePath + '/surface',
          parentData: data,
          parentDataProperty: 'surface',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.corners !== undefined) {
      let data3 = data.corners
      if (!(data3 === 'rounded' || data3 === 'square')) {
        const err8 = {
          instancePath: instancePath + '/corners',
          schemaPath: '#/properties/corners/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.corners.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data4 = data.type
      if (!(data4 === 'sans' || data4 === 'serif')) {
        const err9 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.size !== undefined) {
      let data5 = data.size
      if (!(data5 === 'normal' || data5 === 'large')) {
        const err10 = {
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.size.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.picture !== undefined) {
      let data6 = data.picture
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (
        !validate61(data6, {
          instancePath: instancePath + '/picture',
          parentData: data,
          parentDataProperty: 'picture',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs11 = errors
        if (data6 !== null) {
          const err11 = {
            instancePath: instancePath + '/picture',
            schemaPath: '#/properties/picture/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid0 = _errs11 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/picture',
          schemaPath: '#/properties/picture/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate282.errors = vErrors
  return errors === 0
}
function validate47(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
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
    if (data.purpose === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'purpose' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.languages === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'languages' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.theme === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'theme' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.messages === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messages' },
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
        key0 === 'version' ||
        key0 === 'title' ||
        key0 === 'purpose' ||
        key0 === 'languages' ||
        key0 === 'theme' ||
        key0 === 'messages'
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
      if (typeof data.id !== 'string') {
        const err8 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.version !== undefined) {
      if (typeof data.version !== 'string') {
        const err9 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.purpose !== undefined) {
      if (
        !validate277(data.purpose, {
          instancePath: instancePath + '/purpose',
          parentData: data,
          parentDataProperty: 'purpose',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages
      if (Array.isArray(data4)) {
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate280(data4[i0], {
              instancePath: instancePath + '/languages/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/languages',
          schemaPath: '#/properties/languages/type',
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
    if (data.theme !== undefined) {
      if (
        !validate282(data.theme, {
          instancePath: instancePath + '/theme',
          parentData: data,
          parentDataProperty: 'theme',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors)
        errors = vErrors.length
      }
    }
    if (data.messages !== undefined) {
      if (typeof data.messages !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/messages',
          schemaPath: '#/properties/messages/type',
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate47.errors = vErrors
  return errors === 0
}
const schema94 = { enum: ['planned', 'active', 'paused', 'maintenance', 'ended'] }
function validate289(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'active' || data === 'paused' || data === 'maintenance' || data === 'ended')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema94.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate289.errors = vErrors
  return errors === 0
}
function validate44(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.program === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.day === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.due === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.progress === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'progress' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'enrolment' ||
        key0 === 'program' ||
        key0 === 'status' ||
        key0 === 'day' ||
        key0 === 'due' ||
        key0 === 'progress'
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate47(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate289(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data3 = data.day
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err7 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
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
    }
    if (data.due !== undefined) {
      let data4 = data.due
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err8 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
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
    }
    if (data.progress !== undefined) {
      let data5 = data.progress
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.done === undefined) {
          const err9 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'done' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data5.of === undefined) {
          const err10 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'of' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        for (const key1 in data5) {
          if (!(key1 === 'done' || key1 === 'of')) {
            const err11 = {
              instancePath: instancePath + '/progress',
              schemaPath: '#/properties/progress/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
        if (data5.done !== undefined) {
          let data6 = data5.done
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err12 = {
              instancePath: instancePath + '/progress/done',
              schemaPath: '#/properties/progress/properties/done/type',
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
        }
        if (data5.of !== undefined) {
          let data7 = data5.of
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err13 = {
              instancePath: instancePath + '/progress/of',
              schemaPath: '#/properties/progress/properties/of/type',
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
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/progress',
          schemaPath: '#/properties/progress/type',
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
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate44.errors = vErrors
  return errors === 0
}
function validate43(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.programs === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'programs' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'programs')) {
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
    if (data.programs !== undefined) {
      let data0 = data.programs
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate44(data0[i0], {
              instancePath: instancePath + '/programs/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/programs',
          schemaPath: '#/properties/programs/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate43.errors = vErrors
  return errors === 0
}
export const validateMyProgram = validate292
function validate292(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.program === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.day === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.due === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.progress === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'progress' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'enrolment' ||
        key0 === 'program' ||
        key0 === 'status' ||
        key0 === 'day' ||
        key0 === 'due' ||
        key0 === 'progress'
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate47(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate289(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data3 = data.day
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err7 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
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
    }
    if (data.due !== undefined) {
      let data4 = data.due
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err8 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
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
    }
    if (data.progress !== undefined) {
      let data5 = data.progress
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.done === undefined) {
          const err9 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'done' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        if (data5.of === undefined) {
          const err10 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'of' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        for (const key1 in data5) {
          if (!(key1 === 'done' || key1 === 'of')) {
            const err11 = {
              instancePath: instancePath + '/progress',
              schemaPath: '#/properties/progress/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
        if (data5.done !== undefined) {
          let data6 = data5.done
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err12 = {
              instancePath: instancePath + '/progress/done',
              schemaPath: '#/properties/progress/properties/done/type',
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
        }
        if (data5.of !== undefined) {
          let data7 = data5.of
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err13 = {
              instancePath: instancePath + '/progress/of',
              schemaPath: '#/properties/progress/properties/of/type',
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
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/progress',
          schemaPath: '#/properties/progress/type',
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
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate292.errors = vErrors
  return errors === 0
}
export const validateMyProgramPage = validate296
const schema96 = {
  type: 'object',
  additionalProperties: false,
  required: ['enrolment', 'view'],
  properties: { enrolment: { $ref: '#/definitions/Key' }, view: { $ref: 'view#/definitions/PatientView' } },
}
const schema97 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'at',
    'program',
    'status',
    'until',
    'startsAt',
    'day',
    'progress',
    'advice',
    'due',
    'waiting',
    'coming',
    'modules',
    'results',
    'measures',
    'messages',
  ],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    program: { $ref: '#/definitions/ProgramHeader' },
    status: { $ref: '#/definitions/EnrolmentStatus' },
    until: { $ref: '#/definitions/MaybeDate', description: 'The last day of the maintenance phase.' },
    startsAt: { $ref: '#/definitions/MaybeLocalTime', description: 'When what is planned is to start.' },
    day: { type: 'integer', description: 'The day it started is day 1.' },
    progress: {
      type: 'object',
      additionalProperties: false,
      required: ['done', 'of'],
      description: 'Pages read of all pages in the program.',
      properties: { done: { type: 'integer' }, of: { type: 'integer' } },
    },
    advice: {
      type: 'array',
      items: { $ref: '#/definitions/Advice' },
      description:
        "Immediate advice of flags raised by the patient's own latest answers, or by a message that nobody has answered, newest first.",
    },
    due: {
      type: 'array',
      items: { $ref: '#/definitions/DueForm' },
      description: 'Open forms, those that gate content first, then by when they close.',
    },
    waiting: { type: 'boolean', description: 'Content waits for a due form.' },
    coming: {
      type: 'array',
      items: { $ref: '#/definitions/ComingForm' },
      description: 'The next forms, soonest first; at most five.',
    },
    modules: { type: 'array', items: { $ref: '#/definitions/ModuleView' } },
    results: { type: 'array', items: { $ref: '#/definitions/ResultView' } },
    measures: {
      type: 'array',
      items: { $ref: '#/definitions/MeasureView' },
      description: "What can be registered now, in the program's order.",
    },
    messages: { $ref: '#/definitions/Messages' },
  },
}
const func4 = Object.prototype.hasOwnProperty
const schema98 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$' }
const pattern9 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$', 'u')
function validate299(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern9.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$' },
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
  validate299.errors = vErrors
  return errors === 0
}
function validate301(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
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
    if (data.purpose === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'purpose' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.languages === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'languages' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.theme === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'theme' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.messages === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messages' },
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
        key0 === 'version' ||
        key0 === 'title' ||
        key0 === 'purpose' ||
        key0 === 'languages' ||
        key0 === 'theme' ||
        key0 === 'messages'
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
      if (typeof data.id !== 'string') {
        const err8 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.version !== undefined) {
      if (typeof data.version !== 'string') {
        const err9 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.purpose !== undefined) {
      if (
        !validate277(data.purpose, {
          instancePath: instancePath + '/purpose',
          parentData: data,
          parentDataProperty: 'purpose',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages
      if (Array.isArray(data4)) {
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate280(data4[i0], {
              instancePath: instancePath + '/languages/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/languages',
          schemaPath: '#/properties/languages/type',
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
    if (data.theme !== undefined) {
      if (
        !validate282(data.theme, {
          instancePath: instancePath + '/theme',
          parentData: data,
          parentDataProperty: 'theme',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors)
        errors = vErrors.length
      }
    }
    if (data.messages !== undefined) {
      if (typeof data.messages !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/messages',
          schemaPath: '#/properties/messages/type',
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate301.errors = vErrors
  return errors === 0
}
function validate307(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'active' || data === 'paused' || data === 'maintenance' || data === 'ended')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema94.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate307.errors = vErrors
  return errors === 0
}
const schema101 = { anyOf: [{ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }, { type: 'null' }] }
const pattern10 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'u')
function validate309(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data === 'string') {
    if (!pattern10.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/pattern',
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
    const err1 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (data !== null) {
      const err2 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
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
  validate309.errors = vErrors
  return errors === 0
}
const schema102 = { anyOf: [{ $ref: '#/definitions/LocalTime' }, { type: 'null' }] }
function validate311(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate299(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
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
  validate311.errors = vErrors
  return errors === 0
}
const schema103 = {
  type: 'object',
  additionalProperties: false,
  required: ['flag', 'at', 'text'],
  properties: {
    flag: { type: 'string' },
    at: { $ref: '#/definitions/LocalTime' },
    text: { $ref: 'bundle#/definitions/Text' },
  },
}
function validate314(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.flag === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flag' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.at === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
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
    for (const key0 in data) {
      if (!(key0 === 'flag' || key0 === 'at' || key0 === 'text')) {
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
    if (data.flag !== undefined) {
      if (typeof data.flag !== 'string') {
        const err4 = {
          instancePath: instancePath + '/flag',
          schemaPath: '#/properties/flag/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
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
  validate314.errors = vErrors
  return errors === 0
}
const schema104 = {
  type: 'object',
  additionalProperties: false,
  required: ['occurrence', 'form', 'title', 'opensAt', 'dueAt', 'late', 'closesAt', 'gate', 'reminders', 'questions'],
  properties: {
    occurrence: { type: 'string' },
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    opensAt: { $ref: '#/definitions/LocalTime' },
    dueAt: { $ref: '#/definitions/MaybeLocalTime', description: 'By when it should be sent.' },
    late: { type: 'boolean', description: 'It should have been sent by now, and still can be.' },
    closesAt: { $ref: '#/definitions/MaybeLocalTime' },
    gate: { type: 'boolean' },
    reminders: { type: 'integer', description: 'How many reminders have fallen due.' },
    questions: { type: 'integer' },
  },
}
function validate318(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.occurrence === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.opensAt === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opensAt' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.dueAt === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'dueAt' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.late === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'late' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.closesAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closesAt' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.gate === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'gate' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema104.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.occurrence !== undefined) {
      if (typeof data.occurrence !== 'string') {
        const err11 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err12 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate299(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate311(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.late !== undefined) {
      if (typeof data.late !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/late',
          schemaPath: '#/properties/late/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.closesAt !== undefined) {
      if (
        !validate311(data.closesAt, {
          instancePath: instancePath + '/closesAt',
          parentData: data,
          parentDataProperty: 'closesAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.gate !== undefined) {
      if (typeof data.gate !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/gate',
          schemaPath: '#/properties/gate/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.reminders !== undefined) {
      let data8 = data.reminders
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err15 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
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
    }
    if (data.questions !== undefined) {
      let data9 = data.questions
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err16 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
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
  validate318.errors = vErrors
  return errors === 0
}
const schema105 = {
  type: 'object',
  additionalProperties: false,
  required: ['occurrence', 'form', 'title', 'opensAt'],
  properties: {
    occurrence: { type: 'string' },
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    opensAt: { $ref: '#/definitions/LocalTime' },
  },
}
function validate324(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.occurrence === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.opensAt === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opensAt' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'occurrence' || key0 === 'form' || key0 === 'title' || key0 === 'opensAt')) {
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
    if (data.occurrence !== undefined) {
      if (typeof data.occurrence !== 'string') {
        const err5 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/type',
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
    }
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err6 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate299(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
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
  validate324.errors = vErrors
  return errors === 0
}
const schema106 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'state', 'openedAt', 'closedAt', 'waiting', 'feedback', 'pagesRead', 'pages', 'sections'],
  properties: {
    id: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    state: { enum: ['locked', 'open', 'done'] },
    openedAt: { $ref: '#/definitions/MaybeLocalTime' },
    closedAt: {
      $ref: '#/definitions/MaybeLocalTime',
      description: 'When a clinician closed it again; it is locked since.',
    },
    waiting: { type: 'boolean', description: 'Open, but its content waits for a form that gates it.' },
    feedback: { $ref: '#/definitions/MaybeFeedback' },
    pagesRead: { type: 'integer' },
    pages: { type: 'integer' },
    sections: {
      type: 'array',
      items: { $ref: '#/definitions/SectionView' },
      description: 'Empty while locked or waiting.',
    },
  },
}
const schema107 = {
  anyOf: [{ $ref: '#/definitions/FeedbackView' }, { type: 'null' }],
  description: 'null: the module asks for no feedback.',
}
const schema108 = {
  type: 'object',
  additionalProperties: false,
  required: ['note', 'handedInAt', 'given'],
  properties: {
    note: { $ref: 'bundle#/definitions/MaybeText', description: 'For the patient who waits (Markdown).' },
    handedInAt: {
      $ref: '#/definitions/MaybeLocalTime',
      description: 'When the patient was through with it; with nothing given, it waits since then.',
    },
    given: { anyOf: [{ $ref: '#/definitions/GivenFeedback' }, { type: 'null' }] },
  },
}
function validate334(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate334.errors = vErrors
  return errors === 0
}
const schema110 = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'by', 'text'],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    by: { type: 'string', description: 'Name of the clinician.' },
    text: { type: 'string', description: 'Plain text.' },
  },
}
function validate338(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.by === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
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
    for (const key0 in data) {
      if (!(key0 === 'at' || key0 === 'by' || key0 === 'text')) {
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
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (typeof data.by !== 'string') {
        const err4 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err5 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
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
  validate338.errors = vErrors
  return errors === 0
}
function validate333(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.note === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'note' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.handedInAt === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'handedInAt' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.given === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'given' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'note' || key0 === 'handedInAt' || key0 === 'given')) {
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
    if (data.note !== undefined) {
      if (
        !validate334(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors)
        errors = vErrors.length
      }
    }
    if (data.handedInAt !== undefined) {
      if (
        !validate311(data.handedInAt, {
          instancePath: instancePath + '/handedInAt',
          parentData: data,
          parentDataProperty: 'handedInAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.given !== undefined) {
      let data2 = data.given
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate338(data2, {
          instancePath: instancePath + '/given',
          parentData: data,
          parentDataProperty: 'given',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err4 = {
            instancePath: instancePath + '/given',
            schemaPath: '#/properties/given/anyOf/1/type',
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
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/given',
          schemaPath: '#/properties/given/anyOf',
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
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate333.errors = vErrors
  return errors === 0
}
function validate332(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate333(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors)
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
  validate332.errors = vErrors
  return errors === 0
}
const schema111 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'pages'],
  properties: {
    id: { type: 'string' },
    title: { $ref: 'bundle#/definitions/MaybeText' },
    pages: { type: 'array', items: { $ref: '#/definitions/PageView' } },
  },
}
const schema112 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'read', 'blocks'],
  properties: {
    id: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    read: { type: 'boolean' },
    blocks: { type: 'array', items: { $ref: '#/definitions/BlockView' } },
  },
}
const schema113 = {
  oneOf: [
    { $ref: 'bundle#/definitions/TextBlock' },
    { $ref: 'bundle#/definitions/TipBlock' },
    { $ref: 'bundle#/definitions/Picture' },
    { $ref: 'bundle#/definitions/Video' },
    { $ref: 'bundle#/definitions/Audio' },
    { $ref: '#/definitions/FormOnPage' },
  ],
}
const schema74 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: {
    kind: { const: 'text' },
    text: { $ref: '#/definitions/Text', description: 'Markdown. {patient.first_name} is filled in.' },
  },
}
function validate348(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
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
      if ('text' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate348.errors = vErrors
  return errors === 0
}
const schema75 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: { kind: { const: 'tip' }, text: { $ref: '#/definitions/Text' } },
}
function validate351(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
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
      if ('tip' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'tip' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate351.errors = vErrors
  return errors === 0
}
function validate354(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate64(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate354.errors = vErrors
  return errors === 0
}
const schema49 = {
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
function validate358(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate62(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
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
        !validate53(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate358.errors = vErrors
  return errors === 0
}
const schema50 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'describe'],
  properties: {
    kind: { const: 'audio' },
    file: { $ref: '#/definitions/Digest' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate363(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate53(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate363.errors = vErrors
  return errors === 0
}
const schema119 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'form', 'title', 'occurrence', 'state'],
  properties: {
    kind: { const: 'form' },
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    occurrence: { type: 'string' },
    state: { $ref: '#/definitions/OccurrenceState' },
  },
}
const schema120 = { enum: ['planned', 'open', 'submitted', 'expired', 'cancelled'] }
function validate369(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'open' || data === 'submitted' || data === 'expired' || data === 'cancelled')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema120.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate369.errors = vErrors
  return errors === 0
}
function validate367(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.occurrence === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.state === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'form' || key0 === 'title' || key0 === 'occurrence' || key0 === 'state')) {
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
      if ('form' !== data.kind) {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'form' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err7 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.occurrence !== undefined) {
      if (typeof data.occurrence !== 'string') {
        const err8 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/type',
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
    if (data.state !== undefined) {
      if (
        !validate369(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate367.errors = vErrors
  return errors === 0
}
function validate347(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate348(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate351(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors)
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
    if (!validate354(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors)
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
      if (!validate358(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors)
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
        if (!validate363(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors)
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
          if (!validate367(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors)
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
  validate347.errors = vErrors
  return errors === 0
}
function validate345(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.read === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'read' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.blocks === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'blocks' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title' || key0 === 'read' || key0 === 'blocks')) {
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err5 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.read !== undefined) {
      if (typeof data.read !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/read',
          schemaPath: '#/properties/read/type',
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
    }
    if (data.blocks !== undefined) {
      let data3 = data.blocks
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate347(data3[i0], {
              instancePath: instancePath + '/blocks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/blocks',
          schemaPath: '#/properties/blocks/type',
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
  validate345.errors = vErrors
  return errors === 0
}
function validate343(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.pages === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'pages' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title' || key0 === 'pages')) {
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
      if (typeof data.id !== 'string') {
        const err4 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate334(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors)
        errors = vErrors.length
      }
    }
    if (data.pages !== undefined) {
      let data2 = data.pages
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate345(data2[i0], {
              instancePath: instancePath + '/pages/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/pages',
          schemaPath: '#/properties/pages/type',
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
  validate343.errors = vErrors
  return errors === 0
}
function validate328(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.state === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.openedAt === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'openedAt' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.closedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.waiting === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'waiting' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.feedback === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'feedback' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.pagesRead === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pagesRead' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.pages === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'pages' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.sections === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sections' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema106.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
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
      if (typeof data.id !== 'string') {
        const err11 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      let data2 = data.state
      if (!(data2 === 'locked' || data2 === 'open' || data2 === 'done')) {
        const err12 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema106.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.openedAt !== undefined) {
      if (
        !validate311(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate311(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.waiting !== undefined) {
      if (typeof data.waiting !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/waiting',
          schemaPath: '#/properties/waiting/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.feedback !== undefined) {
      if (
        !validate332(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.pagesRead !== undefined) {
      let data7 = data.pagesRead
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err14 = {
          instancePath: instancePath + '/pagesRead',
          schemaPath: '#/properties/pagesRead/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.pages !== undefined) {
      let data8 = data.pages
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err15 = {
          instancePath: instancePath + '/pages',
          schemaPath: '#/properties/pages/type',
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
    }
    if (data.sections !== undefined) {
      let data9 = data.sections
      if (Array.isArray(data9)) {
        const len0 = data9.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate343(data9[i0], {
              instancePath: instancePath + '/sections/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
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
  } else {
    const err17 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate328.errors = vErrors
  return errors === 0
}
const schema121 = {
  type: 'object',
  additionalProperties: false,
  required: ['form', 'formTitle', 'result', 'title', 'unit', 'decimals', 'range', 'explain', 'bands', 'as', 'points'],
  properties: {
    form: { type: 'string' },
    formTitle: { $ref: 'bundle#/definitions/Text' },
    result: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    unit: { $ref: 'bundle#/definitions/Unit' },
    decimals: { type: 'integer' },
    range: {
      type: 'object',
      additionalProperties: false,
      required: ['min', 'max'],
      description: 'What the questions make attainable; null where unbounded.',
      properties: {
        min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      },
    },
    explain: { $ref: 'bundle#/definitions/MaybeText' },
    bands: {
      type: 'array',
      items: { $ref: 'bundle#/definitions/Band' },
      description: 'Those that applied to this patient at the latest point.',
    },
    as: { type: 'array', items: { enum: ['line', 'bars', 'table'] } },
    points: {
      type: 'array',
      items: { $ref: '#/definitions/ResultPoint' },
      description: 'Oldest first. A patient is shown only points with a value.',
    },
  },
}
const schema57 = {
  anyOf: [{ type: 'string' }, { $ref: '#/definitions/Text' }, { type: 'null' }],
  description: 'A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.',
}
function validate379(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate379.errors = vErrors
  return errors === 0
}
const schema67 = {
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
const schema33 = {
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
const schema34 = { enum: ['woman', 'man'] }
function validate71(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema34.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate71.errors = vErrors
  return errors === 0
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate71(data0, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors)
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
  validate70.errors = vErrors
  return errors === 0
}
const schema68 = { enum: ['green', 'yellow', 'orange', 'red', 'blue', 'grey'] }
function validate183(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema68.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate183.errors = vErrors
  return errors === 0
}
function validate383(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate70(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
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
        !validate183(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate53(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate383.errors = vErrors
  return errors === 0
}
const schema124 = {
  type: 'object',
  additionalProperties: false,
  required: ['occurrence', 'at', 'value', 'status', 'band'],
  properties: {
    occurrence: { type: 'string' },
    at: { $ref: '#/definitions/LocalTime' },
    value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    status: { $ref: '#/definitions/ScoreStatus' },
    band: {
      anyOf: [{ $ref: 'bundle#/definitions/Band' }, { type: 'null' }],
      description: 'The one that applied to this patient when the form was sent; null: none did.',
    },
  },
}
const schema125 = { enum: ['valid', 'prorated', 'incomplete', 'error'] }
function validate390(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'valid' || data === 'prorated' || data === 'incomplete' || data === 'error')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema125.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate390.errors = vErrors
  return errors === 0
}
function validate388(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.occurrence === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.at === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.value === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.status === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.band === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'band' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'occurrence' || key0 === 'at' || key0 === 'value' || key0 === 'status' || key0 === 'band')) {
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
    if (data.occurrence !== undefined) {
      if (typeof data.occurrence !== 'string') {
        const err6 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data2 = data.value
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (!(typeof data2 == 'number' && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data2 !== null) {
          const err8 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
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
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err9 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
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
    if (data.status !== undefined) {
      if (
        !validate390(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data4 = data.band
      const _errs13 = errors
      let valid2 = false
      const _errs14 = errors
      if (
        !validate383(data4, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs14 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err10 = {
            instancePath: instancePath + '/band',
            schemaPath: '#/properties/band/anyOf/1/type',
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
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + '/band',
          schemaPath: '#/properties/band/anyOf',
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate388.errors = vErrors
  return errors === 0
}
function validate376(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.form === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.formTitle === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'formTitle' },
      }
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
    if (data.title === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
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
    if (data.explain === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'explain' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.bands === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bands' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.as === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'as' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.points === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'points' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema121.properties, key0)) {
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
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err12 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.formTitle !== undefined) {
      if (
        !validate277(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (typeof data.result !== 'string') {
        const err13 = {
          instancePath: instancePath + '/result',
          schemaPath: '#/properties/result/type',
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
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate379(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
        errors = vErrors.length
      }
    }
    if (data.decimals !== undefined) {
      let data5 = data.decimals
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err14 = {
          instancePath: instancePath + '/decimals',
          schemaPath: '#/properties/decimals/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
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
          const _errs15 = errors
          let valid2 = false
          const _errs16 = errors
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
          var _valid0 = _errs16 === errors
          valid2 = valid2 || _valid0
          if (!valid2) {
            const _errs18 = errors
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
            var _valid0 = _errs18 === errors
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
        if (data6.max !== undefined) {
          let data8 = data6.max
          const _errs21 = errors
          let valid3 = false
          const _errs22 = errors
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
          var _valid1 = _errs22 === errors
          valid3 = valid3 || _valid1
          if (!valid3) {
            const _errs24 = errors
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
            var _valid1 = _errs24 === errors
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
    if (data.explain !== undefined) {
      if (
        !validate334(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors)
        errors = vErrors.length
      }
    }
    if (data.bands !== undefined) {
      let data10 = data.bands
      if (Array.isArray(data10)) {
        const len0 = data10.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate383(data10[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors)
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
    if (data.as !== undefined) {
      let data12 = data.as
      if (Array.isArray(data12)) {
        const len1 = data12.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1]
          if (!(data13 === 'line' || data13 === 'bars' || data13 === 'table')) {
            const err26 = {
              instancePath: instancePath + '/as/' + i1,
              schemaPath: '#/properties/as/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema121.properties.as.items.enum },
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
          instancePath: instancePath + '/as',
          schemaPath: '#/properties/as/type',
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
    if (data.points !== undefined) {
      let data14 = data.points
      if (Array.isArray(data14)) {
        const len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate388(data14[i2], {
              instancePath: instancePath + '/points/' + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/points',
          schemaPath: '#/properties/points/type',
          keyword: 'type',
          params: { type: 'array' },
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
    const err29 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err29]
    } else {
      vErrors.push(err29)
    }
    errors++
  }
  validate376.errors = vErrors
  return errors === 0
}
const schema126 = {
  type: 'object',
  additionalProperties: false,
  required: ['form', 'title', 'question', 'occurrence', 'latest'],
  properties: {
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    question: { $ref: 'bundle#/definitions/Question', description: 'The one to answer.' },
    occurrence: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'The open one that registering answers; null: nothing asks for it now.',
    },
    latest: { anyOf: [{ $ref: '#/definitions/ResultPoint' }, { type: 'null' }] },
  },
}
const schema37 = {
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
const schema24 = {
  type: 'string',
  pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
  description: 'A name the author wrote; kept for ever.',
}
const pattern0 = new RegExp('^[\\p{L}_][\\p{L}\\p{N}_]*$', 'u')
function validate49(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
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
  validate49.errors = vErrors
  return errors === 0
}
const schema38 = { anyOf: [{ $ref: '#/definitions/Expression' }, { type: 'null' }] }
const schema39 = {
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
const schema40 = {
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
function validate91(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate91.errors = vErrors
  return errors === 0
}
const schema41 = {
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
function validate93(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema41.properties.op.enum },
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
        !validate49(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate49(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
  validate93.errors = vErrors
  return errors === 0
}
const schema42 = {
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
function validate97(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate49(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.cell !== undefined) {
      if (
        !validate49(data.cell, {
          instancePath: instancePath + '/cell',
          parentData: data,
          parentDataProperty: 'cell',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
  validate97.errors = vErrors
  return errors === 0
}
const schema43 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result'],
  properties: { op: { const: 'result' }, form: { $ref: '#/definitions/Id' }, result: { $ref: '#/definitions/Id' } },
}
function validate102(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate49(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
  validate102.errors = vErrors
  return errors === 0
}
const schema44 = {
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
function validate106(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate49(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
  validate106.errors = vErrors
  return errors === 0
}
const schema45 = {
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
const schema46 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 1 }, unit: { enum: ['minutes', 'hours', 'days', 'weeks'] } },
}
function validate114(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema46.properties.unit.enum },
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
  validate114.errors = vErrors
  return errors === 0
}
function validate110(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema45.properties.fact.enum },
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
        !validate49(data2, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
        !validate49(data3, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
        !validate49(data4, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
        !validate114(data5, {
          instancePath: instancePath + '/lasting',
          parentData: data,
          parentDataProperty: 'lasting',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
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
  validate110.errors = vErrors
  return errors === 0
}
const schema47 = {
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
const wrapper0 = { validate: validate90 }
function validate117(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema47.properties.name.enum },
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
  validate117.errors = vErrors
  return errors === 0
}
function validate90(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate91(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors)
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
    if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors)
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
      if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors)
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
        if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)
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
          if (!validate110(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors)
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
            if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate90.errors = vErrors
  return errors === 0
}
function validate89(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
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
  validate89.errors = vErrors
  return errors === 0
}
const schema48 = {
  oneOf: [{ $ref: '#/definitions/Picture' }, { $ref: '#/definitions/Video' }, { $ref: '#/definitions/Audio' }],
}
function validate123(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate62(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
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
        !validate53(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate123.errors = vErrors
  return errors === 0
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
        !validate62(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate53(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate128.errors = vErrors
  return errors === 0
}
function validate121(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors)
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
    if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)
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
  validate121.errors = vErrors
  return errors === 0
}
const schema51 = {
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
const schema52 = {
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
const schema53 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'score'],
  properties: {
    id: { $ref: '#/definitions/OptionId' },
    label: { $ref: '#/definitions/Text' },
    score: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
}
const schema54 = { type: 'string', pattern: '^[\\p{L}\\p{N}_]+$' }
const pattern5 = new RegExp('^[\\p{L}\\p{N}_]+$', 'u')
function validate136(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern5.test(data)) {
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
  validate136.errors = vErrors
  return errors === 0
}
function validate135(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate136(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate53(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate135.errors = vErrors
  return errors === 0
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
          params: { allowedValues: schema52.properties.look.enum },
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
            !validate135(data2[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
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
  validate134.errors = vErrors
  return errors === 0
}
const schema55 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'options'],
  description: 'Any number of options; the stored answer is a list of ids, without repeats.',
  properties: {
    kind: { const: 'choices' },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
function validate141(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
            !validate135(data1[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
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
  validate141.errors = vErrors
  return errors === 0
}
const schema56 = {
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
function validate145(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate145.errors = vErrors
  return errors === 0
}
function validate144(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema56.properties.look.enum },
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
        !validate145(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
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
        !validate64(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate64(data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate144.errors = vErrors
  return errors === 0
}
const schema58 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'maxLength'],
  properties: { kind: { const: 'text' }, look: { enum: ['line', 'area'] }, maxLength: { type: 'integer', minimum: 1 } },
}
function validate151(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema58.properties.look.enum },
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
  validate151.errors = vErrors
  return errors === 0
}
const schema59 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'yes_no' } },
  description: 'true or false.',
}
function validate153(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate153.errors = vErrors
  return errors === 0
}
const schema60 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'date' } },
  description: 'YYYY-MM-DD.',
}
function validate155(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate155.errors = vErrors
  return errors === 0
}
const schema61 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'time' } },
  description: 'HH:MM, 24 hours.',
}
function validate157(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate157.errors = vErrors
  return errors === 0
}
const schema62 = {
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
const wrapper1 = { validate: validate84 }
function validate84(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate49(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate64(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
        !validate89(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate121(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
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
        !validate133(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors)
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
  validate84.errors = vErrors
  return errors === 0
}
function validate159(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate64(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate159.errors = vErrors
  return errors === 0
}
function validate133(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate134(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors)
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
    if (!validate144(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors)
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
      if (!validate151(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)
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
        if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors)
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
          if (!validate155(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors)
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
            if (!validate157(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors)
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
              if (!validate159(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors)
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
  validate133.errors = vErrors
  return errors === 0
}
function validate397(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate49(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate64(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
        !validate89(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate121(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
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
        !validate133(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors)
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
  validate397.errors = vErrors
  return errors === 0
}
function validate395(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.form === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
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
    if (data.occurrence === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.latest === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'latest' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'form' || key0 === 'title' || key0 === 'question' || key0 === 'occurrence' || key0 === 'latest')) {
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
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err6 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate397(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors)
        errors = vErrors.length
      }
    }
    if (data.occurrence !== undefined) {
      let data3 = data.occurrence
      const _errs7 = errors
      let valid1 = false
      const _errs8 = errors
      if (typeof data3 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      var _valid0 = _errs8 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs10 = errors
        if (data3 !== null) {
          const err8 = {
            instancePath: instancePath + '/occurrence',
            schemaPath: '#/properties/occurrence/anyOf/1/type',
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
        var _valid0 = _errs10 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err9 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/anyOf',
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
    if (data.latest !== undefined) {
      let data4 = data.latest
      const _errs13 = errors
      let valid2 = false
      const _errs14 = errors
      if (
        !validate388(data4, {
          instancePath: instancePath + '/latest',
          parentData: data,
          parentDataProperty: 'latest',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs14 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err10 = {
            instancePath: instancePath + '/latest',
            schemaPath: '#/properties/latest/anyOf/1/type',
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
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + '/latest',
          schemaPath: '#/properties/latest/anyOf',
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
  } else {
    const err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err12]
    } else {
      vErrors.push(err12)
    }
    errors++
  }
  validate395.errors = vErrors
  return errors === 0
}
const schema128 = {
  type: 'object',
  additionalProperties: false,
  required: ['mayWrite', 'unread', 'thread'],
  properties: {
    mayWrite: { type: 'boolean', description: 'Whether the viewer can write now.' },
    unread: { type: 'integer', description: 'How many the viewer has not read.' },
    thread: { type: 'array', items: { $ref: '#/definitions/Message' }, description: 'Oldest first.' },
  },
}
const schema129 = { oneOf: [{ $ref: '#/definitions/PersonMessage' }, { $ref: '#/definitions/ProgramMessage' }] }
const schema130 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'from', 'by', 'at', 'text', 'readAt'],
  properties: {
    id: { type: 'string' },
    from: { enum: ['patient', 'clinician'] },
    by: { anyOf: [{ type: 'string' }, { type: 'null' }], description: "The clinician's name; null: the patient." },
    at: { $ref: '#/definitions/LocalTime' },
    text: { type: 'string', description: 'Plain text.' },
    readAt: { $ref: '#/definitions/MaybeLocalTime', description: 'When whoever it was written to read it.' },
  },
}
function validate410(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.from === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.by === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.at === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.text === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.readAt === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readAt' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'from' ||
        key0 === 'by' ||
        key0 === 'at' ||
        key0 === 'text' ||
        key0 === 'readAt'
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err7 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      let data1 = data.from
      if (!(data1 === 'patient' || data1 === 'clinician')) {
        const err8 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/enum',
          keyword: 'enum',
          params: { allowedValues: schema130.properties.from.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.by !== undefined) {
      let data2 = data.by
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (typeof data2 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data2 !== null) {
          const err10 = {
            instancePath: instancePath + '/by',
            schemaPath: '#/properties/by/anyOf/1/type',
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
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/anyOf',
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
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err12 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.readAt !== undefined) {
      if (
        !validate311(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
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
  validate410.errors = vErrors
  return errors === 0
}
const schema131 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'from', 'at', 'text', 'readAt'],
  description: 'Sent to the patient by a rule.',
  properties: {
    id: { type: 'string' },
    from: { const: 'program' },
    at: { $ref: '#/definitions/LocalTime' },
    text: { $ref: 'bundle#/definitions/Text', description: 'Markdown.' },
    readAt: { $ref: '#/definitions/MaybeLocalTime' },
  },
}
function validate414(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.from === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.at === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.text === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.readAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'from' || key0 === 'at' || key0 === 'text' || key0 === 'readAt')) {
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err6 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if ('program' !== data.from) {
        const err7 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/const',
          keyword: 'const',
          params: { allowedValue: 'program' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.readAt !== undefined) {
      if (
        !validate311(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
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
  validate414.errors = vErrors
  return errors === 0
}
function validate409(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate410(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate414(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors)
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
  validate409.errors = vErrors
  return errors === 0
}
function validate408(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.mayWrite === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'mayWrite' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unread === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unread' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.thread === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'thread' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'mayWrite' || key0 === 'unread' || key0 === 'thread')) {
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
    if (data.mayWrite !== undefined) {
      if (typeof data.mayWrite !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/mayWrite',
          schemaPath: '#/properties/mayWrite/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.unread !== undefined) {
      let data1 = data.unread
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/unread',
          schemaPath: '#/properties/unread/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.thread !== undefined) {
      let data2 = data.thread
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate409(data2[i0], {
              instancePath: instancePath + '/thread/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/thread',
          schemaPath: '#/properties/thread/type',
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
  validate408.errors = vErrors
  return errors === 0
}
function validate298(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.program === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.until === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.startsAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'startsAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.day === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.progress === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'progress' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
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
    if (data.waiting === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'waiting' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.coming === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'coming' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.modules === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modules' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.results === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'results' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.measures === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measures' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.messages === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messages' },
      }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema97.properties, key0)) {
        const err15 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate301(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate307(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors)
        errors = vErrors.length
      }
    }
    if (data.until !== undefined) {
      if (
        !validate309(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors)
        errors = vErrors.length
      }
    }
    if (data.startsAt !== undefined) {
      if (
        !validate311(data.startsAt, {
          instancePath: instancePath + '/startsAt',
          parentData: data,
          parentDataProperty: 'startsAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data5 = data.day
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err16 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.progress !== undefined) {
      let data6 = data.progress
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.done === undefined) {
          const err17 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'done' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        if (data6.of === undefined) {
          const err18 = {
            instancePath: instancePath + '/progress',
            schemaPath: '#/properties/progress/required',
            keyword: 'required',
            params: { missingProperty: 'of' },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        for (const key1 in data6) {
          if (!(key1 === 'done' || key1 === 'of')) {
            const err19 = {
              instancePath: instancePath + '/progress',
              schemaPath: '#/properties/progress/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err19]
            } else {
              vErrors.push(err19)
            }
            errors++
          }
        }
        if (data6.done !== undefined) {
          let data7 = data6.done
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err20 = {
              instancePath: instancePath + '/progress/done',
              schemaPath: '#/properties/progress/properties/done/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
        }
        if (data6.of !== undefined) {
          let data8 = data6.of
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err21 = {
              instancePath: instancePath + '/progress/of',
              schemaPath: '#/properties/progress/properties/of/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/progress',
          schemaPath: '#/properties/progress/type',
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
    }
    if (data.advice !== undefined) {
      let data9 = data.advice
      if (Array.isArray(data9)) {
        const len0 = data9.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate314(data9[i0], {
              instancePath: instancePath + '/advice/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.due !== undefined) {
      let data11 = data.due
      if (Array.isArray(data11)) {
        const len1 = data11.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate318(data11[i1], {
              instancePath: instancePath + '/due/' + i1,
              parentData: data11,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.waiting !== undefined) {
      if (typeof data.waiting !== 'boolean') {
        const err25 = {
          instancePath: instancePath + '/waiting',
          schemaPath: '#/properties/waiting/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.coming !== undefined) {
      let data14 = data.coming
      if (Array.isArray(data14)) {
        const len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate324(data14[i2], {
              instancePath: instancePath + '/coming/' + i2,
              parentData: data14,
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
          instancePath: instancePath + '/coming',
          schemaPath: '#/properties/coming/type',
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
    if (data.modules !== undefined) {
      let data16 = data.modules
      if (Array.isArray(data16)) {
        const len3 = data16.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate328(data16[i3], {
              instancePath: instancePath + '/modules/' + i3,
              parentData: data16,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/modules',
          schemaPath: '#/properties/modules/type',
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
    if (data.results !== undefined) {
      let data18 = data.results
      if (Array.isArray(data18)) {
        const len4 = data18.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate376(data18[i4], {
              instancePath: instancePath + '/results/' + i4,
              parentData: data18,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/results',
          schemaPath: '#/properties/results/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err28]
        } else {
          vErrors.push(err28)
        }
        errors++
      }
    }
    if (data.measures !== undefined) {
      let data20 = data.measures
      if (Array.isArray(data20)) {
        const len5 = data20.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate395(data20[i5], {
              instancePath: instancePath + '/measures/' + i5,
              parentData: data20,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
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
    if (data.messages !== undefined) {
      if (
        !validate408(data.messages, {
          instancePath: instancePath + '/messages',
          parentData: data,
          parentDataProperty: 'messages',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors)
        errors = vErrors.length
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
  validate298.errors = vErrors
  return errors === 0
}
function validate296(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.view === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'view' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'enrolment' || key0 === 'view')) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.view !== undefined) {
      if (
        !validate298(data.view, {
          instancePath: instancePath + '/view',
          parentData: data,
          parentDataProperty: 'view',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
        errors = vErrors.length
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
  validate296.errors = vErrors
  return errors === 0
}
export const validateReadPage = validate422
const schema132 = {
  type: 'object',
  additionalProperties: false,
  required: ['module', 'page'],
  properties: { module: { $ref: '#/definitions/Key' }, page: { $ref: '#/definitions/Key' } },
}
function validate422(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.module === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.page === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'page' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'module' || key0 === 'page')) {
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
    if (data.module !== undefined) {
      if (
        !validate22(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.page !== undefined) {
      if (
        !validate22(data.page, {
          instancePath: instancePath + '/page',
          parentData: data,
          parentDataProperty: 'page',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
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
  validate422.errors = vErrors
  return errors === 0
}
export const validateUlid = validate425
const schema133 = {
  type: 'string',
  pattern: '^[0-9A-HJKMNP-TV-Z]{26}$',
  description: 'A ULID the client made; the same one may be sent again.',
}
const pattern11 = new RegExp('^[0-9A-HJKMNP-TV-Z]{26}$', 'u')
function validate425(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern11.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
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
  validate425.errors = vErrors
  return errors === 0
}
export const validateWriteMessage = validate426
const schema134 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text'],
  properties: {
    id: { $ref: '#/definitions/Ulid' },
    text: { type: 'string', minLength: 1, maxLength: 10000, description: 'Plain text.' },
  },
}
function validate426(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'text')) {
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
    if (data.id !== undefined) {
      if (
        !validate425(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      let data1 = data.text
      if (typeof data1 === 'string') {
        if (func2(data1) > 10000) {
          const err3 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/maxLength',
            keyword: 'maxLength',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (func2(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
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
  validate426.errors = vErrors
  return errors === 0
}
export const validateReadMessages = validate428
const schema135 = {
  type: 'object',
  additionalProperties: false,
  required: ['last'],
  description: 'The latest message that has been read; those before it have been read too.',
  properties: { last: { $ref: '#/definitions/Key' } },
}
function validate428(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.last === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'last' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'last')) {
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
    if (data.last !== undefined) {
      if (
        !validate22(data.last, {
          instancePath: instancePath + '/last',
          parentData: data,
          parentDataProperty: 'last',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate428.errors = vErrors
  return errors === 0
}
export const validateGiveFeedback = validate430
const schema136 = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1, maxLength: 10000, description: 'Plain text.' } },
}
function validate430(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'text')) {
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
    if (data.text !== undefined) {
      let data0 = data.text
      if (typeof data0 === 'string') {
        if (func2(data0) > 10000) {
          const err2 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/maxLength',
            keyword: 'maxLength',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        if (func2(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
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
  validate430.errors = vErrors
  return errors === 0
}
export const validateFormToFill = validate431
const schema137 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'enrolment',
    'occurrence',
    'form',
    'theme',
    'languages',
    'state',
    'closesAt',
    'late',
    'revision',
    'answers',
  ],
  properties: {
    enrolment: { $ref: '#/definitions/Key' },
    occurrence: { $ref: '#/definitions/Key' },
    form: { $ref: 'bundle#/definitions/Form' },
    theme: { $ref: 'bundle#/definitions/Theme' },
    languages: { type: 'array', items: { $ref: 'bundle#/definitions/Language' } },
    state: { $ref: 'view#/definitions/OccurrenceState' },
    closesAt: { $ref: 'view#/definitions/MaybeLocalTime' },
    late: { type: 'boolean', description: 'It was sent late, or would be now.' },
    revision: {
      type: 'integer',
      minimum: 0,
      description: '0: not sent; 1 as it was sent; each amendment is one more.',
    },
    answers: { $ref: 'view#/definitions/Answers', description: 'The draft, or what was sent.' },
  },
}
const schema36 = {
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
const schema63 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text', 'help'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    text: { $ref: '#/definitions/Text', description: 'What is asked of all its questions.' },
    help: { $ref: '#/definitions/MaybeText' },
  },
}
function validate164(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate64(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate164.errors = vErrors
  return errors === 0
}
const schema64 = {
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
function validate169(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate90(data.holds, {
          instancePath: instancePath + '/holds',
          parentData: data,
          parentDataProperty: 'holds',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
        errors = vErrors.length
      }
    }
    if (data.message !== undefined) {
      if (
        !validate53(data.message, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data2 = data.questions
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate49(data2[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
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
  validate169.errors = vErrors
  return errors === 0
}
const schema65 = {
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
const schema66 = {
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
function validate179(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate179.errors = vErrors
  return errors === 0
}
function validate181(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate70(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
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
        !validate183(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate53(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
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
  validate181.errors = vErrors
  return errors === 0
}
function validate174(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func4.call(schema65.properties, key0)) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate53(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate145(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      if (
        !validate90(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
        errors = vErrors.length
      }
    }
    if (data.missing !== undefined) {
      if (
        !validate179(data.missing, {
          instancePath: instancePath + '/missing',
          parentData: data,
          parentDataProperty: 'missing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors)
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
            !validate181(data9[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors)
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
        !validate64(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
              params: { allowedValues: schema65.properties.showTo.items.enum },
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
              params: { allowedValues: schema65.properties.as.items.enum },
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
  validate174.errors = vErrors
  return errors === 0
}
function validate434(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func4.call(schema36.properties, key0)) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate53(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.intro !== undefined) {
      if (
        !validate64(data.intro, {
          instancePath: instancePath + '/intro',
          parentData: data,
          parentDataProperty: 'intro',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
          params: { allowedValues: schema36.properties.layout.enum },
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
            !validate84(data7[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)
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
            !validate164(data9[i1], {
              instancePath: instancePath + '/matrices/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors)
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
            !validate169(data11[i2], {
              instancePath: instancePath + '/checks/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
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
            !validate174(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors)
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
  validate434.errors = vErrors
  return errors === 0
}
function validate443(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.primary === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'primary' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.accent === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'accent' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.surface === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'surface' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.corners === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'corners' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.type === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.size === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'size' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.picture === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'picture' },
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
        key0 === 'primary' ||
        key0 === 'accent' ||
        key0 === 'surface' ||
        key0 === 'corners' ||
        key0 === 'type' ||
        key0 === 'size' ||
        key0 === 'picture'
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
    if (data.primary !== undefined) {
      if (
        !validate57(data.primary, {
          instancePath: instancePath + '/primary',
          parentData: data,
          parentDataProperty: 'primary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.accent !== undefined) {
      if (
        !validate57(data.accent, {
          instancePath: instancePath + '/accent',
          parentData: data,
          parentDataProperty: 'accent',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.surface !== undefined) {
      if (
        !validate57(data.surface, {
          instancePath: instancePath + '/surface',
          parentData: data,
          parentDataProperty: 'surface',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
        errors = vErrors.length
      }
    }
    if (data.corners !== undefined) {
      let data3 = data.corners
      if (!(data3 === 'rounded' || data3 === 'square')) {
        const err8 = {
          instancePath: instancePath + '/corners',
          schemaPath: '#/properties/corners/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.corners.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data4 = data.type
      if (!(data4 === 'sans' || data4 === 'serif')) {
        const err9 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.size !== undefined) {
      let data5 = data.size
      if (!(data5 === 'normal' || data5 === 'large')) {
        const err10 = {
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/enum',
          keyword: 'enum',
          params: { allowedValues: schema27.properties.size.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.picture !== undefined) {
      let data6 = data.picture
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (
        !validate61(data6, {
          instancePath: instancePath + '/picture',
          parentData: data,
          parentDataProperty: 'picture',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs11 = errors
        if (data6 !== null) {
          const err11 = {
            instancePath: instancePath + '/picture',
            schemaPath: '#/properties/picture/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid0 = _errs11 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/picture',
          schemaPath: '#/properties/picture/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate443.errors = vErrors
  return errors === 0
}
function validate449(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^[a-z]{2}$' } }
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
  validate449.errors = vErrors
  return errors === 0
}
function validate451(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'open' || data === 'submitted' || data === 'expired' || data === 'cancelled')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema120.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate451.errors = vErrors
  return errors === 0
}
function validate453(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate299(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
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
  validate453.errors = vErrors
  return errors === 0
}
const schema143 = {
  type: 'object',
  additionalProperties: { $ref: '#/definitions/AnswerValue' },
  description: 'Answer by question id; an unanswered question is absent.',
}
const schema144 = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { $ref: '#/definitions/Row' } },
  ],
  description: 'By answer type: option id, option ids, number, text, true/false, YYYY-MM-DD, HH:MM, rows.',
}
const schema145 = {
  type: 'object',
  additionalProperties: {
    anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  },
  description: 'One row of a repeated group: answer by question id; an unanswered question is absent.',
}
function validate458(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0]
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (typeof data0 !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/anyOf/0/type',
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
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (!(typeof data0 == 'number' && isFinite(data0))) {
          const err1 = {
            instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
            schemaPath: '#/additionalProperties/anyOf/1/type',
            keyword: 'type',
            params: { type: 'number' },
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
        if (!valid1) {
          const _errs8 = errors
          if (typeof data0 !== 'boolean') {
            const err2 = {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/additionalProperties/anyOf/2/type',
              keyword: 'type',
              params: { type: 'boolean' },
            }
            if (vErrors === null) {
              vErrors = [err2]
            } else {
              vErrors.push(err2)
            }
            errors++
          }
          var _valid0 = _errs8 === errors
          valid1 = valid1 || _valid0
          if (!valid1) {
            const _errs10 = errors
            if (Array.isArray(data0)) {
              const len0 = data0.length
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data0[i0] !== 'string') {
                  const err3 = {
                    instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/additionalProperties/anyOf/3/items/type',
                    keyword: 'type',
                    params: { type: 'string' },
                  }
                  if (vErrors === null) {
                    vErrors = [err3]
                  } else {
                    vErrors.push(err3)
                  }
                  errors++
                }
              }
            } else {
              const err4 = {
                instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/additionalProperties/anyOf/3/type',
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
            var _valid0 = _errs10 === errors
            valid1 = valid1 || _valid0
          }
        }
      }
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/anyOf',
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
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate458.errors = vErrors
  return errors === 0
}
function validate457(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!(typeof data == 'number' && isFinite(data))) {
      const err1 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'number' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        const err2 = { instancePath, schemaPath: '#/anyOf/2/type', keyword: 'type', params: { type: 'boolean' } }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
      if (!valid0) {
        const _errs7 = errors
        if (Array.isArray(data)) {
          const len0 = data.length
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data[i0] !== 'string') {
              const err3 = {
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/anyOf/3/items/type',
                keyword: 'type',
                params: { type: 'string' },
              }
              if (vErrors === null) {
                vErrors = [err3]
              } else {
                vErrors.push(err3)
              }
              errors++
            }
          }
        } else {
          const err4 = { instancePath, schemaPath: '#/anyOf/3/type', keyword: 'type', params: { type: 'array' } }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid0 = valid0 || _valid0
        if (!valid0) {
          const _errs11 = errors
          if (Array.isArray(data)) {
            const len1 = data.length
            for (let i1 = 0; i1 < len1; i1++) {
              if (
                !validate458(data[i1], {
                  instancePath: instancePath + '/' + i1,
                  parentData: data,
                  parentDataProperty: i1,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err5 = { instancePath, schemaPath: '#/anyOf/4/type', keyword: 'type', params: { type: 'array' } }
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
          var _valid0 = _errs11 === errors
          valid0 = valid0 || _valid0
        }
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
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
  validate457.errors = vErrors
  return errors === 0
}
function validate456(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !validate457(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate456.errors = vErrors
  return errors === 0
}
function validate431(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.occurrence === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.theme === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'theme' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.languages === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'languages' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.state === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.closesAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closesAt' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.late === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'late' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.revision === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'revision' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema137.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.occurrence !== undefined) {
      if (
        !validate22(data.occurrence, {
          instancePath: instancePath + '/occurrence',
          parentData: data,
          parentDataProperty: 'occurrence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.form !== undefined) {
      if (
        !validate434(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors)
        errors = vErrors.length
      }
    }
    if (data.theme !== undefined) {
      if (
        !validate443(data.theme, {
          instancePath: instancePath + '/theme',
          parentData: data,
          parentDataProperty: 'theme',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors)
        errors = vErrors.length
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages
      if (Array.isArray(data4)) {
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate449(data4[i0], {
              instancePath: instancePath + '/languages/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/languages',
          schemaPath: '#/properties/languages/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.state !== undefined) {
      if (
        !validate451(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors)
        errors = vErrors.length
      }
    }
    if (data.closesAt !== undefined) {
      if (
        !validate453(data.closesAt, {
          instancePath: instancePath + '/closesAt',
          parentData: data,
          parentDataProperty: 'closesAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
    if (data.late !== undefined) {
      if (typeof data.late !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/late',
          schemaPath: '#/properties/late/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.revision !== undefined) {
      let data9 = data.revision
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err13 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
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
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          const err14 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
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
    if (data.answers !== undefined) {
      if (
        !validate456(data.answers, {
          instancePath: instancePath + '/answers',
          parentData: data,
          parentDataProperty: 'answers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate431.errors = vErrors
  return errors === 0
}
export const validateSaveAnswer = validate462
const schema146 = {
  type: 'object',
  additionalProperties: false,
  required: ['client', 'seq', 'question', 'value'],
  description: 'One answer while typing. A client numbers its saves from 1; a save that arrives twice counts once.',
  properties: {
    client: { $ref: '#/definitions/Key' },
    seq: { type: 'integer', minimum: 1 },
    question: { $ref: '#/definitions/Key' },
    value: {
      anyOf: [{ $ref: 'view#/definitions/AnswerValue' }, { type: 'null' }],
      description: 'null clears the answer.',
    },
  },
}
function validate465(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!(typeof data == 'number' && isFinite(data))) {
      const err1 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'number' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs5 = errors
      if (typeof data !== 'boolean') {
        const err2 = { instancePath, schemaPath: '#/anyOf/2/type', keyword: 'type', params: { type: 'boolean' } }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      valid0 = valid0 || _valid0
      if (!valid0) {
        const _errs7 = errors
        if (Array.isArray(data)) {
          const len0 = data.length
          for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data[i0] !== 'string') {
              const err3 = {
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/anyOf/3/items/type',
                keyword: 'type',
                params: { type: 'string' },
              }
              if (vErrors === null) {
                vErrors = [err3]
              } else {
                vErrors.push(err3)
              }
              errors++
            }
          }
        } else {
          const err4 = { instancePath, schemaPath: '#/anyOf/3/type', keyword: 'type', params: { type: 'array' } }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid0 = valid0 || _valid0
        if (!valid0) {
          const _errs11 = errors
          if (Array.isArray(data)) {
            const len1 = data.length
            for (let i1 = 0; i1 < len1; i1++) {
              if (
                !validate458(data[i1], {
                  instancePath: instancePath + '/' + i1,
                  parentData: data,
                  parentDataProperty: i1,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err5 = { instancePath, schemaPath: '#/anyOf/4/type', keyword: 'type', params: { type: 'array' } }
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
          var _valid0 = _errs11 === errors
          valid0 = valid0 || _valid0
        }
      }
    }
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
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
  validate465.errors = vErrors
  return errors === 0
}
function validate462(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.client === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'client' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.seq === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'seq' } }
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
    if (data.value === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'client' || key0 === 'seq' || key0 === 'question' || key0 === 'value')) {
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
    if (data.client !== undefined) {
      if (
        !validate22(data.client, {
          instancePath: instancePath + '/client',
          parentData: data,
          parentDataProperty: 'client',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.seq !== undefined) {
      let data1 = data.seq
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/seq',
            schemaPath: '#/properties/seq/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      }
    }
    if (data.question !== undefined) {
      if (
        !validate22(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data3 = data.value
      const _errs7 = errors
      let valid1 = false
      const _errs8 = errors
      if (
        !validate465(data3, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs8 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data3 !== null) {
          const err7 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
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
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err8 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
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
  } else {
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate462.errors = vErrors
  return errors === 0
}
export const validateSaved = validate468
const schema148 = {
  type: 'object',
  additionalProperties: false,
  required: ['seq'],
  properties: { seq: { type: 'integer' } },
}
function validate468(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.seq === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'seq' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'seq')) {
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
    if (data.seq !== undefined) {
      let data0 = data.seq
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + '/seq',
          schemaPath: '#/properties/seq/type',
          keyword: 'type',
          params: { type: 'integer' },
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
  validate468.errors = vErrors
  return errors === 0
}
export const validateSubmission = validate469
const schema149 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'answers'],
  properties: { id: { $ref: '#/definitions/Ulid' }, answers: { $ref: 'view#/definitions/Answers' } },
}
function validate469(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.answers === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'answers')) {
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
    if (data.id !== undefined) {
      if (
        !validate425(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      if (
        !validate456(data.answers, {
          instancePath: instancePath + '/answers',
          parentData: data,
          parentDataProperty: 'answers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors)
        errors = vErrors.length
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
  validate469.errors = vErrors
  return errors === 0
}
export const validateAmendment = validate472
const schema150 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'revision', 'reason', 'answers'],
  description: 'What a sent form should have said, whole. Nothing that was sent is changed: this stands beside it.',
  properties: {
    id: { $ref: '#/definitions/Ulid' },
    revision: { type: 'integer', minimum: 1, description: 'The one it was made from.' },
    reason: { type: 'string', minLength: 1, maxLength: 10000, description: 'Plain text.' },
    answers: { $ref: 'view#/definitions/Answers' },
  },
}
function validate472(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.revision === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'revision' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.reason === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'revision' || key0 === 'reason' || key0 === 'answers')) {
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
    if (data.id !== undefined) {
      if (
        !validate425(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors)
        errors = vErrors.length
      }
    }
    if (data.revision !== undefined) {
      let data1 = data.revision
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      }
    }
    if (data.reason !== undefined) {
      let data2 = data.reason
      if (typeof data2 === 'string') {
        if (func2(data2) > 10000) {
          const err7 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/maxLength',
            keyword: 'maxLength',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        if (func2(data2) < 1) {
          const err8 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.answers !== undefined) {
      if (
        !validate456(data.answers, {
          instancePath: instancePath + '/answers',
          parentData: data,
          parentDataProperty: 'answers',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors)
        errors = vErrors.length
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
  validate472.errors = vErrors
  return errors === 0
}
export const validateReceipt = validate475
const schema151 = {
  type: 'object',
  additionalProperties: false,
  required: ['occurrence', 'at', 'late', 'advice', 'scores'],
  properties: {
    occurrence: { $ref: '#/definitions/Key' },
    at: { $ref: 'view#/definitions/LocalTime' },
    late: { type: 'boolean', description: 'It came after it was due, or after the form had closed.' },
    advice: { type: 'array', items: { $ref: 'view#/definitions/Advice' } },
    scores: {
      type: 'array',
      items: { $ref: 'view#/definitions/ScoreView' },
      description: 'Only those shown to the patient.',
    },
  },
}
function validate477(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern9.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$' },
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
  validate477.errors = vErrors
  return errors === 0
}
function validate479(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.flag === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flag' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.at === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
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
    for (const key0 in data) {
      if (!(key0 === 'flag' || key0 === 'at' || key0 === 'text')) {
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
    if (data.flag !== undefined) {
      if (typeof data.flag !== 'string') {
        const err4 = {
          instancePath: instancePath + '/flag',
          schemaPath: '#/properties/flag/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
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
  validate479.errors = vErrors
  return errors === 0
}
const schema154 = {
  type: 'object',
  additionalProperties: false,
  required: ['result', 'title', 'unit', 'decimals', 'value', 'status', 'band'],
  properties: {
    result: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    unit: { $ref: 'bundle#/definitions/Unit' },
    decimals: { type: 'integer' },
    value: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    status: { $ref: '#/definitions/ScoreStatus' },
    band: { anyOf: [{ $ref: 'bundle#/definitions/Band' }, { type: 'null' }] },
  },
}
function validate483(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.result === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
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
    if (data.decimals === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'decimals' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.value === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.status === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.band === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'band' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'result' ||
        key0 === 'title' ||
        key0 === 'unit' ||
        key0 === 'decimals' ||
        key0 === 'value' ||
        key0 === 'status' ||
        key0 === 'band'
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
    if (data.result !== undefined) {
      if (typeof data.result !== 'string') {
        const err8 = {
          instancePath: instancePath + '/result',
          schemaPath: '#/properties/result/type',
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
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate379(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
        errors = vErrors.length
      }
    }
    if (data.decimals !== undefined) {
      let data3 = data.decimals
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/decimals',
          schemaPath: '#/properties/decimals/type',
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
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err10 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs12 = errors
        if (data4 !== null) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid0 = _errs12 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
    if (data.status !== undefined) {
      if (
        !validate390(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data6 = data.band
      const _errs16 = errors
      let valid2 = false
      const _errs17 = errors
      if (
        !validate383(data6, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs17 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs18 = errors
        if (data6 !== null) {
          const err13 = {
            instancePath: instancePath + '/band',
            schemaPath: '#/properties/band/anyOf/1/type',
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
        var _valid1 = _errs18 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err14 = {
          instancePath: instancePath + '/band',
          schemaPath: '#/properties/band/anyOf',
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate483.errors = vErrors
  return errors === 0
}
function validate475(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.occurrence === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.at === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.late === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'late' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.scores === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scores' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'occurrence' || key0 === 'at' || key0 === 'late' || key0 === 'advice' || key0 === 'scores')) {
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
    if (data.occurrence !== undefined) {
      if (
        !validate22(data.occurrence, {
          instancePath: instancePath + '/occurrence',
          parentData: data,
          parentDataProperty: 'occurrence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate477(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
    if (data.late !== undefined) {
      if (typeof data.late !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/late',
          schemaPath: '#/properties/late/type',
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
    }
    if (data.advice !== undefined) {
      let data3 = data.advice
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate479(data3[i0], {
              instancePath: instancePath + '/advice/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/type',
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
    if (data.scores !== undefined) {
      let data5 = data.scores
      if (Array.isArray(data5)) {
        const len1 = data5.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate483(data5[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/scores',
          schemaPath: '#/properties/scores/type',
          keyword: 'type',
          params: { type: 'array' },
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
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate475.errors = vErrors
  return errors === 0
}
export const validateCaseload = validate489
const schema155 = {
  type: 'object',
  additionalProperties: false,
  required: ['flags', 'reminders', 'patients'],
  properties: {
    flags: {
      type: 'array',
      items: { $ref: '#/definitions/CaseloadFlag' },
      description: 'Those that wait for this clinician, most severe first, then oldest.',
    },
    reminders: {
      type: 'array',
      items: { $ref: '#/definitions/CaseloadReminder' },
      description: 'What rules remind of and nobody has done, the soonest first.',
    },
    patients: { type: 'array', items: { $ref: '#/definitions/CaseloadPatient' } },
  },
}
const schema156 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'enrolment', 'patient', 'severity', 'title', 'raisedAt', 'escalatedAt'],
  properties: {
    id: { $ref: '#/definitions/Key' },
    enrolment: { $ref: '#/definitions/Key' },
    patient: { type: 'string', description: 'Name.' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    title: { $ref: 'bundle#/definitions/Text' },
    raisedAt: { $ref: 'view#/definitions/LocalTime' },
    escalatedAt: { $ref: 'view#/definitions/MaybeLocalTime' },
  },
}
function validate493(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate493.errors = vErrors
  return errors === 0
}
function validate490(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
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
    if (data.title === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.raisedAt === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'raisedAt' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.escalatedAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalatedAt' },
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
        key0 === 'enrolment' ||
        key0 === 'patient' ||
        key0 === 'severity' ||
        key0 === 'title' ||
        key0 === 'raisedAt' ||
        key0 === 'escalatedAt'
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err8 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
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
    if (data.severity !== undefined) {
      let data3 = data.severity
      if (!(data3 === 'priority' || data3 === 'warning' || data3 === 'notice')) {
        const err9 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema156.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate493(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate477(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate453(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
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
  validate490.errors = vErrors
  return errors === 0
}
const schema158 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'enrolment', 'patient', 'text', 'by'],
  properties: {
    id: { $ref: '#/definitions/Key' },
    enrolment: { $ref: '#/definitions/Key' },
    patient: { type: 'string', description: 'Name.' },
    text: { $ref: 'bundle#/definitions/Text' },
    by: { $ref: 'view#/definitions/LocalTime', description: 'When it is to be done.' },
  },
}
function validate498(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.text === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.by === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'enrolment' || key0 === 'patient' || key0 === 'text' || key0 === 'by')) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err6 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate493(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate477(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
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
  validate498.errors = vErrors
  return errors === 0
}
const schema159 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'enrolment',
    'patient',
    'program',
    'status',
    'day',
    'flags',
    'unread',
    'homework',
    'news',
    'due',
    'missed',
    'lastActive',
  ],
  properties: {
    enrolment: { $ref: '#/definitions/Key' },
    patient: { type: 'string' },
    program: { $ref: 'bundle#/definitions/Text' },
    status: { $ref: 'view#/definitions/EnrolmentStatus' },
    day: { type: 'integer' },
    flags: { type: 'integer', description: 'Unacknowledged.' },
    unread: { type: 'integer', description: 'Messages from the patient that no clinician has read.' },
    homework: { type: 'integer', description: 'Modules that wait for feedback.' },
    news: { type: 'integer', description: 'Forms and measures sent since this clinician last opened the patient.' },
    due: { type: 'integer' },
    missed: { type: 'integer' },
    lastActive: { $ref: 'view#/definitions/MaybeLocalTime' },
  },
}
function validate504(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.program === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.status === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.day === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.flags === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flags' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.unread === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unread' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.homework === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'homework' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.news === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'news' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.due === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.missed === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'missed' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.lastActive === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lastActive' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema159.properties, key0)) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err13 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
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
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate289(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data4 = data.day
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.flags !== undefined) {
      let data5 = data.flags
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err15 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
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
    }
    if (data.unread !== undefined) {
      let data6 = data.unread
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err16 = {
          instancePath: instancePath + '/unread',
          schemaPath: '#/properties/unread/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.homework !== undefined) {
      let data7 = data.homework
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err17 = {
          instancePath: instancePath + '/homework',
          schemaPath: '#/properties/homework/type',
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
    }
    if (data.news !== undefined) {
      let data8 = data.news
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = {
          instancePath: instancePath + '/news',
          schemaPath: '#/properties/news/type',
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
    }
    if (data.due !== undefined) {
      let data9 = data.due
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err19 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.missed !== undefined) {
      let data10 = data.missed
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err20 = {
          instancePath: instancePath + '/missed',
          schemaPath: '#/properties/missed/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.lastActive !== undefined) {
      if (
        !validate453(data.lastActive, {
          instancePath: instancePath + '/lastActive',
          parentData: data,
          parentDataProperty: 'lastActive',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err21]
    } else {
      vErrors.push(err21)
    }
    errors++
  }
  validate504.errors = vErrors
  return errors === 0
}
function validate489(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.flags === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flags' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patients === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patients' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'flags' || key0 === 'reminders' || key0 === 'patients')) {
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
    if (data.flags !== undefined) {
      let data0 = data.flags
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate490(data0[i0], {
              instancePath: instancePath + '/flags/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
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
    if (data.reminders !== undefined) {
      let data2 = data.reminders
      if (Array.isArray(data2)) {
        const len1 = data2.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate498(data2[i1], {
              instancePath: instancePath + '/reminders/' + i1,
              parentData: data2,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
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
    if (data.patients !== undefined) {
      let data4 = data.patients
      if (Array.isArray(data4)) {
        const len2 = data4.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate504(data4[i2], {
              instancePath: instancePath + '/patients/' + i2,
              parentData: data4,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/patients',
          schemaPath: '#/properties/patients/type',
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
  validate489.errors = vErrors
  return errors === 0
}
export const validateCaseloadReminder = validate510
function validate510(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.text === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.by === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'enrolment' || key0 === 'patient' || key0 === 'text' || key0 === 'by')) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err6 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate493(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate477(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
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
  validate510.errors = vErrors
  return errors === 0
}
export const validateCaseloadFlag = validate515
function validate515(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
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
    if (data.title === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.raisedAt === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'raisedAt' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.escalatedAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalatedAt' },
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
        key0 === 'enrolment' ||
        key0 === 'patient' ||
        key0 === 'severity' ||
        key0 === 'title' ||
        key0 === 'raisedAt' ||
        key0 === 'escalatedAt'
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err8 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
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
    if (data.severity !== undefined) {
      let data3 = data.severity
      if (!(data3 === 'priority' || data3 === 'warning' || data3 === 'notice')) {
        const err9 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema156.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate493(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate477(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate453(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
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
  validate515.errors = vErrors
  return errors === 0
}
export const validateCaseloadPatient = validate521
function validate521(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.program === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.status === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.day === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.flags === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flags' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.unread === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unread' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.homework === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'homework' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.news === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'news' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.due === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.missed === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'missed' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.lastActive === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lastActive' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema159.properties, key0)) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err13 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
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
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate289(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data4 = data.day
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.flags !== undefined) {
      let data5 = data.flags
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err15 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
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
    }
    if (data.unread !== undefined) {
      let data6 = data.unread
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err16 = {
          instancePath: instancePath + '/unread',
          schemaPath: '#/properties/unread/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.homework !== undefined) {
      let data7 = data.homework
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err17 = {
          instancePath: instancePath + '/homework',
          schemaPath: '#/properties/homework/type',
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
    }
    if (data.news !== undefined) {
      let data8 = data.news
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err18 = {
          instancePath: instancePath + '/news',
          schemaPath: '#/properties/news/type',
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
    }
    if (data.due !== undefined) {
      let data9 = data.due
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err19 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.missed !== undefined) {
      let data10 = data.missed
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err20 = {
          instancePath: instancePath + '/missed',
          schemaPath: '#/properties/missed/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.lastActive !== undefined) {
      if (
        !validate453(data.lastActive, {
          instancePath: instancePath + '/lastActive',
          parentData: data,
          parentDataProperty: 'lastActive',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err21]
    } else {
      vErrors.push(err21)
    }
    errors++
  }
  validate521.errors = vErrors
  return errors === 0
}
export const validatePatientPage = validate526
const schema163 = {
  type: 'object',
  additionalProperties: false,
  required: ['enrolment', 'patient', 'clinician', 'clinicians', 'view'],
  properties: {
    enrolment: { $ref: '#/definitions/Key' },
    patient: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'name'],
      properties: { id: { $ref: '#/definitions/Key' }, name: { type: 'string' } },
    },
    clinician: { type: 'string', description: 'Name of the assigned clinician.' },
    clinicians: {
      type: 'array',
      items: { $ref: 'view#/definitions/Staff' },
      description: "Those at the patient's unit, who can be given a flag.",
    },
    view: { $ref: 'view#/definitions/StaffView' },
  },
}
const schema164 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
}
function validate529(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name')) {
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err4 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
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
  validate529.errors = vErrors
  return errors === 0
}
const schema165 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'at',
    'program',
    'status',
    'until',
    'day',
    'startedAt',
    'patient',
    'flags',
    'reminders',
    'homework',
    'results',
    'occurrences',
    'responses',
    'modules',
    'messages',
    'timeline',
  ],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    program: { $ref: '#/definitions/ProgramHeader' },
    status: { $ref: '#/definitions/EnrolmentStatus' },
    until: { $ref: '#/definitions/MaybeDate', description: 'The last day of the maintenance phase.' },
    day: { type: 'integer' },
    startedAt: { $ref: '#/definitions/LocalTime', description: 'Of what is planned, when it is to start.' },
    patient: { $ref: '#/definitions/PatientFacts' },
    flags: {
      type: 'array',
      items: { $ref: '#/definitions/FlagView' },
      description: 'Those that wait first, then those that are put off, then acknowledged ones; by severity and age.',
    },
    reminders: {
      type: 'array',
      items: { $ref: '#/definitions/StaffReminder' },
      description: 'What is to be done, the soonest first; then what is done.',
    },
    homework: {
      type: 'array',
      items: { $ref: '#/definitions/Homework' },
      description: 'Modules that wait for feedback, the longest first.',
    },
    results: { type: 'array', items: { $ref: '#/definitions/ResultView' } },
    occurrences: { type: 'array', items: { $ref: '#/definitions/OccurrenceView' }, description: 'By opening time.' },
    responses: { type: 'array', items: { $ref: '#/definitions/ResponseView' }, description: 'Newest first.' },
    modules: { type: 'array', items: { $ref: '#/definitions/ModuleSummary' } },
    messages: { $ref: '#/definitions/Messages' },
    timeline: { type: 'array', items: { $ref: '#/definitions/TimelineEntry' }, description: 'Newest first.' },
  },
}
const schema166 = {
  type: 'object',
  additionalProperties: false,
  required: ['age', 'sex', 'group'],
  description: 'What the program knows of the patient. null: not known.',
  properties: {
    age: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }], description: 'Whole years.' },
    sex: { anyOf: [{ $ref: 'bundle#/definitions/Sex' }, { type: 'null' }] },
    group: { $ref: 'bundle#/definitions/MaybeText' },
  },
}
function validate538(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema34.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate538.errors = vErrors
  return errors === 0
}
function validate537(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.age === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'age' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.sex === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'sex' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.group === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'group' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'age' || key0 === 'sex' || key0 === 'group')) {
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
    if (data.age !== undefined) {
      let data0 = data.age
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/age',
          schemaPath: '#/properties/age/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/age',
            schemaPath: '#/properties/age/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data0 !== null) {
          const err6 = {
            instancePath: instancePath + '/age',
            schemaPath: '#/properties/age/anyOf/1/type',
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
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/age',
          schemaPath: '#/properties/age/anyOf',
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
    if (data.sex !== undefined) {
      let data1 = data.sex
      const _errs9 = errors
      let valid2 = false
      const _errs10 = errors
      if (
        !validate538(data1, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs10 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs11 = errors
        if (data1 !== null) {
          const err8 = {
            instancePath: instancePath + '/sex',
            schemaPath: '#/properties/sex/anyOf/1/type',
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
          instancePath: instancePath + '/sex',
          schemaPath: '#/properties/sex/anyOf',
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
    if (data.group !== undefined) {
      if (
        !validate334(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors)
        errors = vErrors.length
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
  validate537.errors = vErrors
  return errors === 0
}
const schema168 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'flag',
    'severity',
    'to',
    'title',
    'raisedAt',
    'state',
    'acknowledgedAt',
    'acknowledgedBy',
    'comment',
    'owner',
    'snoozedUntil',
    'escalatedAt',
    'comments',
    'form',
    'formTitle',
    'answers',
    'message',
  ],
  properties: {
    id: { type: 'string' },
    flag: { type: 'string', description: 'The flag rule.' },
    to: { type: 'array', items: { $ref: 'bundle#/definitions/Role' }, description: 'Who was told.' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    title: { $ref: 'bundle#/definitions/Text' },
    raisedAt: { $ref: '#/definitions/LocalTime' },
    state: { enum: ['new', 'snoozed', 'acknowledged'] },
    acknowledgedAt: { $ref: '#/definitions/MaybeLocalTime' },
    acknowledgedBy: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    comment: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'What was written when it was acknowledged.',
    },
    owner: {
      anyOf: [{ $ref: '#/definitions/Staff' }, { type: 'null' }],
      description: 'Who is to see that it is taken care of; null: nobody in particular has been given it.',
    },
    snoozedUntil: { $ref: '#/definitions/MaybeLocalTime' },
    escalatedAt: {
      $ref: '#/definitions/MaybeLocalTime',
      description: 'When somebody else was told, because nobody had acknowledged it.',
    },
    comments: { type: 'array', items: { $ref: '#/definitions/FlagComment' }, description: 'Oldest first.' },
    form: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'null: no answer raised it.' },
    formTitle: { $ref: 'bundle#/definitions/MaybeText' },
    answers: {
      type: 'array',
      items: { $ref: '#/definitions/AnswerView' },
      description: 'The answers and results that raised it.',
    },
    message: {
      anyOf: [{ $ref: '#/definitions/PersonMessage' }, { type: 'null' }],
      description: "The patient's message that raised it; null: none did.",
    },
  },
}
const schema85 = { enum: ['clinician', 'patient_administrator'] }
function validate543(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema85.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate543.errors = vErrors
  return errors === 0
}
function validate548(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'name')) {
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err3 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err4 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
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
  validate548.errors = vErrors
  return errors === 0
}
const schema171 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'at', 'by', 'text'],
  properties: {
    id: { type: 'string' },
    at: { $ref: '#/definitions/LocalTime' },
    by: { type: 'string', description: 'Name of the member of staff.' },
    text: { type: 'string', description: 'Plain text.' },
  },
}
function validate552(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.at === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.by === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.text === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'at' || key0 === 'by' || key0 === 'text')) {
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err5 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (typeof data.by !== 'string') {
        const err6 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err7 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
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
  validate552.errors = vErrors
  return errors === 0
}
const schema172 = {
  type: 'object',
  additionalProperties: false,
  required: ['question', 'matrix', 'text', 'unit', 'value', 'labels', 'rows'],
  properties: {
    question: { type: 'string', description: 'Question or result id.' },
    matrix: {
      anyOf: [{ $ref: 'bundle#/definitions/Matrix' }, { type: 'null' }],
      description: 'The matrix the question was asked in.',
    },
    text: { $ref: 'bundle#/definitions/Text' },
    unit: { $ref: 'bundle#/definitions/Unit' },
    value: { anyOf: [{ $ref: '#/definitions/AnswerValue' }, { type: 'null' }], description: 'null: not answered.' },
    labels: {
      type: 'array',
      items: { $ref: 'bundle#/definitions/Text' },
      description: "The chosen options' wording, or a result's band; empty otherwise.",
    },
    rows: {
      type: 'array',
      items: { type: 'array', items: { $ref: '#/definitions/AnswerView' } },
      description: 'Of a repeated group, every question of each row; empty otherwise.',
    },
  },
}
function validate557(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate53(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate64(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
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
  validate557.errors = vErrors
  return errors === 0
}
const wrapper2 = { validate: validate556 }
function validate556(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.question === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
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
    if (data.unit === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.value === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.labels === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'labels' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.rows === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rows' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'question' ||
        key0 === 'matrix' ||
        key0 === 'text' ||
        key0 === 'unit' ||
        key0 === 'value' ||
        key0 === 'labels' ||
        key0 === 'rows'
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
    if (data.question !== undefined) {
      if (typeof data.question !== 'string') {
        const err8 = {
          instancePath: instancePath + '/question',
          schemaPath: '#/properties/question/type',
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
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate557(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
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
        var _valid0 = _errs7 === errors
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
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate379(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (
        !validate457(data4, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs14 = errors
        if (data4 !== null) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid1 = _errs14 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err12 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
    if (data.labels !== undefined) {
      let data5 = data.labels
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate277(data5[i0], {
              instancePath: instancePath + '/labels/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/labels',
          schemaPath: '#/properties/labels/type',
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
    if (data.rows !== undefined) {
      let data7 = data.rows
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1]
          if (Array.isArray(data8)) {
            const len2 = data8.length
            for (let i2 = 0; i2 < len2; i2++) {
              if (
                !wrapper2.validate(data8[i2], {
                  instancePath: instancePath + '/rows/' + i1 + '/' + i2,
                  parentData: data8,
                  parentDataProperty: i2,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/rows/' + i1,
              schemaPath: '#/properties/rows/items/type',
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
      } else {
        const err15 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
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
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate556.errors = vErrors
  return errors === 0
}
function validate542(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.flag === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flag' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.to === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.title === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.raisedAt === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'raisedAt' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.state === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.acknowledgedAt === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'acknowledgedAt' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.acknowledgedBy === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'acknowledgedBy' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.comment === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'comment' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.owner === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'owner' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.snoozedUntil === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'snoozedUntil' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.escalatedAt === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalatedAt' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.comments === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'comments' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.form === undefined) {
      const err14 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    if (data.formTitle === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'formTitle' },
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    if (data.message === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
      }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema168.properties, key0)) {
        const err18 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err19 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.flag !== undefined) {
      if (typeof data.flag !== 'string') {
        const err20 = {
          instancePath: instancePath + '/flag',
          schemaPath: '#/properties/flag/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate543(data2[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
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
    if (data.severity !== undefined) {
      let data4 = data.severity
      if (!(data4 === 'priority' || data4 === 'warning' || data4 === 'notice')) {
        const err22 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema168.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate299(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      let data7 = data.state
      if (!(data7 === 'new' || data7 === 'snoozed' || data7 === 'acknowledged')) {
        const err23 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema168.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.acknowledgedAt !== undefined) {
      if (
        !validate311(data.acknowledgedAt, {
          instancePath: instancePath + '/acknowledgedAt',
          parentData: data,
          parentDataProperty: 'acknowledgedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.acknowledgedBy !== undefined) {
      let data9 = data.acknowledgedBy
      const _errs15 = errors
      let valid3 = false
      const _errs16 = errors
      if (typeof data9 !== 'string') {
        const err24 = {
          instancePath: instancePath + '/acknowledgedBy',
          schemaPath: '#/properties/acknowledgedBy/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
      var _valid0 = _errs16 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs18 = errors
        if (data9 !== null) {
          const err25 = {
            instancePath: instancePath + '/acknowledgedBy',
            schemaPath: '#/properties/acknowledgedBy/anyOf/1/type',
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
        var _valid0 = _errs18 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err26 = {
          instancePath: instancePath + '/acknowledgedBy',
          schemaPath: '#/properties/acknowledgedBy/anyOf',
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
    if (data.comment !== undefined) {
      let data10 = data.comment
      const _errs21 = errors
      let valid4 = false
      const _errs22 = errors
      if (typeof data10 !== 'string') {
        const err27 = {
          instancePath: instancePath + '/comment',
          schemaPath: '#/properties/comment/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
      var _valid1 = _errs22 === errors
      valid4 = valid4 || _valid1
      if (!valid4) {
        const _errs24 = errors
        if (data10 !== null) {
          const err28 = {
            instancePath: instancePath + '/comment',
            schemaPath: '#/properties/comment/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err28]
          } else {
            vErrors.push(err28)
          }
          errors++
        }
        var _valid1 = _errs24 === errors
        valid4 = valid4 || _valid1
      }
      if (!valid4) {
        const err29 = {
          instancePath: instancePath + '/comment',
          schemaPath: '#/properties/comment/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
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
    if (data.owner !== undefined) {
      let data11 = data.owner
      const _errs27 = errors
      let valid5 = false
      const _errs28 = errors
      if (
        !validate548(data11, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs28 === errors
      valid5 = valid5 || _valid2
      if (!valid5) {
        const _errs29 = errors
        if (data11 !== null) {
          const err30 = {
            instancePath: instancePath + '/owner',
            schemaPath: '#/properties/owner/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
        var _valid2 = _errs29 === errors
        valid5 = valid5 || _valid2
      }
      if (!valid5) {
        const err31 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err31]
        } else {
          vErrors.push(err31)
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
    if (data.snoozedUntil !== undefined) {
      if (
        !validate311(data.snoozedUntil, {
          instancePath: instancePath + '/snoozedUntil',
          parentData: data,
          parentDataProperty: 'snoozedUntil',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate311(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.comments !== undefined) {
      let data14 = data.comments
      if (Array.isArray(data14)) {
        const len1 = data14.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate552(data14[i1], {
              instancePath: instancePath + '/comments/' + i1,
              parentData: data14,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/comments',
          schemaPath: '#/properties/comments/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err32]
        } else {
          vErrors.push(err32)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      let data16 = data.form
      const _errs37 = errors
      let valid8 = false
      const _errs38 = errors
      if (typeof data16 !== 'string') {
        const err33 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err33]
        } else {
          vErrors.push(err33)
        }
        errors++
      }
      var _valid3 = _errs38 === errors
      valid8 = valid8 || _valid3
      if (!valid8) {
        const _errs40 = errors
        if (data16 !== null) {
          const err34 = {
            instancePath: instancePath + '/form',
            schemaPath: '#/properties/form/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err34]
          } else {
            vErrors.push(err34)
          }
          errors++
        }
        var _valid3 = _errs40 === errors
        valid8 = valid8 || _valid3
      }
      if (!valid8) {
        const err35 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err35]
        } else {
          vErrors.push(err35)
        }
        errors++
      } else {
        errors = _errs37
        if (vErrors !== null) {
          if (_errs37) {
            vErrors.length = _errs37
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.formTitle !== undefined) {
      if (
        !validate334(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data18 = data.answers
      if (Array.isArray(data18)) {
        const len2 = data18.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate556(data18[i2], {
              instancePath: instancePath + '/answers/' + i2,
              parentData: data18,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err36 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err36]
        } else {
          vErrors.push(err36)
        }
        errors++
      }
    }
    if (data.message !== undefined) {
      let data20 = data.message
      const _errs47 = errors
      let valid11 = false
      const _errs48 = errors
      if (
        !validate410(data20, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors)
        errors = vErrors.length
      }
      var _valid4 = _errs48 === errors
      valid11 = valid11 || _valid4
      if (!valid11) {
        const _errs49 = errors
        if (data20 !== null) {
          const err37 = {
            instancePath: instancePath + '/message',
            schemaPath: '#/properties/message/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err37]
          } else {
            vErrors.push(err37)
          }
          errors++
        }
        var _valid4 = _errs49 === errors
        valid11 = valid11 || _valid4
      }
      if (!valid11) {
        const err38 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err38]
        } else {
          vErrors.push(err38)
        }
        errors++
      } else {
        errors = _errs47
        if (vErrors !== null) {
          if (_errs47) {
            vErrors.length = _errs47
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err39]
    } else {
      vErrors.push(err39)
    }
    errors++
  }
  validate542.errors = vErrors
  return errors === 0
}
const schema174 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text', 'at', 'by', 'doneAt', 'doneBy'],
  properties: {
    id: { type: 'string' },
    text: { $ref: 'bundle#/definitions/Text' },
    at: { $ref: '#/definitions/LocalTime' },
    by: { $ref: '#/definitions/LocalTime', description: 'When it is to be done.' },
    doneAt: { $ref: '#/definitions/MaybeLocalTime' },
    doneBy: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name of the member of staff.' },
  },
}
function validate569(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.at === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.by === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.doneAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'doneAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.doneBy === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'doneBy' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'text' ||
        key0 === 'at' ||
        key0 === 'by' ||
        key0 === 'doneAt' ||
        key0 === 'doneBy'
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
    if (data.id !== undefined) {
      if (typeof data.id !== 'string') {
        const err7 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate299(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.doneAt !== undefined) {
      if (
        !validate311(data.doneAt, {
          instancePath: instancePath + '/doneAt',
          parentData: data,
          parentDataProperty: 'doneAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.doneBy !== undefined) {
      let data5 = data.doneBy
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (typeof data5 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/doneBy',
          schemaPath: '#/properties/doneBy/anyOf/0/type',
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
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs12 = errors
        if (data5 !== null) {
          const err9 = {
            instancePath: instancePath + '/doneBy',
            schemaPath: '#/properties/doneBy/anyOf/1/type',
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
        var _valid0 = _errs12 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err10 = {
          instancePath: instancePath + '/doneBy',
          schemaPath: '#/properties/doneBy/anyOf',
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
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate569.errors = vErrors
  return errors === 0
}
const schema175 = {
  type: 'object',
  additionalProperties: false,
  required: ['module', 'title', 'since', 'responses'],
  properties: {
    module: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    since: { $ref: '#/definitions/LocalTime' },
    responses: {
      type: 'array',
      items: { $ref: '#/definitions/ResponseView' },
      description: "What was sent on the module's pages, in the order of the pages.",
    },
  },
}
const schema176 = {
  type: 'object',
  additionalProperties: false,
  required: ['occurrence', 'form', 'title', 'at', 'late', 'revision', 'amended', 'answers', 'scores', 'earlier'],
  properties: {
    occurrence: { type: 'string' },
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    at: { $ref: '#/definitions/LocalTime' },
    late: { type: 'boolean', description: 'It came after it was due, or after the form had closed.' },
    revision: { type: 'integer', minimum: 1, description: '1 as it was sent; each amendment is one more.' },
    amended: { $ref: '#/definitions/MaybeAmended' },
    answers: { type: 'array', items: { $ref: '#/definitions/AnswerView' } },
    scores: { type: 'array', items: { $ref: '#/definitions/ScoreView' } },
    earlier: {
      type: 'array',
      items: { $ref: '#/definitions/RevisionView' },
      description: 'What it said before it was amended, newest first; the last is what was sent.',
    },
  },
}
const schema177 = { anyOf: [{ $ref: '#/definitions/Amended' }, { type: 'null' }], description: 'null: as it was sent.' }
const schema178 = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'by', 'reason'],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    by: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'Name of the member of staff; null: the patient.',
    },
    reason: { type: 'string', description: 'Plain text.' },
  },
}
function validate582(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.by === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'by' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.reason === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'at' || key0 === 'by' || key0 === 'reason')) {
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
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      let data1 = data.by
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (typeof data1 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
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
        if (data1 !== null) {
          const err5 = {
            instancePath: instancePath + '/by',
            schemaPath: '#/properties/by/anyOf/1/type',
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
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/anyOf',
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
    if (data.reason !== undefined) {
      if (typeof data.reason !== 'string') {
        const err7 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
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
  validate582.errors = vErrors
  return errors === 0
}
function validate581(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate582(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors)
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
  validate581.errors = vErrors
  return errors === 0
}
function validate587(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.result === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
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
    if (data.decimals === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'decimals' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.value === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.status === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.band === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'band' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'result' ||
        key0 === 'title' ||
        key0 === 'unit' ||
        key0 === 'decimals' ||
        key0 === 'value' ||
        key0 === 'status' ||
        key0 === 'band'
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
    if (data.result !== undefined) {
      if (typeof data.result !== 'string') {
        const err8 = {
          instancePath: instancePath + '/result',
          schemaPath: '#/properties/result/type',
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
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate379(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
        errors = vErrors.length
      }
    }
    if (data.decimals !== undefined) {
      let data3 = data.decimals
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/decimals',
          schemaPath: '#/properties/decimals/type',
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
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err10 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs12 = errors
        if (data4 !== null) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid0 = _errs12 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
    if (data.status !== undefined) {
      if (
        !validate390(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data6 = data.band
      const _errs16 = errors
      let valid2 = false
      const _errs17 = errors
      if (
        !validate383(data6, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs17 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs18 = errors
        if (data6 !== null) {
          const err13 = {
            instancePath: instancePath + '/band',
            schemaPath: '#/properties/band/anyOf/1/type',
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
        var _valid1 = _errs18 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err14 = {
          instancePath: instancePath + '/band',
          schemaPath: '#/properties/band/anyOf',
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate587.errors = vErrors
  return errors === 0
}
const schema180 = {
  type: 'object',
  additionalProperties: false,
  required: ['revision', 'amended', 'answers', 'scores'],
  properties: {
    revision: { type: 'integer', minimum: 1 },
    amended: { $ref: '#/definitions/MaybeAmended' },
    answers: { type: 'array', items: { $ref: '#/definitions/AnswerView' } },
    scores: { type: 'array', items: { $ref: '#/definitions/ScoreView' } },
  },
}
function validate593(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.revision === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'revision' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.amended === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amended' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.scores === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scores' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'revision' || key0 === 'amended' || key0 === 'answers' || key0 === 'scores')) {
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
    if (data.revision !== undefined) {
      let data0 = data.revision
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err6 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      }
    }
    if (data.amended !== undefined) {
      if (
        !validate581(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data2 = data.answers
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate556(data2[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
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
    if (data.scores !== undefined) {
      let data4 = data.scores
      if (Array.isArray(data4)) {
        const len1 = data4.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate587(data4[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/scores',
          schemaPath: '#/properties/scores/type',
          keyword: 'type',
          params: { type: 'array' },
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
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate593.errors = vErrors
  return errors === 0
}
function validate578(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.occurrence === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.at === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.late === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'late' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.revision === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'revision' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.amended === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amended' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.scores === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'scores' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.earlier === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'earlier' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema176.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.occurrence !== undefined) {
      if (typeof data.occurrence !== 'string') {
        const err11 = {
          instancePath: instancePath + '/occurrence',
          schemaPath: '#/properties/occurrence/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err12 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.late !== undefined) {
      if (typeof data.late !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/late',
          schemaPath: '#/properties/late/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.revision !== undefined) {
      let data5 = data.revision
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err14 = {
          instancePath: instancePath + '/revision',
          schemaPath: '#/properties/revision/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          const err15 = {
            instancePath: instancePath + '/revision',
            schemaPath: '#/properties/revision/minimum',
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
    if (data.amended !== undefined) {
      if (
        !validate581(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data7 = data.answers
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate556(data7[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
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
    if (data.scores !== undefined) {
      let data9 = data.scores
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate587(data9[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/scores',
          schemaPath: '#/properties/scores/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.earlier !== undefined) {
      let data11 = data.earlier
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate593(data11[i2], {
              instancePath: instancePath + '/earlier/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/earlier',
          schemaPath: '#/properties/earlier/type',
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
  } else {
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err19]
    } else {
      vErrors.push(err19)
    }
    errors++
  }
  validate578.errors = vErrors
  return errors === 0
}
function validate575(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.module === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
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
    if (data.since === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'since' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.responses === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'responses' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'module' || key0 === 'title' || key0 === 'since' || key0 === 'responses')) {
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
    if (data.module !== undefined) {
      if (typeof data.module !== 'string') {
        const err5 = {
          instancePath: instancePath + '/module',
          schemaPath: '#/properties/module/type',
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
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.since !== undefined) {
      if (
        !validate299(data.since, {
          instancePath: instancePath + '/since',
          parentData: data,
          parentDataProperty: 'since',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.responses !== undefined) {
      let data3 = data.responses
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate578(data3[i0], {
              instancePath: instancePath + '/responses/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/responses',
          schemaPath: '#/properties/responses/type',
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
  validate575.errors = vErrors
  return errors === 0
}
const schema181 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'form', 'title', 'state', 'openAt', 'dueAt', 'late', 'closeAt', 'started', 'submittedAt'],
  properties: {
    id: { type: 'string' },
    form: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    state: { $ref: '#/definitions/OccurrenceState' },
    openAt: { $ref: '#/definitions/LocalTime' },
    dueAt: { $ref: '#/definitions/MaybeLocalTime' },
    late: {
      type: 'boolean',
      description: 'It was sent after it was due or had closed, or is not sent and should have been.',
    },
    closeAt: { $ref: '#/definitions/MaybeLocalTime' },
    started: { type: 'boolean', description: 'It is open and the patient has begun.' },
    submittedAt: { $ref: '#/definitions/MaybeLocalTime' },
  },
}
function validate601(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
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
    if (data.state === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.openAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'openAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.dueAt === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'dueAt' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.late === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'late' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.closeAt === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closeAt' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.started === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'started' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.submittedAt === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'submittedAt' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema181.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
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
      if (typeof data.id !== 'string') {
        const err11 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (typeof data.form !== 'string') {
        const err12 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      if (
        !validate369(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors)
        errors = vErrors.length
      }
    }
    if (data.openAt !== undefined) {
      if (
        !validate299(data.openAt, {
          instancePath: instancePath + '/openAt',
          parentData: data,
          parentDataProperty: 'openAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate311(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.late !== undefined) {
      if (typeof data.late !== 'boolean') {
        const err13 = {
          instancePath: instancePath + '/late',
          schemaPath: '#/properties/late/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.closeAt !== undefined) {
      if (
        !validate311(data.closeAt, {
          instancePath: instancePath + '/closeAt',
          parentData: data,
          parentDataProperty: 'closeAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.started !== undefined) {
      if (typeof data.started !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/started',
          schemaPath: '#/properties/started/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.submittedAt !== undefined) {
      if (
        !validate311(data.submittedAt, {
          instancePath: instancePath + '/submittedAt',
          parentData: data,
          parentDataProperty: 'submittedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate601.errors = vErrors
  return errors === 0
}
const schema182 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'state', 'openedAt', 'closedAt', 'feedback', 'pagesRead', 'pages'],
  properties: {
    id: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
    state: { enum: ['locked', 'open', 'done'] },
    openedAt: { $ref: '#/definitions/MaybeLocalTime' },
    closedAt: {
      $ref: '#/definitions/MaybeLocalTime',
      description: 'When a clinician closed it again; it is locked since.',
    },
    feedback: { $ref: '#/definitions/MaybeFeedback' },
    pagesRead: { type: 'integer' },
    pages: { type: 'integer' },
  },
}
function validate610(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.state === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.openedAt === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'openedAt' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.closedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'closedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.feedback === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'feedback' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.pagesRead === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pagesRead' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.pages === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'pages' } }
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
        key0 === 'title' ||
        key0 === 'state' ||
        key0 === 'openedAt' ||
        key0 === 'closedAt' ||
        key0 === 'feedback' ||
        key0 === 'pagesRead' ||
        key0 === 'pages'
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
      if (typeof data.id !== 'string') {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      let data2 = data.state
      if (!(data2 === 'locked' || data2 === 'open' || data2 === 'done')) {
        const err10 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema182.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.openedAt !== undefined) {
      if (
        !validate311(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate311(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
        errors = vErrors.length
      }
    }
    if (data.feedback !== undefined) {
      if (
        !validate332(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors)
        errors = vErrors.length
      }
    }
    if (data.pagesRead !== undefined) {
      let data6 = data.pagesRead
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err11 = {
          instancePath: instancePath + '/pagesRead',
          schemaPath: '#/properties/pagesRead/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.pages !== undefined) {
      let data7 = data.pages
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err12 = {
          instancePath: instancePath + '/pages',
          schemaPath: '#/properties/pages/type',
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
  validate610.errors = vErrors
  return errors === 0
}
const schema183 = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'kind', 'subject', 'title'],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    kind: {
      enum: [
        'started',
        'form_sent',
        'form_sent_late',
        'form_amended',
        'form_missed',
        'flag_raised',
        'module_opened',
        'module_closed',
        'homework_handed_in',
        'feedback_given',
        'module_done',
        'paused',
        'resumed',
        'transferred',
        'maintenance',
        'ended',
      ],
    },
    subject: { type: 'string' },
    title: { $ref: 'bundle#/definitions/Text' },
  },
}
function validate617(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.kind === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.subject === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.title === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'at' || key0 === 'kind' || key0 === 'subject' || key0 === 'title')) {
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
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (!(
        data1 === 'started' ||
        data1 === 'form_sent' ||
        data1 === 'form_sent_late' ||
        data1 === 'form_amended' ||
        data1 === 'form_missed' ||
        data1 === 'flag_raised' ||
        data1 === 'module_opened' ||
        data1 === 'module_closed' ||
        data1 === 'homework_handed_in' ||
        data1 === 'feedback_given' ||
        data1 === 'module_done' ||
        data1 === 'paused' ||
        data1 === 'resumed' ||
        data1 === 'transferred' ||
        data1 === 'maintenance' ||
        data1 === 'ended'
      )) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema183.properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        const err6 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate277(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
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
  validate617.errors = vErrors
  return errors === 0
}
function validate531(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.program === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.until === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.day === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'day' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.startedAt === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'startedAt' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.flags === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flags' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.homework === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'homework' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.results === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'results' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.occurrences === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrences' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.responses === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'responses' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.modules === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modules' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.messages === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messages' },
      }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    if (data.timeline === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'timeline' },
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema165.properties, key0)) {
        const err16 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate299(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate301(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate307(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors)
        errors = vErrors.length
      }
    }
    if (data.until !== undefined) {
      if (
        !validate309(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data4 = data.day
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err17 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
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
    }
    if (data.startedAt !== undefined) {
      if (
        !validate299(data.startedAt, {
          instancePath: instancePath + '/startedAt',
          parentData: data,
          parentDataProperty: 'startedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (
        !validate537(data.patient, {
          instancePath: instancePath + '/patient',
          parentData: data,
          parentDataProperty: 'patient',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors)
        errors = vErrors.length
      }
    }
    if (data.flags !== undefined) {
      let data7 = data.flags
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate542(data7[i0], {
              instancePath: instancePath + '/flags/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
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
    if (data.reminders !== undefined) {
      let data9 = data.reminders
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate569(data9[i1], {
              instancePath: instancePath + '/reminders/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
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
    if (data.homework !== undefined) {
      let data11 = data.homework
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate575(data11[i2], {
              instancePath: instancePath + '/homework/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/homework',
          schemaPath: '#/properties/homework/type',
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
    if (data.results !== undefined) {
      let data13 = data.results
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate376(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/results',
          schemaPath: '#/properties/results/type',
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
    if (data.occurrences !== undefined) {
      let data15 = data.occurrences
      if (Array.isArray(data15)) {
        const len4 = data15.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate601(data15[i4], {
              instancePath: instancePath + '/occurrences/' + i4,
              parentData: data15,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/occurrences',
          schemaPath: '#/properties/occurrences/type',
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
    if (data.responses !== undefined) {
      let data17 = data.responses
      if (Array.isArray(data17)) {
        const len5 = data17.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate578(data17[i5], {
              instancePath: instancePath + '/responses/' + i5,
              parentData: data17,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/responses',
          schemaPath: '#/properties/responses/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.modules !== undefined) {
      let data19 = data.modules
      if (Array.isArray(data19)) {
        const len6 = data19.length
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate610(data19[i6], {
              instancePath: instancePath + '/modules/' + i6,
              parentData: data19,
              parentDataProperty: i6,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate610.errors : vErrors.concat(validate610.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/modules',
          schemaPath: '#/properties/modules/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.messages !== undefined) {
      if (
        !validate408(data.messages, {
          instancePath: instancePath + '/messages',
          parentData: data,
          parentDataProperty: 'messages',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors)
        errors = vErrors.length
      }
    }
    if (data.timeline !== undefined) {
      let data22 = data.timeline
      if (Array.isArray(data22)) {
        const len7 = data22.length
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate617(data22[i7], {
              instancePath: instancePath + '/timeline/' + i7,
              parentData: data22,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate617.errors : vErrors.concat(validate617.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/timeline',
          schemaPath: '#/properties/timeline/type',
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
  } else {
    const err26 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err26]
    } else {
      vErrors.push(err26)
    }
    errors++
  }
  validate531.errors = vErrors
  return errors === 0
}
function validate526(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.clinician === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinician' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.clinicians === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinicians' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.view === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'view' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'enrolment' ||
        key0 === 'patient' ||
        key0 === 'clinician' ||
        key0 === 'clinicians' ||
        key0 === 'view'
      )) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      let data1 = data.patient
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (data1.id === undefined) {
          const err6 = {
            instancePath: instancePath + '/patient',
            schemaPath: '#/properties/patient/required',
            keyword: 'required',
            params: { missingProperty: 'id' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        if (data1.name === undefined) {
          const err7 = {
            instancePath: instancePath + '/patient',
            schemaPath: '#/properties/patient/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        for (const key1 in data1) {
          if (!(key1 === 'id' || key1 === 'name')) {
            const err8 = {
              instancePath: instancePath + '/patient',
              schemaPath: '#/properties/patient/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err8]
            } else {
              vErrors.push(err8)
            }
            errors++
          }
        }
        if (data1.id !== undefined) {
          if (
            !validate22(data1.id, {
              instancePath: instancePath + '/patient/id',
              parentData: data1,
              parentDataProperty: 'id',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data1.name !== undefined) {
          if (typeof data1.name !== 'string') {
            const err9 = {
              instancePath: instancePath + '/patient/name',
              schemaPath: '#/properties/patient/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
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
        const err10 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.clinician !== undefined) {
      if (typeof data.clinician !== 'string') {
        const err11 = {
          instancePath: instancePath + '/clinician',
          schemaPath: '#/properties/clinician/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.clinicians !== undefined) {
      let data5 = data.clinicians
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate529(data5[i0], {
              instancePath: instancePath + '/clinicians/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/clinicians',
          schemaPath: '#/properties/clinicians/type',
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
    if (data.view !== undefined) {
      if (
        !validate531(data.view, {
          instancePath: instancePath + '/view',
          parentData: data,
          parentDataProperty: 'view',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors)
        errors = vErrors.length
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
  validate526.errors = vErrors
  return errors === 0
}
export const validateConflicts = validate622
const schema184 = {
  type: 'object',
  additionalProperties: false,
  required: ['conflicts'],
  properties: { conflicts: { type: 'array', items: { $ref: '#/definitions/Conflict' }, description: 'Newest first.' } },
}
const schema185 = {
  type: 'object',
  additionalProperties: false,
  required: ['submission', 'occurrence', 'form', 'title', 'receivedAt', 'reason', 'answers'],
  description: 'Answers that came and did not count, kept so that people can look at them.',
  properties: {
    submission: { $ref: '#/definitions/Key' },
    occurrence: { $ref: '#/definitions/Key' },
    form: { $ref: '#/definitions/Key' },
    title: { $ref: 'bundle#/definitions/Text' },
    receivedAt: { $ref: '#/definitions/Instant' },
    reason: { type: 'string', description: 'The code of the problem that was answered.' },
    answers: { type: 'array', items: { $ref: 'view#/definitions/AnswerView' } },
  },
}
function validate629(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.question === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
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
    if (data.unit === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.value === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.labels === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'labels' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.rows === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rows' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'question' ||
        key0 === 'matrix' ||
        key0 === 'text' ||
        key0 === 'unit' ||
        key0 === 'value' ||
        key0 === 'labels' ||
        key0 === 'rows'
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
    if (data.question !== undefined) {
      if (typeof data.question !== 'string') {
        const err8 = {
          instancePath: instancePath + '/question',
          schemaPath: '#/properties/question/type',
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
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate557(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
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
        var _valid0 = _errs7 === errors
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
    if (data.text !== undefined) {
      if (
        !validate277(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate379(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (
        !validate457(data4, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs14 = errors
        if (data4 !== null) {
          const err11 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid1 = _errs14 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err12 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
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
    if (data.labels !== undefined) {
      let data5 = data.labels
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate277(data5[i0], {
              instancePath: instancePath + '/labels/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/labels',
          schemaPath: '#/properties/labels/type',
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
    if (data.rows !== undefined) {
      let data7 = data.rows
      if (Array.isArray(data7)) {
        const len1 = data7.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1]
          if (Array.isArray(data8)) {
            const len2 = data8.length
            for (let i2 = 0; i2 < len2; i2++) {
              if (
                !validate556(data8[i2], {
                  instancePath: instancePath + '/rows/' + i1 + '/' + i2,
                  parentData: data8,
                  parentDataProperty: i2,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/rows/' + i1,
              schemaPath: '#/properties/rows/items/type',
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
      } else {
        const err15 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
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
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate629.errors = vErrors
  return errors === 0
}
function validate623(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.submission === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'submission' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.occurrence === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.title === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.receivedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'receivedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.reason === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
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
        key0 === 'submission' ||
        key0 === 'occurrence' ||
        key0 === 'form' ||
        key0 === 'title' ||
        key0 === 'receivedAt' ||
        key0 === 'reason' ||
        key0 === 'answers'
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
    if (data.submission !== undefined) {
      if (
        !validate22(data.submission, {
          instancePath: instancePath + '/submission',
          parentData: data,
          parentDataProperty: 'submission',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.occurrence !== undefined) {
      if (
        !validate22(data.occurrence, {
          instancePath: instancePath + '/occurrence',
          parentData: data,
          parentDataProperty: 'occurrence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate493(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.receivedAt !== undefined) {
      if (
        !validate23(data.receivedAt, {
          instancePath: instancePath + '/receivedAt',
          parentData: data,
          parentDataProperty: 'receivedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.reason !== undefined) {
      if (typeof data.reason !== 'string') {
        const err8 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
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
    if (data.answers !== undefined) {
      let data6 = data.answers
      if (Array.isArray(data6)) {
        const len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate629(data6[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
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
  validate623.errors = vErrors
  return errors === 0
}
function validate622(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.conflicts === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'conflicts' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'conflicts')) {
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
    if (data.conflicts !== undefined) {
      let data0 = data.conflicts
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate623(data0[i0], {
              instancePath: instancePath + '/conflicts/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/conflicts',
          schemaPath: '#/properties/conflicts/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate622.errors = vErrors
  return errors === 0
}
export const validateConflict = validate638
function validate638(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.submission === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'submission' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.occurrence === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'occurrence' },
      }
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
    if (data.title === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.receivedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'receivedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.reason === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.answers === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answers' },
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
        key0 === 'submission' ||
        key0 === 'occurrence' ||
        key0 === 'form' ||
        key0 === 'title' ||
        key0 === 'receivedAt' ||
        key0 === 'reason' ||
        key0 === 'answers'
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
    if (data.submission !== undefined) {
      if (
        !validate22(data.submission, {
          instancePath: instancePath + '/submission',
          parentData: data,
          parentDataProperty: 'submission',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.occurrence !== undefined) {
      if (
        !validate22(data.occurrence, {
          instancePath: instancePath + '/occurrence',
          parentData: data,
          parentDataProperty: 'occurrence',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate493(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.receivedAt !== undefined) {
      if (
        !validate23(data.receivedAt, {
          instancePath: instancePath + '/receivedAt',
          parentData: data,
          parentDataProperty: 'receivedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.reason !== undefined) {
      if (typeof data.reason !== 'string') {
        const err8 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
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
    if (data.answers !== undefined) {
      let data6 = data.answers
      if (Array.isArray(data6)) {
        const len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate629(data6[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/answers',
          schemaPath: '#/properties/answers/type',
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
  validate638.errors = vErrors
  return errors === 0
}
export const validateAcknowledgeFlag = validate645
const schema188 = {
  type: 'object',
  additionalProperties: false,
  required: ['comment'],
  properties: { comment: { anyOf: [{ type: 'string', maxLength: 2000 }, { type: 'null' }] } },
}
function validate645(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.comment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'comment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'comment')) {
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
    if (data.comment !== undefined) {
      let data0 = data.comment
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (typeof data0 === 'string') {
        if (func2(data0) > 2000) {
          const err2 = {
            instancePath: instancePath + '/comment',
            schemaPath: '#/properties/comment/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 2000 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/comment',
          schemaPath: '#/properties/comment/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data0 !== null) {
          const err4 = {
            instancePath: instancePath + '/comment',
            schemaPath: '#/properties/comment/anyOf/1/type',
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
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/comment',
          schemaPath: '#/properties/comment/anyOf',
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
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate645.errors = vErrors
  return errors === 0
}
export const validateBeginMaintenance = validate646
const schema189 = {
  type: 'object',
  additionalProperties: false,
  required: ['until'],
  properties: {
    until: {
      $ref: 'view#/definitions/MaybeDate',
      description: 'The last day; then the program ends by itself. null: until somebody ends it.',
    },
  },
}
function validate647(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data === 'string') {
    if (!pattern10.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/pattern',
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
    const err1 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (data !== null) {
      const err2 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
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
  validate647.errors = vErrors
  return errors === 0
}
function validate646(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.until === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'until')) {
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
    if (data.until !== undefined) {
      if (
        !validate647(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate646.errors = vErrors
  return errors === 0
}
export const validateTransfer = validate649
const schema191 = {
  type: 'object',
  additionalProperties: false,
  required: ['unit', 'clinician'],
  properties: { unit: { $ref: '#/definitions/Key' }, clinician: { $ref: '#/definitions/Key' } },
}
function validate649(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.unit === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.clinician === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinician' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'unit' || key0 === 'clinician')) {
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
    if (data.unit !== undefined) {
      if (
        !validate22(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.clinician !== undefined) {
      if (
        !validate22(data.clinician, {
          instancePath: instancePath + '/clinician',
          parentData: data,
          parentDataProperty: 'clinician',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
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
  validate649.errors = vErrors
  return errors === 0
}
export const validateChangeClinician = validate652
const schema192 = {
  type: 'object',
  additionalProperties: false,
  required: ['clinician'],
  properties: { clinician: { $ref: '#/definitions/Key' } },
}
function validate652(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.clinician === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinician' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'clinician')) {
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
    if (data.clinician !== undefined) {
      if (
        !validate22(data.clinician, {
          instancePath: instancePath + '/clinician',
          parentData: data,
          parentDataProperty: 'clinician',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate652.errors = vErrors
  return errors === 0
}
export const validateAssigned = validate654
const schema193 = {
  type: 'object',
  additionalProperties: false,
  required: ['enrolment', 'unit', 'clinician'],
  description: 'Who has the patient now.',
  properties: {
    enrolment: { $ref: '#/definitions/Key' },
    unit: { $ref: '#/definitions/UnitName' },
    clinician: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'name'],
      properties: { id: { $ref: '#/definitions/Key' }, name: { type: 'string' } },
    },
  },
}
function validate654(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
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
    if (data.clinician === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinician' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'enrolment' || key0 === 'unit' || key0 === 'clinician')) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate32(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors)
        errors = vErrors.length
      }
    }
    if (data.clinician !== undefined) {
      let data2 = data.clinician
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.id === undefined) {
          const err4 = {
            instancePath: instancePath + '/clinician',
            schemaPath: '#/properties/clinician/required',
            keyword: 'required',
            params: { missingProperty: 'id' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        if (data2.name === undefined) {
          const err5 = {
            instancePath: instancePath + '/clinician',
            schemaPath: '#/properties/clinician/required',
            keyword: 'required',
            params: { missingProperty: 'name' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        for (const key1 in data2) {
          if (!(key1 === 'id' || key1 === 'name')) {
            const err6 = {
              instancePath: instancePath + '/clinician',
              schemaPath: '#/properties/clinician/additionalProperties',
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
        if (data2.id !== undefined) {
          if (
            !validate22(data2.id, {
              instancePath: instancePath + '/clinician/id',
              parentData: data2,
              parentDataProperty: 'id',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
        if (data2.name !== undefined) {
          if (typeof data2.name !== 'string') {
            const err7 = {
              instancePath: instancePath + '/clinician/name',
              schemaPath: '#/properties/clinician/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
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
        const err8 = {
          instancePath: instancePath + '/clinician',
          schemaPath: '#/properties/clinician/type',
          keyword: 'type',
          params: { type: 'object' },
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
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate654.errors = vErrors
  return errors === 0
}
export const validateClinicians = validate658
const schema194 = {
  type: 'object',
  additionalProperties: false,
  required: ['units'],
  description: 'Who can have patients, by care unit.',
  properties: {
    units: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'clinicians'],
        properties: {
          id: { $ref: '#/definitions/Key' },
          name: { type: 'string' },
          clinicians: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'name'],
              properties: { id: { $ref: '#/definitions/Key' }, name: { type: 'string' } },
            },
          },
        },
      },
    },
  },
}
function validate658(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.units === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'units' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'units')) {
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
    if (data.units !== undefined) {
      let data0 = data.units
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            if (data1.id === undefined) {
              const err2 = {
                instancePath: instancePath + '/units/' + i0,
                schemaPath: '#/properties/units/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              }
              if (vErrors === null) {
                vErrors = [err2]
              } else {
                vErrors.push(err2)
              }
              errors++
            }
            if (data1.name === undefined) {
              const err3 = {
                instancePath: instancePath + '/units/' + i0,
                schemaPath: '#/properties/units/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              }
              if (vErrors === null) {
                vErrors = [err3]
              } else {
                vErrors.push(err3)
              }
              errors++
            }
            if (data1.clinicians === undefined) {
              const err4 = {
                instancePath: instancePath + '/units/' + i0,
                schemaPath: '#/properties/units/items/required',
                keyword: 'required',
                params: { missingProperty: 'clinicians' },
              }
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
            for (const key1 in data1) {
              if (!(key1 === 'id' || key1 === 'name' || key1 === 'clinicians')) {
                const err5 = {
                  instancePath: instancePath + '/units/' + i0,
                  schemaPath: '#/properties/units/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                }
                if (vErrors === null) {
                  vErrors = [err5]
                } else {
                  vErrors.push(err5)
                }
                errors++
              }
            }
            if (data1.id !== undefined) {
              if (
                !validate22(data1.id, {
                  instancePath: instancePath + '/units/' + i0 + '/id',
                  parentData: data1,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
            if (data1.name !== undefined) {
              if (typeof data1.name !== 'string') {
                const err6 = {
                  instancePath: instancePath + '/units/' + i0 + '/name',
                  schemaPath: '#/properties/units/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err6]
                } else {
                  vErrors.push(err6)
                }
                errors++
              }
            }
            if (data1.clinicians !== undefined) {
              let data4 = data1.clinicians
              if (Array.isArray(data4)) {
                const len1 = data4.length
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1]
                  if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                    if (data5.id === undefined) {
                      const err7 = {
                        instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1,
                        schemaPath: '#/properties/units/items/properties/clinicians/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'id' },
                      }
                      if (vErrors === null) {
                        vErrors = [err7]
                      } else {
                        vErrors.push(err7)
                      }
                      errors++
                    }
                    if (data5.name === undefined) {
                      const err8 = {
                        instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1,
                        schemaPath: '#/properties/units/items/properties/clinicians/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'name' },
                      }
                      if (vErrors === null) {
                        vErrors = [err8]
                      } else {
                        vErrors.push(err8)
                      }
                      errors++
                    }
                    for (const key2 in data5) {
                      if (!(key2 === 'id' || key2 === 'name')) {
                        const err9 = {
                          instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1,
                          schemaPath: '#/properties/units/items/properties/clinicians/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key2 },
                        }
                        if (vErrors === null) {
                          vErrors = [err9]
                        } else {
                          vErrors.push(err9)
                        }
                        errors++
                      }
                    }
                    if (data5.id !== undefined) {
                      if (
                        !validate22(data5.id, {
                          instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1 + '/id',
                          parentData: data5,
                          parentDataProperty: 'id',
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                        errors = vErrors.length
                      }
                    }
                    if (data5.name !== undefined) {
                      if (typeof data5.name !== 'string') {
                        const err10 = {
                          instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1 + '/name',
                          schemaPath: '#/properties/units/items/properties/clinicians/items/properties/name/type',
                          keyword: 'type',
                          params: { type: 'string' },
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
                    const err11 = {
                      instancePath: instancePath + '/units/' + i0 + '/clinicians/' + i1,
                      schemaPath: '#/properties/units/items/properties/clinicians/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
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
                const err12 = {
                  instancePath: instancePath + '/units/' + i0 + '/clinicians',
                  schemaPath: '#/properties/units/items/properties/clinicians/type',
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
            const err13 = {
              instancePath: instancePath + '/units/' + i0,
              schemaPath: '#/properties/units/items/type',
              keyword: 'type',
              params: { type: 'object' },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/units',
          schemaPath: '#/properties/units/type',
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
  } else {
    const err15 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err15]
    } else {
      vErrors.push(err15)
    }
    errors++
  }
  validate658.errors = vErrors
  return errors === 0
}
export const validateAssignFlag = validate661
const schema195 = {
  type: 'object',
  additionalProperties: false,
  required: ['owner'],
  properties: { owner: { $ref: '#/definitions/Key', description: "A clinician at the patient's unit." } },
}
function validate661(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.owner === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'owner' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'owner')) {
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
    if (data.owner !== undefined) {
      if (
        !validate22(data.owner, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate661.errors = vErrors
  return errors === 0
}
export const validateSnoozeFlag = validate663
const schema196 = {
  type: 'object',
  additionalProperties: false,
  required: ['until'],
  properties: { until: { $ref: 'view#/definitions/LocalTime' } },
}
function validate663(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.until === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'until')) {
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
    if (data.until !== undefined) {
      if (
        !validate477(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate663.errors = vErrors
  return errors === 0
}
export const validateCommentFlag = validate665
const schema197 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text'],
  properties: {
    id: { $ref: '#/definitions/Ulid' },
    text: { type: 'string', minLength: 1, maxLength: 10000, description: 'Plain text.' },
  },
}
function validate665(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'text')) {
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
    if (data.id !== undefined) {
      if (
        !validate425(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      let data1 = data.text
      if (typeof data1 === 'string') {
        if (func2(data1) > 10000) {
          const err3 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/maxLength',
            keyword: 'maxLength',
            params: { limit: 10000 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (func2(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
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
  validate665.errors = vErrors
  return errors === 0
}
export const validateUnitFlags = validate667
const schema198 = {
  type: 'object',
  additionalProperties: false,
  required: ['flags', 'clinicians'],
  properties: {
    flags: {
      type: 'array',
      items: { $ref: '#/definitions/UnitFlag' },
      description: 'Those that wait at the unit, most severe first, then oldest.',
    },
    clinicians: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'unit'],
        properties: {
          id: { $ref: '#/definitions/Key' },
          name: { type: 'string' },
          unit: { $ref: '#/definitions/Key' },
        },
      },
    },
  },
}
const schema199 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'enrolment', 'unit', 'patient', 'program', 'severity', 'raisedAt', 'state', 'escalatedAt', 'owner'],
  description: 'That there is a flag, not what it is about.',
  properties: {
    id: { $ref: '#/definitions/Key' },
    enrolment: { $ref: '#/definitions/Key' },
    unit: { $ref: '#/definitions/Key' },
    patient: { type: 'string', description: 'Name.' },
    program: { $ref: 'bundle#/definitions/Text' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    raisedAt: { $ref: 'view#/definitions/LocalTime' },
    state: { enum: ['new', 'snoozed'] },
    escalatedAt: { $ref: 'view#/definitions/MaybeLocalTime' },
    owner: {
      anyOf: [{ $ref: 'view#/definitions/Staff' }, { type: 'null' }],
      description: 'null: the unit has no clinician.',
    },
  },
}
function validate668(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
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
    if (data.patient === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.program === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.raisedAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'raisedAt' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.state === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.escalatedAt === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalatedAt' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.owner === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'owner' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema199.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate22(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err11 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data5 = data.severity
      if (!(data5 === 'priority' || data5 === 'warning' || data5 === 'notice')) {
        const err12 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema199.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate477(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      let data7 = data.state
      if (!(data7 === 'new' || data7 === 'snoozed')) {
        const err13 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema199.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate453(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
    if (data.owner !== undefined) {
      let data9 = data.owner
      const _errs13 = errors
      let valid1 = false
      const _errs14 = errors
      if (
        !validate529(data9, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs14 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data9 !== null) {
          const err14 = {
            instancePath: instancePath + '/owner',
            schemaPath: '#/properties/owner/anyOf/1/type',
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
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err15 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/anyOf',
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
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate668.errors = vErrors
  return errors === 0
}
function validate667(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.flags === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'flags' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.clinicians === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinicians' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'flags' || key0 === 'clinicians')) {
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
    if (data.flags !== undefined) {
      let data0 = data.flags
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate668(data0[i0], {
              instancePath: instancePath + '/flags/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.clinicians !== undefined) {
      let data2 = data.clinicians
      if (Array.isArray(data2)) {
        const len1 = data2.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1]
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.id === undefined) {
              const err4 = {
                instancePath: instancePath + '/clinicians/' + i1,
                schemaPath: '#/properties/clinicians/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              }
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
            if (data3.name === undefined) {
              const err5 = {
                instancePath: instancePath + '/clinicians/' + i1,
                schemaPath: '#/properties/clinicians/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
            if (data3.unit === undefined) {
              const err6 = {
                instancePath: instancePath + '/clinicians/' + i1,
                schemaPath: '#/properties/clinicians/items/required',
                keyword: 'required',
                params: { missingProperty: 'unit' },
              }
              if (vErrors === null) {
                vErrors = [err6]
              } else {
                vErrors.push(err6)
              }
              errors++
            }
            for (const key1 in data3) {
              if (!(key1 === 'id' || key1 === 'name' || key1 === 'unit')) {
                const err7 = {
                  instancePath: instancePath + '/clinicians/' + i1,
                  schemaPath: '#/properties/clinicians/items/additionalProperties',
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
            if (data3.id !== undefined) {
              if (
                !validate22(data3.id, {
                  instancePath: instancePath + '/clinicians/' + i1 + '/id',
                  parentData: data3,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
            if (data3.name !== undefined) {
              if (typeof data3.name !== 'string') {
                const err8 = {
                  instancePath: instancePath + '/clinicians/' + i1 + '/name',
                  schemaPath: '#/properties/clinicians/items/properties/name/type',
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
            if (data3.unit !== undefined) {
              if (
                !validate22(data3.unit, {
                  instancePath: instancePath + '/clinicians/' + i1 + '/unit',
                  parentData: data3,
                  parentDataProperty: 'unit',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err9 = {
              instancePath: instancePath + '/clinicians/' + i1,
              schemaPath: '#/properties/clinicians/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
        const err10 = {
          instancePath: instancePath + '/clinicians',
          schemaPath: '#/properties/clinicians/type',
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
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate667.errors = vErrors
  return errors === 0
}
export const validateUnitFlag = validate679
function validate679(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
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
    if (data.patient === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.program === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.raisedAt === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'raisedAt' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.state === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.escalatedAt === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalatedAt' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.owner === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'owner' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func4.call(schema199.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate22(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (typeof data.patient !== 'string') {
        const err11 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data5 = data.severity
      if (!(data5 === 'priority' || data5 === 'warning' || data5 === 'notice')) {
        const err12 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema199.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate477(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      let data7 = data.state
      if (!(data7 === 'new' || data7 === 'snoozed')) {
        const err13 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema199.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate453(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
    if (data.owner !== undefined) {
      let data9 = data.owner
      const _errs13 = errors
      let valid1 = false
      const _errs14 = errors
      if (
        !validate529(data9, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs14 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data9 !== null) {
          const err14 = {
            instancePath: instancePath + '/owner',
            schemaPath: '#/properties/owner/anyOf/1/type',
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
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err15 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/anyOf',
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
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate679.errors = vErrors
  return errors === 0
}
export const validateStartOptions = validate687
const schema201 = {
  type: 'object',
  additionalProperties: false,
  required: ['programs', 'residents'],
  properties: {
    programs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'version', 'title', 'purpose', 'groups'],
        properties: {
          id: { $ref: '#/definitions/Key' },
          version: { type: 'string' },
          title: { $ref: 'bundle#/definitions/Text' },
          purpose: { $ref: 'bundle#/definitions/Text' },
          groups: { type: 'array', items: { $ref: 'bundle#/definitions/Group' } },
        },
      },
    },
    residents: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: { id: { $ref: '#/definitions/Key' }, name: { type: 'string' } },
      },
    },
  },
}
const schema35 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title'],
  properties: { id: { $ref: '#/definitions/Id' }, title: { $ref: '#/definitions/Text' } },
}
function validate691(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title')) {
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
    if (data.id !== undefined) {
      if (
        !validate49(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate53(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
        errors = vErrors.length
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
  validate691.errors = vErrors
  return errors === 0
}
function validate687(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.programs === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'programs' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.residents === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'residents' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'programs' || key0 === 'residents')) {
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
    if (data.programs !== undefined) {
      let data0 = data.programs
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            if (data1.id === undefined) {
              const err3 = {
                instancePath: instancePath + '/programs/' + i0,
                schemaPath: '#/properties/programs/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              }
              if (vErrors === null) {
                vErrors = [err3]
              } else {
                vErrors.push(err3)
              }
              errors++
            }
            if (data1.version === undefined) {
              const err4 = {
                instancePath: instancePath + '/programs/' + i0,
                schemaPath: '#/properties/programs/items/required',
                keyword: 'required',
                params: { missingProperty: 'version' },
              }
              if (vErrors === null) {
                vErrors = [err4]
              } else {
                vErrors.push(err4)
              }
              errors++
            }
            if (data1.title === undefined) {
              const err5 = {
                instancePath: instancePath + '/programs/' + i0,
                schemaPath: '#/properties/programs/items/required',
                keyword: 'required',
                params: { missingProperty: 'title' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
            if (data1.purpose === undefined) {
              const err6 = {
                instancePath: instancePath + '/programs/' + i0,
                schemaPath: '#/properties/programs/items/required',
                keyword: 'required',
                params: { missingProperty: 'purpose' },
              }
              if (vErrors === null) {
                vErrors = [err6]
              } else {
                vErrors.push(err6)
              }
              errors++
            }
            if (data1.groups === undefined) {
              const err7 = {
                instancePath: instancePath + '/programs/' + i0,
                schemaPath: '#/properties/programs/items/required',
                keyword: 'required',
                params: { missingProperty: 'groups' },
              }
              if (vErrors === null) {
                vErrors = [err7]
              } else {
                vErrors.push(err7)
              }
              errors++
            }
            for (const key1 in data1) {
              if (!(
                key1 === 'id' ||
                key1 === 'version' ||
                key1 === 'title' ||
                key1 === 'purpose' ||
                key1 === 'groups'
              )) {
                const err8 = {
                  instancePath: instancePath + '/programs/' + i0,
                  schemaPath: '#/properties/programs/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                }
                if (vErrors === null) {
                  vErrors = [err8]
                } else {
                  vErrors.push(err8)
                }
                errors++
              }
            }
            if (data1.id !== undefined) {
              if (
                !validate22(data1.id, {
                  instancePath: instancePath + '/programs/' + i0 + '/id',
                  parentData: data1,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
            if (data1.version !== undefined) {
              if (typeof data1.version !== 'string') {
                const err9 = {
                  instancePath: instancePath + '/programs/' + i0 + '/version',
                  schemaPath: '#/properties/programs/items/properties/version/type',
                  keyword: 'type',
                  params: { type: 'string' },
                }
                if (vErrors === null) {
                  vErrors = [err9]
                } else {
                  vErrors.push(err9)
                }
                errors++
              }
            }
            if (data1.title !== undefined) {
              if (
                !validate493(data1.title, {
                  instancePath: instancePath + '/programs/' + i0 + '/title',
                  parentData: data1,
                  parentDataProperty: 'title',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
                errors = vErrors.length
              }
            }
            if (data1.purpose !== undefined) {
              if (
                !validate493(data1.purpose, {
                  instancePath: instancePath + '/programs/' + i0 + '/purpose',
                  parentData: data1,
                  parentDataProperty: 'purpose',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
                errors = vErrors.length
              }
            }
            if (data1.groups !== undefined) {
              let data6 = data1.groups
              if (Array.isArray(data6)) {
                const len1 = data6.length
                for (let i1 = 0; i1 < len1; i1++) {
                  if (
                    !validate691(data6[i1], {
                      instancePath: instancePath + '/programs/' + i0 + '/groups/' + i1,
                      parentData: data6,
                      parentDataProperty: i1,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate691.errors : vErrors.concat(validate691.errors)
                    errors = vErrors.length
                  }
                }
              } else {
                const err10 = {
                  instancePath: instancePath + '/programs/' + i0 + '/groups',
                  schemaPath: '#/properties/programs/items/properties/groups/type',
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
            const err11 = {
              instancePath: instancePath + '/programs/' + i0,
              schemaPath: '#/properties/programs/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
        const err12 = {
          instancePath: instancePath + '/programs',
          schemaPath: '#/properties/programs/type',
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
    if (data.residents !== undefined) {
      let data8 = data.residents
      if (Array.isArray(data8)) {
        const len2 = data8.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2]
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.id === undefined) {
              const err13 = {
                instancePath: instancePath + '/residents/' + i2,
                schemaPath: '#/properties/residents/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              }
              if (vErrors === null) {
                vErrors = [err13]
              } else {
                vErrors.push(err13)
              }
              errors++
            }
            if (data9.name === undefined) {
              const err14 = {
                instancePath: instancePath + '/residents/' + i2,
                schemaPath: '#/properties/residents/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
            for (const key2 in data9) {
              if (!(key2 === 'id' || key2 === 'name')) {
                const err15 = {
                  instancePath: instancePath + '/residents/' + i2,
                  schemaPath: '#/properties/residents/items/additionalProperties',
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
            if (data9.id !== undefined) {
              if (
                !validate22(data9.id, {
                  instancePath: instancePath + '/residents/' + i2 + '/id',
                  parentData: data9,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
            if (data9.name !== undefined) {
              if (typeof data9.name !== 'string') {
                const err16 = {
                  instancePath: instancePath + '/residents/' + i2 + '/name',
                  schemaPath: '#/properties/residents/items/properties/name/type',
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
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/residents/' + i2,
              schemaPath: '#/properties/residents/items/type',
              keyword: 'type',
              params: { type: 'object' },
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/residents',
          schemaPath: '#/properties/residents/type',
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
  } else {
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err19]
    } else {
      vErrors.push(err19)
    }
    errors++
  }
  validate687.errors = vErrors
  return errors === 0
}
export const validateStartProgram = validate696
const schema203 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'program', 'patient'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[0-9A-HJKMNP-TV-Z]{26}$',
      description: 'A ULID the client made: the same start sent twice starts once.',
    },
    program: { $ref: '#/definitions/Key' },
    patient: { $ref: '#/definitions/Key' },
    group: {
      $ref: '#/definitions/Key',
      description: "One of the program's groups; without it, the patient is in none.",
    },
    on: {
      $ref: '#/definitions/StartDate',
      description: 'The day on which it starts, from its midnight; without it, or today, it starts at once.',
    },
  },
}
const schema204 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
function validate700(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate700.errors = vErrors
  return errors === 0
}
function validate696(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.program === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'program' || key0 === 'patient' || key0 === 'group' || key0 === 'on')) {
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
      let data0 = data.id
      if (typeof data0 === 'string') {
        if (!pattern11.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.program !== undefined) {
      if (
        !validate22(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (
        !validate22(data.patient, {
          instancePath: instancePath + '/patient',
          parentData: data,
          parentDataProperty: 'patient',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.group !== undefined) {
      if (
        !validate22(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.on !== undefined) {
      if (
        !validate700(data.on, {
          instancePath: instancePath + '/on',
          parentData: data,
          parentDataProperty: 'on',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate700.errors : vErrors.concat(validate700.errors)
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
  validate696.errors = vErrors
  return errors === 0
}
export const validateStartDate = validate702
function validate702(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate702.errors = vErrors
  return errors === 0
}
export const validateStartGroup = validate703
const schema206 = {
  type: 'object',
  additionalProperties: false,
  required: ['program', 'starts'],
  description: 'One start of a program for many patients: all of them, or none.',
  properties: {
    program: { $ref: '#/definitions/Key' },
    group: { $ref: '#/definitions/Key', description: "One of the program's groups, for all of them." },
    on: { $ref: '#/definitions/StartDate' },
    starts: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'patient'],
        properties: { id: { $ref: '#/definitions/Ulid' }, patient: { $ref: '#/definitions/Key' } },
      },
    },
  },
}
function validate703(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.program === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.starts === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'starts' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'program' || key0 === 'group' || key0 === 'on' || key0 === 'starts')) {
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
    if (data.program !== undefined) {
      if (
        !validate22(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.group !== undefined) {
      if (
        !validate22(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.on !== undefined) {
      if (
        !validate700(data.on, {
          instancePath: instancePath + '/on',
          parentData: data,
          parentDataProperty: 'on',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate700.errors : vErrors.concat(validate700.errors)
        errors = vErrors.length
      }
    }
    if (data.starts !== undefined) {
      let data3 = data.starts
      if (Array.isArray(data3)) {
        if (data3.length > 200) {
          const err3 = {
            instancePath: instancePath + '/starts',
            schemaPath: '#/properties/starts/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
        if (data3.length < 1) {
          const err4 = {
            instancePath: instancePath + '/starts',
            schemaPath: '#/properties/starts/minItems',
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
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.id === undefined) {
              const err5 = {
                instancePath: instancePath + '/starts/' + i0,
                schemaPath: '#/properties/starts/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
              }
              if (vErrors === null) {
                vErrors = [err5]
              } else {
                vErrors.push(err5)
              }
              errors++
            }
            if (data4.patient === undefined) {
              const err6 = {
                instancePath: instancePath + '/starts/' + i0,
                schemaPath: '#/properties/starts/items/required',
                keyword: 'required',
                params: { missingProperty: 'patient' },
              }
              if (vErrors === null) {
                vErrors = [err6]
              } else {
                vErrors.push(err6)
              }
              errors++
            }
            for (const key1 in data4) {
              if (!(key1 === 'id' || key1 === 'patient')) {
                const err7 = {
                  instancePath: instancePath + '/starts/' + i0,
                  schemaPath: '#/properties/starts/items/additionalProperties',
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
            if (data4.id !== undefined) {
              if (
                !validate425(data4.id, {
                  instancePath: instancePath + '/starts/' + i0 + '/id',
                  parentData: data4,
                  parentDataProperty: 'id',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors)
                errors = vErrors.length
              }
            }
            if (data4.patient !== undefined) {
              if (
                !validate22(data4.patient, {
                  instancePath: instancePath + '/starts/' + i0 + '/patient',
                  parentData: data4,
                  parentDataProperty: 'patient',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/starts/' + i0,
              schemaPath: '#/properties/starts/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/starts',
          schemaPath: '#/properties/starts/type',
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
  validate703.errors = vErrors
  return errors === 0
}
export const validateGroupStarted = validate709
const schema207 = {
  type: 'object',
  additionalProperties: false,
  required: ['started'],
  properties: {
    started: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['patient', 'enrolment'],
        properties: { patient: { $ref: '#/definitions/Key' }, enrolment: { $ref: '#/definitions/Key' } },
      },
      description: 'In the order they were asked for.',
    },
  },
}
function validate709(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.started === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'started' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'started')) {
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
    if (data.started !== undefined) {
      let data0 = data.started
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
            if (data1.patient === undefined) {
              const err2 = {
                instancePath: instancePath + '/started/' + i0,
                schemaPath: '#/properties/started/items/required',
                keyword: 'required',
                params: { missingProperty: 'patient' },
              }
              if (vErrors === null) {
                vErrors = [err2]
              } else {
                vErrors.push(err2)
              }
              errors++
            }
            if (data1.enrolment === undefined) {
              const err3 = {
                instancePath: instancePath + '/started/' + i0,
                schemaPath: '#/properties/started/items/required',
                keyword: 'required',
                params: { missingProperty: 'enrolment' },
              }
              if (vErrors === null) {
                vErrors = [err3]
              } else {
                vErrors.push(err3)
              }
              errors++
            }
            for (const key1 in data1) {
              if (!(key1 === 'patient' || key1 === 'enrolment')) {
                const err4 = {
                  instancePath: instancePath + '/started/' + i0,
                  schemaPath: '#/properties/started/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                }
                if (vErrors === null) {
                  vErrors = [err4]
                } else {
                  vErrors.push(err4)
                }
                errors++
              }
            }
            if (data1.patient !== undefined) {
              if (
                !validate22(data1.patient, {
                  instancePath: instancePath + '/started/' + i0 + '/patient',
                  parentData: data1,
                  parentDataProperty: 'patient',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
            if (data1.enrolment !== undefined) {
              if (
                !validate22(data1.enrolment, {
                  instancePath: instancePath + '/started/' + i0 + '/enrolment',
                  parentData: data1,
                  parentDataProperty: 'enrolment',
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
                errors = vErrors.length
              }
            }
          } else {
            const err5 = {
              instancePath: instancePath + '/started/' + i0,
              schemaPath: '#/properties/started/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
        const err6 = {
          instancePath: instancePath + '/started',
          schemaPath: '#/properties/started/type',
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
  validate709.errors = vErrors
  return errors === 0
}
export const validateStarted = validate712
const schema208 = {
  type: 'object',
  additionalProperties: false,
  required: ['enrolment'],
  properties: { enrolment: { $ref: '#/definitions/Key' } },
}
function validate712(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enrolment === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'enrolment')) {
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
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate712.errors = vErrors
  return errors === 0
}
export const validateOpenModule = validate714
const schema209 = {
  type: 'object',
  additionalProperties: false,
  required: ['module'],
  properties: { module: { $ref: '#/definitions/Key' } },
}
function validate714(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.module === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'module')) {
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
    if (data.module !== undefined) {
      if (
        !validate22(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate714.errors = vErrors
  return errors === 0
}
export const validateOrderModules = validate716
const schema210 = {
  type: 'object',
  additionalProperties: false,
  required: ['modules'],
  properties: {
    modules: {
      type: 'array',
      items: { $ref: '#/definitions/Key' },
      maxItems: 1000,
      description: "Every module of the program once, in the order they are to have; none: the program's own.",
    },
  },
}
function validate716(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.modules === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modules' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'modules')) {
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
    if (data.modules !== undefined) {
      let data0 = data.modules
      if (Array.isArray(data0)) {
        if (data0.length > 1000) {
          const err2 = {
            instancePath: instancePath + '/modules',
            schemaPath: '#/properties/modules/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data0[i0], {
              instancePath: instancePath + '/modules/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/modules',
          schemaPath: '#/properties/modules/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
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
  validate716.errors = vErrors
  return errors === 0
}
export const validatePackage = validate718
const schema211 = {
  type: 'object',
  additionalProperties: false,
  required: ['digest', 'bundle', 'media'],
  description: 'A bundle on its way to a runtime.',
  properties: {
    digest: { $ref: 'bundle#/definitions/Digest' },
    bundle: {
      type: 'string',
      description: "The bundle's canonical JSON (RFC 8785), to the byte what the digest was taken over.",
    },
    media: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Base64 by digest; files the runtime already has may be left out.',
    },
  },
}
function validate719(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
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
  validate719.errors = vErrors
  return errors === 0
}
function validate718(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.digest === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'digest' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.bundle === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bundle' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.media === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'media' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'digest' || key0 === 'bundle' || key0 === 'media')) {
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
    if (data.digest !== undefined) {
      if (
        !validate719(data.digest, {
          instancePath: instancePath + '/digest',
          parentData: data,
          parentDataProperty: 'digest',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors)
        errors = vErrors.length
      }
    }
    if (data.bundle !== undefined) {
      if (typeof data.bundle !== 'string') {
        const err4 = {
          instancePath: instancePath + '/bundle',
          schemaPath: '#/properties/bundle/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.media !== undefined) {
      let data2 = data.media
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (typeof data2[key1] !== 'string') {
            const err5 = {
              instancePath: instancePath + '/media/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/media/additionalProperties/type',
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
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/media',
          schemaPath: '#/properties/media/type',
          keyword: 'type',
          params: { type: 'object' },
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
  validate718.errors = vErrors
  return errors === 0
}
export const validatePublished = validate721
const schema213 = {
  type: 'object',
  additionalProperties: false,
  required: ['program', 'version', 'digest', 'new'],
  properties: {
    program: { $ref: '#/definitions/Key' },
    version: { type: 'string' },
    digest: { $ref: 'bundle#/definitions/Digest' },
    new: { type: 'boolean', description: 'false: exactly this was published already.' },
  },
}
function validate721(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.program === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.digest === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'digest' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.new === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'new' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'program' || key0 === 'version' || key0 === 'digest' || key0 === 'new')) {
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
    if (data.program !== undefined) {
      if (
        !validate22(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.version !== undefined) {
      if (typeof data.version !== 'string') {
        const err5 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
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
    }
    if (data.digest !== undefined) {
      if (
        !validate719(data.digest, {
          instancePath: instancePath + '/digest',
          parentData: data,
          parentDataProperty: 'digest',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors)
        errors = vErrors.length
      }
    }
    if (data.new !== undefined) {
      if (typeof data.new !== 'boolean') {
        const err6 = {
          instancePath: instancePath + '/new',
          schemaPath: '#/properties/new/type',
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
  validate721.errors = vErrors
  return errors === 0
}
export const validateNotificationLanguage = validate724
const schema214 = { enum: ['sv', 'en'] }
function validate724(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'sv' || data === 'en')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema214.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate724.errors = vErrors
  return errors === 0
}
export const validateMyNotifications = validate725
const schema215 = {
  type: 'object',
  additionalProperties: false,
  required: ['language', 'email', 'sms'],
  description: 'How a person is told that there is something new. In the app they always are.',
  properties: {
    language: { $ref: '#/definitions/NotificationLanguage' },
    email: { $ref: '#/definitions/NotificationChannel' },
    sms: { $ref: '#/definitions/NotificationChannel' },
  },
}
const schema216 = {
  type: 'object',
  additionalProperties: false,
  required: ['address', 'chosen', 'available'],
  properties: {
    address: {
      anyOf: [{ type: 'string' }, { type: 'null' }],
      description: 'E-mail address or phone number; without one nothing is sent.',
    },
    chosen: { type: 'boolean' },
    available: { type: 'boolean', description: 'false: this service does not send by this channel.' },
  },
}
function validate727(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.address === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'address' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.chosen === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'chosen' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.available === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'available' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'address' || key0 === 'chosen' || key0 === 'available')) {
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
    if (data.address !== undefined) {
      let data0 = data.address
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data0 !== null) {
          const err5 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/anyOf/1/type',
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
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/anyOf',
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
    if (data.chosen !== undefined) {
      if (typeof data.chosen !== 'boolean') {
        const err7 = {
          instancePath: instancePath + '/chosen',
          schemaPath: '#/properties/chosen/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.available !== undefined) {
      if (typeof data.available !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/available',
          schemaPath: '#/properties/available/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate727.errors = vErrors
  return errors === 0
}
function validate725(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.language === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'language' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.email === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'email' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.sms === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'sms' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'language' || key0 === 'email' || key0 === 'sms')) {
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
    if (data.language !== undefined) {
      if (
        !validate724(data.language, {
          instancePath: instancePath + '/language',
          parentData: data,
          parentDataProperty: 'language',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors)
        errors = vErrors.length
      }
    }
    if (data.email !== undefined) {
      if (
        !validate727(data.email, {
          instancePath: instancePath + '/email',
          parentData: data,
          parentDataProperty: 'email',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors)
        errors = vErrors.length
      }
    }
    if (data.sms !== undefined) {
      if (
        !validate727(data.sms, {
          instancePath: instancePath + '/sms',
          parentData: data,
          parentDataProperty: 'sms',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors)
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
  validate725.errors = vErrors
  return errors === 0
}
export const validateNotificationChannel = validate730
function validate730(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.address === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'address' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.chosen === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'chosen' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.available === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'available' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'address' || key0 === 'chosen' || key0 === 'available')) {
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
    if (data.address !== undefined) {
      let data0 = data.address
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (typeof data0 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data0 !== null) {
          const err5 = {
            instancePath: instancePath + '/address',
            schemaPath: '#/properties/address/anyOf/1/type',
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
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/address',
          schemaPath: '#/properties/address/anyOf',
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
    if (data.chosen !== undefined) {
      if (typeof data.chosen !== 'boolean') {
        const err7 = {
          instancePath: instancePath + '/chosen',
          schemaPath: '#/properties/chosen/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.available !== undefined) {
      if (typeof data.available !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/available',
          schemaPath: '#/properties/available/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
    const err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err9]
    } else {
      vErrors.push(err9)
    }
    errors++
  }
  validate730.errors = vErrors
  return errors === 0
}
export const validateChooseNotifications = validate731
const schema218 = {
  type: 'object',
  additionalProperties: false,
  required: ['language', 'email', 'sms'],
  properties: {
    language: { $ref: '#/definitions/NotificationLanguage' },
    email: { type: 'boolean' },
    sms: { type: 'boolean' },
  },
}
function validate731(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.language === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'language' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.email === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'email' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.sms === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'sms' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'language' || key0 === 'email' || key0 === 'sms')) {
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
    if (data.language !== undefined) {
      if (
        !validate724(data.language, {
          instancePath: instancePath + '/language',
          parentData: data,
          parentDataProperty: 'language',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors)
        errors = vErrors.length
      }
    }
    if (data.email !== undefined) {
      if (typeof data.email !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/email',
          schemaPath: '#/properties/email/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.sms !== undefined) {
      if (typeof data.sms !== 'boolean') {
        const err5 = {
          instancePath: instancePath + '/sms',
          schemaPath: '#/properties/sms/type',
          keyword: 'type',
          params: { type: 'boolean' },
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
  validate731.errors = vErrors
  return errors === 0
}
export const validateMyNotices = validate733
const schema219 = {
  type: 'object',
  additionalProperties: false,
  required: ['unread', 'notices'],
  properties: {
    unread: { type: 'integer' },
    notices: {
      type: 'array',
      description: 'The latest hundred, newest first.',
      items: { $ref: '#/definitions/Notice' },
    },
  },
}
const schema220 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'enrolment', 'about', 'subject', 'program', 'patient', 'at', 'readAt'],
  properties: {
    id: { type: 'integer' },
    enrolment: { $ref: '#/definitions/Key' },
    about: { $ref: '#/definitions/NoticeAbout' },
    subject: { type: 'string', description: 'Id of the occurrence, flag, firing, module, message or phase.' },
    program: { $ref: 'bundle#/definitions/Text', description: 'Its title.' },
    patient: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name; null to the patient.' },
    at: { $ref: '#/definitions/Instant' },
    readAt: {
      anyOf: [{ $ref: '#/definitions/Instant' }, { type: 'null' }],
      description: 'When it was read, or what it told of was over.',
    },
  },
}
const schema221 = {
  enum: [
    'form_open',
    'form_reminder',
    'flag',
    'escalation',
    'staff_reminder',
    'homework',
    'feedback',
    'message',
    'transfer',
  ],
}
function validate736(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(
    data === 'form_open' ||
    data === 'form_reminder' ||
    data === 'flag' ||
    data === 'escalation' ||
    data === 'staff_reminder' ||
    data === 'homework' ||
    data === 'feedback' ||
    data === 'message' ||
    data === 'transfer'
  )) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema221.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate736.errors = vErrors
  return errors === 0
}
function validate734(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.about === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'about' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.subject === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.program === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.at === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.readAt === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readAt' },
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
        key0 === 'enrolment' ||
        key0 === 'about' ||
        key0 === 'subject' ||
        key0 === 'program' ||
        key0 === 'patient' ||
        key0 === 'at' ||
        key0 === 'readAt'
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
      let data0 = data.id
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.about !== undefined) {
      if (
        !validate736(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors)
        errors = vErrors.length
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        const err10 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      let data5 = data.patient
      const _errs10 = errors
      let valid1 = false
      const _errs11 = errors
      if (typeof data5 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      var _valid0 = _errs11 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs13 = errors
        if (data5 !== null) {
          const err12 = {
            instancePath: instancePath + '/patient',
            schemaPath: '#/properties/patient/anyOf/1/type',
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
        var _valid0 = _errs13 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err13 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/anyOf',
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
    if (data.at !== undefined) {
      if (
        !validate23(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.readAt !== undefined) {
      let data7 = data.readAt
      const _errs17 = errors
      let valid2 = false
      const _errs18 = errors
      if (
        !validate23(data7, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs18 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs19 = errors
        if (data7 !== null) {
          const err14 = {
            instancePath: instancePath + '/readAt',
            schemaPath: '#/properties/readAt/anyOf/1/type',
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
        var _valid1 = _errs19 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err15 = {
          instancePath: instancePath + '/readAt',
          schemaPath: '#/properties/readAt/anyOf',
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
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate734.errors = vErrors
  return errors === 0
}
function validate733(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.unread === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unread' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.notices === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notices' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'unread' || key0 === 'notices')) {
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
    if (data.unread !== undefined) {
      let data0 = data.unread
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/unread',
          schemaPath: '#/properties/unread/type',
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
    }
    if (data.notices !== undefined) {
      let data1 = data.notices
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate734(data1[i0], {
              instancePath: instancePath + '/notices/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate734.errors : vErrors.concat(validate734.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/notices',
          schemaPath: '#/properties/notices/type',
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
  validate733.errors = vErrors
  return errors === 0
}
export const validateNoticeAbout = validate742
function validate742(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(
    data === 'form_open' ||
    data === 'form_reminder' ||
    data === 'flag' ||
    data === 'escalation' ||
    data === 'staff_reminder' ||
    data === 'homework' ||
    data === 'feedback' ||
    data === 'message' ||
    data === 'transfer'
  )) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema221.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate742.errors = vErrors
  return errors === 0
}
export const validateNotice = validate743
function validate743(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.enrolment === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enrolment' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.about === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'about' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.subject === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.program === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.patient === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'patient' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.at === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.readAt === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readAt' },
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
        key0 === 'enrolment' ||
        key0 === 'about' ||
        key0 === 'subject' ||
        key0 === 'program' ||
        key0 === 'patient' ||
        key0 === 'at' ||
        key0 === 'readAt'
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
      let data0 = data.id
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.enrolment !== undefined) {
      if (
        !validate22(data.enrolment, {
          instancePath: instancePath + '/enrolment',
          parentData: data,
          parentDataProperty: 'enrolment',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.about !== undefined) {
      if (
        !validate736(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors)
        errors = vErrors.length
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        const err10 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.program !== undefined) {
      if (
        !validate493(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      let data5 = data.patient
      const _errs10 = errors
      let valid1 = false
      const _errs11 = errors
      if (typeof data5 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      var _valid0 = _errs11 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs13 = errors
        if (data5 !== null) {
          const err12 = {
            instancePath: instancePath + '/patient',
            schemaPath: '#/properties/patient/anyOf/1/type',
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
        var _valid0 = _errs13 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err13 = {
          instancePath: instancePath + '/patient',
          schemaPath: '#/properties/patient/anyOf',
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
    if (data.at !== undefined) {
      if (
        !validate23(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.readAt !== undefined) {
      let data7 = data.readAt
      const _errs17 = errors
      let valid2 = false
      const _errs18 = errors
      if (
        !validate23(data7, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs18 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs19 = errors
        if (data7 !== null) {
          const err14 = {
            instancePath: instancePath + '/readAt',
            schemaPath: '#/properties/readAt/anyOf/1/type',
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
        var _valid1 = _errs19 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err15 = {
          instancePath: instancePath + '/readAt',
          schemaPath: '#/properties/readAt/anyOf',
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
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate743.errors = vErrors
  return errors === 0
}
export const validateReadNotices = validate749
const schema224 = {
  type: 'object',
  additionalProperties: false,
  required: ['ids'],
  properties: { ids: { type: 'array', maxItems: 500, items: { type: 'integer', minimum: 1 } } },
}
function validate749(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.ids === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'ids' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'ids')) {
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
    if (data.ids !== undefined) {
      let data0 = data.ids
      if (Array.isArray(data0)) {
        if (data0.length > 500) {
          const err2 = {
            instancePath: instancePath + '/ids',
            schemaPath: '#/properties/ids/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0]
          if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err3 = {
              instancePath: instancePath + '/ids/' + i0,
              schemaPath: '#/properties/ids/items/type',
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
          if (typeof data1 == 'number' && isFinite(data1)) {
            if (data1 < 1 || isNaN(data1)) {
              const err4 = {
                instancePath: instancePath + '/ids/' + i0,
                schemaPath: '#/properties/ids/items/minimum',
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
      } else {
        const err5 = {
          instancePath: instancePath + '/ids',
          schemaPath: '#/properties/ids/type',
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
  validate749.errors = vErrors
  return errors === 0
}
export const validatePatientDeliveries = validate750
const schema225 = {
  type: 'object',
  additionalProperties: false,
  required: ['deliveries'],
  properties: {
    deliveries: {
      type: 'array',
      description: 'What did not reach anybody, or perhaps did not: the latest hundred, newest first.',
      items: { $ref: '#/definitions/DoubtfulDelivery' },
    },
  },
}
const schema226 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'about', 'subject', 'recipient', 'channel', 'state', 'why', 'at'],
  properties: {
    id: { type: 'integer' },
    about: { $ref: '#/definitions/NoticeAbout' },
    subject: { type: 'string', description: 'Id of the occurrence, flag, firing, module or message.' },
    recipient: { type: 'string', description: 'Name.' },
    channel: { enum: ['email', 'sms'] },
    state: { enum: ['unknown', 'failed'], description: 'unknown: it may have been sent, and is not sent again.' },
    why: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'A short code of what happened last.' },
    at: { $ref: '#/definitions/Instant' },
  },
}
function validate751(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.about === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'about' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.subject === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.recipient === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'recipient' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.channel === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'channel' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.state === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.why === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'why' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.at === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
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
        key0 === 'about' ||
        key0 === 'subject' ||
        key0 === 'recipient' ||
        key0 === 'channel' ||
        key0 === 'state' ||
        key0 === 'why' ||
        key0 === 'at'
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
      let data0 = data.id
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.about !== undefined) {
      if (
        !validate736(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors)
        errors = vErrors.length
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        const err10 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.recipient !== undefined) {
      if (typeof data.recipient !== 'string') {
        const err11 = {
          instancePath: instancePath + '/recipient',
          schemaPath: '#/properties/recipient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data4 = data.channel
      if (!(data4 === 'email' || data4 === 'sms')) {
        const err12 = {
          instancePath: instancePath + '/channel',
          schemaPath: '#/properties/channel/enum',
          keyword: 'enum',
          params: { allowedValues: schema226.properties.channel.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.state !== undefined) {
      let data5 = data.state
      if (!(data5 === 'unknown' || data5 === 'failed')) {
        const err13 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema226.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.why !== undefined) {
      let data6 = data.why
      const _errs12 = errors
      let valid1 = false
      const _errs13 = errors
      if (typeof data6 !== 'string') {
        const err14 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/anyOf/0/type',
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
      var _valid0 = _errs13 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data6 !== null) {
          const err15 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/anyOf/1/type',
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
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/anyOf',
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
    if (data.at !== undefined) {
      if (
        !validate23(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
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
  validate751.errors = vErrors
  return errors === 0
}
function validate750(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.deliveries === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deliveries' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'deliveries')) {
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
    if (data.deliveries !== undefined) {
      let data0 = data.deliveries
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate751(data0[i0], {
              instancePath: instancePath + '/deliveries/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate751.errors : vErrors.concat(validate751.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/deliveries',
          schemaPath: '#/properties/deliveries/type',
          keyword: 'type',
          params: { type: 'array' },
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
  validate750.errors = vErrors
  return errors === 0
}
export const validateDoubtfulDelivery = validate755
function validate755(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.about === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'about' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.subject === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.recipient === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'recipient' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.channel === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'channel' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.state === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'state' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.why === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'why' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.at === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'at' } }
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
        key0 === 'about' ||
        key0 === 'subject' ||
        key0 === 'recipient' ||
        key0 === 'channel' ||
        key0 === 'state' ||
        key0 === 'why' ||
        key0 === 'at'
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
      let data0 = data.id
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    }
    if (data.about !== undefined) {
      if (
        !validate736(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors)
        errors = vErrors.length
      }
    }
    if (data.subject !== undefined) {
      if (typeof data.subject !== 'string') {
        const err10 = {
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.recipient !== undefined) {
      if (typeof data.recipient !== 'string') {
        const err11 = {
          instancePath: instancePath + '/recipient',
          schemaPath: '#/properties/recipient/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.channel !== undefined) {
      let data4 = data.channel
      if (!(data4 === 'email' || data4 === 'sms')) {
        const err12 = {
          instancePath: instancePath + '/channel',
          schemaPath: '#/properties/channel/enum',
          keyword: 'enum',
          params: { allowedValues: schema226.properties.channel.enum },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.state !== undefined) {
      let data5 = data.state
      if (!(data5 === 'unknown' || data5 === 'failed')) {
        const err13 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema226.properties.state.enum },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.why !== undefined) {
      let data6 = data.why
      const _errs12 = errors
      let valid1 = false
      const _errs13 = errors
      if (typeof data6 !== 'string') {
        const err14 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/anyOf/0/type',
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
      var _valid0 = _errs13 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data6 !== null) {
          const err15 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/anyOf/1/type',
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
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/anyOf',
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
    if (data.at !== undefined) {
      if (
        !validate23(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
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
  validate755.errors = vErrors
  return errors === 0
}
export const validateHealth = validate758
const schema228 = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: { status: { enum: ['ok', 'unavailable'] } },
}
function validate758(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'status')) {
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
    if (data.status !== undefined) {
      let data0 = data.status
      if (!(data0 === 'ok' || data0 === 'unavailable')) {
        const err2 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema228.properties.status.enum },
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
  validate758.errors = vErrors
  return errors === 0
}
