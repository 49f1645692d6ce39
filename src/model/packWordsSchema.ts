// Zod shapes that every data pack shares: words in both languages, names of things, whole numbers.
// Shapes only: no transforms and no defaults, so that a pack is used exactly as it is written.
import * as z from 'zod'
import { ID_PATTERN } from './id.ts'
import type { Words } from './words.ts'

/** What a text of a pack looks like. */
export const PACK_TEXT_PATTERN = /^\S(?:[\s\S]*\S)?$/

/** Text that says something: not empty, no blanks at either end. */
export const packText = z.string().regex(PACK_TEXT_PATTERN)

/** An id of a pack; the same rule as in a blueprint, for both become keys of plain records. */
export const packId = z.string().regex(ID_PATTERN)

/** A whole number from 0 up. */
export const packCount = z.int().min(0)

/** Words in both languages of the program. */
export const packWords: z.ZodType<Words> = z.strictObject({ id: packText, en: packText })
