// How many items each agency can carry out at once, by year.

import { useState } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { agencyChoices } from '../inspector/agencyChoices.ts'
import { useBlueprint } from '../karta.ts'
import { fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import styles from './ScenarioSheet.module.css'
import type { SheetEdit } from './ScenarioSheet.tsx'
import { yearsOf } from './SheetBudgets.tsx'

interface SheetCapacityProps {
  readonly scenario: Scenario
  readonly sheet: SheetEdit
}

const whole = (blueprint: Blueprint) => blueprint

/** A row for each agency with a limit, and one to add. */
export function SheetCapacity({ scenario, sheet }: SheetCapacityProps) {
  const text = useText(scenarioSheetText)
  const blueprint = useBlueprint(whole)
  const [added, setAdded] = useState<readonly Id[]>([])
  const { capacity } = scenario
  const choices = agencyChoices(blueprint.agencies)
  const shown = choices.filter(({ value }) => capacity[value] || added.includes(value)).map(({ value }) => value)
  const years = yearsOf(blueprint, Object.assign({}, ...Object.values(capacity)))
  const shortOf = (id: Id) => blueprint.agencies[id]?.short ?? id
  return (
    <section className={styles.card} aria-label={text.capacity}>
      <h3>{text.capacity}</h3>
      <p className={styles.quiet}>{text.capacityHint}</p>
      {shown.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.agency}</th>
              {years.map((year) => (
                <th key={year} scope="col" className={styles.number}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((agency) => (
              <tr key={agency}>
                <th scope="row">{shortOf(agency)}</th>
                {years.map((year) => (
                  <td key={year}>
                    <CountInput
                      label={text.capacityOf(shortOf(agency), year)}
                      value={capacity[agency]?.[year] ?? null}
                      readOnly={sheet.readOnly}
                      error={sheet.errorOf(`${agency} ${year}`)}
                      onCommit={(count) => {
                        setAdded([...added, agency])
                        return sheet.edit(`${agency} ${year}`, { capacity: { [agency]: { [year]: count } } })
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SelectField
        label={text.addAgency}
        value=""
        none="…"
        disabled={sheet.readOnly}
        choices={choices.filter(({ value }) => !shown.includes(value))}
        onChange={(agency) => setAdded([...added, agency])}
      />
    </section>
  )
}

interface CountInputProps {
  readonly label: string
  readonly value: number | null
  readonly readOnly: boolean
  readonly error: string | undefined
  /** A count as typed, sound or not (the command judges); null when emptied. */
  readonly onCommit: (count: number | null) => boolean
}

function CountInput({ label, value, readOnly, error, onCommit }: CountInputProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    if (typed === null) return
    const count = typed.trim() === '' ? null : Number(typed)
    if (count === value || onCommit(count)) setTyped(null)
  }
  return (
    <>
      <input
        className={[fieldStyles.control, styles.count].join(' ')}
        inputMode="numeric"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        maxLength={4}
        readOnly={readOnly}
        value={typed ?? value ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      {error ? (
        <p className={fieldStyles.error} role="alert">
          {error}
        </p>
      ) : null}
    </>
  )
}
