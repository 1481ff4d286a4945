/** An error and those behind it → a text that says what failed and why. */

/** Each reason once: one error may have taken over the words of the next. */
export function explainError(error: unknown): string {
  const told: string[] = []
  for (const reason of listReasons(error))
    if (!told.some((earlier) => earlier.includes(reason))) told.push(reason)
  return told.join('\n  because: ')
}

/** Eleventy has a name of its own for the error behind an error. */

function listReasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const behind = error.cause ?? ('originalError' in error ? error.originalError : undefined)
  return [error.message, ...(behind === undefined ? [] : listReasons(behind))]
}
