// How sure an item is: the chance that it is delivered, that its evidence is accepted, and its delays. What is left empty
// follows the agency's history or counts as certain, and says so.

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { editItem } from '../../../editing/commands/editItem.ts'
import type { Blueprint, ItemRisk, RoadmapItem } from '../../../model/blueprint.ts'
import { acceptanceDefaults } from '../../../scoring/acceptanceDefault.ts'
import { planInstrument } from '../../../simulation/compileSimulation.ts'
import { useBlueprint } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { usePreferences } from '../../preferences.ts'
import { parsePercent, percentOf } from '../../risk/chanceText.ts'
import { useText, useWords } from '../../text/language.ts'
import { riskText } from '../../text/risk.ts'
import { useReadOnly } from '../useReadOnly.ts'
import formStyles from './Form.module.css'
import styles from './RiskTab.module.css'
import { useStep } from './useStep.ts'

const whole = (blueprint: Blueprint) => blueprint

/** The form's tab. */
export function RiskTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(riskText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const blocked = useReadOnly()
  const step = useStep()
  const [fault, setFault] = useState<string>()
  const [fresh, setFresh] = useState({ months: '', chance: '' })
  const { risk = {} } = item
  const usual = acceptanceDefaults(blueprint)(item)
  const instrument = planInstrument(blueprint)
  const part = [...instrument.domains, ...instrument.aspects].find(({ id }) => id === usual?.part)
  const agency = item.owner === undefined ? '' : (blueprint.agencies[item.owner]?.short ?? item.owner)
  const error = (field: string) => (fault === field ? text.badPercent : step.errorOf(field))
  const keep = (field: string, next: ItemRisk): boolean => {
    const stated = Object.values(next).some((value) => value !== undefined)
    return step.run(field, editItem, { id: item.id, set: { risk: stated ? next : null } })
  }
  const setChance = (field: 'deliver' | 'accept', typed: string) => {
    const value = parsePercent(typed)
    setFault(value === undefined ? field : undefined)
    if (value === undefined) return
    const { [field]: _, ...rest } = risk
    keep(field, value === null ? rest : { ...rest, [field]: value })
  }
  const setDelay = (months: string, chance: number | null) => {
    const { delays = {}, ...rest } = risk
    const { [months]: _, ...others } = delays
    const next = chance === null ? others : { ...others, [months]: chance }
    return keep(`delay ${months}`, Object.keys(next).length === 0 ? rest : { ...rest, delays: next })
  }
  const addDelay = () => {
    const chance = parsePercent(fresh.chance)
    const months = Number(fresh.months)
    if (!Number.isInteger(months) || months < 1 || months > 120) return setFault('months')
    if (chance === undefined || chance === null) return setFault('new')
    setFault(undefined)
    if (setDelay(String(months), chance)) setFresh({ months: '', chance: '' })
  }
  const delays = Object.entries(risk.delays ?? {}).sort(([a], [b]) => Number(a) - Number(b))
  const shown = (permille: number | undefined) => (permille === undefined ? '' : percentOf(permille, language))
  return (
    <div className={formStyles.form}>
      <p className={formStyles.quiet}>{item.status === 'done' ? text.done : text.itemHint}</p>
      <TextField
        label={text.deliver}
        value={shown(risk.deliver)}
        placeholder="100"
        hint={text.deliverHint}
        readOnly={blocked !== undefined}
        error={error('deliver')}
        onCommit={(typed) => setChance('deliver', typed)}
      />
      <TextField
        label={text.accept}
        value={shown(risk.accept)}
        placeholder={usual ? percentOf(Math.round((usual.chance.units * 1000) / usual.chance.per), language) : '100'}
        hint={
          usual
            ? text.acceptUsual(usual.accepted, usual.claimed, agency, part ? words(part.name) : usual.part)
            : text.acceptHint
        }
        readOnly={blocked !== undefined}
        error={error('accept')}
        onCommit={(typed) => setChance('accept', typed)}
      />
      <section className={formStyles.group} aria-label={text.delays}>
        <h3>{text.delays}</h3>
        <p className={formStyles.quiet}>{text.delaysHint}</p>
        {delays.map(([months, chance]) => (
          <div key={months} className={styles.row}>
            <TextField
              label={text.delayOf(months)}
              value={shown(chance)}
              readOnly={blocked !== undefined}
              error={error(`delay ${months}`)}
              onCommit={(typed) => {
                const value = parsePercent(typed)
                setFault(value === undefined ? `delay ${months}` : undefined)
                if (value !== undefined) setDelay(months, value)
              }}
            />
            <IconButton
              label={text.removeDelay(months)}
              icon={<X aria-hidden="true" />}
              whyNot={blocked}
              onClick={() => setDelay(months, null)}
            />
          </div>
        ))}
        {blocked === undefined ? (
          <div className={styles.fresh}>
            <TextField
              label={text.delayMonths}
              value={fresh.months}
              error={fault === 'months' ? text.badMonths : undefined}
              onCommit={(months) => setFresh({ ...fresh, months })}
            />
            <TextField
              label={text.delayChance}
              value={fresh.chance}
              error={error('new')}
              onCommit={(chance) => setFresh({ ...fresh, chance })}
            />
            <Button icon={<Plus aria-hidden="true" />} onClick={addDelay}>
              {text.addDelay}
            </Button>
          </div>
        ) : null}
      </section>
    </div>
  )
}
