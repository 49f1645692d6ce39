// The words react-aria says to screen readers, in the language in use. The package has no Bahasa Indonesia; its own hook
// for server-given strings takes ours: one function per string that picks the language when it is asked.
// Imported once, by `main.tsx`, before anything is drawn.

import * as englishModule from 'react-aria-components/i18n/en-US'
import { preferences } from '../preferences.ts'
import { type AriaString, type AriaStrings, indonesian } from './ariaIndonesian.ts'

/** Every English string, and the Indonesian one in its place while Bahasa Indonesia is in use. */
function inLanguageInUse(strings: AriaStrings): AriaStrings {
  const either = (pkg: string, key: string, en: AriaString): AriaString => {
    const id = indonesian[pkg]?.[key] ?? en
    return (values, formatter) => {
      const chosen = preferences.get().language === 'id' ? id : en
      return typeof chosen === 'string' ? chosen : chosen(values, formatter)
    }
  }
  return Object.fromEntries(
    Object.entries(strings).map(([pkg, words]) => [
      pkg,
      Object.fromEntries(Object.entries(words).map(([key, en]) => [key, either(pkg, key, en)])),
    ]),
  )
}

// The package's own types declare its default export as a type only.
const english = (englishModule as unknown as { readonly default: AriaStrings }).default
const strings = inLanguageInUse(english)
Object.assign(window, {
  [Symbol.for('react-aria.i18n.locale')]: 'id-ID',
  [Symbol.for('react-aria.i18n.strings')]: strings,
})
