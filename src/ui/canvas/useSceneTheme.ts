// The colours, icons and words of the page for painting, read once per theme and language: asking the page for computed
// colours takes longer than most of what is painted.

import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Look } from '../overlay/paint.ts'
import { usePreferences } from '../preferences.ts'
import type { SceneTheme } from './painting/picture.ts'
import { sceneTheme } from './painting/sceneTheme.ts'
import { useDark } from './useDark.ts'

const NO_LOOKS: readonly Look[] = []

/** The theme in force at an element of the page; null until it is there. */
export function useSceneTheme(at: RefObject<HTMLElement | null>, looks: readonly Look[] = NO_LOOKS): SceneTheme | null {
  const dark = useDark()
  const { language } = usePreferences()
  const [theme, setTheme] = useState<SceneTheme | null>(null)
  useLayoutEffect(() => {
    if (at.current) setTheme(sceneTheme(at.current, dark, language, looks))
  }, [at, dark, language, looks])
  return theme
}
