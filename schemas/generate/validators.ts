import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { rootName, typeNames, type SchemaSource } from './sources.ts'

/**
 * What ajv's generated code would `require` at run time, written out instead, so that the
 * validators run as they are in Node and in a browser that forbids `eval`.
 */
const runtimeParts: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': '(text) => Array.from(text).length',
}

/** The types a file's validators are for: its root, or each definition where it has none. */
function validated(source: SchemaSource): string[] {
  const root = rootName(source)
  return root === undefined ? typeNames(source) : [root]
}

/** The validators of one schema file as a module without imports. */
export function validatorsOf(source: SchemaSource, all: SchemaSource[]): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  for (const { schema } of all) ajv.addSchema(schema)
  const root = rootName(source)
  const pointers = validated(source).map((name) => [
    `validate${name}`,
    name === root ? source.id : `${source.id}#/definitions/${name}`,
  ])
  let code = standaloneCode(ajv, Object.fromEntries(pointers) as Record<string, string>)
  for (const [required, written] of Object.entries(runtimeParts)) code = code.replaceAll(required, written)
  const left = /require\([^)]*\)(\.\w+)?/.exec(code)
  if (left !== null) throw new Error(`${source.path}: its validators need ${left[0]}; write that out in runtimeParts.`)
  return code
}

/** The declaration file that gives those validators their types. */
export function validatorTypesOf(source: SchemaSource): string {
  const names = validated(source)
  return [
    "import type { Validator } from '../validator.ts'",
    `import type { ${names.join(', ')} } from './${source.id}.ts'\n`,
    ...names.map((name) => `export declare const validate${name}: Validator<${name}>`),
  ].join('\n')
}
