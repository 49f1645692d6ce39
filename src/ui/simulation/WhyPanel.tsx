// Why an indicator stands where it stands at the month in view: one sentence, then the ladder rung by rung with its proof
// or what it waits for. Every name leads to its place.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { explainIndicator } from '../../simulation/explainIndicator.ts'
import { explainSentence } from '../../simulation/explainSentence.ts'
import type { Rung, RungMissing, RungWitness } from '../../simulation/result.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import { signed } from './signed.ts'
import styles from './WhyPanel.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** The "kenapa" of one indicator. */
export function WhyPanel({ indicator }: { readonly indicator: string }) {
  const text = useText(simulationText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  const why = useMemo(
    () => explainIndicator(blueprint, { indicator, ...viewpoint, overlay }),
    [blueprint, indicator, viewpoint, overlay],
  )
  const pack = instrument?.indicators.find((each) => each.id === indicator)
  if (!instrument || !pack || !why) return null
  const level = why.level.min === why.level.max ? String(why.level.min) : `${why.level.min}–${why.level.max}`

  const itemLink = (id: string) => {
    const item = blueprint.roadmap[id]
    return (
      <button
        type="button"
        className={styles.link}
        title={text.openItem}
        onClick={() => karta.route.set({ screen: 'peta-rencana', detail: id })}
      >
        {item?.name ?? id}
      </button>
    )
  }
  const indicatorLink = (id: string, content: string) => (
    <button type="button" className={styles.link} onClick={() => karta.selection.set({ kind: 'indicator', id })}>
      {content}
    </button>
  )
  const witness = (by: RungWitness, i: number) => {
    if (by.kind === 'base') return <li key="base">{text.byBase}</li>
    return (
      <li key={`${by.item}-${by.effect}-${i}`}>
        {by.items.map((id, place) => (
          <span key={id}>
            {place > 0 ? ' + ' : null}
            {itemLink(id)}
          </span>
        ))}{' '}
        <span className={styles.quiet}>({format.month(by.since)})</span>
      </li>
    )
  }
  const wait = (missing: RungMissing, i: number) => {
    switch (missing.kind) {
      case 'uncovered':
        return <li key="uncovered">{text.missUncovered}</li>
      case 'unknown':
        return <li key="unknown">{text.missUnknown}</li>
      case 'lapsed':
        return (
          <li key={`lapsed-${i}`}>
            {missing.item === undefined
              ? text.missLapsed(format.month(missing.since))
              : text.missLapsedItem(blueprint.roadmap[missing.item]?.name ?? missing.item, format.month(missing.since))}
          </li>
        )
      case 'items':
        return (
          <li key={`items-${missing.item}-${missing.effect}`}>
            {text.missItems}{' '}
            {missing.items.map((id, place) => {
              const item = blueprint.roadmap[id]
              const owner = item?.owner === undefined ? undefined : blueprint.agencies[item.owner]
              return (
                <span key={id}>
                  {place > 0 ? ' + ' : null}
                  {itemLink(id)}{' '}
                  <span className={styles.quiet}>
                    ({owner ? `${owner.short}, ` : null}
                    {item ? format.month(item.finish) : null}
                    {item ? ', ' : null}
                    {item ? <StatusMark status={item.status} /> : null})
                  </span>
                </span>
              )
            })}
          </li>
        )
      case 'gate': {
        const gated = instrument.indicators.find((each) => each.id === missing.indicator)
        return (
          <li key={`gate-${missing.item}-${missing.indicator}`}>
            {indicatorLink(missing.indicator, text.missGate(String(gated?.number ?? missing.indicator), missing.level))}
            {missing.pack ? <span className={styles.quiet}> ({text.packGate})</span> : null}
          </li>
        )
      }
    }
  }
  const stateOf = (rung: Rung): 'holds' | 'banked' | 'missing' => {
    if (why.banked.includes(rung.rung)) return 'banked'
    return rung.holds ? 'holds' : 'missing'
  }
  const stateWords = { holds: text.rungHolds, banked: text.rungBanked, missing: text.rungMissing }

  return (
    <section className={styles.why} aria-label={text.why}>
      <h2>{text.why}</h2>
      <SelectField
        label={text.whyIndicator}
        value={indicator}
        choices={instrument.indicators.map((each) => ({
          value: each.id,
          label: `${each.number}. ${words(each.shortName)}`,
        }))}
        onChange={(id) => karta.selection.set({ kind: 'indicator', id })}
      />
      <p className={styles.level}>
        <b>{text.level(level)}</b>{' '}
        <span className={styles.quiet}>{text.baseLevel(why.base === null ? text.unknown : String(why.base))}</span>
      </p>
      <p className={styles.quiet}>
        {text.atDate(format.month(viewpoint.month), views[viewpoint.view])} ·{' '}
        {text.gained(signed(shownText(why.gained, language, 4)))} ·{' '}
        {text.perLevel(shownText(why.pointsPerLevel, language, 4))}
      </p>
      <p className={styles.sentence} data-testid="why-sentence">
        {words(explainSentence(why, blueprint, instrument))}
      </p>
      <h3>{text.ladder}</h3>
      <ol className={styles.ladder} reversed>
        {[...why.rungs].reverse().map((rung) => {
          const state = stateOf(rung)
          const criterion = pack.criteria.find((each) => each.level === rung.rung)
          return (
            <li
              key={rung.rung}
              className={[styles.rung, styles[state], rung.rung === why.blocking && styles.blocking]
                .filter(Boolean)
                .join(' ')}
            >
              <span className={styles.digit} aria-hidden="true">
                {rung.rung}
              </span>
              <div>
                <p>
                  <b>{text.level(String(rung.rung))}</b> <span className={styles.state}>{stateWords[state]}</span>
                </p>
                {criterion ? <p className={styles.criterion}>{words(criterion.text)}</p> : null}
                {rung.by.length > 0 ? <ul>{rung.by.map(witness)}</ul> : null}
                {rung.missing.length > 0 && !rung.holds ? <ul>{rung.missing.map(wait)}</ul> : null}
              </div>
            </li>
          )
        })}
      </ol>
      <Button
        onClick={() => {
          karta.selection.set({ kind: 'indicator', id: indicator })
          karta.route.set({ screen: 'penilaian', detail: indicator })
        }}
      >
        {text.openIndicator}
      </Button>
    </section>
  )
}
