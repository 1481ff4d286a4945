/** Published articles that no record is beyond doubt → those that a record may be, by headline and date, or by words. */
import type { Claimant } from '../record/batch.js'
import { addTo } from '../record/by-key.js'
import type { LedgerArticle } from '../record/ledger.js'
import { hashesIn, isShortSketch, likeness } from '../record/sketch.js'
import type { PageUrl } from '../record/strings.js'
import { folderIn, slugIn } from '../record/url.js'

/** Of two texts with this share of words in common, one is the other, edited; an unrelated text has next to none. */
const SAME = 0.5
/** Short texts on the same day are often written to one pattern. */
const SAME_SHORT = 0.8
/** So much is left of a text after a rewrite. */
const SOME = 0.2

/** What a record and an article have in common. */
export interface Resemblance {
  /** One of the addresses was made of the headline that the record has. */
  readonly headline: boolean
  /** The same, but for initials at the end of one of the two. */
  readonly nearHeadline: boolean
  /** One of the addresses lies in the folder of the date that the record has. */
  readonly date: boolean
  /** The share of words in common; null where it cannot be told. */
  readonly words: number | null
  /** The text is short: other words say little, and the same ones less than they would in a longer one. */
  readonly isShort: boolean
}

export function resemblanceOf(claimant: Claimant, { urls, sketches }: LedgerArticle): Resemblance {
  const slugs = urls.flatMap(slugsIn)
  return {
    headline: slugs.includes(claimant.slug),
    nearHeadline: slugs.some((slug) => withoutInitials(slug) === withoutInitials(claimant.slug)),
    date: urls.some((url) => folderIn(url) === claimant.folder),
    words: likeness(claimant.sketch, sketches),
    isShort: claimant.sketch === null || isShortSketch(claimant.sketch),
  }
}

/** The same text, edited; the date says so, too. */
export function isSameText(found: Resemblance): boolean {
  return found.date && hasSameWords(found)
}

export function hasSameWords({ words, isShort }: Pick<Resemblance, 'words' | 'isShort'>): boolean {
  return words !== null && words >= (isShort ? SAME_SHORT : SAME)
}

/** The same headline on the same day, over words that are not others. */
export function isSameStory({ headline, nearHeadline, date, words }: Resemblance): boolean {
  return date && (words === null ? headline : nearHeadline && words >= SOME)
}

/** In the file of an article: the same headline, unless date and words are both others, as in a daily column. */
export function isRewritten({ headline, date, words }: Resemblance): boolean {
  return headline && (date || words === null || words >= SOME)
}

/** At the place of an article: another headline over words that are still its own. */
export function isEdited({ date, words, isShort }: Resemblance): boolean {
  return (words !== null && words >= SOME) || (date && (isShort || words === null))
}

/** May be the same: the keeper is asked before its address is lost. */
export function isAlike(found: Resemblance): boolean {
  const { nearHeadline, date } = found
  return (nearHeadline && date && !isContradicted(found)) || hasSameWords(found)
}

/** Whether a text that is long enough to tell has other words. */
export function isContradicted({ words, isShort }: Resemblance): boolean {
  return words !== null && !isShort && words < SOME
}

/** Too much in common to be let pass where an article was withdrawn. */
export function isSuspect(found: Resemblance): boolean {
  return (found.nearHeadline && found.date) || hasSameWords(found)
}

/** `brand-3f9a1c` stands for `brand` as well, as addresses that would collide are made. */
function slugsIn(url: PageUrl): readonly string[] {
  const slug = slugIn(url)
  return [slug, slug.replace(/-[0-9a-f]{6}$/, '')]
}

/** `brand-in-gent-jv` → `brand-in-gent`: another reader of the same text may leave initials in the headline. */
function withoutInitials(slug: string): string {
  return slug.replace(/-[a-z]{1,4}$/, '')
}

/** Finds articles without holding each record against each article. */
export class LostArticles {
  readonly #byHeadline = new Map<string, LedgerArticle[]>()
  readonly #byWords = new Map<number, LedgerArticle[]>()

  constructor(articles: Iterable<LedgerArticle>) {
    for (const article of articles) {
      for (const key of new Set(article.urls.flatMap(headlineKeys)))
        addTo(this.#byHeadline, key, article)
      for (const key of new Set(article.sketches.flatMap(pairsOf)))
        addTo(this.#byWords, key, article)
    }
  }

  /** The articles that `claimant` may be, each once; the likest words first. */
  near(claimant: Claimant): readonly LedgerArticle[] {
    const { folder, slug, sketch } = claimant
    const found = new Set([
      ...(this.#byHeadline.get(folder + withoutInitials(slug)) ?? []),
      ...(sketch === null ? [] : pairsOf(sketch)).flatMap((pair) => this.#byWords.get(pair) ?? []),
    ])
    const wordsOf = (article: LedgerArticle): number => likeness(sketch, article.sketches) ?? 0
    return [...found]
      .map((article) => ({ article, words: wordsOf(article) }))
      .toSorted((a, b) => b.words - a.words)
      .map(({ article }) => article)
  }
}

function headlineKeys(url: PageUrl): readonly string[] {
  return slugsIn(url).map((slug) => folderIn(url) + withoutInitials(slug))
}

/** Pairs of hashes with their places, as numbers. Of 15 pairs, texts that are half alike share one in 99 of 100 cases. */
function pairsOf(sketch: string): readonly number[] {
  const hashes = hashesIn(sketch)
  const pairs: number[] = []
  for (let at = 0; at + 1 < hashes.length; at += 2)
    pairs.push((at << 16) + (hashes[at]! << 8) + hashes[at + 1]!)
  return pairs
}
