// A gain or a loss with its sign, as charts and tables show it.

/** "+0,045", "−0,09" (a real minus), "0". */
export function signed(text: string): string {
  if (text.startsWith('-')) return `−${text.slice(1)}`
  return /[1-9]/.test(text) ? `+${text}` : text
}
