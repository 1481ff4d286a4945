/** An error and those behind it → a text that says what failed and why. */

/** Each reason once: one error may have taken over the words of the next. */
export function explainError(error: unknown): string {
  const told: string[] = []
  const reasons = listReasons(error)
  const isOwn = reasons.some((reason) => OWN_MODULE.test(reason) && !OF_ELEVENTY.test(reason))
  for (const reason of reasons.filter((each) => !isOwn || !OF_ELEVENTY.test(each)))
    if (!told.some((earlier) => earlier.includes(reason))) told.push(reason)
  return told.join('\n  because: ')
}

/** A module of the archive's own, which a reason names. */
const OWN_MODULE = /(?:^|[\s/\\])templates[/\\](?:parts[/\\])?[\w-]+\.js\b/
/** Eleventy's words about the template of the page, which need not be the one at fault. */
const OF_ELEVENTY = /^Having trouble rendering /

/** Eleventy has a name of its own for the error behind an error. */
function listReasons(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  const behind = error.cause ?? ('originalError' in error ? error.originalError : undefined)
  return [error.message, ...(behind === undefined ? [] : listReasons(behind))]
}
