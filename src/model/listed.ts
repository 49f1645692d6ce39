// A list in a sentence: "a", "a dan b", "a, b, dan c".

/** The parts with commas, and `and` before the last. */
export function listed(parts: readonly string[], and: string): string {
  if (parts.length < 3) return parts.join(` ${and} `)
  return `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1)}`
}
