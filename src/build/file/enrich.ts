/** An article → what its words say of it: topics, places and people, and the signature that finds related articles. */
import { textOfArticle } from '../../article/body/text-of-article.js'
import { encodeSignature } from '../../related/signature-rows.js'
import { Signer } from '../../related/signer.js'
import { readWords } from '../../language/read-words.js'
import { openNameFinder, type NameFinder } from '../../names/name-finder.js'
import type { Article } from '../../record/article.js'
import type { Catalogue } from '../../record/reference-data.js'
import type { FoundNames } from '../../record/names-found.js'
import { UNSORTED, type TopicJudgement } from '../../record/topics.js'
import { openTopics, type Assignment } from '../../topics/assign.js'
import { readCatalogue } from '../../store/reference-data.js'
import type { Words } from '../../record/words.js'
import { openJudge } from '../../project/topic-classifier.js'
import { keepInThread } from '../workers/cache.js'

export interface Catalogued extends Pick<Assignment, 'topics' | 'labels'> {
  readonly judgement: TopicJudgement
  readonly names: FoundNames
  readonly signature: string
}

export type Cataloguer = (article: Article) => Catalogued

/**
 * By the reference data in the store. To read a vocabulary takes longer than to file a batch: a thread does it once.
 * Throws `CacheDoubt`.
 */
export function openCataloguer(store: string, key: string): Cataloguer {
  return keepInThread(`cataloguer ${key}`, () => createCataloguer(readCatalogue(store, key)))
}

export function createCataloguer(catalogue: Catalogue): Cataloguer {
  const { vocabulary, authority, hasPeople } = catalogue
  const { judge } = openJudge(catalogue)
  const signer = new Signer()
  const finder = openNameFinder(authority, { people: hasPeople })
  const { assign } = openTopics(vocabulary)
  return (article) => {
    const { language, topics: given } = article
    const words = readWords(textOfArticle(article))
    const judgement = judge(given, words, language)
    return {
      judgement,
      topics: judgement.topics.length === 0 ? [UNSORTED] : judgement.topics,
      labels: assign(given).labels,
      names: findNames(finder, article, words),
      signature: encodeSignature(signer.sign(words, language)),
    }
  }
}

/** A dateline names a place as well, though it was taken off the text. */
function findNames(finder: NameFinder, { dateline, language }: Article, words: Words): FoundNames {
  const names = finder.find(words, language)
  if (dateline === null) return names
  const filed = readWords({ headline: '', lead: dateline, body: '' })
  const { places } = finder.find(filed, language)
  return { ...names, places: [...new Set([...places, ...names.places])] }
}
