import type { Json } from './schemas.ts'

/* The parts of an OpenAPI document that are used here. */

/** One method of one path, as OpenAPI calls it. */
export interface Operation extends Json {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, Reply>>
}

export interface Parameter extends Json {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description?: string
}

export interface Reply extends Json {
  readonly description: string
  readonly content?: Content
}

export type Content = Readonly<Record<string, { readonly schema: Json }>>

export interface OpenApi extends Json {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly securitySchemes: Json }
}
