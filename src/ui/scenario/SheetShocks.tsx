// What strikes from outside under a scenario, for certain, never or by chance; and whether the instrument's own gates hold.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { useBlueprint } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import styles from './ScenarioSheet.module.css'
import type { SheetEdit } from './ScenarioSheet.tsx'

interface SheetShocksProps {
  readonly scenario: Scenario
  readonly sheet: SheetEdit
}

const whole = (blueprint: Blueprint) => blueprint
const said = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no')
const meant = (value: string): boolean | null => (value === '' ? null : value === 'yes')

/** One list box for each shock, and one for the gates. */
export function SheetShocks({ scenario, sheet }: SheetShocksProps) {
  const text = useText(scenarioSheetText)
  const { shocks, plan } = useBlueprint(whole)
  const list = Object.values(shocks).sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
  return (
    <section className={styles.card} aria-label={text.shocks}>
      <h3>{text.shocks}</h3>
      {list.length === 0 ? <p className={styles.quiet}>{text.noShocks}</p> : null}
      {list.map(({ id, name, chance, note }) => (
        <SelectField
          key={id}
          label={name}
          {...(note && { hint: note })}
          value={said(scenario.shocks[id])}
          none={text.byChance(`${chance / 10} %`)}
          choices={[
            { value: 'yes', label: text.certain },
            { value: 'no', label: text.never },
          ]}
          disabled={sheet.readOnly}
          error={sheet.errorOf(id)}
          onChange={(value) => sheet.edit(id, { shocks: { [id]: meant(value) } })}
        />
      ))}
      <SelectField
        label={text.gates}
        value={said(scenario.packGates)}
        none={text.gatesPlan(plan.packGates ? text.gatesOn : text.gatesOff)}
        choices={[
          { value: 'yes', label: text.gatesOnChoice },
          { value: 'no', label: text.gatesOffChoice },
        ]}
        disabled={sheet.readOnly}
        onChange={(value) => sheet.edit('gates', { packGates: meant(value) })}
      />
    </section>
  )
}
