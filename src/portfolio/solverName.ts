// What the solver is called where a choice tells who proved it.

/** Name and version of the package; a test holds it to what is installed. */
export const SOLVER_NAME = 'HiGHS (highs 1.15.3)'
