// How many items an agency can have at work at once, year by year.

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { yearOf } from '../../model/month.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import styles from './LimitSections.module.css'
import type { LimitProps } from './LimitSections.tsx'
import { NumberField } from './NumberField.tsx'
import { withEntry, withoutEntry } from './nestedEntry.ts'

const whole = (blueprint: Blueprint) => blueprint

/** "3" as 3; null for nothing, undefined for anything else. */
function parseWhole(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

/** One row a limit, then a row to add one. Only agencies that own an item are asked about. */
export function CapacityRows({ draft: { capacity }, change }: LimitProps) {
  const text = useText(portfolioText)
  const { plan, roadmap, agencies } = useBlueprint(whole)
  const karta = useKarta()
  const [chosen, setChosen] = useState<{ readonly year?: string; readonly agency?: string }>({})
  const short = (id: string): string => agencies[id]?.short ?? id
  const owners = [...new Set(Object.values(roadmap).flatMap(({ owner }) => (owner && agencies[owner] ? [owner] : [])))]
  const choices = owners.map((id) => ({ value: id, label: short(id) })).sort((a, b) => (a.label < b.label ? -1 : 1))
  const years = Array.from({ length: plan.to - plan.from + 1 }, (_, nth) => String(plan.from + nth))
  const agency = chosen.agency ?? choices[0]?.value ?? ''
  const open = years.filter((one) => capacity[agency]?.[one] === undefined)
  const coming = open.find((one) => Number(one) >= yearOf(karta.thisMonth()))
  const year = open.find((one) => one === chosen.year) ?? coming ?? open[0]
  return (
    <>
      <p className={styles.hint}>{text.capacityHint}</p>
      {Object.entries(capacity).flatMap(([id, counts]) =>
        Object.entries(counts).map(([each, count]) => (
          <div key={`${id} ${each}`} className={styles.row}>
            <span>
              {short(id)} · {each}
            </span>
            <NumberField
              label={text.atOnce}
              wrong={text.capacityWrong}
              shown={String(count)}
              parse={parseWhole}
              onCommit={(next) =>
                change({
                  capacity: next === null ? withoutEntry(capacity, id, each) : withEntry(capacity, id, each, next),
                })
              }
            />
            <IconButton
              label={text.remove(text.capacityOf(short(id), each))}
              icon={<X aria-hidden="true" />}
              onClick={() => change({ capacity: withoutEntry(capacity, id, each) })}
            />
          </div>
        )),
      )}
      {choices.length > 0 ? (
        <div className={styles.fresh}>
          <SelectField
            label={text.plainYear}
            value={year ?? ''}
            choices={open.map((one) => ({ value: one, label: one }))}
            onChange={(next) => setChosen({ ...chosen, year: next })}
          />
          <SelectField
            label={text.agency}
            value={agency}
            choices={choices}
            onChange={(next) => setChosen({ ...chosen, agency: next })}
          />
          <Button
            icon={<Plus aria-hidden="true" />}
            onClick={() => {
              if (year !== undefined) change({ capacity: withEntry(capacity, agency, year, 1) })
            }}
          >
            {text.add}
          </Button>
        </div>
      ) : null}
    </>
  )
}
