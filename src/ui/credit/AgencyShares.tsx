// The same shares by who owns the items.

import type { Id } from '../../model/blueprint.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Credit } from '../../simulation/credit.ts'
import { BarList } from '../charts/BarList.tsx'
import { useBlueprint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { creditText } from '../text/credit.ts'
import { useText } from '../text/language.ts'
import { lengthOf } from './creditRows.ts'

/** One bar per agency, the largest share first. */
export function AgencyShares({ credit }: { readonly credit: Credit }) {
  const text = useText(creditText)
  const { language } = usePreferences()
  const agencies = useBlueprint((blueprint) => blueprint.agencies)
  const roadmap = useBlueprint((blueprint) => blueprint.roadmap)
  const nameOf = (id: Id) => (id === '' ? text.noOwner : (agencies[id]?.short ?? id))
  const counts = new Map<Id, number>()
  for (const id of Object.keys(credit.items)) {
    const owner = roadmap[id]?.owner ?? ''
    counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const rows = Object.entries(credit.agencies)
    .map(([id, share]) => ({ id, share, count: counts.get(id) ?? 0 }))
    .sort((a, b) => compareRatios(b.share, a.share) || (a.id < b.id ? -1 : 1))
  const [first] = rows
  if (!first) return null
  const title = text.agencies(nameOf(first.id), shownText(first.share, language, 4))
  return (
    <ChartFrame
      title={title}
      subtitle={text.agenciesSub}
      chart={
        <BarList
          label={title}
          bars={rows.map(({ id, share, count }) => ({
            id,
            label: nameOf(id),
            detail: text.count(count),
            value: lengthOf(share),
            text: shownText(share, language, 4),
          }))}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.agency}</th>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, share, count }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td>{count}</td>
                <td>{shownText(share, language, 4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
