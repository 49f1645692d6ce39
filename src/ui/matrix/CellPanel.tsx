// The details beside the matrix: of a cell its relations with notes, of a row or column the element and its partners. All
// that the cell's mark cannot say, and the way to the drawing.

import { MapPinned, Plus, Trash2 } from 'lucide-react'
import { deleteRelations } from '../../editing/commands/deleteRelations.ts'
import { editRelation } from '../../editing/commands/editRelation.ts'
import { optionId } from '../../matrix/cellOptions.ts'
import type { Link } from '../../matrix/link.ts'
import { linksAt, type Matrix } from '../../matrix/matrixOf.ts'
import { ownerOf, type Thing, thingCode } from '../../matrix/thing.ts'
import { type CellPlace, optionsAt } from '../../matrix/toggled.ts'
import type { Blueprint, Relation } from '../../model/blueprint.ts'
import { domainOfKind, kindOf } from '../../model/metamodel.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './CellPanel.module.css'
import { relationWords } from './cellWords.ts'
import { fullName, shownName } from './fullName.ts'
import type { PanelSubject } from './panelSubject.ts'
import { pressOption, pressOwner } from './pressCells.ts'
import { showInDrawing } from './showInDrawing.ts'

interface CellPanelProps {
  readonly blueprint: Blueprint
  readonly matrix: Matrix
  readonly subject: PanelSubject
  readonly whyNot: string | undefined
  readonly onKind: (kind: string) => void
}

/** So many names are listed. */
const MOST = 40

/** The panel. */
export function CellPanel(props: CellPanelProps) {
  const { matrix, subject } = props
  const text = useText(matrixText)
  const [only, ...others] = subject.kind === 'cells' ? subject.cells : []
  return (
    <section className={styles.panel} aria-label={text.panel}>
      {subject.kind === 'row' || subject.kind === 'column' ? (
        <ThingDetails {...props} side={subject.kind} at={subject.at} />
      ) : only && others.length === 0 ? (
        <CellDetails {...props} cell={only} />
      ) : subject.kind === 'cells' && only ? (
        <p>
          {text.several(
            subject.cells.length,
            subject.cells.filter(({ row, column }) => linksAt(matrix, row, column).length > 0).length,
          )}
        </p>
      ) : (
        <p className={styles.quiet}>{text.panelHint}</p>
      )}
    </section>
  )
}

function End({ thing }: { readonly thing: Thing }) {
  const { language } = usePreferences()
  const words = useWords()
  const kind = thing.kind === 'element' ? kindOf(thing.element.kind) : undefined
  return (
    <div className={styles.end} style={domainStyle(kind?.domain)}>
      {kind ? (
        <span className={styles.icon}>
          <DomainIcon domain={domainOfKind(kind.id)?.id} size={14} />
        </span>
      ) : null}
      <span>
        {kind ? <span className={styles.quiet}>{words(kind.shortName)}</span> : null}
        <strong>{fullName(thing, language)}</strong>
      </span>
    </div>
  )
}

function CellDetails(props: CellPanelProps & { readonly cell: CellPlace }) {
  const { matrix, cell, blueprint, whyNot } = props
  const karta = useKarta()
  const text = useText(matrixText)
  const words = useWords()
  const [a, b] = [matrix.rows[cell.row], matrix.columns[cell.column]]
  if (!a || !b) return null
  const links = linksAt(matrix, cell.row, cell.column)
  const there = new Set(
    links.map((link) => (link.kind === 'relation' ? optionId(link.relation.kind, link.backward) : '')),
  )
  const offers = optionsAt(matrix, cell).filter(({ id }) => !there.has(id))
  return (
    <>
      <End thing={a} />
      <End thing={b} />
      {matrix.content === 'indicators' && links.length > 0 ? <h3>{text.why}</h3> : null}
      {links.length === 0 && matrix.content === 'relations' ? <p className={styles.quiet}>{text.noRelation}</p> : null}
      <ul className={styles.list}>
        {links.slice(0, MOST).map((link) => (
          <LinkRow key={link.order || link.kind} link={link} whyNot={whyNot} />
        ))}
      </ul>
      {links.length > MOST ? <p className={styles.quiet}>{text.andMore(links.length - MOST)}</p> : null}
      {offers.map((option) => (
        <div key={option.id}>
          <Button
            size="small"
            icon={<Plus />}
            whyNot={whyNot}
            onClick={() => pressOption(karta, matrix, [cell], option.id)}
          >
            {text.add(words(option.name))}
          </Button>
        </div>
      ))}
      {matrix.content === 'owners' ? <OwnerButton {...props} /> : null}
      {matrix.content === 'counts' ? <KindButton matrix={matrix} cell={cell} onKind={props.onKind} /> : null}
      {links.length > 0 && (matrix.content === 'relations' || matrix.content === 'owners') ? (
        <div>
          <Button size="small" icon={<MapPinned />} onClick={() => showInDrawing(karta, blueprint, [a, b], links)}>
            {text.show}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function LinkRow({ link, whyNot }: { readonly link: Link; readonly whyNot: string | undefined }) {
  const text = useText(matrixText)
  switch (link.kind) {
    case 'relation':
      return <RelationRow relation={link.relation} backward={link.backward} whyNot={whyNot} />
    case 'owner':
      return <li className={styles.item}>{text.owns}</li>
    case 'element':
      return (
        <li className={styles.item}>
          <PlaceLink to={{ kind: 'element', id: link.element.id }}>{link.element.name}</PlaceLink>
        </li>
      )
    case 'effect':
      return (
        <li className={styles.item}>
          <PlaceLink to={{ kind: 'item', id: link.item.id }}>
            {text.viaItem(link.item.name, link.effect.from, link.effect.to)}
          </PlaceLink>
        </li>
      )
    case 'survey':
      return <li className={styles.item}>{text.viaSurvey(link.satisfaction.year)}</li>
  }
}

function RelationRow({
  relation,
  backward,
  whyNot,
}: {
  readonly relation: Relation
  readonly backward: boolean
  readonly whyNot: string | undefined
}) {
  const karta = useKarta()
  const text = useText(matrixText)
  const { language } = usePreferences()
  const name = relationWords(relation.kind, backward, language)
  return (
    <li className={styles.relation}>
      <div className={styles.relationHead}>
        <span>{name}</span>
        <IconButton
          size="small"
          label={text.remove(name)}
          icon={<Trash2 />}
          whyNot={whyNot}
          onClick={() => runCommand(karta, deleteRelations, { ids: [relation.id] }, true)}
        />
      </div>
      <TextField
        key={relation.id}
        label={text.note}
        value={relation.note ?? ''}
        multiline
        maxLength={20_000}
        onCommit={(typed) =>
          runCommand(karta, editRelation, { id: relation.id, set: { note: typed === '' ? null : typed } })
        }
      />
    </li>
  )
}

function OwnerButton({ matrix, cell, whyNot }: CellPanelProps & { readonly cell: CellPlace }) {
  const karta = useKarta()
  const text = useText(matrixText)
  const { language } = usePreferences()
  const agency = [matrix.rows[cell.row], matrix.columns[cell.column]].find((thing) => thing?.kind === 'agency')
  const owned = linksAt(matrix, cell.row, cell.column).length > 0
  if (!agency) return null
  return (
    <div>
      <Button size="small" whyNot={whyNot} onClick={() => pressOwner(karta, matrix, [cell])}>
        {owned ? text.clearOwner : text.makeOwner(shownName(agency, language))}
      </Button>
    </div>
  )
}

function KindButton({
  matrix,
  cell,
  onKind,
}: {
  readonly matrix: Matrix
  readonly cell: CellPlace
  readonly onKind: (kind: string) => void
}) {
  const text = useText(matrixText)
  const words = useWords()
  const kind = [matrix.rows[cell.row], matrix.columns[cell.column]].find((thing) => thing?.kind === 'kind')
  if (kind?.kind !== 'kind') return null
  return (
    <div>
      <Button size="small" onClick={() => onKind(kind.id)}>
        {text.openKind(words(kind.elementKind.shortName))}
      </Button>
    </div>
  )
}

function ThingDetails({
  blueprint,
  matrix,
  side,
  at,
}: CellPanelProps & { readonly side: 'row' | 'column'; readonly at: number }) {
  const karta = useKarta()
  const text = useText(matrixText)
  const { language } = usePreferences()
  const thing = (side === 'row' ? matrix.rows : matrix.columns)[at]
  if (!thing) return null
  const code = thingCode(thing)
  const owner = ownerOf(thing, blueprint.agencies)
  const others = side === 'row' ? matrix.columns : matrix.rows
  const partners = others.filter((_, other) =>
    side === 'row' ? linksAt(matrix, at, other).length > 0 : linksAt(matrix, other, at).length > 0,
  )
  return (
    <>
      <End thing={thing} />
      {code ? (
        <p className={styles.quiet}>
          {text.code}: {code}
        </p>
      ) : null}
      {thing.kind === 'element' ? (
        <p className={styles.quiet}>{owner ? text.ownerOf(owner.name) : text.noOwnerYet}</p>
      ) : null}
      {thing.kind === 'element' ? (
        <div>
          <Button size="small" icon={<MapPinned />} onClick={() => showInDrawing(karta, blueprint, [thing], [])}>
            {text.show}
          </Button>
        </div>
      ) : null}
      <h3>{text.partners(partners.length)}</h3>
      <ul className={styles.list}>
        {partners.slice(0, MOST).map((partner) => (
          <li key={partner.id} className={styles.item}>
            {fullName(partner, language)}
          </li>
        ))}
      </ul>
      {partners.length > MOST ? <p className={styles.quiet}>{text.andMore(partners.length - MOST)}</p> : null}
    </>
  )
}
