// When the target is out of reach: how far one can get, and which rungs no item covers, each with a way to make an item.

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addItem } from '../../editing/commands/addItem.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import { instrumentOf } from '../../model/instruments.ts'
import type { Answer } from '../../portfolio/answer.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useText, useWords } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import type { ChoiceRun } from './choiceRun.ts'
import { type Gap, gapsOf, itemForGap } from './itemForGap.ts'
import styles from './UnreachableNote.module.css'

type Unreachable = Extract<Answer, { status: 'unreachable' }>

const FIRST = 8

/** A section under the headline. */
export function UnreachableNote({ run, answer }: { readonly run: ChoiceRun; readonly answer: Unreachable }) {
  const text = useText(portfolioText)
  const words = useWords()
  const { language } = usePreferences()
  const [all, setAll] = useState(false)
  const { blueprint, question } = run
  const { missed, uncovered } = answer
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (!instrument) return null
  const reachable = exactText(missed.reachable, language)
  const domain = instrument.domains?.find(({ id }) => id === missed.domain)
  const gaps = gapsOf(instrument, uncovered)
  return (
    <section className={styles.note}>
      <p>
        <b data-testid="reachable">
          {domain
            ? text.reachableDomain(words(domain.name), reachable)
            : question.kind === 'n-minus-1'
              ? text.reachableRobust(missed.year, reachable)
              : text.reachable(missed.year, reachable)}
        </b>
      </p>
      {gaps.length === 0 ? (
        <p>{text.uncoveredNone}</p>
      ) : (
        <>
          <h3>{text.uncovered(uncovered.length)}</h3>
          <p className={styles.quiet}>{text.uncoveredHint}</p>
          <ul className={styles.gaps}>
            {(all ? gaps : gaps.slice(0, FIRST)).map((gap) => (
              <GapLine key={gap.indicator} gap={gap} instrument={instrument} />
            ))}
          </ul>
          {!all && gaps.length > FIRST ? (
            <Button size="small" kind="quiet" onClick={() => setAll(true)}>
              {text.showAll(gaps.length)}
            </Button>
          ) : null}
        </>
      )}
    </section>
  )
}

function GapLine({ gap, instrument }: { readonly gap: Gap; readonly instrument: Instrument }) {
  const text = useText(portfolioText)
  const words = useWords()
  const karta = useKarta()
  const blocked = useReadOnly()
  const name = words(indicatorOf(instrument, gap.indicator)?.shortName ?? { id: gap.indicator, en: gap.indicator })
  const make = () => {
    const item = itemForGap(karta.store.getBlueprint(), instrument, gap, karta.newId('kegiatan'), name)
    const outcome = karta.store.run(addItem, { item })
    if (outcome.ok) karta.route.set({ screen: 'peta-rencana', detail: item.id })
    else karta.announce(outcome.refusal.message)
  }
  return (
    <li>
      <PlaceLink to={{ kind: 'why', id: gap.indicator }}>
        I{gap.indicator} {name}
      </PlaceLink>
      <span>{text.rungs(gap.rungs.join(', '))}</span>
      <Button
        size="small"
        icon={<Plus aria-hidden="true" />}
        aria-label={text.makeItemFor(name)}
        whyNot={blocked}
        onClick={make}
      >
        {text.makeItem}
      </Button>
    </li>
  )
}
