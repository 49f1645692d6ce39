// The JSON Schema of the blueprint format as text, the way it is kept in models/blueprint.schema.json.
import { blueprintSchema } from '../model/blueprintSchema.ts'

/** JSON Schema draft 2020-12, two spaces, final newline. */
export function schemaText(): string {
  return `${JSON.stringify(blueprintSchema(), null, 2)}\n`
}
