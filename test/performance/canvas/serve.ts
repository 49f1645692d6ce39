// Serves what is measured: the built app, and the page of the other contenders with the same blueprints as plain graphs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type PreviewServer, preview } from 'vite'
import { writeBlueprint } from '../../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../../src/model/blueprint.ts'
import { rowsOf } from '../../../src/model/table.ts'
import { largeBlueprint } from '../../support/largeBlueprint.ts'

const QUIET = { port: 0, host: '127.0.0.1' }

/** Addresses of both, and the place of a size's blueprint as a file; `close` ends the servers. */
export async function serveContenders(kartaBuild: string, sizes: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'karta-contenders-'))
  await build({
    root: join(import.meta.dirname, 'contenders'),
    configFile: false,
    base: './',
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
  const fileOf = (size: number): string => join(folder, `besar-${size}.karta.json`)
  for (const size of sizes) {
    const blueprint = await largeBlueprint(size)
    writeFileSync(fileOf(size), writeBlueprint(blueprint))
    writeFileSync(join(folder, `graph-${size}.json`), JSON.stringify(graphOf(blueprint)))
  }
  const own = await preview({ preview: QUIET, build: { outDir: kartaBuild }, logLevel: 'error' })
  const other = {
    configFile: false,
    root: folder,
    build: { outDir: folder },
    preview: QUIET,
    logLevel: 'error',
  } as const
  const others = await preview(other)
  return {
    karta: addressOf(own),
    others: addressOf(others),
    file: fileOf,
    close: async (): Promise<void> => {
      await Promise.all([own.close(), others.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The first view of a blueprint, which holds everything, as nodes and edges of React Flow. */
function graphOf({ elements, relations, views }: Blueprint) {
  const [view] = Object.values(views).sort((a, b) => (a.order < b.order ? -1 : 1))
  const places = Object.assign({}, ...Object.values(view?.placements ?? {})) as Record<string, { x: number; y: number }>
  const at = (id: string) => ({ x: places[id]?.x ?? 0, y: places[id]?.y ?? 0 })
  return {
    nodes: rowsOf(elements).map(({ id, name }) => ({ id, position: at(id), data: { label: name } })),
    edges: rowsOf(relations).map(({ id, source, target }) => ({ id, source, target })),
  }
}

function addressOf({ httpServer }: PreviewServer): string {
  const address = httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  return `http://127.0.0.1:${address.port}/`
}
