// Opens the workshop on the open assessment, or says why that cannot be.

import { Presentation } from 'lucide-react'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { useText, useWords } from '../text/language.ts'
import { workshopActionText } from '../text/workshopAction.ts'
import { openWorkshop, workshopWhyNot } from './openWorkshop.ts'

/** A button; its reason is as old as the last drawing of what it stands in. */
export function WorkshopButton() {
  const karta = useKarta()
  const text = useText(workshopActionText)
  const words = useWords()
  const whyNot = workshopWhyNot(karta)
  return (
    <Button
      icon={<Presentation aria-hidden="true" />}
      whyNot={whyNot && words(whyNot)}
      onClick={() => openWorkshop(karta)}
    >
      {text.open}
    </Button>
  )
}
