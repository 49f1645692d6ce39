// Runs a command from the architecture screen: a refusal is announced in its own words, a success when it is worth telling.

import type { Command } from '../../editing/command.ts'
import type { Karta } from '../karta.ts'

/** Runs a command; true when it went through. With `tell`, what was done is announced by the command's label. */
export function runCommand<Args>(karta: Karta, command: Command<Args>, args: Args, tell = false): boolean {
  const label = tell ? command.label(args, karta.store.getBlueprint()) : undefined
  const outcome = karta.store.run(command, args)
  if (!outcome.ok) karta.announce(outcome.refusal.message)
  else if (label) karta.announce(label)
  return outcome.ok
}
