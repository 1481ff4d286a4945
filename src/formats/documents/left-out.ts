/** Counts of what a document holds besides its text → the words that say what is not published; null for nothing. */

export function leftOut(counts: Readonly<Record<string, number>>): string | null {
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  return parts.length === 0 ? null : parts.map(([name, count]) => `${name} (${count})`).join(', ')
}
