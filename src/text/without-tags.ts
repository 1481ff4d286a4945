/** Markup → what stands between its tags. */

/** `blank` takes the place of each tag. What is no tag to its end stays as it is. */
export function withoutTags(markup: string, blank: string): string {
  const parts: string[] = []
  let from = 0
  for (let open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', from)) {
    const close = markup.indexOf('>', open)
    if (close < 0) break
    parts.push(markup.slice(from, open), blank)
    from = close + 1
  }
  return parts.join('') + markup.slice(from)
}
