// What takes part in a scenario: every open item as planned, taken in, left out, or forced with a reason.

import { Undo2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Blueprint, RoadmapItem } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { byDate } from '../roadmap/itemOrder.ts'
import { useText } from '../text/language.ts'
import { scenarioSheetText } from '../text/scenarioSheet.ts'
import styles from './ScenarioSheet.module.css'
import type { SheetEdit } from './ScenarioSheet.tsx'

interface SheetItemsProps {
  readonly scenario: Scenario
  readonly sheet: SheetEdit
}

type Part = 'plan' | 'in' | 'out' | 'mustIn' | 'mustOut'

const roadmapOf = ({ roadmap }: Blueprint) => roadmap

/** A table of the open items, earliest first. */
export function SheetItems({ scenario, sheet }: SheetItemsProps) {
  const text = useText(scenarioSheetText)
  const roadmap = useBlueprint(roadmapOf)
  const items = useMemo(
    () =>
      Object.values(roadmap)
        .filter(({ status }) => status !== 'done')
        .sort(byDate),
    [roadmap],
  )
  return (
    <section className={styles.card} aria-label={text.items}>
      <h3>{text.items}</h3>
      <p className={styles.quiet}>{items.length === 0 ? text.noItems : text.itemsHint}</p>
      {items.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.item}</th>
              <th scope="col">{text.takes}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} scenario={scenario} sheet={sheet} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function ItemRow({ item, scenario, sheet }: SheetItemsProps & { readonly item: RoadmapItem }) {
  const text = useText(scenarioSheetText)
  const format = useFormat()
  // Chosen, but kept only once a reason is given.
  const [asked, setAsked] = useState<'mustIn' | 'mustOut' | null>(null)
  const { id } = item
  const forced = scenario.forced[id]
  const moved = scenario.moves[id]
  const part = asked ?? partOf(scenario, id)
  const choose = (next: Part) => {
    if (next === 'mustIn' || next === 'mustOut') {
      if (forced) sheet.edit(id, { forced: { [id]: { ...forced, mode: next === 'mustIn' ? 'in' : 'out' } } })
      else setAsked(next)
      return
    }
    setAsked(null)
    const included = next === 'plan' ? null : next === 'in'
    sheet.edit(id, { included: { [id]: included }, ...(forced && { forced: { [id]: null } }) })
  }
  const giveReason = (reason: string): boolean => {
    const done = sheet.edit(id, { forced: { [id]: { mode: part === 'mustIn' ? 'in' : 'out', reason } } })
    if (done) setAsked(null)
    return done
  }
  const error = sheet.errorOf(id)
  return (
    <tr>
      <th scope="row">
        {item.name}
        <span className={styles.meta}>
          <StatusMark status={shownStatus(item)} />
          {moved ? (
            <>
              {text.moved(format.month(moved.start), format.month(moved.finish))}
              <IconButton
                size="small"
                label={`${text.moveBack}: ${item.name}`}
                icon={<Undo2 />}
                onClick={() => sheet.edit(id, { moves: { [id]: null } })}
              />
            </>
          ) : null}
        </span>
      </th>
      <td>
        <select
          className={fieldStyles.control}
          aria-label={text.takesOf(item.name)}
          value={part}
          disabled={sheet.readOnly}
          onChange={(event) => choose(event.target.value as Part)}
        >
          <option value="plan">{item.proposed && item.status === 'planned' ? text.asPlanOut : text.asPlanIn}</option>
          <option value="in">{text.in}</option>
          <option value="out">{text.out}</option>
          <option value="mustIn">{text.mustIn}</option>
          <option value="mustOut">{text.mustOut}</option>
        </select>
        {part === 'mustIn' || part === 'mustOut' ? (
          <Reason
            key={part}
            label={text.reasonOf(item.name)}
            value={forced?.reason ?? ''}
            asked={asked !== null}
            readOnly={sheet.readOnly}
            onGive={giveReason}
          />
        ) : null}
        {error ? (
          <p className={fieldStyles.error} role="alert">
            {error}
          </p>
        ) : null}
      </td>
    </tr>
  )
}

interface ReasonProps {
  readonly label: string
  readonly value: string
  /** It was just asked for, so the focus goes there. */
  readonly asked: boolean
  readonly readOnly: boolean
  /** False when it was refused: what was typed stays. */
  readonly onGive: (reason: string) => boolean
}

function Reason({ label, value, asked, readOnly, onGive }: ReasonProps) {
  const text = useText(scenarioSheetText)
  const [typed, setTyped] = useState<string | null>(null)
  const give = () => {
    if (typed === null || onGive(typed.trim())) setTyped(null)
  }
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked) input.current?.focus()
  }, [asked])
  return (
    <input
      className={fieldStyles.control}
      aria-label={label}
      placeholder={text.reasonPlaceholder}
      ref={input}
      maxLength={20000}
      readOnly={readOnly}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={give}
      onKeyDown={(event) => {
        if (event.key === 'Enter') give()
      }}
    />
  )
}

function partOf({ forced, included }: Scenario, id: string): Part {
  const how = forced[id]
  if (how) return how.mode === 'in' ? 'mustIn' : 'mustOut'
  const own = included[id]
  return own === undefined ? 'plan' : own ? 'in' : 'out'
}
