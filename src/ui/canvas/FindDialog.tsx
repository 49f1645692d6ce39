// Finds an element of the view that is drawn and brings it into the window.

import { useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { finderOf, sortedByName } from '../architecture/elementNames.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { reveal } from './addToView.ts'
import { canvasDialog } from './canvasStage.ts'
import { elementOption } from './elementOption.tsx'
import { type PickGroup, PickList } from './PickList.tsx'

const MOST = 60
const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The dialog of Ctrl+F. */
export function FindDialog() {
  const karta = useKarta()
  const text = useText(canvasText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const view = useCurrentView()
  const [query, setQuery] = useState('')
  const groups = useMemo((): readonly PickGroup[] => {
    const isFound = finderOf(blueprint, query, language)
    const found = sortedByName(blueprint.elements).filter(
      (element) => view !== undefined && hasRow(view.placements, element.id) && isFound(element),
    )
    return [
      {
        id: 'found',
        label: text.matches(found.length),
        options: found.slice(0, MOST).map((element) => elementOption(blueprint, element, language)),
      },
    ]
  }, [blueprint, view, query, language, text])
  return (
    <Dialog title={text.findTitle} onClose={() => canvasDialog.set(null)}>
      <PickList
        label={text.findSearch}
        query={query}
        onQuery={setQuery}
        groups={groups}
        onPick={(_group, id) => {
          canvasDialog.set(null)
          reveal(karta, [id])
        }}
      />
    </Dialog>
  )
}
