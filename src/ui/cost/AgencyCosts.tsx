// Who pays: the cost of the counted items per agency and year.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { costByAgency } from '../../roadmap/costByAgency.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useOverlay } from '../karta.ts'
import { costText } from '../text/cost.ts'
import { useText } from '../text/language.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './CostTab.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** A table: agency, years, total. */
export function AgencyCosts({ years }: { readonly years: readonly string[] }) {
  const text = useText(costText)
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const rows = useMemo(() => costByAgency(blueprint, overlay), [blueprint, overlay])
  if (rows.length === 0) return null
  const money = (amount: number | undefined): string => (amount ? format.moneyShort(amount) : '–')
  return (
    <section className={styles.agencies}>
      <table>
        <caption>{text.agencies}</caption>
        <thead>
          <tr>
            <th scope="col">{text.agency}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{text.all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agency, years: costs, total }) => (
            <tr key={agency ?? ''}>
              <th scope="row">
                {agency === null ? (
                  text.noOwner
                ) : (
                  <PlaceLink to={{ kind: 'agency', id: agency }}>
                    {blueprint.agencies[agency]?.short ?? agency}
                  </PlaceLink>
                )}
              </th>
              {years.map((year) => (
                <td key={year}>{money(costs[year])}</td>
              ))}
              <td>
                <b>{money(total)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
