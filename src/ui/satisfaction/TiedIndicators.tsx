// The indicators a survey's service is measured by, as chips, with a list to tie another.

import type { Blueprint, Satisfaction } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import { serviceIndicators } from '../../scoring/serviceVerdicts.ts'
import { RemovableChip } from '../roadmap/form/RemovableChip.tsx'
import { useText, useWords } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import styles from './TiedIndicators.module.css'

interface TiedIndicatorsProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly row: Satisfaction
  /** What the list is read aloud as belonging to. */
  readonly name: string
  readonly readOnly: boolean
  readonly onChange: (indicators: NonNullable<Satisfaction['indicators']> | null) => void
}

/** Chips of the survey's own indicators, or quiet numbers of those it takes from another year. */
export function TiedIndicators({ blueprint, instrument, row, name, readOnly, onChange }: TiedIndicatorsProps) {
  const text = useText(satisfactionText)
  const words = useWords()
  const own = row.indicators?.[instrument.id]
  const tied = serviceIndicators(blueprint, row.service, instrument, row)
  const set = (ids: readonly string[]) => {
    const { [instrument.id]: _, ...others } = row.indicators ?? {}
    const next =
      ids.length === 0
        ? others
        : { ...others, [instrument.id]: Object.fromEntries(ids.map((id) => [id, true as const])) }
    onChange(Object.keys(next).length === 0 ? null : next)
  }
  const title = (id: string) => {
    const found = indicatorOf(instrument, id)
    return found ? `${found.number}. ${words(found.name)}` : id
  }
  return (
    <div className={styles.tied}>
      {own ? (
        <ul>
          {tied.map((id) => (
            <RemovableChip
              key={id}
              removeLabel={`${text.removeIndicator(id)}: ${name}`}
              whyNot={undefined}
              onRemove={() => set(tied.filter((each) => each !== id))}
            >
              <span title={title(id)}>{id}</span>
            </RemovableChip>
          ))}
        </ul>
      ) : tied.length > 0 ? (
        <span className={styles.inherited} title={text.inherited}>
          {tied.join(', ')}
        </span>
      ) : null}
      {readOnly ? null : (
        <IndicatorSelect
          label={`${text.addIndicator}: ${name}`}
          none="+"
          instrument={instrument}
          without={own ? tied : []}
          value=""
          onChange={(id) => id && set([...(own ? tied : []), id])}
        />
      )}
    </div>
  )
}
