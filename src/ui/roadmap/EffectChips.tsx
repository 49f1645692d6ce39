// Effects of an item as short chips, "I29 1→3", with a mark on those that count only together with other items.

import { Link2 } from 'lucide-react'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { useBlueprint } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import styles from './EffectChips.module.css'
import type { EffectChip } from './itemSummary.ts'

interface EffectChipsProps {
  readonly chips: readonly EffectChip[]
  /** How many are shown; the rest is counted. */
  readonly most: number
}

/** Chips in a row; hovering tells the indicator's name. */
export function EffectChips({ chips, most }: EffectChipsProps) {
  const text = useText(roadmapText)
  const words = useWords()
  const instruments = useBlueprint((blueprint) => blueprint.instruments)
  const nameOf = ({ instrument, indicator }: EffectChip): string => {
    const pack = instrumentOf({ instruments }, instrument)
    const known = pack && indicatorOf(pack, indicator)
    return known ? `I${indicator} ${words(known.shortName)}` : `I${indicator}`
  }
  const long = (chip: EffectChip): string => {
    const effect = text.effectLong(nameOf(chip), chip.from, chip.to)
    return chip.joint ? `${effect} (${text.jointLong})` : effect
  }
  const shown = chips.length > most + 1 ? chips.slice(0, most) : chips
  const rest = chips.slice(shown.length)
  if (chips.length === 0) return <span className={styles.none}>{text.noEffect}</span>
  return (
    <span className={styles.chips}>
      {shown.map((chip) => (
        <span key={chip.id} className={chip.joint ? styles.joint : styles.chip} title={long(chip)}>
          {text.effect(chip.indicator, chip.from, chip.to)}
          {chip.joint ? (
            <>
              <Link2 aria-hidden="true" />
              <span className="visually-hidden">{text.joint}</span>
            </>
          ) : null}
        </span>
      ))}
      {rest.length > 0 ? (
        <span className={styles.chip} title={rest.map(long).join('\n')}>
          {text.moreEffects(rest.length)}
        </span>
      ) : null}
    </span>
  )
}
