// A list box of the indicators of an instrument by aspect, the aspects of services first: the list box without its label.

import type { Instrument } from '../../model/instrument.ts'
import { fieldStyles } from '../parts/Field.tsx'
import { useWords } from '../text/language.ts'

interface IndicatorSelectProps {
  readonly label: string
  /** The empty choice. */
  readonly none: string
  readonly instrument: Instrument
  /** Ids not to offer. */
  readonly without: readonly string[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** Last aspects first: services come last in every instrument so far. */
export function IndicatorSelect({ label, none, instrument, without, value, onChange }: IndicatorSelectProps) {
  const words = useWords()
  return (
    <select
      className={fieldStyles.control}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{none}</option>
      {[...instrument.aspects].reverse().map((aspect) => (
        <optgroup key={aspect.id} label={words(aspect.name)}>
          {instrument.indicators
            .filter((indicator) => indicator.aspect === aspect.id && !without.includes(indicator.id))
            .map((indicator) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.number}. {words(indicator.shortName)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
