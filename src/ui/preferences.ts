// Language and theme: chosen by the reader, kept in this browser, never part of a blueprint.

import type { Language } from '../model/words.ts'
import { createExternalStore, useExternalStore } from './externalStore.ts'

export type Theme = 'system' | 'light' | 'dark'

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
  /** Name or role that history entries and comments carry. */
  readonly author: string
}

const KEY = 'karta.preferences'
const START: Preferences = { language: 'id', theme: 'system', author: '' }

function load(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return START
    const { language, theme, author } = kept as { language?: unknown; theme?: unknown; author?: unknown }
    return {
      language: language === 'en' ? 'en' : 'id',
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      author: typeof author === 'string' ? author.slice(0, 200) : '',
    }
  } catch {
    return START
  }
}

function keep(next: Preferences): void {
  apply(next)
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // Private mode without storage: the choice lasts as long as the tab.
  }
}

/** Tells the page its language and theme. */
function apply(next: Preferences): void {
  document.documentElement.lang = next.language
  if (next.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next.theme
}

export const preferences = createExternalStore<Preferences>(load(), keep)
apply(preferences.get())

/** The reader's preferences. */
export function usePreferences(): Preferences {
  return useExternalStore(preferences)
}

/** Changes some preferences. */
export function setPreferences(change: Partial<Preferences>): void {
  preferences.set({ ...preferences.get(), ...change })
}
