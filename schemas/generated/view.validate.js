// Made from schemas/view.schema.json by `npm run generate`. Change that file, not this one.

'use strict'
export const validateLocalTime = validate22
const schema7 = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$' }
const pattern0 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
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
  validate22.errors = vErrors
  return errors === 0
}
export const validateMaybeLocalTime = validate23
const schema8 = { anyOf: [{ $ref: '#/definitions/LocalTime' }, { type: 'null' }] }
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate23.errors = vErrors
  return errors === 0
}
export const validateAnswerValue = validate25
const schema9 = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { $ref: '#/definitions/Row' } },
  ],
  description: 'By answer type: option id, option ids, number, text, true/false, YYYY-MM-DD, HH:MM, rows.',
}
const schema10 = {
  type: 'object',
  additionalProperties: {
    anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
  },
  description: 'One row of a repeated group: answer by question id; an unanswered question is absent.',
}
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate26.errors = vErrors
  return errors === 0
}
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
                !validate26(data[i1], {
                  instancePath: instancePath + '/' + i1,
                  parentData: data,
                  parentDataProperty: i1,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
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
  validate25.errors = vErrors
  return errors === 0
}
export const validateRow = validate28
function validate28(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate28.errors = vErrors
  return errors === 0
}
export const validateAnswers = validate29
const schema12 = {
  type: 'object',
  additionalProperties: { $ref: '#/definitions/AnswerValue' },
  description: 'Answer by question id; an unanswered question is absent.',
}
function validate29(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !validate25(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
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
  validate29.errors = vErrors
  return errors === 0
}
export const validateProgramHeader = validate31
const schema13 = {
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
const schema17 = {
  type: 'object',
  description: "Wording by language. The program's first language is always there.",
  additionalProperties: { type: 'string' },
}
function validate261(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate261.errors = vErrors
  return errors === 0
}
const schema16 = { type: 'string', pattern: '^[a-z]{2}$', description: 'ISO 639-1.' }
const pattern3 = new RegExp('^[a-z]{2}$', 'u')
function validate264(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
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
  validate264.errors = vErrors
  return errors === 0
}
const schema18 = {
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
const schema19 = { type: 'string', pattern: '^#[0-9a-f]{6}$' }
const pattern4 = new RegExp('^#[0-9a-f]{6}$', 'u')
function validate41(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
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
  validate41.errors = vErrors
  return errors === 0
}
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'alt'],
  properties: {
    kind: { const: 'picture' },
    file: { $ref: '#/definitions/Digest' },
    alt: { $ref: '#/definitions/MaybeText', description: 'null: decorative.' },
  },
}
const schema21 = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' }
const pattern5 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate46(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate46.errors = vErrors
  return errors === 0
}
const schema22 = { anyOf: [{ $ref: '#/definitions/Text' }, { type: 'null' }] }
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate37.errors = vErrors
  return errors === 0
}
function validate48(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate48.errors = vErrors
  return errors === 0
}
function validate45(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate48(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate45.errors = vErrors
  return errors === 0
}
function validate266(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate41(data.primary, {
          instancePath: instancePath + '/primary',
          parentData: data,
          parentDataProperty: 'primary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.accent !== undefined) {
      if (
        !validate41(data.accent, {
          instancePath: instancePath + '/accent',
          parentData: data,
          parentDataProperty: 'accent',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
        errors = vErrors.length
      }
    }
    if (data.surface !== undefined) {
      if (
        !validate41(data.surface, {
          instancePath: instancePath + '/surface',
          parentData: data,
          parentDataProperty: 'surface',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors)
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
          params: { allowedValues: schema18.properties.corners.enum },
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
          params: { allowedValues: schema18.properties.type.enum },
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
          params: { allowedValues: schema18.properties.size.enum },
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
        !validate45(data6, {
          instancePath: instancePath + '/picture',
          parentData: data,
          parentDataProperty: 'picture',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors)
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
  validate266.errors = vErrors
  return errors === 0
}
function validate31(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.purpose !== undefined) {
      if (
        !validate261(data.purpose, {
          instancePath: instancePath + '/purpose',
          parentData: data,
          parentDataProperty: 'purpose',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages
      if (Array.isArray(data4)) {
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate264(data4[i0], {
              instancePath: instancePath + '/languages/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors)
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
        !validate266(data.theme, {
          instancePath: instancePath + '/theme',
          parentData: data,
          parentDataProperty: 'theme',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)
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
  validate31.errors = vErrors
  return errors === 0
}
export const validatePatientView = validate272
const schema85 = {
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
const func2 = Object.prototype.hasOwnProperty
const schema86 = { enum: ['planned', 'active', 'paused', 'maintenance', 'ended'] }
function validate275(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'active' || data === 'paused' || data === 'maintenance' || data === 'ended')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema86.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate275.errors = vErrors
  return errors === 0
}
const schema87 = { anyOf: [{ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }, { type: 'null' }] }
const pattern10 = new RegExp('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'u')
function validate277(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate277.errors = vErrors
  return errors === 0
}
const schema88 = {
  type: 'object',
  additionalProperties: false,
  required: ['flag', 'at', 'text'],
  properties: {
    flag: { type: 'string' },
    at: { $ref: '#/definitions/LocalTime' },
    text: { $ref: 'bundle#/definitions/Text' },
  },
}
function validate280(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
  validate280.errors = vErrors
  return errors === 0
}
const schema89 = {
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
function validate284(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema89.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate22(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate23(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.closesAt, {
          instancePath: instancePath + '/closesAt',
          parentData: data,
          parentDataProperty: 'closesAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate284.errors = vErrors
  return errors === 0
}
const schema90 = {
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
function validate290(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate22(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate290.errors = vErrors
  return errors === 0
}
const schema91 = {
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
const schema92 = {
  anyOf: [{ $ref: '#/definitions/FeedbackView' }, { type: 'null' }],
  description: 'null: the module asks for no feedback.',
}
const schema93 = {
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
function validate300(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate300.errors = vErrors
  return errors === 0
}
const schema95 = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'by', 'text'],
  properties: {
    at: { $ref: '#/definitions/LocalTime' },
    by: { type: 'string', description: 'Name of the clinician.' },
    text: { type: 'string', description: 'Plain text.' },
  },
}
function validate304(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate304.errors = vErrors
  return errors === 0
}
function validate299(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate300(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.handedInAt !== undefined) {
      if (
        !validate23(data.handedInAt, {
          instancePath: instancePath + '/handedInAt',
          parentData: data,
          parentDataProperty: 'handedInAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.given !== undefined) {
      let data2 = data.given
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate304(data2, {
          instancePath: instancePath + '/given',
          parentData: data,
          parentDataProperty: 'given',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors)
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
  validate299.errors = vErrors
  return errors === 0
}
function validate298(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate298.errors = vErrors
  return errors === 0
}
const schema96 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'pages'],
  properties: {
    id: { type: 'string' },
    title: { $ref: 'bundle#/definitions/MaybeText' },
    pages: { type: 'array', items: { $ref: '#/definitions/PageView' } },
  },
}
const schema97 = {
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
const schema98 = {
  oneOf: [
    { $ref: 'bundle#/definitions/TextBlock' },
    { $ref: 'bundle#/definitions/TipBlock' },
    { $ref: 'bundle#/definitions/Picture' },
    { $ref: 'bundle#/definitions/Video' },
    { $ref: 'bundle#/definitions/Audio' },
    { $ref: '#/definitions/FormOnPage' },
  ],
}
const schema65 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: {
    kind: { const: 'text' },
    text: { $ref: '#/definitions/Text', description: 'Markdown. {patient.first_name} is filled in.' },
  },
}
function validate314(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate314.errors = vErrors
  return errors === 0
}
const schema66 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: { kind: { const: 'tip' }, text: { $ref: '#/definitions/Text' } },
}
function validate317(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate317.errors = vErrors
  return errors === 0
}
function validate320(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate48(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate320.errors = vErrors
  return errors === 0
}
const schema40 = {
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
function validate324(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate46(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
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
        !validate37(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate324.errors = vErrors
  return errors === 0
}
const schema41 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'describe'],
  properties: {
    kind: { const: 'audio' },
    file: { $ref: '#/definitions/Digest' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate329(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate37(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate329.errors = vErrors
  return errors === 0
}
const schema104 = {
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
const schema105 = { enum: ['planned', 'open', 'submitted', 'expired', 'cancelled'] }
function validate335(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'open' || data === 'submitted' || data === 'expired' || data === 'cancelled')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema105.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate335.errors = vErrors
  return errors === 0
}
function validate333(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
        !validate335(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors)
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
  validate333.errors = vErrors
  return errors === 0
}
function validate313(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate314(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate317(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
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
    if (!validate320(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors)
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
      if (!validate324(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
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
        if (!validate329(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors)
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
          if (!validate333(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors)
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
  validate313.errors = vErrors
  return errors === 0
}
function validate311(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
            !validate313(data3[i0], {
              instancePath: instancePath + '/blocks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors)
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
  validate311.errors = vErrors
  return errors === 0
}
function validate309(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate300(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.pages !== undefined) {
      let data2 = data.pages
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate311(data2[i0], {
              instancePath: instancePath + '/pages/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
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
  validate309.errors = vErrors
  return errors === 0
}
function validate294(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema91.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
          params: { allowedValues: schema91.properties.state.enum },
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
        !validate23(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate23(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate298(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
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
            !validate309(data9[i0], {
              instancePath: instancePath + '/sections/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors)
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
  validate294.errors = vErrors
  return errors === 0
}
const schema106 = {
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
const schema48 = {
  anyOf: [{ type: 'string' }, { $ref: '#/definitions/Text' }, { type: 'null' }],
  description: 'A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.',
}
function validate345(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate345.errors = vErrors
  return errors === 0
}
const schema58 = {
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
const schema24 = {
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
const schema25 = { enum: ['woman', 'man'] }
function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema25.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate55.errors = vErrors
  return errors === 0
}
function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate55(data0, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
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
  validate54.errors = vErrors
  return errors === 0
}
const schema59 = { enum: ['green', 'yellow', 'orange', 'red', 'blue', 'grey'] }
function validate167(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema59.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate167.errors = vErrors
  return errors === 0
}
function validate349(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate54(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
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
        !validate167(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate37(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate349.errors = vErrors
  return errors === 0
}
const schema109 = {
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
const schema110 = { enum: ['valid', 'prorated', 'incomplete', 'error'] }
function validate356(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'valid' || data === 'prorated' || data === 'incomplete' || data === 'error')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema110.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate356.errors = vErrors
  return errors === 0
}
function validate354(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate356(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data4 = data.band
      const _errs13 = errors
      let valid2 = false
      const _errs14 = errors
      if (
        !validate349(data4, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
  validate354.errors = vErrors
  return errors === 0
}
function validate342(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema106.properties, key0)) {
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
        !validate261(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
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
        !validate300(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.bands !== undefined) {
      let data10 = data.bands
      if (Array.isArray(data10)) {
        const len0 = data10.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate349(data10[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
              params: { allowedValues: schema106.properties.as.items.enum },
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
            !validate354(data14[i2], {
              instancePath: instancePath + '/points/' + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors)
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
  validate342.errors = vErrors
  return errors === 0
}
const schema111 = {
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
const schema28 = {
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
const schema15 = {
  type: 'string',
  pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
  description: 'A name the author wrote; kept for ever.',
}
const pattern1 = new RegExp('^[\\p{L}_][\\p{L}\\p{N}_]*$', 'u')
function validate33(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate33.errors = vErrors
  return errors === 0
}
const schema29 = { anyOf: [{ $ref: '#/definitions/Expression' }, { type: 'null' }] }
const schema30 = {
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
const schema31 = {
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
function validate75(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate75.errors = vErrors
  return errors === 0
}
const schema32 = {
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
function validate77(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema32.properties.op.enum },
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
        !validate33(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate33(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate77.errors = vErrors
  return errors === 0
}
const schema33 = {
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
function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate33(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.cell !== undefined) {
      if (
        !validate33(data.cell, {
          instancePath: instancePath + '/cell',
          parentData: data,
          parentDataProperty: 'cell',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate81.errors = vErrors
  return errors === 0
}
const schema34 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result'],
  properties: { op: { const: 'result' }, form: { $ref: '#/definitions/Id' }, result: { $ref: '#/definitions/Id' } },
}
function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate33(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate86.errors = vErrors
  return errors === 0
}
const schema35 = {
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
function validate90(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate33(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate90.errors = vErrors
  return errors === 0
}
const schema36 = {
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
const schema37 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 1 }, unit: { enum: ['minutes', 'hours', 'days', 'weeks'] } },
}
function validate98(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema37.properties.unit.enum },
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
  validate98.errors = vErrors
  return errors === 0
}
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
          params: { allowedValues: schema36.properties.fact.enum },
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
        !validate33(data2, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate33(data3, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate33(data4, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate98(data5, {
          instancePath: instancePath + '/lasting',
          parentData: data,
          parentDataProperty: 'lasting',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
  validate94.errors = vErrors
  return errors === 0
}
const schema38 = {
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
const wrapper0 = { validate: validate74 }
function validate101(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema38.properties.name.enum },
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
  validate101.errors = vErrors
  return errors === 0
}
function validate74(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate77(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
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
    if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
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
      if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)
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
        if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
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
          if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
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
            if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
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
  validate74.errors = vErrors
  return errors === 0
}
function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
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
  validate73.errors = vErrors
  return errors === 0
}
const schema39 = {
  oneOf: [{ $ref: '#/definitions/Picture' }, { $ref: '#/definitions/Video' }, { $ref: '#/definitions/Audio' }],
}
function validate107(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate46(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
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
        !validate37(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate107.errors = vErrors
  return errors === 0
}
function validate112(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate46(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate37(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate112.errors = vErrors
  return errors === 0
}
function validate105(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate45(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors)
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
    if (!validate112(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors)
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
  validate105.errors = vErrors
  return errors === 0
}
const schema42 = {
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
const schema43 = {
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
const schema44 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'score'],
  properties: {
    id: { $ref: '#/definitions/OptionId' },
    label: { $ref: '#/definitions/Text' },
    score: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
}
const schema45 = { type: 'string', pattern: '^[\\p{L}\\p{N}_]+$' }
const pattern6 = new RegExp('^[\\p{L}\\p{N}_]+$', 'u')
function validate120(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate120.errors = vErrors
  return errors === 0
}
function validate119(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate120(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate37(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate119.errors = vErrors
  return errors === 0
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
          params: { allowedValues: schema43.properties.look.enum },
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
            !validate119(data2[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
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
  validate118.errors = vErrors
  return errors === 0
}
const schema46 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'options'],
  description: 'Any number of options; the stored answer is a list of ids, without repeats.',
  properties: {
    kind: { const: 'choices' },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
function validate125(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
            !validate119(data1[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
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
  validate125.errors = vErrors
  return errors === 0
}
const schema47 = {
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
function validate129(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate129.errors = vErrors
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
          params: { allowedValues: schema47.properties.look.enum },
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
        !validate129(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors)
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
        !validate48(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate48(data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate128.errors = vErrors
  return errors === 0
}
const schema49 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'maxLength'],
  properties: { kind: { const: 'text' }, look: { enum: ['line', 'area'] }, maxLength: { type: 'integer', minimum: 1 } },
}
function validate135(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema49.properties.look.enum },
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
  validate135.errors = vErrors
  return errors === 0
}
const schema50 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'yes_no' } },
  description: 'true or false.',
}
function validate137(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate137.errors = vErrors
  return errors === 0
}
const schema51 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'date' } },
  description: 'YYYY-MM-DD.',
}
function validate139(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate139.errors = vErrors
  return errors === 0
}
const schema52 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'time' } },
  description: 'HH:MM, 24 hours.',
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
  validate141.errors = vErrors
  return errors === 0
}
const schema53 = {
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
const wrapper1 = { validate: validate68 }
function validate68(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate33(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate48(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
        !validate73(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate105(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)
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
        !validate117(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate68.errors = vErrors
  return errors === 0
}
function validate143(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate48(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate143.errors = vErrors
  return errors === 0
}
function validate117(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors)
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
      const _errs4 = errors
      if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors)
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
        if (!validate137(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors)
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
          if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors)
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
            if (!validate141(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors)
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
              if (!validate143(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors)
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
  validate117.errors = vErrors
  return errors === 0
}
function validate363(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate33(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate48(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
        !validate73(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate105(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)
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
        !validate117(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
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
  validate363.errors = vErrors
  return errors === 0
}
function validate361(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate363(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors)
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
        !validate354(data4, {
          instancePath: instancePath + '/latest',
          parentData: data,
          parentDataProperty: 'latest',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors)
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
  validate361.errors = vErrors
  return errors === 0
}
const schema113 = {
  type: 'object',
  additionalProperties: false,
  required: ['mayWrite', 'unread', 'thread'],
  properties: {
    mayWrite: { type: 'boolean', description: 'Whether the viewer can write now.' },
    unread: { type: 'integer', description: 'How many the viewer has not read.' },
    thread: { type: 'array', items: { $ref: '#/definitions/Message' }, description: 'Oldest first.' },
  },
}
const schema114 = { oneOf: [{ $ref: '#/definitions/PersonMessage' }, { $ref: '#/definitions/ProgramMessage' }] }
const schema115 = {
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
function validate376(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema115.properties.from.enum },
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate23(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate376.errors = vErrors
  return errors === 0
}
const schema116 = {
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
function validate380(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.readAt !== undefined) {
      if (
        !validate23(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate380.errors = vErrors
  return errors === 0
}
function validate375(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate376(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate380(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors)
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
  validate375.errors = vErrors
  return errors === 0
}
function validate374(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
            !validate375(data2[i0], {
              instancePath: instancePath + '/thread/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors)
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
  validate374.errors = vErrors
  return errors === 0
}
function validate272(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema85.properties, key0)) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate31(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate275(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors)
        errors = vErrors.length
      }
    }
    if (data.until !== undefined) {
      if (
        !validate277(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.startsAt !== undefined) {
      if (
        !validate23(data.startsAt, {
          instancePath: instancePath + '/startsAt',
          parentData: data,
          parentDataProperty: 'startsAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
            !validate280(data9[i0], {
              instancePath: instancePath + '/advice/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors)
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
            !validate284(data11[i1], {
              instancePath: instancePath + '/due/' + i1,
              parentData: data11,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors)
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
            !validate290(data14[i2], {
              instancePath: instancePath + '/coming/' + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors)
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
            !validate294(data16[i3], {
              instancePath: instancePath + '/modules/' + i3,
              parentData: data16,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors)
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
            !validate342(data18[i4], {
              instancePath: instancePath + '/results/' + i4,
              parentData: data18,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors)
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
            !validate361(data20[i5], {
              instancePath: instancePath + '/measures/' + i5,
              parentData: data20,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors)
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
        !validate374(data.messages, {
          instancePath: instancePath + '/messages',
          parentData: data,
          parentDataProperty: 'messages',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors)
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
  validate272.errors = vErrors
  return errors === 0
}
export const validateMeasureView = validate387
function validate387(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate363(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors)
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
        !validate354(data4, {
          instancePath: instancePath + '/latest',
          parentData: data,
          parentDataProperty: 'latest',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors)
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
  validate387.errors = vErrors
  return errors === 0
}
export const validateEnrolmentStatus = validate391
function validate391(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'active' || data === 'paused' || data === 'maintenance' || data === 'ended')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema86.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate391.errors = vErrors
  return errors === 0
}
export const validateMaybeDate = validate392
function validate392(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate392.errors = vErrors
  return errors === 0
}
export const validateAdvice = validate393
function validate393(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
  validate393.errors = vErrors
  return errors === 0
}
export const validateDueForm = validate396
function validate396(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema89.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate22(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate23(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.closesAt, {
          instancePath: instancePath + '/closesAt',
          parentData: data,
          parentDataProperty: 'closesAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate396.errors = vErrors
  return errors === 0
}
export const validateComingForm = validate401
function validate401(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.opensAt !== undefined) {
      if (
        !validate22(data.opensAt, {
          instancePath: instancePath + '/opensAt',
          parentData: data,
          parentDataProperty: 'opensAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate401.errors = vErrors
  return errors === 0
}
export const validateModuleView = validate404
function validate404(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema91.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
          params: { allowedValues: schema91.properties.state.enum },
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
        !validate23(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate23(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate298(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
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
            !validate309(data9[i0], {
              instancePath: instancePath + '/sections/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors)
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
  validate404.errors = vErrors
  return errors === 0
}
export const validateMaybeFeedback = validate410
function validate410(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate410.errors = vErrors
  return errors === 0
}
export const validateFeedbackView = validate412
function validate412(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate300(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.handedInAt !== undefined) {
      if (
        !validate23(data.handedInAt, {
          instancePath: instancePath + '/handedInAt',
          parentData: data,
          parentDataProperty: 'handedInAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.given !== undefined) {
      let data2 = data.given
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate304(data2, {
          instancePath: instancePath + '/given',
          parentData: data,
          parentDataProperty: 'given',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors)
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
  validate412.errors = vErrors
  return errors === 0
}
export const validateGivenFeedback = validate416
function validate416(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate416.errors = vErrors
  return errors === 0
}
export const validateSectionView = validate418
function validate418(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate300(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.pages !== undefined) {
      let data2 = data.pages
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate311(data2[i0], {
              instancePath: instancePath + '/pages/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors)
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
  validate418.errors = vErrors
  return errors === 0
}
export const validatePageView = validate421
function validate421(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
            !validate313(data3[i0], {
              instancePath: instancePath + '/blocks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors)
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
  validate421.errors = vErrors
  return errors === 0
}
export const validateBlockView = validate424
function validate424(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate314(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate317(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors)
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
    if (!validate320(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors)
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
      if (!validate324(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors)
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
        if (!validate329(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors)
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
          if (!validate333(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors)
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
  validate424.errors = vErrors
  return errors === 0
}
export const validateFormOnPage = validate431
function validate431(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
        !validate335(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors)
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
  validate431.errors = vErrors
  return errors === 0
}
export const validateOccurrenceState = validate434
function validate434(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'planned' || data === 'open' || data === 'submitted' || data === 'expired' || data === 'cancelled')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema105.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate434.errors = vErrors
  return errors === 0
}
export const validateResultView = validate435
function validate435(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema106.properties, key0)) {
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
        !validate261(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
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
        !validate300(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.bands !== undefined) {
      let data10 = data.bands
      if (Array.isArray(data10)) {
        const len0 = data10.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate349(data10[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data10,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
              params: { allowedValues: schema106.properties.as.items.enum },
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
            !validate354(data14[i2], {
              instancePath: instancePath + '/points/' + i2,
              parentData: data14,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors)
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
  validate435.errors = vErrors
  return errors === 0
}
export const validateResultPoint = validate442
function validate442(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate356(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data4 = data.band
      const _errs13 = errors
      let valid2 = false
      const _errs14 = errors
      if (
        !validate349(data4, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
  validate442.errors = vErrors
  return errors === 0
}
export const validateScoreStatus = validate446
function validate446(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'valid' || data === 'prorated' || data === 'incomplete' || data === 'error')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema110.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate446.errors = vErrors
  return errors === 0
}
export const validateStaffView = validate447
const schema135 = {
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
    'plan',
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
    plan: { $ref: '#/definitions/PlanView' },
  },
}
const schema136 = {
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
function validate454(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema25.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate454.errors = vErrors
  return errors === 0
}
function validate453(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate454(data1, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors)
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
        !validate300(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
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
  validate453.errors = vErrors
  return errors === 0
}
const schema138 = {
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
const schema76 = { enum: ['clinician', 'patient_administrator'] }
function validate459(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema76.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate459.errors = vErrors
  return errors === 0
}
const schema140 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: { id: { type: 'string' }, name: { type: 'string' } },
}
function validate464(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate464.errors = vErrors
  return errors === 0
}
const schema141 = {
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
function validate468(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate468.errors = vErrors
  return errors === 0
}
const schema142 = {
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
const schema54 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text', 'help'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    text: { $ref: '#/definitions/Text', description: 'What is asked of all its questions.' },
    help: { $ref: '#/definitions/MaybeText' },
  },
}
function validate473(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate48(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate473.errors = vErrors
  return errors === 0
}
const wrapper2 = { validate: validate472 }
function validate472(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate473(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors)
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
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (
        !validate25(data4, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
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
            !validate261(data5[i0], {
              instancePath: instancePath + '/labels/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
  validate472.errors = vErrors
  return errors === 0
}
function validate458(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema138.properties, key0)) {
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
            !validate459(data2[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors)
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
          params: { allowedValues: schema138.properties.severity.enum },
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate22(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
          params: { allowedValues: schema138.properties.state.enum },
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
        !validate23(data.acknowledgedAt, {
          instancePath: instancePath + '/acknowledgedAt',
          parentData: data,
          parentDataProperty: 'acknowledgedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate464(data11, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors)
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
        !validate23(data.snoozedUntil, {
          instancePath: instancePath + '/snoozedUntil',
          parentData: data,
          parentDataProperty: 'snoozedUntil',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate23(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.comments !== undefined) {
      let data14 = data.comments
      if (Array.isArray(data14)) {
        const len1 = data14.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate468(data14[i1], {
              instancePath: instancePath + '/comments/' + i1,
              parentData: data14,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors)
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
        !validate300(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data18 = data.answers
      if (Array.isArray(data18)) {
        const len2 = data18.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate472(data18[i2], {
              instancePath: instancePath + '/answers/' + i2,
              parentData: data18,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
        !validate376(data20, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
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
  validate458.errors = vErrors
  return errors === 0
}
const schema144 = {
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
function validate485(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate22(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.doneAt !== undefined) {
      if (
        !validate23(data.doneAt, {
          instancePath: instancePath + '/doneAt',
          parentData: data,
          parentDataProperty: 'doneAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate485.errors = vErrors
  return errors === 0
}
const schema145 = {
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
const schema146 = {
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
const schema147 = { anyOf: [{ $ref: '#/definitions/Amended' }, { type: 'null' }], description: 'null: as it was sent.' }
const schema148 = {
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
function validate498(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate498.errors = vErrors
  return errors === 0
}
function validate497(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate498(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors)
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
  validate497.errors = vErrors
  return errors === 0
}
const schema149 = {
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
function validate503(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
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
        !validate356(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data6 = data.band
      const _errs16 = errors
      let valid2 = false
      const _errs17 = errors
      if (
        !validate349(data6, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
  validate503.errors = vErrors
  return errors === 0
}
const schema150 = {
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
function validate509(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate497(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data2 = data.answers
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate472(data2[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
            !validate503(data4[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors)
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
  validate509.errors = vErrors
  return errors === 0
}
function validate494(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema146.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate497(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data7 = data.answers
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate472(data7[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
            !validate503(data9[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors)
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
            !validate509(data11[i2], {
              instancePath: instancePath + '/earlier/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors)
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
  validate494.errors = vErrors
  return errors === 0
}
function validate491(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.since !== undefined) {
      if (
        !validate22(data.since, {
          instancePath: instancePath + '/since',
          parentData: data,
          parentDataProperty: 'since',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.responses !== undefined) {
      let data3 = data.responses
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate494(data3[i0], {
              instancePath: instancePath + '/responses/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors)
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
  validate491.errors = vErrors
  return errors === 0
}
const schema151 = {
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
function validate517(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema151.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      if (
        !validate335(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors)
        errors = vErrors.length
      }
    }
    if (data.openAt !== undefined) {
      if (
        !validate22(data.openAt, {
          instancePath: instancePath + '/openAt',
          parentData: data,
          parentDataProperty: 'openAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate23(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.closeAt, {
          instancePath: instancePath + '/closeAt',
          parentData: data,
          parentDataProperty: 'closeAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.submittedAt, {
          instancePath: instancePath + '/submittedAt',
          parentData: data,
          parentDataProperty: 'submittedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate517.errors = vErrors
  return errors === 0
}
const schema152 = {
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
function validate526(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
          params: { allowedValues: schema152.properties.state.enum },
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
        !validate23(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate23(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.feedback !== undefined) {
      if (
        !validate298(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
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
  validate526.errors = vErrors
  return errors === 0
}
const schema153 = {
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
        'patient_wrote',
        'clinician_wrote',
        'program_wrote',
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
function validate533(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        data1 === 'patient_wrote' ||
        data1 === 'clinician_wrote' ||
        data1 === 'program_wrote' ||
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
          params: { allowedValues: schema153.properties.kind.enum },
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
  validate533.errors = vErrors
  return errors === 0
}
const schema154 = {
  type: 'object',
  additionalProperties: false,
  required: ['mayAddMeasures', 'parts', 'rows'],
  properties: {
    mayAddMeasures: { type: 'boolean' },
    parts: {
      type: 'array',
      items: { $ref: '#/definitions/PlanPartView' },
      description: 'What has been added, the oldest first; what is stopped too.',
    },
    rows: {
      type: 'array',
      items: { $ref: '#/definitions/PlanRowView' },
      description: "The program's own rows, and its measures that no row gives.",
    },
  },
}
const schema155 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'at', 'by', 'stoppedAt', 'stoppedBy', 'what'],
  properties: {
    id: { $ref: 'plan#/definitions/OwnId' },
    title: { $ref: 'bundle#/definitions/Text' },
    at: { $ref: '#/definitions/LocalTime' },
    by: { type: 'string', description: 'Name of the member of staff.' },
    stoppedAt: { $ref: '#/definitions/MaybeLocalTime' },
    stoppedBy: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    what: { $ref: 'plan#/definitions/Item' },
  },
}
const schema157 = {
  type: 'string',
  pattern: '^own_[0-9A-HJKMNP-TV-Z]{26}$',
  description: '`own_` and a ULID that the client made, so that it meets no id of the program.',
}
const pattern12 = new RegExp('^own_[0-9A-HJKMNP-TV-Z]{26}$', 'u')
function validate540(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern12.test(data)) {
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
  validate540.errors = vErrors
  return errors === 0
}
const schema158 = {
  oneOf: [
    { $ref: '#/definitions/Repeat' },
    { $ref: '#/definitions/Measure' },
    { $ref: '#/definitions/Flag' },
    { $ref: '#/definitions/Reminder' },
    { $ref: '#/definitions/Without' },
  ],
}
const schema159 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'schedule'],
  description: 'Forms given again and again.',
  properties: { kind: { const: 'repeat' }, schedule: { $ref: 'bundle#/definitions/Schedule' } },
}
const schema69 = {
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
const schema70 = {
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
function validate214(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema70.oneOf[0].properties.kind.enum },
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
          params: { allowedValues: schema70.oneOf[1].properties.kind.enum },
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
        !validate33(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate214.errors = vErrors
  return errors === 0
}
const schema71 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 0 }, unit: { enum: ['days', 'weeks', 'months'] } },
}
function validate217(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema71.properties.unit.enum },
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
  validate217.errors = vErrors
  return errors === 0
}
const schema72 = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
const pattern7 = new RegExp('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'u')
function validate220(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate220.errors = vErrors
  return errors === 0
}
const schema73 = {
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
function validate222(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate217(data.step, {
          instancePath: instancePath + '/step',
          parentData: data,
          parentDataProperty: 'step',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)
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
  validate222.errors = vErrors
  return errors === 0
}
function validate547(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema69.properties, key0)) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
            !validate33(data1[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
        !validate214(data.anchor, {
          instancePath: instancePath + '/anchor',
          parentData: data,
          parentDataProperty: 'anchor',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors)
        errors = vErrors.length
      }
    }
    if (data.first !== undefined) {
      if (
        !validate217(data.first, {
          instancePath: instancePath + '/first',
          parentData: data,
          parentDataProperty: 'first',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)
        errors = vErrors.length
      }
    }
    if (data.every !== undefined) {
      let data5 = data.every
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (
        !validate217(data5, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)
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
            !validate220(data8[i2], {
              instancePath: instancePath + '/times/' + i2,
              parentData: data8,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors)
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
        !validate222(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors)
        errors = vErrors.length
      }
    }
    if (data.due !== undefined) {
      let data11 = data.due
      const _errs22 = errors
      let valid8 = false
      const _errs23 = errors
      if (
        !validate98(data11, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
        !validate98(data12, {
          instancePath: instancePath + '/open',
          parentData: data,
          parentDataProperty: 'open',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
            !validate98(data13[i3], {
              instancePath: instancePath + '/reminders/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
  validate547.errors = vErrors
  return errors === 0
}
function validate546(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate547(data.schedule, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors)
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
  validate546.errors = vErrors
  return errors === 0
}
const schema161 = {
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
const schema27 = {
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
function validate148(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate37(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate48(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
  validate148.errors = vErrors
  return errors === 0
}
const schema55 = {
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
function validate153(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate74(data.holds, {
          instancePath: instancePath + '/holds',
          parentData: data,
          parentDataProperty: 'holds',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
        errors = vErrors.length
      }
    }
    if (data.message !== undefined) {
      if (
        !validate37(data.message, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data2 = data.questions
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate33(data2[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
  validate153.errors = vErrors
  return errors === 0
}
const schema56 = {
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
const schema57 = {
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
function validate163(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate163.errors = vErrors
  return errors === 0
}
function validate165(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate54(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
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
        !validate167(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate37(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate165.errors = vErrors
  return errors === 0
}
function validate158(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema56.properties, key0)) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate37(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate129(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      if (
        !validate74(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
        errors = vErrors.length
      }
    }
    if (data.missing !== undefined) {
      if (
        !validate163(data.missing, {
          instancePath: instancePath + '/missing',
          parentData: data,
          parentDataProperty: 'missing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors)
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
            !validate165(data9[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors)
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
        !validate48(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
              params: { allowedValues: schema56.properties.showTo.items.enum },
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
              params: { allowedValues: schema56.properties.as.items.enum },
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
  validate158.errors = vErrors
  return errors === 0
}
function validate561(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema27.properties, key0)) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate37(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.intro !== undefined) {
      if (
        !validate48(data.intro, {
          instancePath: instancePath + '/intro',
          parentData: data,
          parentDataProperty: 'intro',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
          params: { allowedValues: schema27.properties.layout.enum },
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
            !validate68(data7[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)
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
            !validate148(data9[i1], {
              instancePath: instancePath + '/matrices/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors)
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
            !validate153(data11[i2], {
              instancePath: instancePath + '/checks/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors)
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
            !validate158(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors)
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
  validate561.errors = vErrors
  return errors === 0
}
function validate560(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate561(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors)
        errors = vErrors.length
      }
    }
    if (data.schedule !== undefined) {
      let data2 = data.schedule
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate547(data2, {
          instancePath: instancePath + '/schedule',
          parentData: data,
          parentDataProperty: 'schedule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors)
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
  validate560.errors = vErrors
  return errors === 0
}
const schema163 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'flag'],
  properties: { kind: { const: 'flag' }, flag: { $ref: 'bundle#/definitions/FlagRule' } },
}
const schema75 = {
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
function validate236(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema76.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate236.errors = vErrors
  return errors === 0
}
function validate573(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
          params: { allowedValues: schema75.properties.severity.enum },
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
        !validate37(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate74(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
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
            !validate236(data4[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors)
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
        !validate48(data.advice, {
          instancePath: instancePath + '/advice',
          parentData: data,
          parentDataProperty: 'advice',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors)
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
            !validate236(data7.to, {
              instancePath: instancePath + '/escalate/to',
              parentData: data7,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors)
            errors = vErrors.length
          }
        }
        if (data7.after !== undefined) {
          if (
            !validate98(data7.after, {
              instancePath: instancePath + '/escalate/after',
              parentData: data7,
              parentDataProperty: 'after',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
  validate573.errors = vErrors
  return errors === 0
}
function validate572(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate573(data.flag, {
          instancePath: instancePath + '/flag',
          parentData: data,
          parentDataProperty: 'flag',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors)
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
  validate572.errors = vErrors
  return errors === 0
}
const schema165 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'rule'],
  description: 'A rule that reminds staff.',
  properties: { kind: { const: 'reminder' }, rule: { $ref: 'bundle#/definitions/Rule' } },
}
const schema77 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'when', 'then'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    when: { $ref: '#/definitions/Expression' },
    then: { type: 'array', minItems: 1, items: { $ref: '#/definitions/RuleAction' } },
  },
}
const schema78 = {
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
function validate245(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
            !validate33(data3[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
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
          !validate37(data.text, {
            instancePath: instancePath + '/text',
            parentData: data,
            parentDataProperty: 'text',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
          errors = vErrors.length
        }
      }
      if (data.within !== undefined) {
        if (
          !validate98(data.within, {
            instancePath: instancePath + '/within',
            parentData: data,
            parentDataProperty: 'within',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors)
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
            !validate37(data.text, {
              instancePath: instancePath + '/text',
              parentData: data,
              parentDataProperty: 'text',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
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
  validate245.errors = vErrors
  return errors === 0
}
function validate584(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate33(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate74(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
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
            !validate245(data2[i0], {
              instancePath: instancePath + '/then/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors)
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
  validate584.errors = vErrors
  return errors === 0
}
function validate583(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate584(data.rule, {
          instancePath: instancePath + '/rule',
          parentData: data,
          parentDataProperty: 'rule',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors)
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
  validate583.errors = vErrors
  return errors === 0
}
const schema167 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'row'],
  description: "One of the program's own rows or measures, left out for this patient.",
  properties: { kind: { const: 'without' }, row: { $ref: 'bundle#/definitions/Id' } },
}
function validate591(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate591.errors = vErrors
  return errors === 0
}
function validate590(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate591(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors)
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
  validate590.errors = vErrors
  return errors === 0
}
function validate545(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate546(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate560(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors)
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
    if (!validate572(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors)
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
      if (!validate583(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors)
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
        if (!validate590(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate590.errors : vErrors.concat(validate590.errors)
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
  validate545.errors = vErrors
  return errors === 0
}
function validate538(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.stoppedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stoppedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.stoppedBy === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stoppedBy' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.what === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } }
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
        key0 === 'title' ||
        key0 === 'at' ||
        key0 === 'by' ||
        key0 === 'stoppedAt' ||
        key0 === 'stoppedBy' ||
        key0 === 'what'
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
        !validate540(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (typeof data.by !== 'string') {
        const err8 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
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
    if (data.stoppedAt !== undefined) {
      if (
        !validate23(data.stoppedAt, {
          instancePath: instancePath + '/stoppedAt',
          parentData: data,
          parentDataProperty: 'stoppedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.stoppedBy !== undefined) {
      let data5 = data.stoppedBy
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (typeof data5 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/stoppedBy',
          schemaPath: '#/properties/stoppedBy/anyOf/0/type',
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
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs12 = errors
        if (data5 !== null) {
          const err10 = {
            instancePath: instancePath + '/stoppedBy',
            schemaPath: '#/properties/stoppedBy/anyOf/1/type',
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
        var _valid0 = _errs12 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/stoppedBy',
          schemaPath: '#/properties/stoppedBy/anyOf',
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
    if (data.what !== undefined) {
      if (
        !validate545(data.what, {
          instancePath: instancePath + '/what',
          parentData: data,
          parentDataProperty: 'what',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors)
        errors = vErrors.length
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
  validate538.errors = vErrors
  return errors === 0
}
const schema169 = {
  type: 'object',
  additionalProperties: false,
  required: ['row', 'titles', 'leftOutAt', 'leftOutBy'],
  properties: {
    row: { type: 'string' },
    titles: { type: 'array', items: { $ref: 'bundle#/definitions/Text' }, description: 'Of its forms.' },
    leftOutAt: { $ref: '#/definitions/MaybeLocalTime', description: 'null: the patient is given it.' },
    leftOutBy: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  },
}
function validate596(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.row === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.titles === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'titles' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.leftOutAt === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leftOutAt' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.leftOutBy === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leftOutBy' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'row' || key0 === 'titles' || key0 === 'leftOutAt' || key0 === 'leftOutBy')) {
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
    if (data.row !== undefined) {
      if (typeof data.row !== 'string') {
        const err5 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/type',
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
    if (data.titles !== undefined) {
      let data1 = data.titles
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate261(data1[i0], {
              instancePath: instancePath + '/titles/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/titles',
          schemaPath: '#/properties/titles/type',
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
    if (data.leftOutAt !== undefined) {
      if (
        !validate23(data.leftOutAt, {
          instancePath: instancePath + '/leftOutAt',
          parentData: data,
          parentDataProperty: 'leftOutAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.leftOutBy !== undefined) {
      let data4 = data.leftOutBy
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (typeof data4 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/leftOutBy',
          schemaPath: '#/properties/leftOutBy/anyOf/0/type',
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
      var _valid0 = _errs10 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs12 = errors
        if (data4 !== null) {
          const err8 = {
            instancePath: instancePath + '/leftOutBy',
            schemaPath: '#/properties/leftOutBy/anyOf/1/type',
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
        var _valid0 = _errs12 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err9 = {
          instancePath: instancePath + '/leftOutBy',
          schemaPath: '#/properties/leftOutBy/anyOf',
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
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate596.errors = vErrors
  return errors === 0
}
function validate537(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.mayAddMeasures === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'mayAddMeasures' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.parts === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'parts' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.rows === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rows' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'mayAddMeasures' || key0 === 'parts' || key0 === 'rows')) {
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
    if (data.mayAddMeasures !== undefined) {
      if (typeof data.mayAddMeasures !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/mayAddMeasures',
          schemaPath: '#/properties/mayAddMeasures/type',
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
    if (data.parts !== undefined) {
      let data1 = data.parts
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate538(data1[i0], {
              instancePath: instancePath + '/parts/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
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
    if (data.rows !== undefined) {
      let data3 = data.rows
      if (Array.isArray(data3)) {
        const len1 = data3.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate596(data3[i1], {
              instancePath: instancePath + '/rows/' + i1,
              parentData: data3,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
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
  validate537.errors = vErrors
  return errors === 0
}
function validate447(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.plan === undefined) {
      const err16 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'plan' } }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema135.properties, key0)) {
        const err17 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.program !== undefined) {
      if (
        !validate31(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors)
        errors = vErrors.length
      }
    }
    if (data.status !== undefined) {
      if (
        !validate275(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors)
        errors = vErrors.length
      }
    }
    if (data.until !== undefined) {
      if (
        !validate277(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)
        errors = vErrors.length
      }
    }
    if (data.day !== undefined) {
      let data4 = data.day
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err18 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/type',
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
    if (data.startedAt !== undefined) {
      if (
        !validate22(data.startedAt, {
          instancePath: instancePath + '/startedAt',
          parentData: data,
          parentDataProperty: 'startedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.patient !== undefined) {
      if (
        !validate453(data.patient, {
          instancePath: instancePath + '/patient',
          parentData: data,
          parentDataProperty: 'patient',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors)
        errors = vErrors.length
      }
    }
    if (data.flags !== undefined) {
      let data7 = data.flags
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate458(data7[i0], {
              instancePath: instancePath + '/flags/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
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
    if (data.reminders !== undefined) {
      let data9 = data.reminders
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate485(data9[i1], {
              instancePath: instancePath + '/reminders/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
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
    if (data.homework !== undefined) {
      let data11 = data.homework
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate491(data11[i2], {
              instancePath: instancePath + '/homework/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/homework',
          schemaPath: '#/properties/homework/type',
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
            !validate342(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors)
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
    if (data.occurrences !== undefined) {
      let data15 = data.occurrences
      if (Array.isArray(data15)) {
        const len4 = data15.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate517(data15[i4], {
              instancePath: instancePath + '/occurrences/' + i4,
              parentData: data15,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/occurrences',
          schemaPath: '#/properties/occurrences/type',
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
    if (data.responses !== undefined) {
      let data17 = data.responses
      if (Array.isArray(data17)) {
        const len5 = data17.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate494(data17[i5], {
              instancePath: instancePath + '/responses/' + i5,
              parentData: data17,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/responses',
          schemaPath: '#/properties/responses/type',
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
    if (data.modules !== undefined) {
      let data19 = data.modules
      if (Array.isArray(data19)) {
        const len6 = data19.length
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate526(data19[i6], {
              instancePath: instancePath + '/modules/' + i6,
              parentData: data19,
              parentDataProperty: i6,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/modules',
          schemaPath: '#/properties/modules/type',
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
    if (data.messages !== undefined) {
      if (
        !validate374(data.messages, {
          instancePath: instancePath + '/messages',
          parentData: data,
          parentDataProperty: 'messages',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors)
        errors = vErrors.length
      }
    }
    if (data.timeline !== undefined) {
      let data22 = data.timeline
      if (Array.isArray(data22)) {
        const len7 = data22.length
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate533(data22[i7], {
              instancePath: instancePath + '/timeline/' + i7,
              parentData: data22,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/timeline',
          schemaPath: '#/properties/timeline/type',
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
    if (data.plan !== undefined) {
      if (
        !validate537(data.plan, {
          instancePath: instancePath + '/plan',
          parentData: data,
          parentDataProperty: 'plan',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors)
        errors = vErrors.length
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
  validate447.errors = vErrors
  return errors === 0
}
export const validatePatientFacts = validate601
function validate601(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate454(data1, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors)
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
        !validate300(data.group, {
          instancePath: instancePath + '/group',
          parentData: data,
          parentDataProperty: 'group',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
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
  validate601.errors = vErrors
  return errors === 0
}
export const validateFlagView = validate604
function validate604(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema138.properties, key0)) {
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
            !validate459(data2[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors)
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
          params: { allowedValues: schema138.properties.severity.enum },
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.raisedAt !== undefined) {
      if (
        !validate22(data.raisedAt, {
          instancePath: instancePath + '/raisedAt',
          parentData: data,
          parentDataProperty: 'raisedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
          params: { allowedValues: schema138.properties.state.enum },
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
        !validate23(data.acknowledgedAt, {
          instancePath: instancePath + '/acknowledgedAt',
          parentData: data,
          parentDataProperty: 'acknowledgedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate464(data11, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors)
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
        !validate23(data.snoozedUntil, {
          instancePath: instancePath + '/snoozedUntil',
          parentData: data,
          parentDataProperty: 'snoozedUntil',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.escalatedAt !== undefined) {
      if (
        !validate23(data.escalatedAt, {
          instancePath: instancePath + '/escalatedAt',
          parentData: data,
          parentDataProperty: 'escalatedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.comments !== undefined) {
      let data14 = data.comments
      if (Array.isArray(data14)) {
        const len1 = data14.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate468(data14[i1], {
              instancePath: instancePath + '/comments/' + i1,
              parentData: data14,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors)
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
        !validate300(data.formTitle, {
          instancePath: instancePath + '/formTitle',
          parentData: data,
          parentDataProperty: 'formTitle',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data18 = data.answers
      if (Array.isArray(data18)) {
        const len2 = data18.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate472(data18[i2], {
              instancePath: instancePath + '/answers/' + i2,
              parentData: data18,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
        !validate376(data20, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
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
  validate604.errors = vErrors
  return errors === 0
}
export const validateStaff = validate616
function validate616(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
  validate616.errors = vErrors
  return errors === 0
}
export const validateFlagComment = validate617
function validate617(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate617.errors = vErrors
  return errors === 0
}
export const validatePlanView = validate619
function validate619(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.mayAddMeasures === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'mayAddMeasures' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.parts === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'parts' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.rows === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'rows' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'mayAddMeasures' || key0 === 'parts' || key0 === 'rows')) {
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
    if (data.mayAddMeasures !== undefined) {
      if (typeof data.mayAddMeasures !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/mayAddMeasures',
          schemaPath: '#/properties/mayAddMeasures/type',
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
    if (data.parts !== undefined) {
      let data1 = data.parts
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate538(data1[i0], {
              instancePath: instancePath + '/parts/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
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
    if (data.rows !== undefined) {
      let data3 = data.rows
      if (Array.isArray(data3)) {
        const len1 = data3.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate596(data3[i1], {
              instancePath: instancePath + '/rows/' + i1,
              parentData: data3,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
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
  validate619.errors = vErrors
  return errors === 0
}
export const validatePlanPartView = validate622
function validate622(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.stoppedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stoppedAt' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.stoppedBy === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stoppedBy' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.what === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'what' } }
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
        key0 === 'title' ||
        key0 === 'at' ||
        key0 === 'by' ||
        key0 === 'stoppedAt' ||
        key0 === 'stoppedBy' ||
        key0 === 'what'
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
        !validate540(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (typeof data.by !== 'string') {
        const err8 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
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
    if (data.stoppedAt !== undefined) {
      if (
        !validate23(data.stoppedAt, {
          instancePath: instancePath + '/stoppedAt',
          parentData: data,
          parentDataProperty: 'stoppedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.stoppedBy !== undefined) {
      let data5 = data.stoppedBy
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (typeof data5 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/stoppedBy',
          schemaPath: '#/properties/stoppedBy/anyOf/0/type',
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
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs12 = errors
        if (data5 !== null) {
          const err10 = {
            instancePath: instancePath + '/stoppedBy',
            schemaPath: '#/properties/stoppedBy/anyOf/1/type',
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
        var _valid0 = _errs12 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/stoppedBy',
          schemaPath: '#/properties/stoppedBy/anyOf',
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
    if (data.what !== undefined) {
      if (
        !validate545(data.what, {
          instancePath: instancePath + '/what',
          parentData: data,
          parentDataProperty: 'what',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors)
        errors = vErrors.length
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
  validate622.errors = vErrors
  return errors === 0
}
export const validatePlanRowView = validate628
function validate628(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.row === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.titles === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'titles' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.leftOutAt === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leftOutAt' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.leftOutBy === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'leftOutBy' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'row' || key0 === 'titles' || key0 === 'leftOutAt' || key0 === 'leftOutBy')) {
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
    if (data.row !== undefined) {
      if (typeof data.row !== 'string') {
        const err5 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/type',
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
    if (data.titles !== undefined) {
      let data1 = data.titles
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate261(data1[i0], {
              instancePath: instancePath + '/titles/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/titles',
          schemaPath: '#/properties/titles/type',
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
    if (data.leftOutAt !== undefined) {
      if (
        !validate23(data.leftOutAt, {
          instancePath: instancePath + '/leftOutAt',
          parentData: data,
          parentDataProperty: 'leftOutAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.leftOutBy !== undefined) {
      let data4 = data.leftOutBy
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (typeof data4 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/leftOutBy',
          schemaPath: '#/properties/leftOutBy/anyOf/0/type',
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
      var _valid0 = _errs10 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs12 = errors
        if (data4 !== null) {
          const err8 = {
            instancePath: instancePath + '/leftOutBy',
            schemaPath: '#/properties/leftOutBy/anyOf/1/type',
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
        var _valid0 = _errs12 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err9 = {
          instancePath: instancePath + '/leftOutBy',
          schemaPath: '#/properties/leftOutBy/anyOf',
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
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate628.errors = vErrors
  return errors === 0
}
export const validateMessages = validate631
function validate631(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
            !validate375(data2[i0], {
              instancePath: instancePath + '/thread/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors)
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
  validate631.errors = vErrors
  return errors === 0
}
export const validateMessage = validate633
function validate633(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate376(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate380(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors)
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
  validate633.errors = vErrors
  return errors === 0
}
export const validatePersonMessage = validate636
function validate636(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
          params: { allowedValues: schema115.properties.from.enum },
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate23(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate636.errors = vErrors
  return errors === 0
}
export const validateProgramMessage = validate639
function validate639(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.readAt !== undefined) {
      if (
        !validate23(data.readAt, {
          instancePath: instancePath + '/readAt',
          parentData: data,
          parentDataProperty: 'readAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate639.errors = vErrors
  return errors === 0
}
export const validateStaffReminder = validate643
function validate643(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.by !== undefined) {
      if (
        !validate22(data.by, {
          instancePath: instancePath + '/by',
          parentData: data,
          parentDataProperty: 'by',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.doneAt !== undefined) {
      if (
        !validate23(data.doneAt, {
          instancePath: instancePath + '/doneAt',
          parentData: data,
          parentDataProperty: 'doneAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate643.errors = vErrors
  return errors === 0
}
export const validateHomework = validate648
function validate648(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.since !== undefined) {
      if (
        !validate22(data.since, {
          instancePath: instancePath + '/since',
          parentData: data,
          parentDataProperty: 'since',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.responses !== undefined) {
      let data3 = data.responses
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate494(data3[i0], {
              instancePath: instancePath + '/responses/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors)
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
  validate648.errors = vErrors
  return errors === 0
}
export const validateAnswerView = validate652
function validate652(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate473(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors)
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
        !validate261(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      let data4 = data.value
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (
        !validate25(data4, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors)
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
            !validate261(data5[i0], {
              instancePath: instancePath + '/labels/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
                !validate472(data8[i2], {
                  instancePath: instancePath + '/rows/' + i1 + '/' + i2,
                  parentData: data8,
                  parentDataProperty: i2,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
  validate652.errors = vErrors
  return errors === 0
}
export const validateOccurrenceView = validate659
function validate659(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema151.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.state !== undefined) {
      if (
        !validate335(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors)
        errors = vErrors.length
      }
    }
    if (data.openAt !== undefined) {
      if (
        !validate22(data.openAt, {
          instancePath: instancePath + '/openAt',
          parentData: data,
          parentDataProperty: 'openAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.dueAt !== undefined) {
      if (
        !validate23(data.dueAt, {
          instancePath: instancePath + '/dueAt',
          parentData: data,
          parentDataProperty: 'dueAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.closeAt, {
          instancePath: instancePath + '/closeAt',
          parentData: data,
          parentDataProperty: 'closeAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
        !validate23(data.submittedAt, {
          instancePath: instancePath + '/submittedAt',
          parentData: data,
          parentDataProperty: 'submittedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
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
  validate659.errors = vErrors
  return errors === 0
}
export const validateResponseView = validate666
function validate666(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func2.call(schema146.properties, key0)) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.at !== undefined) {
      if (
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        !validate497(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data7 = data.answers
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate472(data7[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
            !validate503(data9[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors)
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
            !validate509(data11[i2], {
              instancePath: instancePath + '/earlier/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors)
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
  validate666.errors = vErrors
  return errors === 0
}
export const validateRevisionView = validate673
function validate673(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate497(data.amended, {
          instancePath: instancePath + '/amended',
          parentData: data,
          parentDataProperty: 'amended',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors)
        errors = vErrors.length
      }
    }
    if (data.answers !== undefined) {
      let data2 = data.answers
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate472(data2[i0], {
              instancePath: instancePath + '/answers/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors)
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
            !validate503(data4[i1], {
              instancePath: instancePath + '/scores/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors)
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
  validate673.errors = vErrors
  return errors === 0
}
export const validateMaybeAmended = validate677
function validate677(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate498(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors)
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
  validate677.errors = vErrors
  return errors === 0
}
export const validateAmended = validate679
function validate679(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
  validate679.errors = vErrors
  return errors === 0
}
export const validateScoreView = validate681
function validate681(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate345(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors)
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
        !validate356(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors)
        errors = vErrors.length
      }
    }
    if (data.band !== undefined) {
      let data6 = data.band
      const _errs16 = errors
      let valid2 = false
      const _errs17 = errors
      if (
        !validate349(data6, {
          instancePath: instancePath + '/band',
          parentData: data,
          parentDataProperty: 'band',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors)
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
  validate681.errors = vErrors
  return errors === 0
}
export const validateModuleSummary = validate686
function validate686(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
          params: { allowedValues: schema152.properties.state.enum },
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
        !validate23(data.openedAt, {
          instancePath: instancePath + '/openedAt',
          parentData: data,
          parentDataProperty: 'openedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.closedAt !== undefined) {
      if (
        !validate23(data.closedAt, {
          instancePath: instancePath + '/closedAt',
          parentData: data,
          parentDataProperty: 'closedAt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors)
        errors = vErrors.length
      }
    }
    if (data.feedback !== undefined) {
      if (
        !validate298(data.feedback, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors)
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
  validate686.errors = vErrors
  return errors === 0
}
export const validateTimelineEntry = validate691
function validate691(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate22(data.at, {
          instancePath: instancePath + '/at',
          parentData: data,
          parentDataProperty: 'at',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
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
        data1 === 'patient_wrote' ||
        data1 === 'clinician_wrote' ||
        data1 === 'program_wrote' ||
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
          params: { allowedValues: schema153.properties.kind.enum },
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
        !validate261(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors)
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
  validate691.errors = vErrors
  return errors === 0
}
