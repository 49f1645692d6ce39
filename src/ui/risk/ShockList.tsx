// The shocks of the blueprint: what each strikes, how likely it is, and what to assume about it just now.

import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import type { Shock } from '../../model/scenario.ts'
import { shockStrikes } from '../../roadmap/shockStrikes.ts'
import { useBlueprint, useKarta, useOverlay } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { usePreferences } from '../preferences.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { withShock } from '../simulation/overlayEdits.ts'
import { useText, useWords } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import { chanceText } from './chanceText.ts'
import { DeleteShockDialog } from './DeleteShockDialog.tsx'
import styles from './RiskTab.module.css'
import { ShockDialog } from './ShockDialog.tsx'

const whole = (blueprint: Blueprint) => blueprint
const ASSUMED = { chance: undefined, certain: true, never: false } as const
type Assumed = keyof typeof ASSUMED

type Open = { readonly kind: 'add' } | { readonly kind: 'edit' | 'delete'; readonly shock: Shock }

/** The list with its dialogs. */
export function ShockList() {
  const text = useText(riskText)
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const blocked = useReadOnly()
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const shocks = Object.values(blueprint.shocks).sort((a, b) => b.chance - a.chance || a.name.localeCompare(b.name))
  const fundName = (id: string | undefined) => {
    const fund = metamodel.roadmap.fundSources.find((one) => one.id === id)
    return id === undefined ? text.allFunds : fund ? words(fund.name) : id
  }
  const row = (shock: Shock) => {
    const what =
      shock.kind === 'budget-cut' ? text.budgetCut(shock.year, fundName(shock.fund)) : text.late(shock.months)
    const given = overlay.shocks?.[shock.id]
    const assumed: Assumed = given === undefined ? 'chance' : given ? 'certain' : 'never'
    return (
      <li key={shock.id} className={styles.row}>
        <span className={styles.name}>
          {shock.name}
          <span className={styles.detail}>
            {what} · {text.strikes(shockStrikes(blueprint, shock).length)}
            {shock.note ? ` · ${shock.note}` : ''}
          </span>
        </span>
        <select
          className={fieldStyles.control}
          aria-label={text.assume(shock.name)}
          value={assumed}
          onChange={(event) => {
            const next = (Object.keys(ASSUMED) as Assumed[]).find((each) => each === event.target.value) ?? 'chance'
            karta.overlay.set(withShock(overlay, shock.id, ASSUMED[next]))
          }}
        >
          <option value="chance">{text.byChance(chanceText(shock.chance / 1000, language))}</option>
          <option value="certain">{text.certain}</option>
          <option value="never">{text.never}</option>
        </select>
        <span className={styles.buttons}>
          <IconButton
            label={text.edit(shock.name)}
            icon={<Pencil aria-hidden="true" />}
            whyNot={blocked}
            onClick={() => setOpen({ kind: 'edit', shock })}
          />
          <IconButton
            label={text.remove(shock.name)}
            icon={<Trash2 aria-hidden="true" />}
            whyNot={blocked}
            onClick={() => setOpen({ kind: 'delete', shock })}
          />
        </span>
      </li>
    )
  }
  return (
    <section className={styles.section} aria-label={text.shocks}>
      <div className={styles.sectionHead}>
        <h2 className={styles.title}>{text.shocks}</h2>
        <Button icon={<Plus aria-hidden="true" />} whyNot={blocked} onClick={() => setOpen({ kind: 'add' })}>
          {text.addShock}
        </Button>
      </div>
      <p className={styles.hint}>{shocks.length === 0 ? text.noShocks : text.shocksHint}</p>
      <ul className={styles.rows}>{shocks.map(row)}</ul>
      {open?.kind === 'add' ? <ShockDialog onClose={close} /> : null}
      {open?.kind === 'edit' ? <ShockDialog shock={open.shock} onClose={close} /> : null}
      {open?.kind === 'delete' ? <DeleteShockDialog shock={open.shock} onClose={close} /> : null}
    </section>
  )
}
