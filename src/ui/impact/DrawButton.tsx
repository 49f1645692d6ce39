// "Buat gambar dari ini": makes a drawing of what was found, in one step.

import { PenTool } from 'lucide-react'
import type { Id, ViewOrigin } from '../../model/blueprint.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText } from '../text/language.ts'
import { viewsText } from '../text/views.ts'

interface DrawButtonProps {
  readonly ids: readonly Id[]
  /** What the drawing is called. */
  readonly name: string
  /** By which template it can be updated later. */
  readonly template?: ViewOrigin
}

/** The button; says why where there is nothing to draw. */
export function DrawButton({ ids, name, template }: DrawButtonProps) {
  const karta = useKarta()
  const text = useText(viewsText)
  const canvas = useText(canvasText)
  const readOnly = useReadOnly()
  return (
    <Button
      size="small"
      icon={<PenTool />}
      title={name}
      whyNot={readOnly ? canvas.readOnly : ids.length === 0 ? text.nothingFound : undefined}
      onClick={() =>
        void import('../views/addDrawing.ts').then(({ drawFound }) =>
          drawFound(karta, { name, ids, ...(template && { template }) }),
        )
      }
    >
      {text.drawThis}
    </Button>
  )
}
