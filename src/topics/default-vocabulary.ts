/** The default vocabulary: the 17 top-level IPTC Media Topics, named in six languages, with the words of five. */
import { topicId } from '../record/strings.js'
import type { Vocabulary } from '../record/topics.js'
import { german } from './lexicon/de.js'
import { english } from './lexicon/en.js'
import { spanish } from './lexicon/es.js'
import { french } from './lexicon/fr.js'
import { dutch } from './lexicon/nl.js'
import { topicAliases } from './topic-aliases.js'
import { topicDescriptions } from './topic-descriptions.js'
import { topicLabels } from './topic-labels.js'

export const defaultVocabulary: Vocabulary = {
  topics: topicLabels.map(([id, code, nl, en, de, fr, es, ar]) => ({
    id: topicId(id),
    code: `medtop:${code}`,
    labels: { nl, en, de, fr, es, ar },
    descriptions: topicDescriptions[id] ?? {},
    parent: null,
    aliases: topicAliases[id] ?? [],
    terms: {
      nl: dutch[id] ?? '',
      en: english[id] ?? '',
      de: german[id] ?? '',
      fr: french[id] ?? '',
      es: spanish[id] ?? '',
    },
  })),
  thin: 2,
}
