// The solver's binary (1.2 MB packed): fetched once, kept as bytes so that it is there without a network, and compiled when a
// question is first asked. A worker gets the compiled module, so that the next one after a cancel starts at once.

import address from 'highs/runtime?url'

let bytes: Promise<ArrayBuffer> | undefined
let compiled: Promise<WebAssembly.Module> | undefined

async function fetchBytes(): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.arrayBuffer()
}

/** Fetches the binary without compiling it; rejects when it cannot be had, and is tried anew the next time. */
export function fetchSolver(): Promise<ArrayBuffer> {
  bytes ??= fetchBytes().catch((error: unknown) => {
    bytes = undefined
    throw error
  })
  return bytes
}

/** The compiled solver. */
export async function solverModule(): Promise<WebAssembly.Module> {
  const binary = await fetchSolver()
  compiled ??= WebAssembly.compile(binary)
  return compiled
}
