/** Lines of scrapes that hold a time and a count, or a place and a dash → what they are. */
import { singleBlanks } from '../../text/unseen.js'
import { parseTime } from '../../article/dates/written-time.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isLabel } from '../page/furniture.js'
import { isSection } from '../top/kicker.js'
import { readLineParts } from './line-parts.js'
import { isPlace } from '../places.js'
import { isFunctionWord, startsSentence } from '../sentence.js'

const TIME_AND_COUNT = /^(\d{1,2}\s?[u:h.]\s?\d{2})(?=\s+\d{1,5}(?:\s|$))/iu
const MIDNIGHT = /^00\s?[u:h.]\s?00$/i
const PLACE_AND_DASH = /^(\p{Lu}[\p{L}'’.-]*(?:[ /-]\p{Lu}[\p{L}'’.-]*){0,3})\s*[-–—]+$/u
const FIRST_WORD = /^(\p{Lu}[\p{L}'’-]+)\s+(?=\p{Lu})/u
const TEXT_BELOW = 70
const LONGEST = 120

/** `23u32 0 Herzele De …` */
export const timeBeforeCount: Recognizer = {
  id: 'time-before-count',
  zone: 'line',
  atMost: 0.9,
  recognize({ text, start }: Spot, { draft }: Reading): Finding | null {
    if (draft.time || draft.moment?.time || !(draft.hasHeader || draft.moment)) return null
    const [, written = ''] = TIME_AND_COUNT.exec(text) ?? []
    const time = written === '' ? null : parseTime(written)
    if (!time?.clock) return null
    const isTold = !(draft.isForSubscribers && MIDNIGHT.test(written))
    const span = { start, end: start + written.length, at: start, confidence: 0.9 }
    return isTold
      ? { found: { time }, spans: [{ ...span, field: 'time', rule: 'time-before-count' }] }
      : { found: {}, spans: [{ ...span, field: null, rule: 'no-time-behind-paywall' }] }
  },
}

/** `Genk -` over the text. */
export const placeAndDash: Recognizer = {
  id: 'place-and-dash',
  zone: 'line',
  atMost: 0.85,
  recognize({ text, start, next }: Spot, { draft }: Reading): Finding | null {
    if (draft.dateline !== null || next.length < TEXT_BELOW) return null
    const [, name = ''] = PLACE_AND_DASH.exec(text) ?? []
    if (name === '') return null
    const isKnown = isPlace(name)
    const end = start + text.length
    const confidence = isKnown ? 0.85 : 0.6
    return {
      found: { dateline: singleBlanks(name) },
      spans: [{ field: 'dateline', start, end, at: start, rule: 'place-and-dash', confidence }],
      remarks: isKnown ? [] : [{ rule: 'place-unknown', words: [name], offset: start }],
    }
  },
}

/** `0 Showbizz De stad …`, `0 Dilbeek Een man …`: behind the count, one word and then a sentence. */
export const wordBehindCount: Recognizer = {
  id: 'word-behind-count',
  zone: 'start',
  atMost: 0.7,
  recognize({ text, start }: Spot, { draft, previous }: Reading): Finding | null {
    if (previous !== 'comments') return null
    const match = FIRST_WORD.exec(text.slice(0, LONGEST))
    const [lead = '', word = ''] = match ?? []
    if (word === '' || isFunctionWord(word) || !startsSentence(text.slice(lead.length))) return null
    const end = start + word.length
    const span = { start, end, at: start, rule: 'word-behind-count' }
    if (isSection(word) || isLabel(word)) {
      if (draft.kicker !== null) return null
      return { found: { kicker: word }, spans: [{ ...span, field: 'kicker', confidence: 0.7 }] }
    }
    if (draft.dateline !== null || word === word.toUpperCase()) return null
    return {
      found: { dateline: word },
      spans: [{ ...span, field: 'dateline', confidence: 0.6 }],
      remarks: isPlace(word) ? [] : [{ rule: 'place-unknown', words: [word], offset: start }],
    }
  },
}

/** `By Ann Roe | Email the author | …`: nothing on the line but names and buttons. An address is never shown. */
export const bylineAmong: Recognizer = {
  id: 'byline-among',
  zone: 'line',
  atMost: 0.85,
  recognize({ text, start }: Spot, { draft, book }: Reading): Finding | null {
    if (draft.authors.length > 0 || text.length > LONGEST || !/[|•·]/.test(text)) return null
    const parts = readLineParts(text, 0, book, false)
    const authors = parts?.filter(({ field, isGuess }) => field === 'authors' && !isGuess) ?? []
    const [first] = authors
    if (!parts || !first) return null
    const span = { start, end: start + text.length, at: start + first.start, rule: 'byline-among' }
    return {
      found: { authors: authors.map(({ value }) => value) },
      spans: [{ ...span, field: 'authors', confidence: 0.85 }],
    }
  },
}

/** `brand haven` over a headline: a few small letters, and then a line with a capital that is no sentence. */
export const smallKicker: Recognizer = {
  id: 'small-kicker',
  zone: 'line',
  atMost: 0.6,
  recognize({ text, start, next, isAlone }: Spot, { draft }: Reading): Finding | null {
    if (draft.kicker !== null || draft.headline !== null || draft.hasHeader || !isAlone) return null
    const isSmall = /^\p{Ll}[\p{Ll}\d '’-]{2,30}$/u.test(text) && text.split(' ').length <= 3
    if (!isSmall || !/^["“‘„']?\p{Lu}/u.test(next) || next.split(' ').length < 4) return null
    if (/\.["”’]?$/.test(next) || next.length > 150) return null
    const end = start + text.length
    return {
      found: { kicker: text },
      spans: [{ field: 'kicker', start, end, at: start, rule: 'small-kicker', confidence: 0.6 }],
    }
  },
}
