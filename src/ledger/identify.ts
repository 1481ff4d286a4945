/**
 * The records of an archive → the published article that each of them is, or none. What has been published keeps its
 * addresses when its file is renamed, moved or edited, and no other article ever gets them.
 */
import type { Claimant } from '../record/batch.js'
import { placeKey, type LedgerArticle, type RecordIdentity } from '../record/ledger.js'
import type { Ledger } from './ledger.js'
import {
  hasSameWords,
  isAlike,
  isContradicted,
  isEdited,
  isRewritten,
  isSameStory,
  isSameText,
  isSuspect,
  LostArticles,
  resemblanceOf,
  type Resemblance,
} from './lost-articles.js'

export interface Identity {
  /** The article that a record is, with the addresses of lost ones that had its text; null for a new one. */
  readonly articleOf: (record: Pick<RecordIdentity, 'file' | 'record'>) => LedgerArticle | null
  /** Articles whose address has gone to another record with their text, while one with their headline is at the old place. */
  readonly outdone: readonly LedgerArticle[]
  /** New records that may be published articles which match no record: for the keeper to decide. */
  readonly doubts: readonly Doubt[]
  /** Published articles that match no record, and whose text is in no other article. */
  readonly missing: readonly LedgerArticle[]
}

export interface Doubt {
  readonly claimant: Claimant
  readonly article: LedgerArticle
  /** Headline and date, or the words, say so; else only the place does. */
  readonly isAlike: boolean
}

/**
 * The `id` in the source counts first, then the text, wherever it is now, then what is left of headline, date and words:
 * at the place, for a file that was edited, or elsewhere, for one that was renamed as well. A record that has none of them
 * is another article, also at the same place: an address never shows another article. Certain matches are settled before
 * those that depend on others. With `carryOver` the keeper has decided that the doubtful ones are matches, too.
 */
export function identify(
  claimants: Iterable<Claimant>,
  ledger: Ledger,
  carryOver = false,
): Identity {
  const claimed = new Uint8Array(ledger.size)
  const { waiting, lost } = recognize(claimants, ledger, claimed)
  const { settled, outdone, doubts } = settle(waiting, claimed, { ledger, lost, carryOver })
  const isFree = ({ number }: LedgerArticle): boolean => claimed[number] === 0
  const unclaimed = ledger.select((number) => claimed[number] === 0)
  const lostTexts = new Set(unclaimed.flatMap(({ digests }) => digests))
  /** Whether the same text has another bearer now. */
  const isBorne = ({ digests }: LedgerArticle): boolean =>
    digests.flatMap(ledger.withText).some((other) => !isFree(other))
  return {
    articleOf(record) {
      const known = settled.get(placeKey(record))
      const own = known === undefined ? ledger.at(record) : known
      if (own === null || isFree(own)) return null
      const hasTwins = own.digests.some((digest) => lostTexts.has(digest))
      return hasTwins ? withTwins(own, ledger, isFree) : own
    },
    outdone,
    doubts: doubts.filter(({ article }) => isFree(article)),
    missing: unclaimed.filter((article) => !isBorne(article)),
  }
}

interface Recognized {
  /** Records that may be a published article, depending on the others. */
  readonly waiting: readonly Claimant[]
  readonly lost: LostArticles
}

/** Claims the articles whose place and text are unchanged: of a long ledger nearly all, so they are never made. */
function recognize(claimants: Iterable<Claimant>, ledger: Ledger, claimed: Uint8Array): Recognized {
  const rest: Claimant[] = []
  for (const claimant of claimants) {
    const own = ledger.unchanged(claimant)
    if (own === null || claimed[own] === 1) rest.push(claimant)
    else claimed[own] = 1
  }
  const lost = new LostArticles(ledger.select((number) => claimed[number] === 0))
  const waiting = rest.filter(
    (claimant) => isKnown(claimant, ledger) || lost.near(claimant).length > 0,
  )
  return { waiting, lost }
}

function isKnown({ file, sha256, id }: Claimant, ledger: Ledger): boolean {
  return (
    ledger.inFile(file).length > 0 ||
    ledger.withText(sha256).length > 0 ||
    (id !== null && ledger.withId(id) !== null)
  )
}

interface Grounds {
  readonly ledger: Ledger
  readonly lost: LostArticles
  readonly carryOver: boolean
}

interface Settled {
  /** The articles by place; null for a record that is not the article that the ledger has there. */
  readonly settled: ReadonlyMap<string, LedgerArticle | null>
  readonly outdone: readonly LedgerArticle[]
  readonly doubts: readonly Doubt[]
}

/** Claims each article once, in the surest way that works, for the records in the given order. */
function settle(waiting: readonly Claimant[], claimed: Uint8Array, grounds: Grounds): Settled {
  const { ledger, carryOver } = grounds
  const settled = new Map<string, LedgerArticle | null>()
  const outdone: LedgerArticle[] = []
  const doubts: Doubt[] = []
  const rest = new Set(waiting)
  const { ways, alike, doubtful } = listWays(grounds, ({ number }) => claimed[number] === 0)
  for (const find of carryOver ? [...ways, ...alike] : ways)
    for (const claimant of rest) {
      const article = find(claimant)
      if (!article) continue
      claimed[article.number] = 1
      settled.set(placeKey(claimant), article)
      rest.delete(claimant)
    }
  for (const claimant of rest) {
    const own = ledger.at(claimant)
    if (own && resemblanceOf(claimant, own).headline) outdone.push(own)
    const article = doubtful(claimant)
    const found = article ? resemblanceOf(claimant, article) : null
    if (article && found) doubts.push({ claimant, article, isAlike: isAlike(found) })
    settled.set(placeKey(claimant), null)
  }
  return { settled, outdone, doubts }
}

type Way = (claimant: Claimant) => LedgerArticle | null | undefined
type Listing = (claimant: Claimant) => readonly LedgerArticle[]

interface Ways {
  /** The surest first. */
  readonly ways: readonly Way[]
  /** Find what the keeper is asked about: the surest first, so that no article of the same day and headline is before it. */
  readonly alike: readonly Way[]
  /** Finds what only the keeper can decide, and what is told without being asked. */
  readonly doubtful: Way
}

/** Ways to find a published article that is not taken yet. */
function listWays({ ledger, lost }: Grounds, isFree: (article: LedgerArticle) => boolean): Ways {
  const isOpen = (claimant: Claimant, article: LedgerArticle): boolean =>
    isFree(article) && mayBe(claimant, article)
  const inFile: Listing = (claimant) =>
    ledger.inFile(claimant.file).filter((article) => isOpen(claimant, article))
  const atHome: Listing = (claimant) =>
    inFile(claimant).filter(({ record }) => record === claimant.record)
  /** The number of a record identifies it only while the file has as many records as before. */
  const atNumber: Listing = (claimant) =>
    claimant.siblings === ledger.inFile(claimant.file).length ? atHome(claimant) : []
  const elsewhere: Listing = (claimant) =>
    lost.near(claimant).filter((article) => isOpen(claimant, article))
  const first =
    (list: Listing, test: (found: Resemblance) => boolean): Way =>
    (claimant) =>
      list(claimant).find((article) => test(resemblanceOf(claimant, article)))
  const withId: Way = ({ id }) => {
    const article = id === null ? null : ledger.withId(id)
    return article && isFree(article) ? article : null
  }
  return {
    ways: [
      (claimant) => {
        const named = withId(claimant)
        return atHome(claimant).find(({ number }) => number === named?.number)
      },
      withId,
      ({ sha256 }) => ledger.withText(sha256).find(isFree),
      // Words tell articles of one day and headline apart, wherever they lie now.
      first(atHome, (found) => isRewritten(found) && hasSameWords(found)),
      first(inFile, (found) => isRewritten(found) && hasSameWords(found)),
      first(elsewhere, isSameText),
      first(atHome, (found) => isRewritten(found) && !isContradicted(found)),
      first(inFile, (found) => isRewritten(found) && !isContradicted(found)),
      first(elsewhere, isSameStory),
      first(atHome, isRewritten),
      first(inFile, isRewritten),
      first(atNumber, isEdited),
    ],
    alike: [first(elsewhere, hasSameWords), first(elsewhere, isAlike)],
    doubtful: (claimant) =>
      first(elsewhere, hasSameWords)(claimant) ??
      first(elsewhere, isSuspect)(claimant) ??
      atNumber(claimant)[0],
  }
}

/** A record with another id is another article, wherever it is. */
function mayBe({ id }: Claimant, article: LedgerArticle): boolean {
  return id === null || article.id === null || id === article.id
}

/** Adds the addresses of lost articles with the same text, such as copies, or a file that was moved during `publish`. */
function withTwins(
  article: LedgerArticle,
  ledger: Ledger,
  isFree: (article: LedgerArticle) => boolean,
): LedgerArticle {
  const twins = article.digests.flatMap(ledger.withText).filter(isFree)
  return { ...article, urls: [...article.urls, ...twins.flatMap(({ urls }) => urls)] }
}
