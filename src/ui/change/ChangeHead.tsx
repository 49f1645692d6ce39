// The head of the tab: the two months with quick choices, the scenario, what is counted, and the ways to look at the change.

import { ArrowLeftRight, CalendarRange, Play } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { MonthField } from '../parts/MonthField.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useOpenScenario } from '../scenario/openScenario.ts'
import { inOrder } from '../scenario/scenarioOrder.ts'
import { layDownScenario, takeUpScenario } from '../scenario/takeUpScenario.ts'
import { changeText } from '../text/change.ts'
import { useText } from '../text/language.ts'
import styles from './ChangeHead.module.css'
import { type ChangeDates, chosenDates, type Preset, presetsOf } from './changeDates.ts'
import { CHANGE_PARTS, type ChangePart } from './changeParts.ts'
import { countPlan, focusPart, PARTS_ID } from './countPlan.ts'
import { playYears } from './playYears.ts'

interface ChangeHeadProps {
  readonly part: ChangePart
  readonly dates: ChangeDates
  readonly conflicts: number
}

const whole = (blueprint: Blueprint) => blueprint

/** Rows of controls; what was chosen holds on every part. */
export function ChangeHead({ part, dates, conflicts }: ChangeHeadProps) {
  const karta = useKarta()
  const text = useText(changeText)
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const { view } = useViewpoint()
  const scenario = useOpenScenario()
  const scenarios = useMemo(() => inOrder(blueprint.scenarios), [blueprint.scenarios])
  const wrong = dates.from > dates.to
  const label = (preset: Preset): string => {
    const [from, to] = [format.month(preset.from), format.month(preset.to)]
    switch (preset.kind) {
      case 'plan':
        return text.presetPlan(from, to)
      case 'whole':
        return text.presetWhole(from, to)
      case 'year':
        return text.presetYear(preset.year)
      case 'plateau':
        return text.presetPlateau(preset.year - 1, preset.year)
    }
  }
  return (
    <header className={styles.head}>
      <h2 className="visually-hidden">{text.title}</h2>
      <div className={styles.row}>
        <MonthField
          label={text.from}
          value={dates.from}
          required
          onCommit={(from) => from !== '' && chosenDates.set({ ...dates, from })}
        />
        <MonthField
          label={text.to}
          value={dates.to}
          required
          onCommit={(to) => to !== '' && chosenDates.set({ ...dates, to })}
        />
        <MenuButton
          label={text.presets}
          icon={<CalendarRange aria-hidden="true" />}
          entries={presetsOf(blueprint, karta.thisMonth()).map((preset) => ({
            id: `${preset.kind}-${preset.from}-${preset.to}`,
            label: label(preset),
            run: () => chosenDates.set({ from: preset.from, to: preset.to }),
          }))}
        />
        {scenarios.length > 0 ? (
          <div className={styles.scenario}>
            <SelectField
              label={text.scenario}
              value={scenario?.id ?? ''}
              none={text.noScenario}
              choices={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => (id === '' ? layDownScenario(karta) : takeUpScenario(karta, id))}
            />
          </div>
        ) : null}
        <Button icon={<Play aria-hidden="true" />} title={text.playHint} onClick={() => playYears(karta)}>
          {text.play}
        </Button>
      </div>
      {wrong ? (
        <p className={styles.note} role="alert">
          {text.wrongOrder(format.month(dates.from), format.month(dates.to))}
          <Button
            size="small"
            kind="primary"
            icon={<ArrowLeftRight aria-hidden="true" />}
            onClick={() => {
              chosenDates.set({ from: dates.to, to: dates.from })
              focusPart()
            }}
          >
            {text.swap}
          </Button>
        </p>
      ) : null}
      <div id={PARTS_ID} className={styles.parts} role="group" aria-label={text.sections}>
        {CHANGE_PARTS.map((id) => (
          <Button
            key={id}
            pressed={id === part}
            onClick={() => karta.route.set(architectureRoute('perubahan', id === 'daftar' ? undefined : id))}
          >
            {id === 'konflik' ? text.conflicts(conflicts) : text.section[id]}
          </Button>
        ))}
      </div>
      {view === 'planned' ? null : (
        <p className={styles.note}>
          {text[view]}
          <Button size="small" onClick={() => countPlan(karta)}>
            {text.countPlan}
          </Button>
        </p>
      )}
    </header>
  )
}
