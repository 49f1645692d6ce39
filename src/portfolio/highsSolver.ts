// The only file that knows the script of the package highs (HiGHS as WebAssembly, MIT); the page fetches its binary, 1.2 MB packed.
import type { Highs, HighsCallbackMap, InitOptions, Model } from 'highs'
import type { SolveOutcome, Solver, SolveTask } from './solver.ts'

export interface HighsOptions {
  /** The binary, compiled, for a page that fetched it itself; Node finds its own. */
  readonly wasmModule?: WebAssembly.Module
}

/** Loads the solver. One at a time is enough: every solve has its own model, freed at the end. */
export async function loadHighs(options: HighsOptions = {}): Promise<Solver> {
  const { default: load } = await import('highs')
  const highs = await load(options.wasmModule && hooks(options.wasmModule))
  return { solve: (task) => (task.program.lower.length === 0 ? withoutColumns(task) : solve(highs, task)) }
}

/** The hook of Emscripten by which a compiled module is used; the package's types know `wasmModule` only, which 1.15.3 ignores. */
function hooks(module: WebAssembly.Module): InitOptions {
  const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): void => {
    void WebAssembly.instantiate(module, imports).then(done)
  }
  return { instantiateWasm } as InitOptions
}

function solve(highs: Highs, task: SolveTask): SolveOutcome {
  const { program, sense, objective, gap, seconds, nodes, start, onProgress } = task
  const columns = program.lower.length
  const rows = program.rowLower.length
  const { infinity, constants } = highs
  const finite = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * infinity)
  const cost = new Float64Array(columns)
  for (const [column, factor] of objective) cost[column] = factor
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    sense: constants.objectiveSense[sense === 'max' ? 'maximize' : 'minimize'],
    colCost: cost,
    colLower: Float64Array.from(program.lower),
    colUpper: Float64Array.from(program.upper, finite),
    integrality: Int32Array.from(program.whole),
    rowLower: Float64Array.from(program.rowLower, finite),
    rowUpper: Float64Array.from(program.rowUpper, finite),
    matrix: {
      format: 'csr',
      numRows: rows,
      numCols: columns,
      starts: Int32Array.from(program.rowStart),
      indices: Int32Array.from(program.columns),
      values: Float64Array.from(program.factors),
    },
  })
  try {
    model.options.set({
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: 0,
      mip_abs_gap: gap,
      ...(seconds !== undefined && { time_limit: seconds }),
      ...(nodes !== undefined && { mip_max_nodes: nodes }),
    })
    if (start) model.setSolution({ indices: [...start.columns], values: [...start.values] })
    const listeners: HighsCallbackMap = onProgress
      ? {
          [constants.callbackType.mipLogging]({ data }: { readonly data: { readonly [name: string]: unknown } }) {
            onProgress({ best: Number(data.mip_primal_bound), bound: Number(data.mip_dual_bound) })
            return undefined
          },
        }
      : {}
    model.run(listeners)
    return outcomeOf(highs, model, program.whole.includes(1))
  } finally {
    model.dispose()
  }
}

/** HiGHS looks at no rows of a program without columns. */
function withoutColumns({ program: { rowLower, rowUpper } }: SolveTask): SolveOutcome {
  const holds = rowLower.every((lower) => lower <= 0) && rowUpper.every((upper) => upper >= 0)
  const status = holds ? 'optimal' : 'infeasible'
  return { status, values: holds ? new Float64Array() : null, objective: 0, bound: 0, seconds: 0 }
}

/** The bound of a program without whole columns is its optimum: HiGHS keeps one for mixed programs only. */
function outcomeOf({ constants }: Highs, model: Model, mixed: boolean): SolveOutcome {
  const status = model.getModelStatus()
  const seconds = model.getRunTime()
  const { modelStatus } = constants
  if (status === modelStatus.infeasible) return { status: 'infeasible', values: null, objective: 0, bound: 0, seconds }
  // 2 = a feasible point is known (HiGHS: kSolutionStatusFeasible).
  const found = model.info.get('primal_solution_status') === 2
  return {
    status: status === modelStatus.optimal ? 'optimal' : 'stopped',
    values: found ? model.getSolution().colValue : null,
    objective: found ? model.getObjectiveValue() : Number.NaN,
    bound: mixed ? Number(model.info.get('mip_dual_bound')) : found ? model.getObjectiveValue() : Number.NaN,
    seconds,
  }
}
