// Words of the satisfaction that stands beside the index; apart, because the first script needs no more of it.

import { defineText } from './language.ts'

export const satisfactionMarkText = defineText(
  {
    word: 'Kepuasan',
    beside: (value: string, category: string) => `Kepuasan ${value} (${category})`,
    survey: (year: number) => `survei ${year}`,
  },
  {
    word: 'Satisfaction',
    beside: (value: string, category: string) => `Satisfaction ${value} (${category})`,
    survey: (year: number) => `survey of ${year}`,
  },
)
