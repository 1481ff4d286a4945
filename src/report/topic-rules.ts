/** The rules about content/topics.yaml, for `topics lint`: how grave each is, what it says, what to do. */
import type { Rule } from './rule.js'

export const topicRules = {
  'topics-fault': {
    severity: 'error',
    meaning: 'topics.yaml says what cannot be: a build would end there.',
    reason: (message: string) => `${message.charAt(0).toUpperCase()}${message.slice(1)}`,
    hint: 'Correct it: nothing is built before.',
  },
  'term-shared': {
    severity: 'warning',
    meaning: 'A term weighs the same in several topics: it does not tell one from the other.',
    reason: (term: string, topics: string) => `“${term}” weighs the same in ${topics}.`,
    hint: 'Give it to one of them, or weigh it where it says more: term^2.',
  },
  'term-swallowed': {
    severity: 'warning',
    meaning: 'A term of a topic meets nothing that another one does not meet with the same weight.',
    reason: (term: string, other: string, topic: string) =>
      `“${term}” of “${topic}” is met by “${other}” already.`,
    hint: 'Take it out, or give it a weight of its own.',
  },
  'term-twice': {
    severity: 'warning',
    meaning: 'A term stands twice in one list: the last one counts.',
    reason: (term: string) => `“${term}” stands there twice.`,
    hint: 'Take one of them out.',
  },
  'term-stop-word': {
    severity: 'warning',
    meaning: 'A term is a word that every text has.',
    reason: (term: string, language: string) =>
      `“${term}” stands in nearly every text in the language “${language}”.`,
    hint: 'Take it out, or make it part of a phrase: tweede_kamer.',
  },
  'term-short': {
    severity: 'warning',
    meaning: 'The beginning or end of a word that a term asks for has fewer than three letters.',
    reason: (term: string) => `“${term}” meets very many words.`,
    hint: 'Write more of the word before or behind the asterisk.',
  },
  'term-weight': {
    severity: 'warning',
    meaning:
      'The weight of a term is below a tenth, or above 5: it does nothing, or decides alone.',
    reason: (term: string) => `The weight of “${term}” is out of the ordinary.`,
    hint: 'Weights from .3 to 3 do; 0 makes a term say nothing.',
  },
  'term-idle': {
    severity: 'info',
    meaning: 'A term changes nothing: the topic has it already, or has none for it to silence.',
    reason: (term: string, topic: string) => `“${term}” changes nothing in “${topic}”.`,
    hint: 'Nothing to do; it may be left out.',
  },
  'topic-unlabelled': {
    severity: 'warning',
    meaning:
      'A topic has no label in the first language of the archive; another stands in its place.',
    reason: (topic: string, language: string) =>
      `“${topic}” has no label in the language “${language}”.`,
    hint: 'Give it one under labels, or its pages are called by its id or in another language.',
  },
  'topic-termless': {
    severity: 'info',
    meaning: 'A topic has no terms in any language of the archive: only labels give it articles.',
    reason: (topic: string) => `“${topic}” has no terms in the languages of the archive.`,
    hint: 'Nothing to do if the articles have labels.',
  },
  'topic-name-taken': {
    severity: 'warning',
    meaning: 'A label or alias of a topic means another topic: articles with it go there.',
    reason: (name: string, topic: string, other: string) =>
      `“${name}” of “${topic}” means “${other}”.`,
    hint: 'Take it out of one of them, or merge the two: into.',
  },
  'topic-key-unused': {
    severity: 'info',
    meaning: 'Something that topics.yaml says of a topic has no effect.',
    reason: (key: string, topic: string) => `${key} of “${topic}” has no effect.`,
    hint: 'Nothing to do; it may be left out.',
  },
} as const satisfies Readonly<Record<string, Rule>>
