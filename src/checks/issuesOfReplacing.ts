// What stops fitting when a pack of the blueprint gives way to another of the same id: answers, effects, criteria by name.
// Only looks; replacing is a command.
import type { Blueprint } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import type { Issue } from './check.ts'
import { checkBlueprint } from './checkBlueprint.ts'

/** The errors and warnings that the blueprint has with the new pack and does not have with the old one. */
export function issuesOfReplacing(blueprint: Blueprint, pack: Instrument): readonly Issue[] {
  const known = new Set(checkBlueprint(blueprint).map(keyOf))
  const after = { ...blueprint, instruments: { ...blueprint.instruments, [pack.id]: pack } }
  return checkBlueprint(after).filter((issue) => issue.severity !== 'info' && !known.has(keyOf(issue)))
}

const keyOf = ({ rule, message }: Issue) => `${rule} ${message.id}`
