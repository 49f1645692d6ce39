// Chances in per cent as a planner reads them, and as they are typed. Stored chances are thousandths.

/** A chance from 0 to 1 as "59 %"; what is neither sure nor impossible never reads 0 or 100. */
export function chanceText(chance: number, language: 'id' | 'en'): string {
  const space = language === 'id' ? ' ' : ''
  const whole = Math.round(chance * 100)
  if (chance > 0 && whole === 0) return `< 1${space}%`
  if (chance < 1 && whole === 100) return `> 99${space}%`
  return `${whole}${space}%`
}

/** Thousandths as typed: 850 is "85", 855 "85,5". */
export function percentOf(permille: number, language: 'id' | 'en'): string {
  const text = String(permille / 10)
  return language === 'id' ? text.replace('.', ',') : text
}

/** What was typed as thousandths; null when empty, undefined when it is no chance. */
export function parsePercent(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const match = /^(\d{1,3})(?:[.,](\d))?$/.exec(text)
  const permille = match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : Number.NaN
  return permille <= 1000 ? permille : undefined
}
