// "Kepuasan 81,2 (B), survei 2025": what stands beside the index wherever the index stands. Nothing before the first survey.

import { Smile } from 'lucide-react'
import { shownText } from '../../scoring/ratioText.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { satisfactionMarkText } from '../text/satisfactionMark.ts'
import styles from './SatisfactionMark.module.css'
import { useSatisfaction } from './useSatisfaction.ts'

interface SatisfactionMarkProps {
  /** The year it must be known by; absent = that of the month in view. */
  readonly year?: number
  /** Leaves the year of the survey out, and on narrow windows the word too (a face stands for it). */
  readonly short?: boolean
  /** What parts it from the words before it. */
  readonly before?: string
}

/** Text to stand in a line. */
export function SatisfactionMark({ year, short, before }: SatisfactionMarkProps) {
  const text = useText(satisfactionMarkText)
  const { language } = usePreferences()
  const found = useSatisfaction(year)
  if (!found) return null
  const value = shownText(found.value, language, 1)
  const survey = text.survey(found.year)
  return (
    <span
      data-testid="satisfaction"
      className={short ? styles.short : undefined}
      title={`${text.beside(value, found.category)}, ${survey}`}
    >
      {before}
      <Smile className={styles.icon} aria-hidden="true" />
      <span className={styles.word}>{text.word}</span> {value} ({found.category}){short ? '' : `, ${survey}`}
    </span>
  )
}
