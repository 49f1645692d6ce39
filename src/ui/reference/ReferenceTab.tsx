// The tab Referensi: how much of the national reference architecture the elements cover, as a map or a tree, and beside it the
// chosen code or the elements that have none yet.

import { ListTree, Map as MapIcon, TagsIcon } from 'lucide-react'
import { Suspense, useDeferredValue, useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { modelOfCode, REFERENCE_MODELS } from '../../model/referenceCode.ts'
import { centralCodes } from '../../reference/centralCodes.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import { referenceCoverage } from '../../reference/referenceCoverage.ts'
import { architecturePlace, architectureRoute } from '../architecture/architecturePlace.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { agencyChoices } from '../inspector/agencyChoices.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { useText } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import { CodePanel } from './CodePanel.tsx'
import { CoverageMap } from './CoverageMap.tsx'
import { CoverageTree } from './CoverageTree.tsx'
import { HeatLegend } from './HeatLegend.tsx'
import { ModelFigures } from './ModelFigures.tsx'
import styles from './ReferenceTab.module.css'
import { shownCodes } from './shownCodes.ts'
import { UncodedPanel } from './UncodedPanel.tsx'
import { useReferenceBook } from './useReferenceBook.ts'
import { useSuggestions } from './useSuggestions.ts'

const whole = (blueprint: Blueprint) => blueprint

/** The tab; says what to do when the codes could not be loaded. */
export default function ReferenceTab() {
  return (
    <Suspense>
      <Loaded />
    </Suspense>
  )
}

function Loaded() {
  const text = useText(referenceText)
  const book = useReferenceBook()
  if (book) return <Coverage book={book} />
  return <EmptyState title={text.failed}>{text.failedHint}</EmptyState>
}

function Coverage({ book }: { readonly book: ReferenceBook }) {
  const karta = useKarta()
  const text = useText(referenceText)
  const format = useFormat()
  // The map may come a moment after a keystroke elsewhere.
  const blueprint = useDeferredValue(useBlueprint(whole))
  const place = architecturePlace(useExternalStore(karta.route))
  const [agency, setAgency] = useState('')
  const [onlyEmpty, setOnlyEmpty] = useState(false)
  const [hideCentral, setHideCentral] = useState(false)
  const [asTree, setAsTree] = useState(false)
  const suggestions = useSuggestions(blueprint, book)
  const coverage = useMemo(
    () => referenceCoverage(blueprint, book, agency === '' ? undefined : ({ owner }) => owner === agency),
    [blueprint, book, agency],
  )
  const part = place?.part
  const model = REFERENCE_MODELS.find((each) => part?.startsWith(each)) ?? 'RAB'
  const code = part !== undefined && modelOfCode(part) ? part : undefined
  const shown = useMemo(
    () => shownCodes(book, model, coverage, { onlyEmpty, central: hideCentral ? centralCodes(book) : undefined }),
    [book, model, coverage, onlyEmpty, hideCentral],
  )
  const open = (next: string) => karta.route.set(architectureRoute('referensi', next))
  const parts = { book, model, coverage, shown, selected: code, onOpen: open }
  return (
    <div className={styles.tab}>
      <h2 className="visually-hidden">{text.title}</h2>
      <ModelFigures coverage={coverage} selected={model} onSelect={open} />
      <div className={styles.filters}>
        <div className={styles.agency}>
          <SelectField
            label={text.agency}
            value={agency}
            choices={agencyChoices(blueprint.agencies)}
            none={text.allAgencies}
            onChange={setAgency}
          />
        </div>
        <label className={styles.check}>
          <input type="checkbox" checked={onlyEmpty} onChange={(event) => setOnlyEmpty(event.target.checked)} />
          {text.onlyEmpty}
        </label>
        <label className={styles.check} title={text.hideCentralHint}>
          <input type="checkbox" checked={hideCentral} onChange={(event) => setHideCentral(event.target.checked)} />
          {text.hideCentral}
        </label>
        <Button
          size="small"
          icon={asTree ? <MapIcon aria-hidden="true" /> : <ListTree aria-hidden="true" />}
          onClick={() => setAsTree(!asTree)}
        >
          {asTree ? text.asMap : text.asTree}
        </Button>
        <Button
          size="small"
          icon={<TagsIcon aria-hidden="true" />}
          pressed={code === undefined}
          onClick={() => open(model)}
        >
          {text.withoutCode(format.number(coverage.uncoded.length))}
        </Button>
        <HeatLegend />
      </div>
      <div className={styles.panes}>
        <SplitPane
          name="reference"
          fixed="end"
          initial={window.innerWidth < 1200 ? 320 : 400}
          min={280}
          max={620}
          start={
            shown.size === 0 ? (
              <EmptyState
                title={text.nothingLeft}
                action={
                  <Button
                    onClick={() => {
                      setOnlyEmpty(false)
                      setHideCentral(false)
                    }}
                  >
                    {text.clearFilters}
                  </Button>
                }
              >
                {text.mapHint}
              </EmptyState>
            ) : asTree ? (
              <CoverageTree key={model} {...parts} />
            ) : (
              <CoverageMap key={model} {...parts} />
            )
          }
          end={
            code === undefined ? (
              <UncodedPanel blueprint={blueprint} book={book} coverage={coverage} suggestions={suggestions} />
            ) : (
              <CodePanel
                key={code}
                code={code}
                blueprint={blueprint}
                book={book}
                coverage={coverage}
                suggestions={suggestions.found}
                onOpen={open}
                onClose={() => open(model)}
              />
            )
          }
        />
      </div>
    </div>
  )
}
