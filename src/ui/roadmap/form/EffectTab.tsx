// The effects of an item on indicators: each with what it is worth alone and together; one at a time is edited in place.

import { Pencil, Plus, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { removeEffect } from '../../../editing/commands/removeEffect.ts'
import type { Blueprint, Effect, RoadmapItem } from '../../../model/blueprint.ts'
import { instrumentOf } from '../../../model/instruments.ts'
import { exactText } from '../../../scoring/ratioText.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { usePreferences } from '../../preferences.ts'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { choiceOf } from '../effectChoice.ts'
import { effectWorth } from '../effectWorth.ts'
import { itemSummary } from '../itemSummary.ts'
import { useReadOnly } from '../useReadOnly.ts'
import { EffectEditor } from './EffectEditor.tsx'
import styles from './EffectTab.module.css'
import formStyles from './Form.module.css'
import { indicatorTitle } from './indicatorTitle.ts'
import { itemTitle } from './itemChoices.ts'
import { useStep } from './useStep.ts'

const whole = (blueprint: Blueprint) => blueprint

/** A list and, at its end, a way to add. */
export function EffectTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const karta = useKarta()
  const blocked = useReadOnly()
  const step = useStep()
  const [editing, setEditing] = useState<Effect | 'new' | null>(null)
  const done = () => setEditing(null)
  const effects = itemSummary(item).chips.flatMap(({ id }) => item.effects[id] ?? [])
  return (
    <div className={formStyles.form}>
      {effects.length === 0 && editing === null ? <p className={formStyles.quiet}>{text.noEffects}</p> : null}
      <ul className={styles.list}>
        {effects.map((effect) => (
          <li key={effect.id}>
            {editing !== 'new' && editing?.id === effect.id ? (
              <EffectEditor item={item} effect={effect} onClose={done} />
            ) : (
              <EffectLine
                item={item}
                effect={effect}
                whyNot={blocked}
                onEdit={() => setEditing(effect)}
                onRemove={() => step.run('remove', removeEffect, { item: item.id, effect: effect.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <EffectEditor item={item} effect={undefined} onClose={done} />
      ) : (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            whyNot={blocked}
            onClick={() => {
              setEditing('new')
              karta.announce({ id: 'Pilih indikator dampak baru.', en: 'Choose the indicator of the new effect.' })
            }}
          >
            {text.addEffect}
          </Button>
        </div>
      )}
    </div>
  )
}

interface EffectLineProps {
  readonly item: RoadmapItem
  readonly effect: Effect
  readonly whyNot: string | undefined
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function EffectLine({ item, effect, whyNot, onEdit, onRemove }: EffectLineProps) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const worth = useMemo(() => effectWorth(blueprint, item.id, effect), [blueprint, item.id, effect])
  const instrument = instrumentOf(blueprint, effect.instrument)
  const name = indicatorTitle(blueprint, effect.instrument, effect.indicator, words)
  const choice = choiceOf(effect, instrument?.levels.min ?? 0)
  const helpers = Object.keys(effect.with).map((id) => {
    const other = blueprint.roadmap[id]
    return other ? itemTitle(other) : id
  })
  const said = {
    all: () => text.all(effect.to),
    only: () => text.only(effect.to),
    range: () => text.range(effect.from + 1, effect.to),
    part: () => `${text.part}: ${helpers.sort().join(', ')}`,
  }[choice]()
  const more = [
    effect.gate &&
      text.gateShort(indicatorTitle(blueprint, effect.instrument, effect.gate.indicator, words), effect.gate.level),
    effect.lagMonths ? text.lagShort(effect.lagMonths) : undefined,
    effect.validMonths ? text.validShort(effect.validMonths) : undefined,
    effect.instrument === blueprint.plan.instrument
      ? undefined
      : words(instrument?.shortTitle ?? { id: effect.instrument, en: effect.instrument }),
  ].filter(Boolean)
  return (
    <article className={styles.effect}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          I{name} <span className={styles.levels}>{text.effectTitle(effect.from, effect.to)}</span>
        </h3>
        <IconButton
          label={text.editEffect(name)}
          icon={<Pencil aria-hidden="true" />}
          whyNot={whyNot}
          onClick={onEdit}
        />
        <IconButton
          label={text.removeEffect(name)}
          icon={<X aria-hidden="true" />}
          whyNot={whyNot}
          onClick={onRemove}
        />
      </div>
      <p>{said}</p>
      <p className={styles.worth} title={text.aloneTogetherHint}>
        {text.aloneTogether(exactText(worth.alone, language), exactText(worth.loss, language))}
      </p>
      {more.length > 0 ? <p className={formStyles.quiet}>{more.join(' · ')}</p> : null}
      {effect.evidence ? <p className={formStyles.quiet}>{effect.evidence}</p> : null}
    </article>
  )
}
