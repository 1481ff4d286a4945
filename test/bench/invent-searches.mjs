/** Articles and a seed → searches for words that they have: words, phrases, starts, operators and ranges of dates. */

export function inventSearches(articles, count, seed) {
  let state = seed
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
  const pick = (items) => items[below(items.length)]
  const years = [...new Set(articles.map(({ date }) => date.slice(0, 4)))].toSorted()
  const wordsOf = ({ headline, lead, body }) =>
    pick([headline, lead, body, body]).match(/[\p{L}\p{N}]+/gu) ?? []
  const inventWords = () => {
    const words = wordsOf(pick(articles))
    if (words.length < 3) return '"water"'
    const at = below(words.length - 2)
    const start = [...words[at]].slice(0, 4).join('')
    const field = pick(['', '', '', 'headline:', 'lead:', 'text:'])
    return pick([
      `${field}"${words[at]}"`,
      `${field}"${words[at]}"`,
      `"${words[at]} ${words[at + 1]}"`,
      `"${words.slice(at, at + 3).join(' ')}"`,
      `${field}"${start}*"`,
      `"${words[at]} ${[...words[at + 1]].slice(0, 3).join('')}*"`,
    ])
  }
  const inventDates = () => {
    const [from, to] = [pick(years), pick(years)].toSorted()
    return pick([`${from}..${to}`, `date:${from}`, `${pick(articles).date.slice(0, 7)}`])
  }
  const inventSearch = () => {
    const [one, other, third] = [inventWords(), inventWords(), inventWords()]
    return pick([
      () => one,
      () => `${one} ${other}`,
      () => `${one} OR ${other}`,
      () => `(${one} OR ${other}) ${third}`,
      () => `${one} -${other}`,
      () => `${one} NOT (${other} OR ${third})`,
      () => `${one} ${inventDates()}`,
      () => `(${one} OR ${other}) ${inventDates()}`,
    ])()
  }
  return Array.from({ length: count }, inventSearch)
}
