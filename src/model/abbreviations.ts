// The door to the abbreviations of names in government (models/abbreviations.json).
import pack from '../../models/abbreviations.json' with { type: 'json' }

const words: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(pack.abbreviations).map(([short, long]) => [short, long.split(' ')]),
)

/** The words an abbreviation stands for ("sdm": sumber, daya, manusia); undefined for other words. Lower case. */
export function spelledOut(word: string): readonly string[] | undefined {
  return words.get(word)
}
