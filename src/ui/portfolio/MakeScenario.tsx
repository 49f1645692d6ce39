// The button that keeps a choice as a scenario: asks for a name, then opens it among the others.

import { GitBranchPlus } from 'lucide-react'
import { useState } from 'react'
import { exactText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { usePreferences } from '../preferences.ts'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { NameScenarioDialog } from '../scenario/NameScenarioDialog.tsx'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import type { Best } from './bestSoFar.ts'
import type { ChoiceRun } from './choiceRun.ts'
import { scenarioOfChoice } from './scenarioOfChoice.ts'

/** One button; one step in the history. */
export function MakeScenario({ run, best }: { readonly run: ChoiceRun; readonly best: Best }) {
  const text = useText(portfolioText)
  const format = useFormat()
  const karta = useKarta()
  const { language } = usePreferences()
  const blocked = useReadOnly()
  const [isAsking, setAsking] = useState(false)
  const { index, cost } = best.portfolio
  return (
    <div>
      <Button icon={<GitBranchPlus aria-hidden="true" />} whyNot={blocked} onClick={() => setAsking(true)}>
        {text.make}
      </Button>
      {isAsking ? (
        <NameScenarioDialog
          overlay={scenarioOfChoice(run.blueprint, run.question, best)}
          suggested={text.makeName(exactText(index, language), format.moneyShort(cost))}
          onClose={() => setAsking(false)}
          onMade={() => karta.route.set({ screen: 'skenario', detail: 'skenario' })}
        />
      ) : null}
    </div>
  )
}
