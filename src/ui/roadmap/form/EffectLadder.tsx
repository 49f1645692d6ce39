// The ladder of an indicator while an effect is written: every level with its criterion and who covers it already; the
// level chosen is the one the effect reaches.

import { Check } from 'lucide-react'
import { useId, useMemo } from 'react'
import type { Blueprint, Effect, RoadmapItem } from '../../../model/blueprint.ts'
import type { Instrument } from '../../../model/instrument.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { rungLadder } from '../rungLadder.ts'
import styles from './EffectLadder.module.css'

interface EffectLadderProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly item: RoadmapItem
  readonly draft: Effect
  readonly onChoose: (to: number) => void
}

/** Levels from low to high; the lowest cannot be reached by an effect, for it always holds. */
export function EffectLadder({ blueprint, instrument, item, draft, onChoose }: EffectLadderProps) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const name = useId()
  const ladder = useMemo(
    () => rungLadder(blueprint, instrument, draft.indicator, item.id),
    [blueprint, instrument, draft.indicator, item.id],
  )
  return (
    <fieldset className={styles.ladder}>
      <legend>{text.ladder}</legend>
      {ladder.map(({ rung, name: scaleName, criterion, base, covers }) => {
        const mine = draft.from < rung && rung <= draft.to
        const covering = covers
          .slice(0, 4)
          .map((cover) => (cover.joint ? text.coveredJointly(cover.code ?? cover.name) : (cover.code ?? cover.name)))
        const rest = covers.length - covering.length
        const fixed = rung === instrument.levels.min
        return (
          <label key={rung} className={[styles.rung, mine ? styles.mine : '', fixed ? styles.fixed : ''].join(' ')}>
            <input
              type="radio"
              name={name}
              disabled={fixed}
              checked={draft.to === rung}
              onChange={() => onChoose(rung)}
            />
            <span className={styles.body}>
              <span className={styles.level}>{text.rung(rung, scaleName ? words(scaleName) : '')}</span>
              {criterion ? <span className={styles.criterion}>{words(criterion)}</span> : null}
              <span className={styles.marks}>
                {base ? (
                  <span>
                    <Check aria-hidden="true" />
                    {text.baseHolds}
                  </span>
                ) : null}
                {covers.length > 0 ? (
                  <span title={covers.map((cover) => `${cover.code ?? ''} ${cover.name}`.trim()).join('\n')}>
                    {text.coveredBy(covering.join(', ') + (rest > 0 ? ` +${rest}` : ''))}
                  </span>
                ) : null}
                {mine ? <strong>{text.thisEffect}</strong> : null}
                {!base && covers.length === 0 && !mine ? <span>{text.uncovered}</span> : null}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
