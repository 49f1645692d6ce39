// A picture of a view: SVG as it is, PNG drawn from the same SVG at twice the size.

import { useState } from 'react'
import type { Presence as DrawnPresence } from '../../files/svgLegend.ts'
import { viewSvg } from '../../files/viewSvg.ts'
import type { View } from '../../model/blueprint.ts'
import { viewsInOrder } from '../architecture/currentView.ts'
import { type Presence, standingsAt } from '../architecture/presence.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { overlayOf } from '../overlay/overlayChoice.ts'
import { paintOf } from '../overlay/paintOf.ts'
import { svgOverlay } from '../overlay/svgOverlay.ts'
import { Button } from '../parts/Button.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { filesText } from '../text/files.ts'
import { useText } from '../text/language.ts'
import { viewText } from '../text/status.ts'
import { download } from './download.ts'
import styles from './FileWork.module.css'
import { pictureFileName } from './fileNames.ts'
import { svgToPng } from './svgToPng.ts'

/** What the drawing shows of an element that is being introduced, changed or retired. */
function drawn(presence: Presence | undefined): DrawnPresence {
  if (presence === 'coming' || presence === 'introducing') return 'coming'
  return presence === 'gone' ? 'gone' : 'present'
}

/** Choice of view and colours, and the two buttons. */
export function PictureExport() {
  const karta = useKarta()
  const views = useBlueprint((blueprint) => blueprint.views)
  const viewpoint = useViewpoint()
  const text = useText(filesText)
  const counted = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const [chosen, setChosen] = useState('')
  const [theme, setTheme] = useState<'light' | 'print'>('light')
  const [dated, setDated] = useState(false)
  const ordered = viewsInOrder(views)
  const view = ordered.find(({ id }) => id === chosen) ?? ordered[0]
  const draw = ({ id }: View): string => {
    const blueprint = karta.store.getBlueprint()
    const chosenOverlay = overlayOf({ blueprint: blueprint.id, view: id })
    const question = { viewpoint, assumptions: karta.overlay.get() }
    const overlay =
      chosenOverlay === null
        ? {}
        : { overlay: svgOverlay(paintOf(blueprint, chosenOverlay, question), chosenOverlay, theme, language) }
    if (!dated) return viewSvg(blueprint, id, { language, theme, ...overlay })
    const { presence } = standingsAt(blueprint, viewpoint, karta.overlay.get())
    const at = (element: string) => drawn(presence.get(element))
    return viewSvg(blueprint, id, { language, theme, month: viewpoint.month, presence: at, ...overlay })
  }
  const save = async (ending: 'svg' | 'png') => {
    if (!view) return
    const name = pictureFileName(karta.store.getBlueprint().title, view.name, ending)
    const svg = new Blob([draw(view)], { type: 'image/svg+xml' })
    const picture = ending === 'svg' ? svg : await svgToPng(svg)
    if (picture) download(name, picture)
    karta.announce(
      picture
        ? { id: `${name} diunduh.`, en: `${name} was downloaded.` }
        : {
            id: 'Gambar terlalu besar untuk PNG di peramban ini; simpan sebagai SVG.',
            en: 'The picture is too large for a PNG in this browser; save it as SVG.',
          },
    )
  }
  return (
    <section aria-label={text.picture} className={styles.section}>
      <h2>{text.picture}</h2>
      {view ? (
        <>
          <div className={styles.fields}>
            <SelectField
              label={text.view}
              value={view.id}
              choices={ordered.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
            <SelectField
              label={text.colours}
              value={theme}
              choices={[
                { value: 'light', label: text.coloured },
                { value: 'print', label: text.blackAndWhite },
              ]}
              onChange={(next) => setTheme(next === 'print' ? 'print' : 'light')}
            />
          </div>
          <label className={styles.check}>
            <input type="checkbox" checked={dated} onChange={(event) => setDated(event.target.checked)} />
            {text.dated(format.monthLong(viewpoint.month), counted[viewpoint.view])}
          </label>
          <div className={styles.buttons}>
            <Button onClick={() => void save('svg')}>{text.saveSvg}</Button>
            <Button onClick={() => void save('png')}>{text.savePng}</Button>
          </div>
        </>
      ) : (
        <p>{text.noViews}</p>
      )}
    </section>
  )
}
