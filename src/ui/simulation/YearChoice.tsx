// The evaluation year a tab of the simulation looks at.

import { useBlueprint } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'

interface YearChoiceProps {
  readonly label: string
  readonly year: number
  readonly onChange: (year: number) => void
}

/** A list box over the years of the plan. */
export function YearChoice({ label, year, onChange }: YearChoiceProps) {
  const { from, to } = useBlueprint(({ plan }) => plan)
  const choices = Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).map((value) => ({
    value,
    label: value,
  }))
  return (
    <SelectField label={label} value={String(year)} choices={choices} onChange={(value) => onChange(Number(value))} />
  )
}
