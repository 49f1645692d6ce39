// From an element to the index: the roadmap items that change it and the indicators those items serve, each a way there.

import { useMemo } from 'react'
import type { Element } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { elementTrace } from '../../simulation/elementTrace.ts'
import type { EffectTrace } from '../../simulation/result.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useLaterBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { usePreferences } from '../preferences.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { useInstrument } from '../useInstrument.ts'
import { HangsOn } from '../why/HangsOn.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** Items and indicators. */
export function ElementRoadmap({ element }: { readonly element: Element }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const format = useFormat()
  const blueprint = useLaterBlueprint()
  const trace = useMemo(() => elementTrace(blueprint, element.id), [blueprint, element.id])
  const open = (id: string) => {
    karta.selection.set({ kind: 'item', id })
    karta.route.set({ screen: 'peta-rencana', detail: id })
  }
  const indicators = new Set(trace.effects.map((effect) => effect.indicator))
  return (
    <>
      <Section name="items" title={text.items(new Set(trace.changes.map((change) => change.item)).size)}>
        {trace.changes.length === 0 ? (
          <>
            <p className={styles.quiet}>
              {text.noItems} {text.noItemsYet}
            </p>
            <div>
              <Button size="small" onClick={() => karta.route.set({ screen: 'peta-rencana' })}>
                {text.openRoadmap}
              </Button>
            </div>
          </>
        ) : (
          <ul className={styles.list}>
            {trace.changes.map(({ item: id, change, as }) => {
              const item = blueprint.roadmap[id]
              if (!item) return null
              const kind = item.changes[change]?.kind ?? 'change'
              const start = item.actualStart ?? item.start
              const finish = item.actualFinish ?? item.finish
              return (
                <li key={`${id} ${change}`} className={styles.row}>
                  <button type="button" className={styles.rowMain} onClick={() => open(id)}>
                    <span className={styles.rowText}>
                      <span>{item.name}</span>
                      <span className={styles.rowLine}>
                        <StatusMark status={shownStatus(item)} />
                        <span>
                          {format.month(start)}–{format.month(finish)}
                        </span>
                        <span>{as === 'by' ? text.change.by : text.change[kind]}</span>
                      </span>
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </Section>
      <Section name="indicators" title={text.indicators(indicators.size)}>
        <HangsOn items={[...new Set(trace.changes.map(({ item }) => item))]} />
        {trace.effects.length === 0 ? <p className={styles.quiet}>{text.noIndicators}</p> : null}
        <ul className={styles.list}>
          {trace.effects.map((effect) => (
            <EffectRow key={`${effect.item} ${effect.effect}`} effect={effect} />
          ))}
        </ul>
        {trace.effects.length > 0 ? <p className={styles.quiet}>{text.pointsHint}</p> : null}
      </Section>
    </>
  )
}

function EffectRow({ effect }: { readonly effect: EffectTrace }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const words = useWords()
  const { language } = usePreferences()
  const instrumentId = useBlueprint((blueprint) => blueprint.plan.instrument)
  const itemName = useBlueprint((blueprint) => blueprint.roadmap[effect.item]?.name ?? effect.item)
  const instrument = useInstrument(instrumentId)
  const indicator = instrument && indicatorOf(instrument, effect.indicator)
  const points = effect.points.units > 0 ? text.points(exactText(effect.points, language)) : text.noPoints
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.rowMain}
        title={indicator ? words(indicator.name) : undefined}
        onClick={() => {
          karta.selection.set({ kind: 'indicator', id: effect.indicator })
          karta.route.set({ screen: 'penilaian', detail: effect.indicator })
        }}
      >
        <span className={styles.number}>{effect.indicator}</span>
        <span className={styles.rowText}>
          <span>{indicator ? words(indicator.shortName) : effect.indicator}</span>
          <span className={styles.rowLine}>
            <span>{text.rungs(effect.from, effect.to)}</span>
            <strong>{points}</strong>
          </span>
          <span className={styles.quiet}>{itemName}</span>
        </span>
      </button>
    </li>
  )
}
