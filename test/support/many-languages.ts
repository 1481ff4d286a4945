/** A seed → articles in many languages, made of few words so that they share most of them, with dates as exact as they come. */
import type { SearchedArticle } from './array-engine.js'
import { diceOf } from './dice.js'

export const MANY_WORDS: readonly string[] = [
  ...'de verkiezing verkiezingen minister Straße façade Éénmaal koöperatie ij IJ'.split(' '),
  ...'the election elections minister running runs ran U.S. state-owned o’clock'.split(' '),
  ...'Wahl Wahlen Häuser Haus über groß ministre élections l’homme œuvre niño niños años'.split(
    ' ',
  ),
  ...'выборы министр Ёлка щётка ελλάδα Ελλάδας एक हिन्दी समाचार انتخابات وزير אֶחָד'.split(' '),
  ...'东京新闻 東京オリンピック カタカナ ภาษาไทย 서울 선거 １２３ 1987 12,5 ﬁn Ａ４ 𠮷野家 👍 ø'.split(
    ' ',
  ),
]

const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'ru', 'ja', 'zh', 'ar', 'hi', 'und']
const TOPICS = ['politics', 'sport', 'arts']

export function inventArticles(seed: number, count: number): readonly SearchedArticle[] {
  const dice = diceOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)]!
  const words = (most: number): string =>
    Array.from({ length: dice(most + 1) }, () => pick(MANY_WORDS)).join(
      pick([' ', ' ', ', ', '\n']),
    )
  const two = (below: number): string => String(1 + dice(below)).padStart(2, '0')
  const date = (): string | null => {
    const parts = [`${1980 + dice(4)}`, two(12), two(28)]
    const known = dice(8)
    if (known === 0) return null
    if (known < 3) return parts.slice(0, known).join('-')
    return `${parts.join('-')}${dice(2) === 0 ? '' : `T${two(23)}:${two(59)}`}`
  }
  return Array.from({ length: count }, (_, index) => ({
    url: `${index}.html`,
    date: date(),
    fields: {
      headline: words(5),
      lead: words(8),
      body: words(dice(3) === 0 ? 90 : 20),
      byline: words(2),
      source: pick(['', 'Belga', 'ANP']),
      places: words(2),
    },
    facets: {
      topic: TOPICS.filter(() => dice(3) === 0),
      place: dice(4) === 0 ? ['gent'] : [],
      source: dice(2) === 0 ? ['belga'] : [],
      author: dice(3) === 0 ? [`author-${dice(5)}`] : [],
      lang: [pick(LANGUAGES)],
    },
  }))
}
