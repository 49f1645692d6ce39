// One line that tells how an element stands at the month shown, and why.

import type { Element } from '../../model/blueprint.ts'
import type { ElementReason } from '../../roadmap/architectureAt.ts'
import { presenceOf, standingsAt } from '../architecture/presence.ts'
import { useFormat } from '../format.ts'
import { useLaterBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { canvasText } from '../text/canvas.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import styles from './Inspector.module.css'

/** "Keadaan per Agu 2026: Akan datang — “Integrasi layanan”, dijadwalkan Des 2026". */
export function ElementStandingLine({ element }: { readonly element: Element }) {
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const format = useFormat()
  const blueprint = useLaterBlueprint()
  const viewpoint = useViewpoint()
  const { month } = viewpoint
  const standing = standingsAt(blueprint, viewpoint, useOverlay()).standings.get(element.id)
  if (!standing) return null
  const reason = (why: ElementReason): string => {
    switch (why.kind) {
      case 'start':
        return text.because.start(format.month(why.month))
      case 'end':
        return text.because.end(format.month(why.month))
      case 'unplanned':
        return text.because.unplanned
      case 'change': {
        const name = `“${blueprint.roadmap[why.item]?.name ?? why.item}”`
        if (why.month === undefined) return `${name}: ${text.because.notDelivered}`
        const when = format.month(why.month)
        return `${name}: ${why.delivered ? text.because.delivered(when) : text.because.due(when)}`
      }
    }
  }
  const presence = presenceOf(standing)
  const reasons = standing.because.map(reason)
  return (
    <p className={styles.standing} data-presence={presence}>
      {text.standing(format.month(month))}: <strong>{canvas.presenceLegend[presence]}</strong>
      {reasons.length > 0 ? ` — ${reasons.join('; ')}` : null}
    </p>
  )
}
