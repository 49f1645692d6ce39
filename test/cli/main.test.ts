// The command line as a process: one run each for output, exit code and a file written in place.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'karta-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function karta(...args: string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, join(root, 'src/cli/main.ts'), ...args], { encoding: 'utf8' })
}

it('prints whole JSON to a pipe and ends with 0', () => {
  const { status, stdout, stderr } = karta('schema')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(readFileSync(join(root, 'models/blueprint.schema.json'), 'utf8'))
})

it('rewrites a file in place, leaves no other file behind and follows no half', () => {
  const file = join(folder, 'a.karta.json')
  copyFileSync(join(root, 'examples/minimal.karta.json'), file)
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
  expect(karta('format', file)).toMatchObject({ status: 0, stdout: `${file}\n` })
  expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'examples/minimal.karta.json'), 'utf8'))
  expect(readdirSync(folder)).toEqual(['a.karta.json'])
})

it('refuses a file that is not UTF-8 with 1, and says so', () => {
  const file = join(folder, 'latin1.karta.json')
  const text = readFileSync(join(root, 'examples/minimal.karta.json'), 'utf8').replace(
    'Contoh kecil',
    'Conto\u00e9 kecil',
  )
  writeFileSync(file, Buffer.from(text, 'latin1'))
  const { status, stdout, stderr } = karta('check', file)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('latin1.karta.json')
})

it('ends with 2 on wrong usage', () => {
  expect(karta('score').status).toBe(2)
})
