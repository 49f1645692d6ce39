// The actions of the frame: go to a screen, undo and redo, move the month, palette and help, language and theme.

import type { DeliveryView } from '../../roadmap/delivery.ts'
import type { Action } from '../actions/action.ts'
import { openPanel } from '../actions/openPanel.ts'
import { needsBlueprint } from '../files/fileActions.ts'
import type { Karta } from '../karta.ts'
import { preferences, setPreferences, type Theme } from '../preferences.ts'
import { SCREENS } from '../route.ts'
import { frameText, screenText } from '../text/frame.ts'
import { viewText } from '../text/status.ts'
import { monthRange, stepYears, withinRange } from './monthRange.ts'
import { redo, undo } from './undoRedo.ts'

function stepYear(years: number): (karta: Karta) => void {
  return (karta) => {
    const viewpoint = karta.viewpoint.get()
    const month = stepYears(viewpoint.month, years, monthRange(karta.store.getBlueprint()))
    karta.viewpoint.set({ ...viewpoint, month })
  }
}

const goActions: readonly Action[] = SCREENS.map((screen, index) => ({
  id: `go.${screen}`,
  label: { id: `Ke ${screenText.id[screen]}`, en: `Go to ${screenText.en[screen]}` },
  group: 'go',
  keys: [`Alt+${index + 1}`],
  inFields: true,
  run: (karta) => karta.route.set({ screen }),
}))

const VIEWS: readonly DeliveryView[] = ['realised', 'committed', 'planned']

const viewActions: readonly Action[] = VIEWS.map((view) => ({
  id: `view.count-${view}`,
  label: { id: `Hitung: ${viewText.id[view]}`, en: `Count: ${viewText.en[view]}` },
  group: 'view',
  whyNot: needsBlueprint,
  run: (karta) => karta.viewpoint.set({ ...karta.viewpoint.get(), view }),
}))

const THEMES: ReadonlyArray<readonly [Theme, 'themeSystem' | 'themeLight' | 'themeDark']> = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
]

const themeActions: readonly Action[] = THEMES.map(([theme, key]) => ({
  id: `view.theme-${theme}`,
  label: { id: `Tema: ${frameText.id[key]}`, en: `Theme: ${frameText.en[key]}` },
  group: 'view',
  run: () => setPreferences({ theme }),
}))

export const frameActions: readonly Action[] = [
  ...goActions,
  {
    id: 'edit.undo',
    label: { id: 'Urungkan', en: 'Undo' },
    group: 'edit',
    keys: ['Mod+Z'],
    whyNot: (karta) =>
      karta.store.getUndoSteps().length > 0
        ? undefined
        : { id: frameText.id.nothingToUndo, en: frameText.en.nothingToUndo },
    run: undo,
  },
  {
    id: 'edit.redo',
    label: { id: 'Ulangi', en: 'Redo' },
    group: 'edit',
    keys: ['Shift+Mod+Z', 'Mod+Y'],
    whyNot: (karta) =>
      karta.store.getRedoSteps().length > 0
        ? undefined
        : { id: frameText.id.nothingToRedo, en: frameText.en.nothingToRedo },
    run: redo,
  },
  {
    id: 'view.palette',
    label: { id: 'Cari dan perintah', en: 'Search and commands' },
    group: 'view',
    keys: ['Mod+K'],
    inFields: true,
    run: () => openPanel.set('palette'),
  },
  {
    id: 'view.shortcuts',
    label: { id: 'Pintasan papan ketik', en: 'Keyboard shortcuts' },
    group: 'view',
    keys: ['?'],
    run: () => openPanel.set('shortcuts'),
  },
  {
    id: 'view.year-back',
    label: { id: 'Mundur satu tahun', en: 'One year back' },
    group: 'view',
    keys: ['['],
    whyNot: needsBlueprint,
    run: stepYear(-1),
  },
  {
    id: 'view.year-on',
    label: { id: 'Maju satu tahun', en: 'One year on' },
    group: 'view',
    keys: [']'],
    whyNot: needsBlueprint,
    run: stepYear(1),
  },
  {
    id: 'view.today',
    label: { id: 'Ke bulan ini', en: 'Go to this month' },
    group: 'view',
    whyNot: needsBlueprint,
    run: (karta) => {
      const month = withinRange(karta.thisMonth(), monthRange(karta.store.getBlueprint()))
      karta.viewpoint.set({ ...karta.viewpoint.get(), month })
    },
  },
  {
    id: 'view.why',
    label: { id: 'Kenapa indeksnya begini?', en: 'Why this index?' },
    group: 'view',
    whyNot: needsBlueprint,
    run: () => openPanel.set('why'),
  },
  ...viewActions,
  {
    id: 'view.language',
    label: { id: 'Ganti bahasa: English', en: 'Change language: Bahasa Indonesia' },
    group: 'view',
    run: () => setPreferences({ language: preferences.get().language === 'id' ? 'en' : 'id' }),
  },
  ...themeActions,
  {
    id: 'view.settings',
    label: { id: 'Pengaturan', en: 'Settings' },
    group: 'view',
    run: () => openPanel.set('settings'),
  },
]
