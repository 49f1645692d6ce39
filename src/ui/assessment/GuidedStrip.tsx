// The strip of the guided way: which aspect, how much is left, how wide the index still is; at its end what to do next.

import { ArrowRight, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { addItem } from '../../editing/commands/addItem.ts'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { metamodel } from '../../model/metamodel.ts'
import { toMonth } from '../../model/month.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import { scoreLevels } from '../../scoring/scoreLevels.ts'
import { useExternalStore } from '../externalStore.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { showItem } from '../roadmap/openItem.ts'
import { guideText } from '../text/guide.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './GuidedStrip.module.css'
import { biggestGap, guideStep } from './guide.ts'
import { guideOn, guiding } from './guiding.ts'

interface GuidedStripProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
}

const whole = (blueprint: Blueprint) => blueprint
const NOTHING = {}

/** Shown while indicators are open, and after them until the guided way is closed. Nothing on a locked assessment. */
export function GuidedStrip({ instrument, assessment }: GuidedStripProps) {
  const karta = useKarta()
  const text = useText(guideText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const state = useExternalStore(guiding)
  const on = state?.assessment === assessment.id
  const passed = on ? state.passed : NOTHING
  const step = useMemo(() => guideStep(instrument, assessment, passed), [instrument, assessment, passed])
  const index = useMemo(
    () => intervalText(scoreLevels(instrument, assessedLevels(instrument, assessment)).index, language),
    [instrument, assessment, language],
  )
  if (assessment.locked || karta.store.isReadOnly() || (!on && !step)) return null
  const gap = step ? undefined : biggestGap(instrument, assessment)
  const makeItem = () => {
    if (!gap) return
    const { indicator, level } = gap
    const year = blueprint.plan.from
    const id = karta.newId('kegiatan')
    const owner = blueprint.responsibilities[instrument.id]?.[indicator.id]?.owner
    const outcome = karta.store.run(addItem, {
      item: {
        id,
        name: text.itemName(words(indicator.shortName), level + 1),
        category: metamodel.roadmap.categories[0]?.id ?? '',
        ...(owner !== undefined && { owner }),
        support: {},
        start: toMonth(year, 1),
        finish: toMonth(year, blueprint.plan.cutoff),
        costs: {},
        predecessors: {},
        effects: {
          dampak: {
            id: 'dampak',
            instrument: instrument.id,
            indicator: indicator.id,
            from: level,
            to: level + 1,
            with: {},
          },
        },
        changes: {},
        status: 'planned',
        history: {},
      },
    })
    if (outcome.ok) showItem(karta, id)
    else karta.announce(outcome.refusal.message)
  }
  return (
    <section className={styles.strip} aria-label={text.label} data-testid="guide">
      {step ? (
        <div className={styles.words}>
          <p>
            <b>{text.aspect(step.nth, instrument.aspects.length, words(step.aspect.name))}</b> ·{' '}
            {text.left(step.left.length, Math.max(1, Math.round(step.left.length * 1.5)))} · {text.index(index)}
          </p>
          <p className={styles.quiet}>
            {on ? text.onHint(instrument.levels.min, instrument.levels.max) : text.offHint}
          </p>
        </div>
      ) : (
        <p className={styles.words}>
          <b>{text.first(index)}</b> {blueprint.plan.baseline === assessment.id ? text.isBaseline : text.notBaseline}
        </p>
      )}
      <div className={styles.buttons}>
        {step && !on ? (
          <Button
            kind="primary"
            icon={<ArrowRight aria-hidden="true" />}
            onClick={() => {
              guiding.set({ assessment: assessment.id, passed: {} })
              guideOn(karta, assessment.id)
            }}
          >
            {text.start}
          </Button>
        ) : null}
        {gap ? (
          <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={makeItem}>
            {text.makeItem(words(gap.indicator.shortName))}
          </Button>
        ) : null}
        {on ? <Button onClick={() => guiding.set(null)}>{step ? text.stop : text.close}</Button> : null}
      </div>
    </section>
  )
}
