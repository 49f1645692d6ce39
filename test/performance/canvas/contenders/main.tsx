// React Flow as its documentation shows it (quick start: nodes and edges in state, default nodes, fit view), with the
// elements and relations of the same blueprint, or with none; `?blank` shows nothing at all. What Karta is measured beside.

import '@xyflow/react/dist/style.css'
import { addEdge, type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react'
import { useCallback } from 'react'
import { createRoot } from 'react-dom/client'

interface Graph {
  readonly nodes: Node[]
  readonly edges: Edge[]
}

function Flow({ nodes: first, edges: firstEdges }: Graph) {
  const [nodes, setNodes, onNodesChange] = useNodesState(first)
  const [edges, setEdges, onEdgesChange] = useEdgesState(firstEdges)
  const onConnect = useCallback(
    (connection: Parameters<typeof addEdge>[0]) => setEdges((known) => addEdge(connection, known)),
    [setEdges],
  )
  const add = () => {
    const beside = nodes.find(({ selected }) => selected)?.position ?? { x: 0, y: 0 }
    const node = { id: `new-${nodes.length}`, position: { x: beside.x, y: beside.y + 80 }, data: { label: 'New' } }
    setNodes((known) => [...known, node])
  }
  return (
    <div style={{ height: '100%' }}>
      <button id="add" type="button" onClick={add} style={{ position: 'absolute', zIndex: 9 }}>
        add
      </button>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onConnect={onConnect}
        panOnScroll
        fitView
        minZoom={0.03}
      />
    </div>
  )
}

const asked = new URLSearchParams(window.location.search)
const root = document.getElementById('root')
if (root && !asked.has('blank')) {
  const size = asked.get('size')
  const graph: Graph = size ? await (await fetch(`./graph-${size}.json`)).json() : { nodes: [], edges: [] }
  createRoot(root).render(<Flow {...graph} />)
}
