// The ladder of an indicator as a tree: what proves each level, what the blocking one waits for, what is banked above it.

import { useMemo } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { getRow } from '../../model/table.ts'
import { rungValidity } from '../../scoring/rungValidity.ts'
import { baselineEvidence } from '../../simulation/lapseProof.ts'
import type { Explanation, Rung, RungMissing, RungWitness } from '../../simulation/result.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { TreeList, type TreeNode } from '../parts/TreeList.tsx'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { PlaceLink } from './PlaceLink.tsx'
import styles from './WhyTree.module.css'

interface WhyTreeProps {
  readonly why: Explanation
  readonly instrument: Instrument
  readonly indicator: Indicator
}

const whole = (blueprint: Blueprint) => blueprint

/** Highest level first, as one looks up a ladder. */
export function WhyTree({ why, instrument, indicator }: WhyTreeProps) {
  const text = useText(reasonsText)
  const words = useWords()
  const format = useFormat()
  const blueprint = useBlueprint(whole)
  const { baseline } = blueprint.plan
  const answer = baseline === undefined ? undefined : blueprint.assessments[baseline]?.answers[why.indicator]
  const validity = useMemo(
    () => (answer ? rungValidity(instrument, why.indicator, answer, blueprint.evidence) : {}),
    [instrument, why.indicator, answer, blueprint.evidence],
  )

  const itemNode = (id: Id, key: string, more?: string): TreeNode => {
    const item = blueprint.roadmap[id]
    if (!item) return { id: key, name: id, line: id, below: [] }
    const owner = item.owner === undefined ? undefined : blueprint.agencies[item.owner]?.short
    const elements = [...new Set(Object.values(item.changes).map(({ element }) => element))].flatMap(
      (element) => getRow(blueprint.elements, element) ?? [],
    )
    return {
      id: key,
      name: item.name,
      line: (
        <>
          <PlaceLink to={{ kind: 'item', id }}>{item.name}</PlaceLink>{' '}
          <span className={styles.quiet}>
            {owner ? `${owner} · ` : null}
            {format.month(item.actualFinish ?? item.finish)} · <StatusMark status={shownStatus(item)} />
            {more ? ` · ${more}` : null}
          </span>
        </>
      ),
      below: elements.map((element) => ({
        id: `${key} ${element.id}`,
        name: element.name,
        line: <PlaceLink to={{ kind: 'element', id: element.id }}>{element.name}</PlaceLink>,
        below: [],
      })),
    }
  }

  const baseNodes = (rung: number): TreeNode[] => {
    const until = validity[rung]?.until
    const titles = baselineEvidence(blueprint, why.indicator, [rung])
    const names = titles.length > 0 ? titles.map((id) => blueprint.evidence[id]?.title ?? id) : [text.byBase]
    return names.map((name, nth) => ({
      id: `${rung} base ${nth}`,
      name,
      line: (
        <>
          <PlaceLink to={{ kind: 'assessment', id: why.indicator }}>{name}</PlaceLink>
          {until ? <span className={styles.quiet}> {text.until(format.month(until))}</span> : null}
        </>
      ),
      below: [],
    }))
  }

  const witness = (rung: number, by: RungWitness): TreeNode[] =>
    by.kind === 'base'
      ? baseNodes(rung)
      : by.items.map((id) => itemNode(id, `${rung} ${by.effect} ${id}`, text.since(format.month(by.since))))

  const wait = (rung: number, missing: RungMissing, nth: number): TreeNode[] => {
    const id = `${rung} missing ${nth}`
    const plain = (name: string): TreeNode[] => [{ id, name, line: name, below: [] }]
    switch (missing.kind) {
      case 'uncovered':
        return plain(text.missUncovered)
      case 'unknown':
      case 'criterion': {
        const name = missing.kind === 'unknown' ? text.missUnknown : text.missCriterion[missing.status]
        const line = <PlaceLink to={{ kind: 'assessment', id: why.indicator }}>{name}</PlaceLink>
        return [{ id, name, line, below: [] }]
      }
      case 'lapsed':
        return missing.item === undefined
          ? plain(text.missLapsed(format.month(missing.since)))
          : [itemNode(missing.item, id, text.missLapsedItem(format.month(missing.since)))]
      case 'items':
        return missing.items.map((item) => itemNode(item, `${id} ${item}`))
      case 'gate': {
        const asked = instrument.indicators.find((each) => each.id === missing.indicator)
        const name = `I${missing.indicator}${asked ? ` ${words(asked.shortName)}` : ''}`
        const line = (
          <>
            <PlaceLink to={{ kind: 'why', id: missing.indicator }}>{name}</PlaceLink> {text.missGate(missing.level)}
            {missing.pack ? <span className={styles.quiet}> ({text.packGate})</span> : null}
          </>
        )
        return [{ id, name, line, below: [] }]
      }
    }
  }

  const rungNode = (rung: Rung): TreeNode => {
    const state = stateOf(rung, why)
    const criterion = indicator.criteria.find(({ level }) => level === rung.rung)
    const name = text.level(String(rung.rung))
    return {
      id: `${why.indicator} ${rung.rung}`,
      name,
      tone: TONES[state],
      open: state !== 'missing' && rung.rung > instrument.levels.min,
      line: (
        <>
          <b>{name}</b> <span className={styles[state]}>{text[state]}</span>
          {criterion ? <p className={styles.criterion}>{words(criterion.text)}</p> : null}
        </>
      ),
      below: rung.holds
        ? rung.by.flatMap((by) => witness(rung.rung, by))
        : rung.missing.flatMap((missing, nth) => wait(rung.rung, missing, nth)),
    }
  }

  return (
    <TreeList
      label={text.proof}
      nodes={[...why.rungs].reverse().map(rungNode)}
      openLabel={text.open}
      closeLabel={text.close}
    />
  )
}

type State = 'holds' | 'banked' | 'blocking' | 'missing'

const TONES = { holds: 'good', banked: 'banked', blocking: 'warn', missing: 'quiet' } as const

function stateOf({ rung, holds }: Rung, { banked, blocking }: Explanation): State {
  if (banked.includes(rung)) return 'banked'
  if (holds) return 'holds'
  return rung === blocking ? 'blocking' : 'missing'
}
