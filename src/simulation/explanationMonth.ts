// A month inside an explanation, as the sample of semantics §8 writes it: "03/2027". Everywhere else months are `monthWords`.
import type { Month } from '../model/month.ts'

/** "03/2027". */
export const explanationMonth = (month: Month): string => `${month.slice(5)}/${month.slice(0, 4)}`
