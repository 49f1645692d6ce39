// The instruments this blueprint can use: the program's packs and its own, with standing and sources; packs are taken in
// and removed here.

import { Trash2 } from 'lucide-react'
import { removeInstrument } from '../../editing/commands/removeInstrument.ts'
import type { Instrument } from '../../model/instrument.ts'
import { instruments, programInstrument } from '../../model/instruments.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { instrumentStatusText } from '../text/instrumentStatus.ts'
import { instrumentText } from '../text/instruments.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './InstrumentList.module.css'
import { PackImport } from './PackImport.tsx'
import { type FormRun, useRun } from './useRun.ts'

/** The tab Instrumen of the Files screen. */
export function InstrumentList() {
  const own = useBlueprint((blueprint) => blueprint.instruments)
  const text = useText(instrumentText)
  const form = useRun()
  const packs = [...Object.values(instruments), ...sortedThings(own).filter(({ id }) => !programInstrument(id))]
  return (
    <section aria-label={text.title} className={styles.section}>
      <div className={styles.head}>
        <h2>{text.title}</h2>
        <PackImport />
      </div>
      <p className={styles.hint}>{text.hint}</p>
      <ul className={styles.list}>
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} form={form} />
        ))}
      </ul>
    </section>
  )
}

function Pack({ pack, form }: { readonly pack: Instrument; readonly form: FormRun }) {
  const text = useText(instrumentText)
  const standing = useText(instrumentStatusText)
  const words = useWords()
  const inPlan = useBlueprint((blueprint) => blueprint.plan.instrument === pack.id)
  const isOwn = !programInstrument(pack.id)
  const { status, levels, indicators, aspects } = pack
  const fractions = indicators.filter(({ fractional }) => fractional).length
  const refused = form.refusal(pack.id)
  const facts = [
    text.facts(indicators.length, aspects.length, levels.min, levels.max),
    ...(fractions > 0 ? [text.fractions(fractions)] : []),
    text.confidence[pack.confidence],
    isOwn ? text.own : text.program,
    ...(inPlan ? [text.inPlan] : []),
  ]
  return (
    <li className={styles.pack} data-pack={pack.id}>
      <div className={styles.head}>
        <h3>
          {words(pack.shortTitle)} <InstrumentBadge instrument={pack} always />
        </h3>
        {isOwn ? (
          <Button
            size="small"
            icon={<Trash2 aria-hidden="true" />}
            aria-label={text.removeName(words(pack.shortTitle))}
            onClick={() => form.run(pack.id, removeInstrument, { id: pack.id })}
          >
            {text.remove}
          </Button>
        ) : null}
      </div>
      <p>{words(pack.title)}</p>
      <p className={styles.hint}>{facts.join(' · ')}</p>
      {status.kind === 'provisional' ? <p className={styles.warning}>{standing.statusWhy.provisional}</p> : null}
      {refused ? (
        <p role="alert" className={fieldStyles.error}>
          {words(refused)}
        </p>
      ) : null}
      <details className={styles.more}>
        <summary>{text.more}</summary>
        <dl>
          <dt>{text.regulation}</dt>
          <dd>{pack.regulation}</dd>
          {status.yearsApplied.length > 0 ? <dd>{text.appliedIn(status.yearsApplied.join(', '))}</dd> : null}
          {status.revokedBy ? <dd>{text.revokedBy(status.revokedBy)}</dd> : null}
          {status.note ? <dd>{words(status.note)}</dd> : null}
          <dt>{text.rounding}</dt>
          <dd>{words(pack.rounding.basis)}</dd>
          {pack.caveats.length > 0 ? <dt>{text.caveats}</dt> : null}
          {pack.caveats.map((caveat) => (
            <dd key={caveat.id}>{words(caveat)}</dd>
          ))}
          <dt>{text.sources}</dt>
          {pack.sources.map((source) => (
            <dd key={source} className={styles.source}>
              {source}
            </dd>
          ))}
        </dl>
      </details>
    </li>
  )
}
