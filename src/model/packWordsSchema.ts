// Zod shapes that every data pack shares: words in both languages, names of things, whole numbers.
// Shapes only: no transforms and no defaults, so that a pack is used exactly as it is written.
import * as z from 'zod'
import { isId } from './id.ts'
import type { Words } from './words.ts'

/** Text that says something: not empty, no blanks at either end. */
export const packText = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'must not be empty or padded with blanks')

/** An id of a pack; the same rule as in a blueprint, for both become keys of plain records. */
export const packId = z.string().refine(isId, 'must be an id')

/** A whole number from 0 up. */
export const packCount = z.int().min(0)

/** Words in both languages of the program. */
export const packWords: z.ZodType<Words> = z.strictObject({ id: packText, en: packText })
