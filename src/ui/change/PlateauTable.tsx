// The plateaus of the plan: a column for the start, each evaluation and the end; how many of each kind are there, came, went
// and changed, with the index and the cost of the year. A column leads to its comparison and to its month.

import { ArrowLeftRight, Eye } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind, kindOf, metamodel } from '../../model/metamodel.ts'
import { costByYear, costOfYear } from '../../roadmap/costByYear.ts'
import { type Plateau, type PlateauCount, plateaus } from '../../roadmap/plateaus.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Score } from '../../scoring/score.ts'
import { standingAt } from '../../simulation/standingAt.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { usePreferences } from '../preferences.ts'
import { changeText } from '../text/change.ts'
import { useText, useWords } from '../text/language.ts'
import { useYears } from '../useStanding.ts'
import { chosenDates } from './changeDates.ts'
import styles from './PlateauTable.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** Kinds in the order of the metamodel's domains, then by name; those that never occur are left out. */
function kindsOf(found: readonly Plateau[], nameOf: (kind: string) => string): readonly string[] {
  const kinds = new Set(found.flatMap(({ kinds: counts }) => [...counts.keys()]))
  const place = new Map(metamodel.domains.map(({ id }, at) => [id, at]))
  const rank = (kind: string): number => place.get(domainOfKind(kind)?.id ?? '') ?? place.size
  return [...kinds].sort((a, b) => rank(a) - rank(b) || nameOf(a).localeCompare(nameOf(b)))
}

/** The table in its own scrolling box. */
export function PlateauTable() {
  const karta = useKarta()
  const text = useText(changeText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const { view, month } = useViewpoint()
  const years = useYears()
  const found = useMemo(() => plateaus(blueprint, { view, overlay }), [blueprint, view, overlay])
  const costs = useMemo(() => costByYear(blueprint, overlay, view), [blueprint, overlay, view])
  const start = useMemo(() => {
    const [first] = found
    return first && standingAt(blueprint, { month: first.month, view, overlay }).score
  }, [blueprint, found, view, overlay])
  const nameOf = (kind: string) => words(kindOf(kind)?.name ?? { id: kind, en: kind })
  const kinds = kindsOf(found, nameOf)
  const head = ({ kind, year }: Plateau) =>
    kind === 'start' ? text.start : kind === 'end' ? text.end : text.evaluation(year)
  const label = ({ kind, year }: Plateau) => (kind === 'year' ? text.evaluationLabel(year) : text.plateauLabel[kind])
  const indexText = (score: Score | undefined): string => {
    if (!score) return '–'
    const [low, high] = [score.index.min, score.index.max].map((ratio) => shownText(ratio, language))
    return low === high ? (low ?? '–') : `${low}–${high}`
  }
  const scoreOf = ({ kind, year }: Plateau): Score | undefined =>
    kind === 'start' ? start : kind === 'year' ? years.find((each) => each.year === year)?.[view].score : undefined
  const moved = ({ total }: Plateau): number => total.came + total.went + total.changed
  const most = found.slice(1).reduce<Plateau | undefined>((a, b) => (a && moved(a) >= moved(b) ? a : b), undefined)
  return (
    <div className={styles.section}>
      <h2 className={styles.finding}>
        {most && moved(most) > 0
          ? text.plateauFinding(label(most), most.total.came, most.total.went, most.total.changed)
          : text.plateauNone}
      </h2>
      <p className={styles.hint}>{text.plateauHint}</p>
      {/* A box that scrolls takes part in the order of Tab, so that keys reach what is below. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls */}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={text.plateaus}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {found.map((plateau, at) => {
                const before = found[at - 1]
                return (
                  <th key={plateau.month} scope="col" className={plateau.month === month ? styles.here : undefined}>
                    <span className={styles.year}>{head(plateau)}</span>
                    <span className={styles.month}>{format.month(plateau.month)}</span>
                    <span className={styles.buttons}>
                      <IconButton
                        label={text.setMonth(format.month(plateau.month))}
                        icon={<Eye aria-hidden="true" />}
                        onClick={() => karta.viewpoint.set({ ...karta.viewpoint.get(), month: plateau.month })}
                      />
                      {before ? (
                        <IconButton
                          label={text.compareBefore(label(plateau))}
                          icon={<ArrowLeftRight aria-hidden="true" />}
                          onClick={() => {
                            chosenDates.set({ from: before.month, to: plateau.month })
                            karta.route.set(architectureRoute('perubahan'))
                          }}
                        />
                      ) : null}
                    </span>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            <tr className={styles.figure}>
              <th scope="row">{text.index}</th>
              {found.map((plateau) => (
                <td key={plateau.month}>{indexText(scoreOf(plateau))}</td>
              ))}
            </tr>
            <tr className={styles.figure}>
              <th scope="row">{text.cost}</th>
              {found.map(({ kind, year, month: at }) => {
                const cost = costOfYear(costs, String(year))
                return (
                  <td key={at} title={kind === 'year' ? format.money(cost) : undefined}>
                    {kind === 'year' ? format.moneyShort(cost) : '–'}
                  </td>
                )
              })}
            </tr>
            <tr className={styles.total}>
              <th scope="row">{text.total}</th>
              {found.map(({ total, month: at }) => (
                <CountCell key={at} count={total} />
              ))}
            </tr>
            {kinds.map((kind) => {
              const domain = domainOfKind(kind)?.id
              return (
                <tr key={kind}>
                  <th scope="row">
                    <span className={styles.kind} style={domainStyle(domain)}>
                      <DomainIcon domain={domain} size={14} />
                      <span title={nameOf(kind)}>{nameOf(kind)}</span>
                    </span>
                  </th>
                  {found.map((plateau) => (
                    <CountCell key={plateau.month} count={plateau.kinds.get(kind)} />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function CountCell({ count }: { readonly count: PlateauCount | undefined }) {
  const text = useText(changeText)
  const format = useFormat()
  if (!count || count.there + count.came + count.went === 0) return <td className={styles.none}>0</td>
  const part = (sign: string, value: number, words: (count: string) => string, tone: string) =>
    value === 0 ? null : (
      <span data-tone={tone}>
        <span aria-hidden="true">
          {sign}
          {format.number(value)}
        </span>
        <span className="visually-hidden">, {words(format.number(value))}</span>
      </span>
    )
  return (
    <td>
      {format.number(count.there)}
      <span className={styles.moved}>
        {part('+', count.came, text.came, 'came')}
        {part('−', count.went, text.went, 'went')}
        {part('Δ', count.changed, text.modified, 'changed')}
      </span>
    </td>
  )
}
