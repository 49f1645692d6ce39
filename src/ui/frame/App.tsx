// The page as React draws it: what every screen can reach, the language of react-aria's parts, and the frame.

import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Karta, KartaContext } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { Frame } from './Frame.tsx'

/** The whole program over its parts. */
export function App({ karta }: { readonly karta: Karta }) {
  const { language } = usePreferences()
  return (
    <StrictMode>
      <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>
        <KartaContext value={karta}>
          <Frame />
        </KartaContext>
      </I18nProvider>
    </StrictMode>
  )
}
