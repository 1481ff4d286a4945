/** A global pattern, which matches no empty text, and a text → where its matches begin. */

/** `matchAll` would make the pattern anew for every text. */
export function startsOf(pattern: RegExp, text: string): readonly number[] {
  const starts: number[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) starts.push(match.index)
  return starts
}
