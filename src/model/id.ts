// What an id may look like. Ids become keys of plain records, so names that would reach a record's prototype are refused:
// the pattern has no underscore, and `constructor`, the one inherited name it would match, is excluded.

/** Pattern of every id in a blueprint: lower-case letters, digits and hyphens, 1 to 64 characters. */
export const ID_PATTERN = /^(?!constructor$)[a-z0-9][a-z0-9-]{0,63}$/

/** True when the text may be an id. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text)
}
