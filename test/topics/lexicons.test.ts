/** The words of the default topics, on sentences such as newspapers print. */
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/language/read-words.js'
import type { LanguageTag } from '../../src/record/strings.js'
import { defaultVocabulary } from '../../src/topics/default-vocabulary.js'
import { english } from '../../src/topics/lexicon/en.js'
import { french } from '../../src/topics/lexicon/fr.js'
import { german } from '../../src/topics/lexicon/de.js'
import { spanish } from '../../src/topics/lexicon/es.js'
import { topicClassifier } from '../../src/topics/classifier.js'
import { inEnglish, inFrench, inGerman, inSpanish } from '../support/topic-sentences.js'

const languages = [
  { tag: 'en', sentences: inEnglish, lexicon: english },
  { tag: 'de', sentences: inGerman, lexicon: german },
  { tag: 'fr', sentences: inFrench, lexicon: french },
  { tag: 'es', sentences: inSpanish, lexicon: spanish },
]
const topics = defaultVocabulary.topics.map(({ id }): string => id).toSorted()
const classifier = topicClassifier(defaultVocabulary, null)

function bestTopic(body: string, tag: string): string | undefined {
  const words = readWords({ headline: '', lead: '', body })
  return classifier.rank(words, tag as LanguageTag)[0]?.topic
}

describe.each(languages)('the words of the topics in $tag', ({ tag, sentences, lexicon }) => {
  it('are there for each topic', () => {
    expect(Object.keys(lexicon).toSorted()).toEqual(topics)
  })

  it('are written as the vocabulary says', () => {
    const WELL = /^-?(?:\*?[^\s*^A-Z-][^\s*^A-Z]*|[^\s*^A-Z-][^\s^A-Z]*\*)(?:\^(?:\d+|\d*\.\d))?$/
    const terms = Object.values(lexicon).flatMap((each) => each.trim().split(/\s+/))
    expect(terms.filter((term) => !WELL.test(term))).toEqual([])
  })

  it('say nothing twice', () => {
    const twice = Object.entries(lexicon).flatMap(([topic, each]) => {
      const terms = each.trim().split(/\s+/)
      const names = terms.map((term) => term.replace(/\^.*/, '').replace(/^-/, ''))
      return names
        .filter((name, at) => names.indexOf(name) !== at)
        .map((name) => `${topic} ${name}`)
    })
    expect(twice).toEqual([])
  })

  it('find the topic of plain sentences', () => {
    const cases = Object.entries(sentences).flatMap(([topic, each]) =>
      each.map((sentence) => ({ topic, sentence })),
    )
    const missed = cases
      .map(({ topic, sentence }) => ({ topic, sentence, best: bestTopic(sentence, tag) }))
      .filter(({ topic, best }) => topic !== best)
    expect(missed).toEqual([])
    expect(cases.length).toBe(2 * topics.length)
  })
})
