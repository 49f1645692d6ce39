// Builds the app once and serves the production build for the browser tests; vitest runs this before and after them all.

import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served production build. */
    readonly appUrl: string
  }
}

/** vitest global setup. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.KARTA_KEEP_BUILD) await build({ logLevel: 'warn' })
  const server = await preview({ preview: { port: 0, strictPort: false, host: '127.0.0.1' }, logLevel: 'warn' })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  project.provide('appUrl', `http://127.0.0.1:${address.port}/`)
  return () => new Promise((done) => server.httpServer.close(() => done()))
}
