/** An error and those behind it → a text that says what failed and why. */

/** Eleventy has a name of its own for the error behind an error. */
export function explainError(error: unknown): string {
  return [...new Set(listReasons(error))].join('\n  because: ')
}

function listReasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const behind = error.cause ?? ('originalError' in error ? error.originalError : undefined)
  return [error.message, ...(behind === undefined ? [] : listReasons(behind))]
}
