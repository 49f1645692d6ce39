// What the abbreviations in names stand for (models/names.json): written out, and the words of it that tell the subject.
import { nameWords } from './nameWords.ts'

interface Abbreviation {
  /** "dinas kesehatan" for "dinkes". */
  readonly written: readonly string[]
  /** What it tells of the subject: "kesehatan". */
  readonly subject: readonly string[]
}

const fillers: ReadonlySet<string> = new Set(nameWords.fillers)

const known: ReadonlyMap<string, Abbreviation> = new Map(
  Object.entries(nameWords.abbreviations).map(([short, told]) => {
    const written = (typeof told === 'string' ? told : told.long).split(' ')
    const subject =
      typeof told === 'string' ? written.filter((word) => !fillers.has(word)) : told.subject.split(' ').filter(Boolean)
    return [short, { written, subject }]
  }),
)

/** The words an abbreviation stands for ("sdm": sumber, daya, manusia), fillers among them; undefined for other words. Lower case. */
export function writtenOut(word: string): readonly string[] | undefined {
  return known.get(word)?.written
}

/**
 * The words by which an abbreviation is searched for: those it stands for without fillers, and without such as tell only what
 * sort of office or system it is ("dinkes": kesehatan). Undefined for words that are none, or tell no subject. Lower case.
 */
export function spelledOut(word: string): readonly string[] | undefined {
  const subject = known.get(word)?.subject
  return subject !== undefined && subject.length > 0 ? subject : undefined
}
