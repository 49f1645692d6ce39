// Where the command line meets the process: arguments, files, output and exit code. Run by `npm run --silent karta --`.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { runCommand } from './runCommand.ts'

/** The file as UTF-8, its byte order mark kept; other encodings throw rather than turn letters into question marks. */
function readText(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
}

/** Writes beside the file first, so that a full disk leaves the old text. */
function writeText(path: string, text: string): void {
  const target = realpathSync(path)
  const beside = `${target}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readText,
  writeText,
})
