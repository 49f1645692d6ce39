// Add or find: what is typed is looked for among the elements that exist before a new one is offered, so that nothing is
// drawn twice.

import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind, kindOf, metamodel } from '../../model/metamodel.ts'
import type { Kind } from '../../model/metamodelShape.ts'
import { hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { elementDetail, finderOf, folded, sortedByName } from '../architecture/elementNames.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { addKind, placeExisting } from './addToView.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './dialogs.module.css'
import { type PickGroup, PickList } from './PickList.tsx'

const MOST = 40
const kinds = metamodel.kinds.filter((kind) => kind.drawable)
const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The kind created last in this tab: offered first, for lists are typed in kind by kind. */
let lastKind: string | undefined

/** The dialog of `/`. */
export function AddOrFindDialog() {
  const karta = useKarta()
  const text = useText(canvasText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const view = useCurrentView()
  const [query, setQuery] = useState('')
  const typed = query.trim()
  const groups = useMemo((): readonly PickGroup[] => {
    const placed = (id: string): boolean => view !== undefined && hasRow(view.placements, id)
    const isFound = finderOf(blueprint, typed, language)
    const matching = sortedByName(blueprint.elements).filter(isFound)
    const away = matching.filter(({ id }) => !placed(id))
    const found = [...away, ...(typed ? matching.filter(({ id }) => placed(id)) : [])].slice(0, MOST)
    // "basis data" names a kind, anything else is the name of something new.
    const asKind = kinds.filter((kind) => typed && folded(kind.name[language]).includes(folded(typed)))
    const named = (kind: Kind) => ({
      id: kind.id,
      label: typed ? text.newNamed(kind.shortName[language], typed) : text.newName(kind.shortName[language]),
      icon: iconOf(kind.id),
    })
    return [
      {
        id: 'existing',
        label: text.addHere,
        options: found.map((element) => ({
          id: element.id,
          label: element.name,
          detail: [elementDetail(blueprint, element, language), placed(element.id) ? text.alreadyHere : '']
            .filter(Boolean)
            .join(' · '),
          icon: iconOf(element.kind),
        })),
      },
      {
        id: 'plain-kind',
        label: text.createAs,
        options: asKind.map((kind) => ({
          id: kind.id,
          label: text.newName(kind.shortName[language]),
          icon: iconOf(kind.id),
        })),
      },
      { id: 'last', label: text.createLast, options: kinds.filter((kind) => kind.id === lastKind).map(named) },
      ...metamodel.domains.map((domain) => ({
        id: `domain-${domain.id}`,
        label: `${text.createAs}: ${domain.name[language]}`,
        options: kinds.filter((kind) => kind.domain === domain.id).map(named),
      })),
    ]
  }, [blueprint, view, typed, language, text])
  const pick = (group: string, id: string) => {
    canvasDialog.set(null)
    if (group === 'existing') return placeExisting(karta, [id])
    lastKind = id
    addKind(karta, id, group === 'plain-kind' ? undefined : typed)
  }
  return (
    <Dialog title={text.addTitle} onClose={() => canvasDialog.set(null)}>
      <PickList
        label={text.addSearch}
        query={query}
        onQuery={setQuery}
        groups={groups}
        onPick={pick}
        maxLength={5000}
      />
    </Dialog>
  )
}

/** The icon of a kind's domain in its colour. */
export function iconOf(kind: string) {
  const domain = domainOfKind(kind)?.id ?? kindOf(kind)?.domain
  return (
    <span className={styles.icon} style={domainStyle(domain)}>
      <DomainIcon domain={domain} />
    </span>
  )
}
