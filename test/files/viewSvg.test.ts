// Pictures of views: well-formed, safe with any name, the same bytes every time, nothing of the screen in them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLines, textWidth } from '../../src/files/svgText.ts'
import { viewSvg } from '../../src/files/viewSvg.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { rowsOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { blueprintWith } from '../support/fileWith.ts'

/** Names of the elements of an XML text, or the fault that makes it not well-formed. */
function tagsOf(xml: string): string[] {
  const open: string[] = []
  const tags: string[] = []
  const token = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    at = token.lastIndex
    const [, closing, tag = '', attributes = '', empty, text] = match
    const content = text ?? attributes
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(content)) throw new Error(`bare & in ${content}`)
    if (text !== undefined) continue
    if (closing) expect(open.pop()).toBe(tag)
    else {
      tags.push(tag)
      if (!empty) open.push(tag)
    }
  }
  expect(at).toBe(xml.length)
  expect(open).toEqual([])
  return tags
}

/** The frozen file with all groups of its view open. */
function opened() {
  const blueprint = blueprintWith()
  const { collapsed: _closed, ...view } = blueprint.views.perizinan ?? { id: '', name: '', order: 'a', placements: {} }
  return { ...blueprint, views: { ...blueprint.views, perizinan: view } }
}

const light = { language: 'id', theme: 'light' } as const

describe('a view as SVG', () => {
  it('draws each placed element once at its place and size, and each relation between them', () => {
    const svg = viewSvg(opened(), 'perizinan', light)
    const tags = tagsOf(svg)
    expect(tags.filter((tag) => tag === 'g')).toHaveLength(7)
    expect(svg.match(/marker-end/g)).toHaveLength(6)
    expect(svg).toContain(`<rect x="-280" y="256" width="${NODE_WIDTH}" height="${NODE_HEIGHT}"`)
    expect(svg).toContain('Perizinan dari hulu ke hilir')
    expect(svg).toContain('Sistem perizinan – mendukung layanan – Layanan izin usaha')
  })
  it('tells domains by colour, by badge and in the legend', () => {
    const svg = viewSvg(opened(), 'perizinan', light)
    for (const code of ['RAB', 'RAL', 'RAD', 'RAA', 'RAI', 'RAK']) expect(svg).toContain(`>${code}<`)
    expect(svg).toContain('Data dan Informasi · RAD')
  })
  it('speaks the language asked for', () => {
    expect(viewSvg(blueprintWith(), 'perizinan', { language: 'en', theme: 'light' })).toContain('Services · RAL')
  })
  it('for paper has no colour but black, white and grey', () => {
    const svg = viewSvg(blueprintWith(), 'perizinan', { language: 'id', theme: 'print' })
    const colours = new Set(svg.match(/#[0-9a-f]{6}/g))
    for (const colour of colours)
      expect(colour.slice(1, 3) === colour.slice(3, 5) && colour.slice(3, 5) === colour.slice(5)).toBe(true)
    expect(svg).toContain('stroke-dasharray')
  })
  it('at a month shows what is not there yet and what is retired', () => {
    const then = viewSvg(blueprintWith(), 'perizinan', { ...light, month: '2026-08' })
    expect(then).toContain('Keadaan Agustus 2026')
    expect(then).toContain('miring: belum ada')
    expect(then).not.toContain('line-through')
    const later = viewSvg(blueprintWith(), 'perizinan', { ...light, month: '2028-01' })
    expect(later.match(/line-through/g)).toHaveLength(1)
    expect(later).not.toContain('miring')
  })
  it('takes the presence of elements from the caller when given', () => {
    const svg = viewSvg(opened(), 'perizinan', { ...light, month: '2026-08', presence: () => 'gone' })
    expect(svg.match(/line-through/g)).toHaveLength(7)
  })
  it('of an empty view says that it is empty', () => {
    const blueprint = blueprintWith((file) => Object.assign(file.views?.[0] ?? {}, { placements: [] }))
    expect(viewSvg(blueprint, 'perizinan', light)).toContain('Belum ada elemen')
    tagsOf(viewSvg(blueprint, 'tidak-ada', light))
  })
  it.each([
    '<script>alert(1)</script>',
    '"><image href=x>',
    '&amp;',
    '\u0000\u0008',
    '\ud800',
    ']]>',
    'أمانة',
    '👩‍💼'.repeat(50),
  ])('keeps the name %j text', (name) => {
    const blueprint = blueprintWith((file) => {
      Object.assign(file, { title: name })
      Object.assign(file.elements?.[0] ?? {}, { name })
      Object.assign(file.views?.[0] ?? {}, { name })
    })
    const tags = new Set(tagsOf(viewSvg(blueprint, 'perizinan', light)))
    expect([...tags].sort()).toEqual(['defs', 'g', 'marker', 'path', 'rect', 'svg', 'text', 'title'])
    expect(
      [...viewSvg(blueprint, 'perizinan', light)].every(
        (letter) => (letter.codePointAt(0) ?? 0) >= 32 || letter === '\n',
      ),
    ).toBe(true)
  })
  it('is well-formed and the same twice for any blueprint', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        for (const id of Object.keys(blueprint.views)) {
          const svg = viewSvg(blueprint, id, { language: 'en', theme: 'print', month: '2027-01' })
          tagsOf(svg)
          expect(viewSvg({ ...blueprint }, id, { language: 'en', theme: 'print', month: '2027-01' })).toBe(svg)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('fitting a name', () => {
  it('breaks at blanks, and ends in an ellipsis when it does not fit', () => {
    expect(fitLines('Sistem perizinan', 176, 13, 2)).toEqual(['Sistem perizinan'])
    expect(fitLines('Sistem informasi pelayanan perizinan', 176, 13, 2)).toEqual([
      'Sistem informasi',
      'pelayanan perizinan',
    ])
    expect(fitLines('Sistem informasi pelayanan perizinan terpadu satu pintu kota', 176, 13, 2)[1]).toMatch(/…$/)
  })
  it('never runs out of its width and loses nothing silently', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (name, width, lines) => {
          const fitted = fitLines(name, width, 13, lines)
          expect(fitted.length).toBeLessThanOrEqual(lines)
          for (const line of fitted) expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
          const whole = name.replace(/\s+/g, '')
          const shown = fitted.join('').replace(/\s+/g, '')
          if (shown !== whole) expect(fitted.at(-1)).toMatch(/…$/)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('with an overlay it paints each element by its look, marks it, and tells the looks with their counts', () => {
    const colour = { fill: '#ddeeff', stroke: '#0974bc', text: '#1b2228' }
    const ids = rowsOf(opened().elements).map(({ id }) => id)
    const overlay = {
      name: 'Pemilik',
      looks: [
        { colour, mark: 'DISK', label: 'Dinas <A>' },
        { colour, mark: 'X', label: 'Tak terpakai' },
      ],
      lookOf: new Map(ids.map((id) => [id, 0])),
    }
    const svg = viewSvg(opened(), 'perizinan', { ...light, overlay })
    tagsOf(svg)
    expect(svg.match(/>DISK</g)).toHaveLength(8)
    expect(svg).toContain('Dinas &lt;A&gt; · 7')
    expect(svg).not.toContain('Tak terpakai')
  })
})

describe('groups in a picture', () => {
  const grouped = (collapsed: readonly string[]) => {
    const blueprint = blueprintWith()
    const view = blueprint.views.perizinan
    if (!view) throw new Error('the view is missing')
    const folded = Object.fromEntries(collapsed.map((id) => [id, true as const]))
    const changed = { ...view, groupBy: 'domain' as const, collapsed: folded }
    return viewSvg({ ...blueprint, views: { ...blueprint.views, perizinan: changed } }, 'perizinan', light)
  }

  it('are framed with their name and number of elements, all elements at their places', () => {
    const svg = grouped([])
    tagsOf(svg)
    expect(svg).toContain('>Aplikasi (')
    expect(svg).toContain(`<rect x="-280" y="256" width="${NODE_WIDTH}" height="${NODE_HEIGHT}"`)
    expect(svg.match(/marker-end/g)).toHaveLength(6)
  })

  it('are one box with the count when collapsed, with merged and counted lines and without their elements', () => {
    const svg = grouped(['aplikasi'])
    tagsOf(svg)
    expect(svg).not.toContain('>Sistem perizinan<')
    expect(svg).toMatch(/>\d elemen</)
    expect(svg).toMatch(/>\d relasi</)
  })
})
