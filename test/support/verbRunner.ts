// Runs one verb of the command line on a text that stands as "a.json"; what it tells is caught, and it may write nothing.
import { runCommand } from '../../src/cli/runCommand.ts'

/** A runner of a verb: arguments in; exit code and what it wrote on both channels out. Verbs that wait give a promise of the code. */
export function verbRunner(verb: string, text: string) {
  return (...args: readonly string[]) => {
    let out = ''
    let err = ''
    const code = runCommand([verb, ...args], {
      out: (part) => {
        out += part
      },
      err: (part) => {
        err += part
      },
      readText: (path) => {
        if (path !== 'a.json') throw new Error(`ENOENT: ${path}`)
        return text
      },
      writeText: () => {
        throw new Error(`${verb} writes nothing`)
      },
    })
    return { code, out, err }
  }
}
