// The question before a fix takes something away: what goes along, and of elements that are merged, which one stays.

import { useId, useState } from 'react'
import type { FixCommand } from '../../checks/fix.ts'
import { fixIssues } from '../../editing/commands/fixIssues.ts'
import { consequenceWords, deletionConsequences, relationsOf } from '../../editing/deletion.ts'
import { mergeLosses } from '../../editing/merging.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import listed from '../parts/Listed.module.css'
import { canvasText } from '../text/canvas.ts'
import { checksText } from '../text/checks.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import type { FixableIssue } from './fixing.ts'

interface FixQuestionProps {
  readonly issue: FixableIssue
  readonly onClose: () => void
}

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** A dialog for the fix of one finding; the way out has the focus first. */
export function FixQuestion({ issue, onClose }: FixQuestionProps) {
  const karta = useKarta()
  const text = useText(checksText)
  const canvas = useText(canvasText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const { fix } = issue
  const [command, setCommand] = useState<FixCommand>(fix.command)
  const merge = command.name === 'mergeElements' ? command.args : undefined
  const along =
    command.name === 'deleteElements'
      ? consequenceWords(deletionConsequences(blueprint, command.args.ids))
      : merge && mergeLosses(blueprint, merge)
  return (
    <ConfirmDelete
      title={merge ? text.mergeTitle(merge.gone.length + 1) : `${words(fix.label)}: ${issue.subject.name}`}
      label={words(fix.label)}
      onClose={onClose}
      onDelete={() => runCommand(karta, fixIssues, { fixes: [command] }, true)}
    >
      <div className={listed.section}>
        {merge ? (
          <Stays
            blueprint={blueprint}
            keep={merge.keep}
            gone={merge.gone}
            onChoose={(keep, gone) => setCommand({ name: 'mergeElements', args: { keep, gone } })}
          />
        ) : (
          <p>{words(fix.preview)}</p>
        )}
        {along ? <p>{text.lost(words(along))}</p> : null}
        <p className={listed.hint}>{canvas.deleteUndo}</p>
      </div>
    </ConfirmDelete>
  )
}

interface StaysProps {
  readonly blueprint: Blueprint
  readonly keep: Id
  readonly gone: readonly Id[]
  readonly onChoose: (keep: Id, gone: readonly Id[]) => void
}

/** Which of several stays, each told apart by its owner, code and number of relations. */
function Stays({ blueprint, keep, gone, onChoose }: StaysProps) {
  const text = useText(checksText)
  const name = useId()
  // The order of the finding holds while the choice moves.
  const [all] = useState(() => [keep, ...gone])
  return (
    <fieldset className={styles.stays}>
      <legend>{text.whichStays}</legend>
      {all.map((id) => {
        const element = getRow(blueprint.elements, id)
        const owner = element?.owner === undefined ? text.noAgency : (blueprint.agencies[element.owner]?.short ?? '')
        const told = [owner, element?.code, text.relations(relationsOf(blueprint, [id]).length)]
        return (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={id === keep}
              onChange={() =>
                onChoose(
                  id,
                  all.filter((each) => each !== id),
                )
              }
            />
            <span>
              {element?.name ?? id}
              <span className={styles.preview}>{told.filter(Boolean).join(' · ')}</span>
            </span>
          </label>
        )
      })}
      <p className={listed.hint}>{text.othersGo}</p>
    </fieldset>
  )
}
