// How often node components were drawn. Read by the benchmark alone, and only when the address asks for it.

export const renderCount = { nodes: 0 }

declare global {
  interface Window {
    __karta?: { renderCount?: typeof renderCount }
  }
}

if (typeof location !== 'undefined' && new URLSearchParams(location.search).has('bench')) {
  window.__karta = { ...window.__karta, renderCount }
}
