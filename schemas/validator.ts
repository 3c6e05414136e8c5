/** One place where a value does not fit its schema, as the generated validators report it. */
export interface SchemaError {
  /** JSON pointer to the value at fault; empty for the root. */
  instancePath: string
  /** The rule of the schema that it breaks. */
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}

/** A generated validator: true when the value fits; otherwise `errors` holds every misfit of that call. */
export interface Validator<T> {
  (value: unknown): value is T
  errors?: SchemaError[] | null
}
