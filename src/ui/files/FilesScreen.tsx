// The Files screen: save, open, import and export; settings of the plan; instruments; agencies; copies in this browser; history; checks.

import { CheckList } from '../checking/CheckList.tsx'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { TabRow } from '../parts/TabRow.tsx'
import { filesText } from '../text/files.ts'
import { screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import { AgencyList } from './AgencyList.tsx'
import styles from './FilesScreen.module.css'
import { FileWork } from './FileWork.tsx'
import { HistoryList } from './HistoryList.tsx'
import { InstrumentList } from './InstrumentList.tsx'
import { PlanSettings } from './PlanSettings.tsx'
import { StoredLists } from './StoredLists.tsx'

/** Address details of the tabs; the first is the start. */
const TABS = ['berkas', 'rencana', 'instrumen', 'perangkat-daerah', 'pemeriksaan', 'riwayat', 'simpanan'] as const

/** Berkas. */
export default function FilesScreen() {
  const karta = useKarta()
  const { detail } = useExternalStore(karta.route)
  const text = useText(filesText)
  const names = useText(screenText)
  const content = {
    berkas: <FileWork />,
    rencana: <PlanSettings />,
    instrumen: <InstrumentList />,
    'perangkat-daerah': <AgencyList />,
    pemeriksaan: <CheckList />,
    riwayat: <HistoryList />,
    simpanan: <StoredLists place="files" />,
  }
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{names.berkas}</h1>
      <TabRow
        label={text.tabs}
        selected={TABS.find((id) => id === detail) ?? TABS[0]}
        onSelect={(id) => karta.route.set({ screen: 'berkas', detail: id })}
        tabs={TABS.map((id) => ({
          id,
          label: text.tab[id],
          content: <div className={styles.panel}>{content[id]}</div>,
        }))}
      />
    </div>
  )
}
