// What a verb of the command line is, and the two ways it can fail. Verbs reach the world only through `Io`.

/** Everything a verb may touch. Reading and writing throw what node throws. */
export interface Io {
  out(text: string): void
  err(text: string): void
  readText(path: string): string
  /** Replaces the file as a whole: a reader sees the old text or the new, never half. */
  writeText(path: string, text: string): void
}

/** Runs with the arguments after the verb; gives the exit code 0 or 1, later where something must be loaded first. */
export type Verb = (args: readonly string[], io: Io) => number | Promise<number>

/** The command was written wrongly: exit code 2. The message is for the one who typed it, in both languages. */
export class UsageError extends Error {}

/** The file cannot be used: exit code 1. */
export class FileError extends Error {}
