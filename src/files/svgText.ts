// Text in a picture: escaping, and fitting names into lines by estimated width, for nothing can be measured here.

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts need nothing: letters, digits and blanks of Latin scripts. */
const PLAIN = /^[\p{L}\p{N} .,:;()/·–…-]*$/u

/** The text with the five signs of XML escaped and what XML 1.0 cannot hold (control characters, half a pair) replaced. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text
  let escaped = ''
  for (const letter of text) escaped += ESCAPES[letter] ?? (isXmlLetter(letter.codePointAt(0) ?? 0) ? letter : '\ufffd')
  return escaped
}

function isXmlLetter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff
}

const NARROW = /[iIjl.,:;'|!()[\]{} tfr]/
const WIDE = /[mwMW@%&—…]/

/** Width of a text in pixels at a font size, a little generous so that nothing runs out of its box. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += widthOf(letter)
  return ems * size
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  // East Asian letters and emoji are a full square.
  if (code >= 0x1100) return code < 0x2000 || (code > 0x206f && code < 0x2e80) ? 0.65 : code < 0x2070 ? 0.5 : 1.05
  if (NARROW.test(letter)) return 0.36
  if (WIDE.test(letter)) return 0.92
  return letter >= 'A' && letter <= 'Z' ? 0.7 : 0.58
}

/** The text in at most `lines` lines of a width; cut at blanks where possible, with an ellipsis where it does not fit. */
export function fitLines(text: string, width: number, size: number, lines: number): string[] {
  const words = text.slice(0, 400).replace(/\s+/g, ' ').trim().split(' ')
  const fitted: string[] = []
  while (words.length > 0 && fitted.length < lines) {
    let line = words.shift() ?? ''
    for (let next = words[0]; next !== undefined && textWidth(`${line} ${next}`, size) <= width; next = words[0]) {
      line += ` ${next}`
      words.shift()
    }
    const isLast = fitted.length === lines - 1
    if (isLast && words.length > 0) line = `${line} ${words.join(' ')}`
    const head = cutToWidth(line, width, size)
    // A word longer than a line goes on in the next one.
    if (!isLast && head.length < line.length) words.unshift(line.slice(head.length))
    fitted.push(
      isLast && head.length < line.length ? `${cutToWidth(line, width - textWidth('…', size), size).trimEnd()}…` : head,
    )
  }
  return fitted
}

function cutToWidth(text: string, width: number, size: number): string {
  let cut = ''
  let ems = 0
  for (const letter of text) {
    ems += widthOf(letter)
    if (ems * size > width) break
    cut += letter
  }
  return cut
}

/** A `<text>` element; `attributes` are ours, never a planner's. */
export function svgText(x: number, y: number, size: number, colour: string, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${attributes}>${escapeXml(content)}</text>`
}
