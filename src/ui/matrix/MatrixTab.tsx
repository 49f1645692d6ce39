// The tab Matriks of the architecture: which matrix, what it says, its cells and the details of the one looked at.

import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { groupTotals } from '../../matrix/arrangeMatrix.ts'
import { matrixOptions } from '../../matrix/cellOptions.ts'
import { csvText, type Separator, tabSeparated } from '../../matrix/delimited.ts'
import { type CellPlace, optionsAt, relationsOf } from '../../matrix/toggled.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { architecturePlace, architectureRoute } from '../architecture/architecturePlace.ts'
import { useStandings } from '../architecture/presence.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { download } from '../files/download.ts'
import { plainName } from '../files/fileNames.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { axisNoun } from './axisWords.ts'
import { CellPanel } from './CellPanel.tsx'
import { findingSentence } from './findingSentence.ts'
import { fullName } from './fullName.ts'
import { cellsBetween, gridLines, HEAD, placesOf, type Spot } from './gridPlaces.ts'
import { MatrixBar } from './MatrixBar.tsx'
import { MatrixEmpty, whyEmpty } from './MatrixEmpty.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import styles from './MatrixTab.module.css'
import { type MatrixChoice, readChoice, specOf, writeChoice } from './matrixChoice.ts'
import { lendMatrix } from './matrixDoor.ts'
import { matrixPanel } from './matrixPanel.ts'
import { filterOf, matrixFilters } from './matrixState.ts'
import { matrixTable } from './matrixTable.ts'
import { OptionMenu } from './OptionMenu.tsx'
import { optionLetters } from './optionLetters.ts'
import { panelSubject } from './panelSubject.ts'
import { emptyCells, pressOption, pressOwner, sayImpossible, sayNoKey, sayReadOnlyCells } from './pressCells.ts'
import { standingMark } from './standingMark.ts'
import { useMatrix } from './useMatrix.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint
const AWAY: Spot = { line: '', column: '' }
const NONE: ReadonlySet<Id> = new Set()

/** Everything of the tab. */
export default function MatrixTab() {
  const karta = useKarta()
  const text = useText(matrixText)
  const canvas = useText(canvasText)
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const route = useExternalStore(karta.route)
  const readOnly = useReadOnly()
  const panelOpen = useExternalStore(matrixPanel)
  const place = architecturePlace(route)
  const part = place?.tab === 'matriks' ? place.part : undefined
  const choice = useMemo(() => readChoice(part), [part])
  const spec = useMemo(() => specOf(choice), [choice])
  useExternalStore(matrixFilters)
  const filter = filterOf(choice.id)
  const [held, setHeld] = useState(false)
  const [closed, setClosed] = useState(NONE)
  const [active, setActive] = useState(AWAY)
  const [anchor, setAnchor] = useState(AWAY)
  const [menu, setMenu] = useState<{ readonly cell: HTMLElement; readonly places: readonly CellPlace[] } | null>(null)
  const { matrix, arranged } = useMatrix(blueprint, spec, filter, held)
  const { presence } = useStandings()
  const lines = useMemo(() => gridLines(matrix, arranged, closed), [matrix, arranged, closed])
  const places = useMemo(() => placesOf(matrix, lines, arranged.columns), [matrix, lines, arranged])
  const subtotals = useMemo(() => (arranged.grouped ? groupTotals(matrix, arranged.groups) : []), [matrix, arranged])
  const options = useMemo(() => matrixOptions(spec), [spec])
  const letters = useMemo(
    () => (options.length > 1 ? optionLetters(options, language, text.letters) : new Map<string, string>()),
    [options, language, text],
  )
  const standings = useMemo(() => {
    const shown = [...arranged.rows.map((at) => matrix.rows[at]), ...arranged.columns.map((at) => matrix.columns[at])]
    return new Set(shown.flatMap((thing) => standingMark(presence.get(thing?.id ?? '') ?? 'present') ?? []))
  }, [matrix, arranged, presence])
  const finding = useMemo(() => findingSentence(matrix, language), [matrix, language])

  const choose = useCallback(
    (next: MatrixChoice) => karta.route.set(architectureRoute('matriks', writeChoice(next))),
    [karta],
  )
  /** The cells a key acts on when the focus is at a spot: the block from the anchor, else the one. */
  const cellsAt = (spot: Spot, from: Spot): readonly CellPlace[] => {
    const to = places.placeOf(spot)
    return to ? cellsBetween(lines, arranged.columns, places.placeOf(from) ?? to, to) : []
  }
  const cells = cellsAt(active, anchor)

  /** The whole matrix, or the block of cells chosen. */
  const copy = (block?: readonly CellPlace[]) => {
    const shown = block
      ? {
          grouped: false,
          groups: [{ owner: '', rows: [...new Set(block.map(({ row }) => row))] }],
          columns: [...new Set(block.map(({ column }) => column))],
        }
      : arranged
    const table = matrixTable(matrix, shown, letters, blueprint.agencies, language)
    const rows = shown.groups.reduce((sum, group) => sum + group.rows.length, 0)
    const done = {
      id: matrixText.id.copied(rows, shown.columns.length),
      en: matrixText.en.copied(rows, shown.columns.length),
    }
    const failed = { id: matrixText.id.notCopied, en: matrixText.en.notCopied }
    navigator.clipboard.writeText(tabSeparated(table)).then(
      () => karta.announce(done),
      () => karta.announce(failed),
    )
  }
  const save = (separator: Separator) => {
    const table = matrixTable(matrix, arranged, letters, blueprint.agencies, language)
    const name = `${plainName(blueprint.title)}-${plainName(text.matrices[choice.id])}.csv`
    download(name, new Blob([csvText(table, separator)], { type: 'text/csv;charset=utf-8' }))
  }
  const turn = () => {
    const { turned, ...rest } = choice
    choose(turned ? rest : { ...rest, turned: true })
  }
  useEffect(() => lendMatrix({ copy: () => copy(), download: save, turn }))

  /** The next grid takes the focus of the one before it. */
  const freshFocus = useRef(false)
  const openKind = (kind: string) => choose({ id: 'perangkat-daerah', row: kind })
  const press = (spot: Spot, cell: HTMLElement | null, byKey: boolean) => {
    const line = lines.find(({ key }) => key === spot.line)
    if (line?.kind === 'group' && spot.column === HEAD) {
      const { owner } = arranged.groups[line.group] ?? { owner: '' }
      const next = new Set(closed)
      if (!next.delete(owner)) next.add(owner)
      setClosed(next)
      return
    }
    if (line?.kind !== 'row' || spot.column === HEAD) {
      const at = places.placeOf(spot)
      const thing =
        spot.column === HEAD
          ? line?.kind === 'row'
            ? matrix.rows[line.row]
            : undefined
          : matrix.columns[arranged.columns[(at?.column ?? 0) - 1] ?? -1]
      if (thing?.kind === 'element') karta.selection.set({ kind: 'elements', ids: [thing.id] })
      return
    }
    const chosen = cellsAt(spot, byKey ? anchor : spot)
    if (matrix.content === 'owners') return pressOwner(karta, matrix, chosen)
    // A click only looks: what these cells hold is told beside the grid.
    if (!byKey && (matrix.content === 'indicators' || matrix.content === 'counts')) return
    if (matrix.content === 'indicators') {
      sayReadOnlyCells(karta)
      return
    }
    if (matrix.content === 'counts') {
      const kind = [line.row].flatMap((row) => [
        matrix.rows[row],
        matrix.columns[arranged.columns[(places.placeOf(spot)?.column ?? 0) - 1] ?? -1],
      ])
      const meant = kind.find((thing) => thing?.kind === 'kind')
      if (meant) {
        freshFocus.current = true
        openKind(meant.id)
      }
      return
    }
    const fitting = optionsOf(chosen)
    const [only, ...others] = fitting
    const [first] = chosen
    if (!only) {
      if (first) sayImpossible(karta, matrix, first)
    } else if (others.length === 0) pressOption(karta, matrix, chosen, only.id)
    else if (cell) setMenu({ cell, places: chosen })
  }
  const optionsOf = (chosen: readonly CellPlace[]) => {
    const fitting = new Set(chosen.flatMap((cell) => optionsAt(matrix, cell).map(({ id }) => id)))
    return options.filter(({ id }) => fitting.has(id))
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey) {
      if (event.key.toLowerCase() !== 'c') return false
      copy(cells.length > 1 ? cells : undefined)
      return true
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      if (cells.length > 0) emptyCells(karta, matrix, cells)
      return true
    }
    if (matrix.content !== 'relations' || letters.size === 0 || !/^[a-z0-9]$/i.test(event.key)) return false
    const option = options.find(({ id }) => letters.get(id) === event.key.toUpperCase())
    if (!option) sayNoKey(karta, event.key.toUpperCase())
    else if (cells.length > 0) pressOption(karta, matrix, cells, option.id)
    return true
  }
  const present = new Set(
    menu
      ? options
          .filter((option) => {
            const able = menu.places.filter((cell) => optionsAt(matrix, cell).some(({ id }) => id === option.id))
            return able.length > 0 && able.every((cell) => relationsOf(matrix, cell, option).length > 0)
          })
          .map(({ id }) => id)
      : [],
  )
  const [menuCell] = menu?.places ?? []
  const empty = whyEmpty(matrix, arranged, options.length)
  const subject = panelSubject(active, lines, arranged.columns, places, cells)

  return (
    <div className={styles.tab}>
      <h2 className="visually-hidden">{text.matrices[choice.id]}</h2>
      <MatrixBar
        choice={choice}
        matrix={matrix}
        filter={filter}
        agencies={blueprint.agencies}
        panelOpen={panelOpen}
        onChoice={choose}
        onCopy={() => copy()}
        onDownload={save}
        onPanel={() => matrixPanel.set(!panelOpen)}
      />
      {empty === undefined || empty === 'filtered' ? (
        <p className={styles.finding} data-testid="matrix-finding">
          {finding}
        </p>
      ) : null}
      {empty ? (
        <MatrixEmpty why={empty} choice={choice} matrix={matrix} onChoice={choose} />
      ) : (
        <>
          {/* While one works in the grid or on the details nothing changes its place. */}
          <div
            role="group"
            aria-label={text.matrices[choice.id]}
            className={styles.columns}
            onFocus={() => setHeld(true)}
            onBlur={({ relatedTarget, currentTarget }) => {
              // Another window, a menu or a dialog gives the focus back to the same cell.
              if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setHeld(false)
            }}
          >
            <MatrixGrid
              key={writeChoice(choice)}
              matrix={matrix}
              arranged={arranged}
              lines={lines}
              places={places}
              subtotals={subtotals}
              agencies={blueprint.agencies}
              presence={presence}
              letters={letters}
              label={text.grid(axisNoun(spec.rows, language), axisNoun(spec.columns, language))}
              freshFocus={freshFocus}
              readOnly={readOnly || matrix.content === 'counts' || matrix.content === 'indicators'}
              active={active}
              anchor={anchor}
              onSpot={(spot, extend) => {
                setActive(spot)
                if (!extend) setAnchor(spot)
              }}
              onPress={press}
              onKey={onKey}
            />
            {panelOpen ? (
              <CellPanel
                blueprint={blueprint}
                matrix={matrix}
                subject={subject}
                whyNot={readOnly ? canvas.readOnly : undefined}
                onKind={openKind}
              />
            ) : null}
          </div>
          <MatrixLegend
            matrix={matrix}
            options={options}
            letters={letters}
            standings={standings}
            readOnly={readOnly ? canvas.readOnly : undefined}
          />
        </>
      )}
      {menu && menuCell ? (
        <OptionMenu
          cell={menu.cell}
          label={text.menu(nameAt(matrix.rows[menuCell.row]), nameAt(matrix.columns[menuCell.column]))}
          options={optionsOf(menu.places)}
          present={present}
          letters={letters}
          onChoose={(option) => {
            setMenu(null)
            pressOption(karta, matrix, menu.places, option)
          }}
          onClose={() => setMenu(null)}
        />
      ) : null}
    </div>
  )

  function nameAt(thing: (typeof matrix.rows)[number] | undefined): string {
    return thing ? fullName(thing, language) : ''
  }
}
