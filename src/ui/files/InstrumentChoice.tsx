// The instrument of the plan. Changing it is asked for first, with what would follow, for it changes every figure.

import { useState } from 'react'
import { editPlan } from '../../editing/commands/editPlan.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { useBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { instrumentStatusText } from '../text/instrumentStatus.ts'
import { instrumentText } from '../text/instruments.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { useInstrumentChoices } from '../useInstrument.ts'
import { useRun } from './useRun.ts'

const whole = (blueprint: Blueprint) => blueprint

/** The choice, and the question it asks. */
export function InstrumentChoice() {
  const blueprint = useBlueprint(whole)
  const choices = useInstrumentChoices()
  const text = useText(instrumentText)
  const standing = useText(instrumentStatusText)
  const parts = useText(partsText)
  const words = useWords()
  const form = useRun()
  const [wanted, setWanted] = useState<string>()
  const { plan } = blueprint
  const instrument = instrumentOf(blueprint, plan.instrument)
  const next = wanted === undefined ? undefined : instrumentOf(blueprint, wanted)
  const refused = form.refusal('instrument')
  const close = () => setWanted(undefined)
  return (
    <div>
      <SelectField
        label={text.choose}
        hint={text.chooseHint}
        value={plan.instrument}
        error={refused && words(refused)}
        choices={choices}
        onChange={(id) => {
          if (id !== plan.instrument) setWanted(id)
        }}
      />
      {instrument ? <InstrumentBadge instrument={instrument} /> : null}
      {next ? (
        <Dialog
          title={text.changeTitle(words(next.shortTitle))}
          onClose={close}
          footer={
            <>
              <Button onClick={close}>{parts.cancel}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  form.run('instrument', editPlan, { set: { instrument: next.id } })
                  close()
                }}
              >
                {text.change}
              </Button>
            </>
          }
        >
          <p>{text.changeLead}</p>
          <ul>
            {consequences(blueprint, next.id, text).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {next.status.kind === 'in-force' ? null : (
            <p>
              <InstrumentBadge instrument={next} /> {standing.statusWhy[next.status.kind]}
            </p>
          )}
          <p>{text.changeBack}</p>
        </Dialog>
      ) : null}
    </div>
  )
}

function consequences(
  blueprint: Blueprint,
  next: string,
  text: ReturnType<typeof useText<(typeof instrumentText)['id']>>,
): string[] {
  const { baseline, targets } = blueprint.plan
  const kept = baseline === undefined ? undefined : blueprint.assessments[baseline]
  const lost = Object.values(blueprint.roadmap).reduce(
    (count, { effects }) => count + Object.values(effects).filter(({ instrument }) => instrument !== next).length,
    0,
  )
  return [
    ...(kept && kept.instrument !== next ? [text.changeBaseline(kept.name), text.changeNoBaseline] : []),
    ...(lost > 0 ? [text.changeEffects(lost)] : []),
    ...(Object.keys(targets).length > 0 ? [text.changeTargets] : []),
  ]
}
