// The indicators of an instrument as choices of a combo box: number and name, with the present level and the weight.

import { useMemo } from 'react'
import type { Instrument } from '../../../model/instrument.ts'
import { exactText } from '../../../scoring/ratioText.ts'
import type { LevelRanges } from '../../../simulation/result.ts'
import type { ComboChoice } from '../../parts/ComboField.tsx'
import { usePreferences } from '../../preferences.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { presentLevel } from './usePresentLevels.ts'

/** Choices in the order of the instrument. */
export function useIndicatorChoices(instrument: Instrument | undefined, levels: LevelRanges): readonly ComboChoice[] {
  const text = useText(roadmapItemText)
  const { language } = usePreferences()
  return useMemo(
    () =>
      (instrument?.indicators ?? []).map(({ id, shortName, weight }) => {
        const level = presentLevel(levels, id, instrument?.levels.denominator ?? 1)
        const said = level === null ? text.presentUnknown : text.presentLevel(level)
        return {
          id,
          label: `${id} ${shortName[language]}`,
          detail: `${said} · ${text.weight(exactText({ units: weight, per: 100 }, language))}`,
        }
      }),
    [instrument, levels, text, language],
  )
}
