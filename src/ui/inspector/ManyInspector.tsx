// Several elements at once: who they are, one owner for all, in line; the way between two, a drawing of all.

import { Copy, Route, Trash2 } from 'lucide-react'
import { assignOwner } from '../../editing/commands/assignOwner.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { menuEntry, useCanvasButton } from '../canvas/useCanvasButton.ts'
import { DrawButton } from '../impact/DrawButton.tsx'
import { showWay } from '../impact/way.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { impactText } from '../text/impact.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { agencyChoices } from './agencyChoices.ts'
import { Fields } from './Fields.tsx'
import styles from './Inspector.module.css'

const MOST = 60
const MIXED = '\u0000mixed'
const agenciesOf = (blueprint: Blueprint): Blueprint['agencies'] => blueprint.agencies
const ALIGN = [
  'canvas.align-left',
  'canvas.align-center',
  'canvas.align-right',
  'canvas.align-top',
  'canvas.align-middle',
  'canvas.align-bottom',
  'canvas.distribute-horizontal',
  'canvas.distribute-vertical',
  'canvas.pin',
]

/** The inspector of several elements. */
export function ManyInspector({ elements }: { readonly elements: readonly Element[] }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const impact = useText(impactText)
  const agencies = useBlueprint(agenciesOf)
  const button = useCanvasButton()
  const owners = new Set(elements.map((element) => element.owner ?? ''))
  const [owner] = owners
  const same = owners.size === 1
  const duplicate = button('canvas.duplicate')
  const remove = button('canvas.delete')
  const [first, second] = elements
  return (
    <div className={styles.single}>
      <h2>{text.several(elements.length)}</h2>
      <Fields>
        <SelectField
          label={text.bulkOwner}
          value={same ? (owner ?? '') : MIXED}
          choices={[...(same ? [] : [{ value: MIXED, label: text.mixed }]), ...agencyChoices(agencies)]}
          none={text.noOwner}
          onChange={(id) => {
            if (id === MIXED) return
            const ids = elements.map((element) => element.id)
            runCommand(karta, assignOwner, { ids, owner: id === '' ? null : id }, true)
          }}
        />
      </Fields>
      <div className={styles.buttons}>
        {first && second && elements.length === 2 ? (
          <Button icon={<Route />} onClick={() => showWay(karta, first.id, second.id)}>
            {impact.wayBetween}
          </Button>
        ) : null}
        <DrawButton ids={elements.map(({ id }) => id)} name={impact.drawnSelection(elements.length)} />
      </div>
      <div className={styles.buttons}>
        <MenuButton label={text.align} entries={ALIGN.map((id) => menuEntry(id, button(id)))} />
        <Button icon={<Copy />} whyNot={duplicate.whyNot} onClick={duplicate.onClick}>
          {text.duplicate}
        </Button>
        <Button kind="danger" icon={<Trash2 />} whyNot={remove.whyNot} onClick={remove.onClick}>
          {text.deleteMany}
        </Button>
      </div>
      <h3 className={styles.listTitle}>{text.list}</h3>
      <ul className={styles.list}>
        {elements.slice(0, MOST).map((element) => {
          const domain = domainOfKind(element.kind)?.id
          return (
            <li key={element.id} className={styles.row} style={domainStyle(domain)}>
              <button
                type="button"
                className={styles.rowMain}
                onClick={() => karta.selection.set({ kind: 'elements', ids: [element.id] })}
              >
                <span className={styles.rowIcon}>
                  <DomainIcon domain={domain} size={14} />
                </span>
                <span className={styles.rowText}>{element.name}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {elements.length > MOST ? <p className={styles.quiet}>{text.moreOf(elements.length - MOST)}</p> : null}
    </div>
  )
}
