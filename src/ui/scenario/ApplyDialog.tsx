// The preview before a scenario is applied: every change with before and after, what stays, and the index per year.

import { applyScenario } from '../../editing/commands/applyScenario.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import {
  overlayOfChanges,
  type ScenarioChange,
  type ScenarioStay,
  scenarioChanges,
} from '../../roadmap/scenarioChanges.ts'
import { simulate } from '../../simulation/simulate.ts'
import { useFormat } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { scenarioText } from '../text/scenario.ts'
import styles from './ApplyDialog.module.css'

interface ApplyDialogProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

const whole = (blueprint: Blueprint) => blueprint

/** What will happen, then cancel or apply. */
export function ApplyDialog({ scenario, onClose }: ApplyDialogProps) {
  const text = useText(scenarioText)
  const parts = useText(partsText)
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { changes, stays } = scenarioChanges(blueprint, scenario)
  const refusal = applyScenario.refuse?.(blueprint, { id: scenario.id })
  const before = simulate(blueprint)
  const after = simulate(blueprint, overlayOfChanges(changes))
  const whyNot = refusal ? words(refusal.message) : changes.length === 0 ? text.applyNone : undefined
  const apply = () => {
    const outcome = karta.store.run(applyScenario, { id: scenario.id })
    const done = { id: scenarioText.id.applied(scenario.name), en: scenarioText.en.applied(scenario.name) }
    karta.announce(outcome.ok ? done : outcome.refusal.message)
    onClose()
  }
  return (
    <Dialog
      title={text.applyTitle(scenario.name)}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <span className={styles.hint}>{text.applyHint}</span>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onClick={apply}>
            {text.applyDo}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {whyNot ? <p>{whyNot}</p> : null}
        {changes.length > 0 ? (
          <section>
            <h3>{text.whatChanges}</h3>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{text.item}</th>
                  <th scope="col">{text.what}</th>
                  <th scope="col">{text.before}</th>
                  <th scope="col">{text.after}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <ChangeRow key={keyOf(change)} blueprint={blueprint} change={change} />
                ))}
              </tbody>
            </table>
          </section>
        ) : null}
        {stays.length > 0 ? (
          <section>
            <h3>{text.whatStays}</h3>
            <ul className={styles.stays}>
              {stays.map((stay) => (
                <li key={'item' in stay ? stay.item : stay.kind}>{stayText(text, blueprint, stay)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <section>
          <h3>{text.indexAfter}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text.year}</th>
                {before.map(({ year }) => (
                  <th key={year} scope="col" className={styles.number}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[
                { name: text.before, years: before },
                { name: text.after, years: after },
              ].map(({ name, years }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {years.map(({ year, planned }) => (
                    <td key={year} className={styles.number}>
                      {intervalText(planned.score.index, language)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  )
}

const keyOf = (change: ScenarioChange): string =>
  change.kind === 'pack-gates' ? change.kind : `${change.kind} ${change.item}`

function ChangeRow({ blueprint, change }: { readonly blueprint: Blueprint; readonly change: ScenarioChange }) {
  const text = useText(scenarioText)
  const format = useFormat()
  const name = change.kind === 'pack-gates' ? text.instrument : (blueprint.roadmap[change.item]?.name ?? change.item)
  const span = ({ start, finish }: { start: string; finish: string }) =>
    `${format.month(start)} – ${format.month(finish)}`
  const cells = (): readonly [string, string, string] => {
    switch (change.kind) {
      case 'propose':
        return [text.becomes, text.planned, text.proposed]
      case 'plan':
        return [text.becomes, text.proposed, text.planned]
      case 'move':
        return [
          change.years === 0 ? text.months : text.monthsAndCost(signed(String(change.years))),
          span(change.before),
          span(change.after),
        ]
      case 'pack-gates':
        return [text.gates, change.before ? text.gatesOn : text.gatesOff, change.after ? text.gatesOn : text.gatesOff]
    }
  }
  const [what, before, after] = cells()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{what}</td>
      <td>{before}</td>
      <td>
        <b>{after}</b>
      </td>
    </tr>
  )
}

function stayText(text: (typeof scenarioText)['id'], blueprint: Blueprint, stay: ScenarioStay): string {
  switch (stay.kind) {
    case 'begun':
      return text.staysBegun(blueprint.roadmap[stay.item]?.name ?? stay.item)
    case 'done':
      return text.staysDone(blueprint.roadmap[stay.item]?.name ?? stay.item)
    case 'shocks':
      return text.staysShocks
    case 'limits':
      return text.staysLimits
  }
}
