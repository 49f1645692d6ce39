// What a step from one version of the file format to the next is. A step goes from JSON to JSON, up by one version, knows
// no type of today's blueprint, and is never edited once a version has shipped.

/** A JSON object as JSON.parse gives it. */
export type JsonObject = { readonly [key: string]: unknown }

export interface Migration {
  /** The version it reads; it writes the next one. */
  readonly from: number
  /** The file one version later, as a new value. The runner sets `formatVersion`. Throws when the file is not of its version. */
  readonly up: (file: JsonObject) => JsonObject
}
