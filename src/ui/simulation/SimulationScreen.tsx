// The simulation screen: the path of the index, what-if switches and bars, the waterfall, levels per year, and "kenapa".

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import { standingAt } from '../../simulation/standingAt.ts'
import { CostTab } from '../cost/CostTab.tsx'
import { CreditTab } from '../credit/CreditTab.tsx'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint, useKarta, useSelected, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { InstrumentBadge } from '../parts/InstrumentBadge.tsx'
import { SplitPane } from '../parts/SplitPane.tsx'
import { TabRow, type TabSpec } from '../parts/TabRow.tsx'
import { PemdiTab } from '../pemdi/PemdiTab.tsx'
import { usePreferences } from '../preferences.ts'
import { RiskTab } from '../risk/RiskTab.tsx'
import { SatisfactionMark } from '../satisfaction/SatisfactionMark.tsx'
import { ScenarioDialogs } from '../scenario/ScenarioDialogs.tsx'
import { costText } from '../text/cost.ts'
import { creditText } from '../text/credit.ts'
import { useText, useWords } from '../text/language.ts'
import { pemdiText } from '../text/pemdi.ts'
import { riskText } from '../text/risk.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import { tornadoText } from '../text/tornado.ts'
import { TornadoTab } from '../tornado/TornadoTab.tsx'
import { useInstrument } from '../useInstrument.ts'
import { useStanding, useYears } from '../useStanding.ts'
import { AssumptionButtons } from './AssumptionButtons.tsx'
import { CountedCost } from './CountedCost.tsx'
import { DomainChange } from './DomainChange.tsx'
import { IndexPath } from './IndexPath.tsx'
import { LapsePanel } from './LapsePanel.tsx'
import { LevelMatrix } from './LevelMatrix.tsx'
import { useOverviewOpen } from './overviewOpen.ts'
import styles from './SimulationScreen.module.css'
import { useSimulationTab } from './simulationTab.ts'
import { WaterfallPanel } from './WaterfallPanel.tsx'
import { WhatIfTable } from './WhatIfTable.tsx'
import { WhySide } from './WhySide.tsx'

/** Id of the charts that the button in the header folds. */
const OVERVIEW = 'simulation-overview'

const whole = (blueprint: Blueprint) => blueprint

/** Screen 5 of the rail. */
export default function SimulationScreen() {
  const text = useText(simulationText)
  const pemdi = useText(pemdiText)
  const risk = useText(riskText)
  const credit = useText(creditText)
  const tornado = useText(tornadoText)
  const cost = useText(costText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const selected = useSelected()
  const { detail } = useExternalStore(karta.route)
  const years = useYears()
  const baseline = blueprint.plan.baseline === undefined ? undefined : blueprint.assessments[blueprint.plan.baseline]
  const indicator = selected.kind === 'indicator' ? selected.id : (named(blueprint, detail) ?? firstMoved(blueprint))
  const tabs: readonly TabSpec[] = [
    { id: 'what-if', label: text.whatIf, content: <WhatIfTable /> },
    { id: 'waterfall', label: text.waterfall, content: <WaterfallPanel /> },
    { id: 'matrix', label: text.matrix, content: <LevelMatrix years={years} selected={indicator} /> },
    { id: 'kedaluwarsa', label: text.lapses, content: <LapsePanel /> },
    { id: 'risiko', label: risk.tab, content: <RiskTab /> },
    { id: 'kontribusi', label: credit.tab, content: <CreditTab /> },
    { id: 'tornado', label: tornado.tab, content: <TornadoTab /> },
    { id: 'biaya', label: cost.tab, content: <CostTab /> },
    { id: 'pemdi', label: pemdi.tab, content: <PemdiTab /> },
  ]
  const [tab, openTab] = useSimulationTab(tabs.map(({ id }) => id))
  const [overview, foldOverview] = useOverviewOpen()
  if (!baseline) {
    return (
      <>
        <h1 className="visually-hidden">{text.title}</h1>
        <EmptyState
          title={text.none}
          action={
            <Button kind="primary" onClick={() => karta.route.set({ screen: 'penilaian' })}>
              {text.goAssess}
            </Button>
          }
        >
          {text.noneHint}
        </EmptyState>
      </>
    )
  }
  return (
    <SplitPane
      name="simulation-why"
      fixed="end"
      initial={360}
      min={280}
      max={560}
      start={
        <div className={styles.main}>
          <Header overview={overview} onFold={foldOverview} />
          <ScenarioDialogs />
          <div id={OVERVIEW} hidden={!overview}>
            {overview ? (
              <div className={styles.charts}>
                <IndexPath years={years} />
                <DomainCard />
              </div>
            ) : null}
          </div>
          {Object.keys(blueprint.roadmap).length === 0 ? (
            <EmptyState
              title={text.noItems}
              action={
                <Button kind="primary" onClick={() => karta.route.set({ screen: 'peta-rencana' })}>
                  {text.goRoadmap}
                </Button>
              }
            >
              {text.noItemsHint}
            </EmptyState>
          ) : (
            <div className={styles.tabs}>
              <TabRow label={text.tabs} tabs={tabs} selected={tab} onSelect={openTab} />
            </div>
          )}
        </div>
      }
      end={<WhySide indicator={indicator} />}
    />
  )
}

/** The indicator an address such as #/simulasi/29 names. */
function named(blueprint: Blueprint, detail: string | undefined): string | undefined {
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  return detail !== undefined && instrument ? indicatorOf(instrument, detail) && detail : undefined
}

/** The first indicator that some item moves, so that the panel has something to tell. */
function firstMoved(blueprint: Blueprint): string {
  const order = instrumentOf(blueprint, blueprint.plan.instrument)?.indicators ?? []
  const moved = new Set(
    Object.values(blueprint.roadmap).flatMap((item) => Object.values(item.effects).map((effect) => effect.indicator)),
  )
  return (order.find((indicator) => moved.has(indicator.id)) ?? order[0])?.id ?? '1'
}

function Header({ overview, onFold }: { readonly overview: boolean; readonly onFold: () => void }) {
  const text = useText(simulationText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const viewpoint = useViewpoint()
  const { standing, plain } = useBoth()
  const { score } = standing
  const instrument = useInstrument(score.instrument)
  const changed =
    compareRatios(score.index.min, plain.score.index.min) !== 0 ||
    compareRatios(score.index.max, plain.score.index.max) !== 0
  const low = words(score.predicate.min.name)
  const high = words(score.predicate.max.name)
  return (
    <header className={styles.header}>
      <h1>{text.title}</h1>
      <p className={styles.now}>
        <span>{text.now(format.monthLong(viewpoint.month), views[viewpoint.view])}</span>
        <b data-testid="simulated-index">{intervalText(score.index, language)}</b>
        <span>{low === high ? low : `${low} – ${high}`}</span>
        {instrument ? <InstrumentBadge instrument={instrument} /> : null}
        <SatisfactionMark />
        {changed ? (
          <span className={styles.quiet}>({text.without(intervalText(plain.score.index, language))})</span>
        ) : null}
        <CountedCost />
      </p>
      <AssumptionButtons />
      <Button
        kind="quiet"
        icon={overview ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        aria-expanded={overview}
        aria-controls={OVERVIEW}
        onClick={onFold}
      >
        {overview ? text.foldOverview : text.unfoldOverview}
      </Button>
    </header>
  )
}

function DomainCard() {
  const { standing, plain } = useBoth()
  return (
    <div className={styles.card}>
      <DomainChange standing={standing} plain={plain} />
    </div>
  )
}

/** The standing with the assumptions and without. */
function useBoth() {
  const blueprint = useBlueprint(whole)
  const viewpoint = useViewpoint()
  const standing = useStanding()
  const plain = useMemo(() => standingAt(blueprint, viewpoint), [blueprint, viewpoint])
  return { standing, plain }
}
