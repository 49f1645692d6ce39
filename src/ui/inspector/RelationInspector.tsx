// A relation: its kind (only what the metamodel allows between its ends), its ends, a note.

import { ArrowDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { editRelation } from '../../editing/commands/editRelation.ts'
import type { Blueprint, Id, Relation } from '../../model/blueprint.ts'
import { domainOfKind, relationKindOf, relationKindsBetween } from '../../model/metamodel.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { elementDetail } from '../architecture/elementNames.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { placeExisting } from '../canvas/addToView.ts'
import { canvasControls } from '../canvas/canvasStage.ts'
import { deleteChosen } from '../canvas/removeChosen.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { Fields } from './Fields.tsx'
import styles from './Inspector.module.css'
import { ShownFindings } from './ShownFindings.tsx'

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The inspector of a relation. */
export function RelationInspector({ relation }: { readonly relation: Relation }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const words = useWords()
  const readOnly = useReadOnly()
  const blueprint = useBlueprint(whole)
  const [error, setError] = useState<string>()
  const view = useCurrentView()
  const missing = view ? [relation.source, relation.target].filter((id) => !hasRow(view.placements, id)) : []
  const kind = relationKindOf(relation.kind)
  const source = getRow(blueprint.elements, relation.source)
  const target = getRow(blueprint.elements, relation.target)
  const allowed = relationKindsBetween(source?.kind ?? '', target?.kind ?? '')
  // A file may hold a kind that is not allowed here; it stays visible until another is chosen.
  const choices = allowed.some((one) => one.id === relation.kind) || !kind ? allowed : [kind, ...allowed]
  const run = (set: Parameters<typeof editRelation.apply>[1]['set']) => {
    const outcome = karta.store.run(editRelation, { id: relation.id, set })
    setError(outcome.ok ? undefined : words(outcome.refusal.message))
  }
  return (
    <div className={styles.single}>
      <p className={styles.kind}>{text.relation}</p>
      <ShownFindings kind="relation" id={relation.id} />
      <End id={relation.source} label={text.from} />
      <p className={styles.between}>
        <ArrowDown size={16} aria-hidden="true" />
        <strong>{kind ? words(kind.name) : relation.kind}</strong>
      </p>
      <End id={relation.target} label={text.to} />
      {missing.length > 0 ? (
        <div className={styles.single}>
          <p className={styles.quiet}>
            {text.notDrawn(missing.map((id) => quoted(getRow(blueprint.elements, id)?.name ?? id)).join(', '))}
          </p>
          <div>
            <Button
              size="small"
              whyNot={readOnly ? canvas.readOnly : undefined}
              onClick={() => placeExisting(karta, missing)}
            >
              {text.place}
            </Button>
          </div>
        </div>
      ) : null}
      <Fields>
        <SelectField
          label={text.relationKind}
          value={relation.kind}
          choices={choices.map((one) => ({ value: one.id, label: words(one.name) }))}
          error={error}
          {...(kind?.note ? { hint: words(kind.note) } : {})}
          onChange={(next) => run({ kind: next })}
        />
        <TextField
          label={text.note}
          value={relation.note ?? ''}
          multiline
          maxLength={20_000}
          onCommit={(typed) => run({ note: typed === '' ? null : typed })}
        />
      </Fields>
      <div>
        <Button
          kind="danger"
          size="small"
          icon={<Trash2 />}
          whyNot={readOnly ? canvas.readOnly : undefined}
          onClick={() => deleteChosen(karta)}
        >
          {text.delete}
        </Button>
      </div>
    </div>
  )
}

function End({ id, label }: { readonly id: Id; readonly label: string }) {
  const karta = useKarta()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const element = getRow(blueprint.elements, id)
  const domain = element && domainOfKind(element.kind)?.id
  return (
    <div className={styles.row} style={domainStyle(domain)}>
      <button
        type="button"
        className={styles.rowMain}
        onClick={() => {
          karta.selection.set({ kind: 'elements', ids: [id] })
          canvasControls()?.show([id])
        }}
      >
        <span className={styles.rowIcon}>
          <DomainIcon domain={domain} size={14} />
        </span>
        <span className={styles.rowText}>
          <span className={styles.quiet}>{label}</span>
          <span>{element?.name ?? id}</span>
          {element ? <span className={styles.quiet}>{elementDetail(blueprint, element, language)}</span> : null}
        </span>
      </button>
    </div>
  )
}
