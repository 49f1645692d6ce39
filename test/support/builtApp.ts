// Builds the app once into a folder of its own and serves it for the browser tests; vitest runs this before and after them
// all. With KARTA_KEEP_BUILD set, what that folder (or `dist` for "1") holds is served as it is.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served production build, with a slash at its end. */
    readonly appUrl: string
    /** Folder the build lies in. */
    readonly appFolder: string
  }
}

/** A build as a planner gets it: in a process of its own, since vitest's says NODE_ENV=test and React would be its slow one. */
function buildInto(outDir: string): void {
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  execFileSync(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** vitest global setup. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env.KARTA_KEEP_BUILD
  const outDir = kept ? resolve(kept === '1' ? 'dist' : kept) : mkdtempSync(join(tmpdir(), 'karta-build-'))
  if (!kept) buildInto(outDir)
  const server = await preview({ build: { outDir }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  project.provide('appUrl', `http://127.0.0.1:${address.port}/`)
  project.provide('appFolder', outDir)
  return async () => {
    await server.close()
    if (!kept) rmSync(outDir, { recursive: true, force: true })
  }
}
