/** What the interface in English says of the reasons for a topic. */
import type { WhyTexts } from './interface-texts.js'
import { writeTenths } from './write-tenths.js'

export const englishWhy: WhyTexts = {
  title: 'Why this topic?',
  unsorted: 'Why unsorted?',
  byLabels: (topics) => `The source names ${topics === 1 ? 'this topic' : 'these topics'}.`,
  byWords: 'The source names no topic; the words of the article decided.',
  candidates: 'No topic is sure enough. The words of the article point most in this direction:',
  noCandidate: 'No topic was recognised in the words of this article.',
  lead: (hundredths) =>
    hundredths === 100
      ? 'No other topic has points.'
      : `The first topic is ahead of the next by ${hundredths}% of its points.`,
  precision: (right) => `Of 100 test articles with such a lead, ${right} had the right topic.`,
  term: 'Term',
  form: 'Form',
  forms: {
    exact: 'whole word',
    prefix: 'start of word',
    tail: 'end of word',
    phrase: 'phrase',
    learned: 'learned',
  },
  place: 'Place',
  places: { headline: 'headline', lead: 'lead', body: 'text' },
  points: 'Points',
  rest: 'other terms',
  tenths: writeTenths,
}
