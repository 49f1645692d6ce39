// The relations of an element, out and in, each by the name read from this side and the element at the other end.

import { Plus, Route, Settings2, Trash2 } from 'lucide-react'
import { deleteRelations } from '../../editing/commands/deleteRelations.ts'
import type { Blueprint, Element, Relation } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { readFrom } from '../../model/readFrom.ts'
import { relationIndex } from '../../model/relationIndex.ts'
import { getRow } from '../../model/table.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { canvasControls } from '../canvas/canvasStage.ts'
import { connectFrom } from '../canvas/connecting.ts'
import { askWay } from '../impact/way.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { canvasText } from '../text/canvas.ts'
import { impactText } from '../text/impact.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** Both lists, and a button to add. */
export function ElementRelations({ element }: { readonly element: Element }) {
  const karta = useKarta()
  const impact = useText(impactText)
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  const blueprint = useBlueprint(whole)
  const index = relationIndex(blueprint)
  const outgoing = sorted(blueprint, index.outgoing.get(element.id) ?? [], 'target')
  const incoming = sorted(blueprint, index.incoming.get(element.id) ?? [], 'source')
  return (
    <Section name="relations" title={text.relations(outgoing.length + incoming.length)}>
      {outgoing.length + incoming.length === 0 ? <p className={styles.quiet}>{text.noRelations}</p> : null}
      <RelationList title={text.outgoing} relations={outgoing} end="target" />
      <RelationList title={text.incoming} relations={incoming} end="source" />
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Plus />}
          whyNot={readOnly ? canvas.readOnly : undefined}
          onClick={() => connectFrom(karta, element.id)}
        >
          {text.addRelation}
        </Button>
        <Button size="small" icon={<Route />} onClick={() => askWay(karta, element.id)}>
          {impact.wayToOther}
        </Button>
      </div>
    </Section>
  )
}

type End = 'source' | 'target'

function sorted(blueprint: Blueprint, relations: readonly Relation[], end: End): readonly Relation[] {
  const name = (relation: Relation): string => getRow(blueprint.elements, relation[end])?.name ?? relation[end]
  return [...relations].sort(
    (a, b) => a.kind.localeCompare(b.kind) || name(a).localeCompare(name(b), 'id') || (a.id < b.id ? -1 : 1),
  )
}

interface RelationListProps {
  readonly title: string
  readonly relations: readonly Relation[]
  /** The end that is not this element. */
  readonly end: End
}

function RelationList({ title, relations, end }: RelationListProps) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  const words = useWords()
  const blueprint = useBlueprint(whole)
  if (relations.length === 0) return null
  return (
    <div>
      <h4 className={styles.listTitle}>{title}</h4>
      <ul className={styles.list}>
        {relations.map((relation) => {
          const other = getRow(blueprint.elements, relation[end])
          const read = words(readFrom(relation, end === 'target' ? relation.source : relation.target))
          const name = other?.name ?? relation[end]
          const domain = other && domainOfKind(other.kind)?.id
          return (
            <li key={relation.id} className={styles.row} style={domainStyle(domain)}>
              <button
                type="button"
                className={styles.rowMain}
                onClick={() => {
                  karta.selection.set({ kind: 'elements', ids: [relation[end]] })
                  canvasControls()?.show([relation[end]])
                }}
              >
                <span className={styles.rowIcon}>
                  <DomainIcon domain={domain} size={14} />
                </span>
                <span className={styles.rowText}>
                  <span className={styles.quiet}>{read}</span>
                  <span>{name}</span>
                </span>
              </button>
              <IconButton
                size="small"
                label={`${text.openRelation}: ${name}`}
                icon={<Settings2 />}
                onClick={() => karta.selection.set({ kind: 'relation', id: relation.id })}
              />
              <IconButton
                size="small"
                label={text.deleteRelation(name)}
                icon={<Trash2 />}
                whyNot={readOnly ? canvas.readOnly : undefined}
                onClick={() => runCommand(karta, deleteRelations, { ids: [relation.id] }, true)}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
