/** An article → what its words say of it: topics, places and people, and the signature that finds related articles. */
import { textOfArticle } from '../../article/body/text-of-article.js'
import { encodeSignature } from '../../related/signature-rows.js'
import { Signer } from '../../related/signer.js'
import { readWords } from '../../language/read-words.js'
import { nameFinder, type NameFinder } from '../../names/name-finder.js'
import type { Article } from '../../record/article.js'
import type { ReferenceData } from '../../record/reference-data.js'
import type { FoundNames } from '../../record/names-found.js'
import { UNSORTED, type TopicJudgement } from '../../record/topics.js'
import { topicAssigner, type Assignment } from '../../topics/assign.js'
import { fetchReferenceData } from '../../store/reference-data.js'
import type { Words } from '../../record/words.js'
import { classifierFor } from '../../project/topic-classifier.js'
import { keepInThread } from '../workers/cache.js'

export interface Enrichment extends Pick<Assignment, 'topics' | 'labels'> {
  readonly judgement: TopicJudgement
  readonly names: FoundNames
  readonly signature: string
  readonly sketch: string | null
}

export type Enrich = (article: Article) => Enrichment

/**
 * Enriches by the reference data in the store. Reading a vocabulary takes longer than filing a batch, so a thread does
 * it once. Throws `StaleCacheError`.
 */
export function enricherFor(store: string, key: string): Enrich {
  return keepInThread(`enricher ${key}`, () => createEnricher(fetchReferenceData(store, key)))
}

export function createEnricher(referenceData: ReferenceData): Enrich {
  const { vocabulary, authority, hasPeople } = referenceData
  const { judge } = classifierFor(referenceData)
  const signer = new Signer()
  const finder = nameFinder(authority, { people: hasPeople })
  const { assign } = topicAssigner(vocabulary)
  return (article) => {
    const { language, topics: given } = article
    const words = readWords(textOfArticle(article))
    const judgement = judge(given, words, language)
    const signature = signer.sign(words, language)
    return {
      judgement,
      topics: judgement.topics.length === 0 ? [UNSORTED] : judgement.topics,
      labels: assign(given).labels,
      names: findNames(finder, article, words),
      signature: encodeSignature(signature),
      sketch: signer.sketch(words, signature),
    }
  }
}

/** The dateline was taken off the text, but names a place as well. */
function findNames(finder: NameFinder, { dateline, language }: Article, words: Words): FoundNames {
  const names = finder.find(words, language)
  if (dateline === null) return names
  const filed = readWords({ headline: '', lead: dateline, body: '' })
  const { places } = finder.find(filed, language)
  return { ...names, places: [...new Set([...places, ...names.places])] }
}
