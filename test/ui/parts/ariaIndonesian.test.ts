import { readdirSync, readFileSync } from 'node:fs'
import * as englishModule from 'react-aria-components/i18n/en-US'
import { describe, expect, it } from 'vitest'
import { type AriaStrings, indonesian } from '../../../src/ui/parts/ariaIndonesian.ts'

// The package's own types declare its default export as a type only.
const english = (englishModule as unknown as { readonly default: AriaStrings }).default

/** The packages whose words each part may say; parts that say nothing have none. */
const SPEAKERS: Readonly<Record<string, readonly string[]>> = {
  Button: [],
  ComboBox: ['@react-aria/combobox', '@react-aria/overlays'],
  Dialog: ['@react-aria/overlays'],
  I18nProvider: [],
  Input: [],
  Keyboard: [],
  Label: [],
  ListBox: [],
  ListBoxItem: [],
  Menu: ['@react-aria/menu'],
  MenuItem: [],
  MenuTrigger: ['@react-aria/menu'],
  Popover: ['@react-aria/overlays'],
  Tab: [],
  TabList: [],
  TabPanel: [],
  Tabs: [],
  Tag: ['@react-aria/tag', '@react-aria/gridlist'],
  TagGroup: ['@react-aria/tag', '@react-aria/gridlist', '@react-aria/grid'],
  TagList: [],
  Text: [],
  useFilter: [],
}

function usedParts(): ReadonlySet<string> {
  const used = new Set<string>()
  const root = new URL('../../../src/ui/', import.meta.url)
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const source = readFileSync(new URL(file, root), 'utf8')
    for (const [, names = ''] of source.matchAll(/import \{([^}]*)\} from 'react-aria-components'/g)) {
      for (const name of names.split(',')) {
        const plain = name.replace(/\btype\b|\bas .*/g, '').trim()
        if (plain !== '') used.add(plain)
      }
    }
  }
  return used
}

describe('the Indonesian words of react-aria', () => {
  it('cover every package whose parts are used', () => {
    for (const part of usedParts()) {
      expect(Object.keys(SPEAKERS), `add ${part} and the packages it speaks for`).toContain(part)
      for (const name of SPEAKERS[part] ?? []) expect(Object.keys(indonesian), part).toContain(name)
    }
  })

  it.each(Object.keys(indonesian))('translate every string of %s', (name) => {
    expect(Object.keys(indonesian[name] ?? {}).sort()).toEqual(Object.keys(english[name] ?? {}).sort())
  })

  it('count without plural forms', () => {
    const say = indonesian['@react-aria/combobox']?.countAnnouncement as (values: object) => string
    expect(say({ optionCount: 3 })).toBe('3 pilihan tersedia.')
  })
})
