// The menu of questions, ready ones and saved ones, and the menu of what else the catalogue offers.

import { Bookmark, Check, Ellipsis } from 'lucide-react'
import { BUILT_IN_IDS } from '../../catalogue/builtInQueries.ts'
import { setQuery } from '../../editing/commands/setQuery.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { MenuButton, type MenuEntry } from '../parts/MenuButton.tsx'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { catalogueDialog } from './catalogueDialog.ts'
import { catalogueState, columnLayout } from './catalogueState.ts'
import type { Sheet } from './cellWork.ts'
import { downloadCsv } from './downloadCsv.ts'
import { goToQuery, isChanged, queriesInOrder, queryName, shownQuery } from './queries.ts'

interface QueryMenuProps {
  readonly blueprint: Blueprint
  readonly sheet: Sheet
}

const mark = <Check aria-hidden="true" />

/** Both menus. */
export function QueryMenu({ blueprint, sheet }: QueryMenuProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const readOnly = useReadOnly()
  const { language } = usePreferences()
  const { query } = useExternalStore(catalogueState)
  useExternalStore(columnLayout)
  const name = queryName(blueprint, query, language)
  const changed = query !== undefined && isChanged(blueprint, query)
  const shown = name === undefined ? text.allElements : changed ? text.changedQuery(name) : name
  const saved = queriesInOrder(blueprint.queries)
  const entry = (id: string | undefined, label: string): MenuEntry => ({
    id: id ?? 'all',
    label,
    ...(id === query && { icon: mark }),
    run: () => goToQuery(karta, id),
  })
  const whyNot = readOnly ? { whyNot: text.readOnly } : {}
  const own = query === undefined ? undefined : blueprint.queries[query]
  const more: MenuEntry[] = [
    { id: 'columns', label: text.chooseColumns, run: () => catalogueDialog.set({ kind: 'columns' }) },
    { id: 'save', label: text.saveAs, ...whyNot, run: () => catalogueDialog.set({ kind: 'saveQuery' }) },
    ...(own
      ? [
          {
            id: 'overwrite',
            label: text.overwrite(own.name),
            ...whyNot,
            run: () => void runCommand(karta, setQuery, { query: shownQuery(own.id, own.name, own.order) }, true),
          },
        ]
      : []),
    {
      id: 'manage',
      label: text.manage,
      ...(saved.length === 0 ? { whyNot: text.nothingSaved } : whyNot),
      run: () => catalogueDialog.set({ kind: 'queries' }),
    },
    { id: 'paste', label: text.pasteHere, ...whyNot, run: () => catalogueDialog.set({ kind: 'paste' }) },
    { id: 'csv-semicolon', label: text.csvSemicolon, run: () => downloadCsv(karta, sheet, ';') },
    { id: 'csv-comma', label: text.csvComma, run: () => downloadCsv(karta, sheet, ',') },
  ]
  return (
    <>
      <MenuButton
        label={text.queryButton(shown)}
        icon={<Bookmark aria-hidden="true" />}
        entries={[
          entry(undefined, text.allElements),
          ...saved.map((each) => entry(each.id, each.name)),
          ...BUILT_IN_IDS.map((id) => entry(id, text.queries[id])),
        ]}
      />
      <MenuButton label={text.more} icon={<Ellipsis aria-hidden="true" />} entries={more} />
    </>
  )
}
