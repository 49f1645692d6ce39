// Which assessment is open, and what can be done with it: new, details, baseline, delete.

import { Plus, Settings2 } from 'lucide-react'
import { useState } from 'react'
import { chooseBaseline } from '../../editing/commands/chooseBaseline.ts'
import { deleteAssessment } from '../../editing/commands/deleteAssessment.ts'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import { WorkshopButton } from '../workshop/WorkshopButton.tsx'
import styles from './AssessmentBar.module.css'
import { AssessmentDialog } from './AssessmentDialog.tsx'
import { LockDialog } from './LockDialog.tsx'
import { assessmentsInOrder, chosenAssessment, instrumentFor } from './openAssessment.ts'

const whole = (blueprint: Blueprint) => blueprint

/** The row above the assessment screen. */
export function AssessmentBar({ assessment }: { readonly assessment: Assessment | undefined }) {
  const text = useText(assessmentText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { assessments } = blueprint
  const { baseline } = blueprint.plan
  const instrument = instrumentFor(blueprint, assessment)
  const words = useWords()
  const [open, setOpen] = useState<'none' | 'new' | 'edit' | 'lock' | 'delete'>('none')
  const isBaseline = assessment !== undefined && baseline === assessment.id
  const close = () => setOpen('none')
  const otherInstrument = (each: Assessment) =>
    each.instrument === blueprint.plan.instrument ? '' : ` · ${words(instrumentFor(blueprint, each).shortTitle)}`
  return (
    <div className={styles.bar}>
      <h1>{text.title}</h1>
      {assessment ? (
        <>
          <div className={styles.select}>
            <SelectField
              label={text.which}
              value={assessment.id}
              choices={assessmentsInOrder(assessments).map((each) => ({
                value: each.id,
                label: `${each.name} (${text.kinds[each.kind]}, ${each.year})${otherInstrument(each)}`,
              }))}
              onChange={(id) => chosenAssessment.set(id)}
            />
          </div>
          <span className={styles.instrument}>
            {words(instrument.shortTitle)} <InstrumentBadge instrument={instrument} />
          </span>
          {isBaseline ? <span className={styles.badge}>{text.isBaseline}</span> : null}
          <MenuButton
            label={text.manage}
            icon={<Settings2 aria-hidden="true" />}
            entries={[
              ...(isBaseline
                ? []
                : [
                    {
                      id: 'baseline',
                      label: text.makeBaseline,
                      run: () => {
                        const outcome = karta.store.run(chooseBaseline, { assessment: assessment.id })
                        if (!outcome.ok) karta.announce(outcome.refusal.message)
                      },
                    },
                  ]),
              {
                id: 'edit',
                label: text.rename,
                ...(assessment.locked ? { whyNot: text.locked } : {}),
                run: () => setOpen('edit'),
              },
              {
                id: 'lock',
                label: assessment.locked ? text.unlock : text.lock,
                run: () => setOpen('lock'),
              },
              {
                id: 'delete',
                label: text.remove,
                ...(assessment.locked ? { whyNot: text.locked } : {}),
                run: () => setOpen('delete'),
              },
            ]}
          />
        </>
      ) : null}
      <WorkshopButton />
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>
        {text.add}
      </Button>
      {open === 'new' ? <AssessmentDialog onClose={close} /> : null}
      {open === 'edit' && assessment ? <AssessmentDialog assessment={assessment} onClose={close} /> : null}
      {open === 'lock' && assessment ? <LockDialog assessment={assessment} onClose={close} /> : null}
      {open === 'delete' && assessment ? (
        <ConfirmDelete
          title={text.remove}
          onClose={close}
          onDelete={() => {
            const outcome = karta.store.run(deleteAssessment, { id: assessment.id })
            if (!outcome.ok) karta.announce(outcome.refusal.message)
          }}
        >
          <p>{text.removeAsk(assessment.name)}</p>
          {isBaseline ? <p>{text.removeBaseline}</p> : null}
        </ConfirmDelete>
      ) : null}
    </div>
  )
}
