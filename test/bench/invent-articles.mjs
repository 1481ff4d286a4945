/** A shape and a number → that many articles of words of no meaning, the same ones every time. */

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo kra sten vol mer gan tel'.split(' ')
const SOURCES = ['Belga', 'ANP', 'Reuters', 'AFP', 'DPA']
const VOCABULARY = 30_000
const TOPICS = 80
const DAY = 86_400_000

/** Five months of a year, one of them with half of what there is; the next 20,000 fall a year later. */
const DENSE = {
  start: 1987,
  perYear: 20_000,
  months: [2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 6, 10],
}
const LONG = { start: Date.UTC(2000, 0, 1), perDay: 9, days: 25 * 365 + 6 }

/** Whole numbers below a bound. A multiplicative congruential generator is random enough here. */
function openRandom(seed) {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** Few words often and many seldom, as in any language: the cube bends an even chance that way. */
function openWords(random) {
  const syllables = () => Array.from({ length: 1 + random(4) }, () => SYLLABLES[random(20)])
  const words = Array.from({ length: VOCABULARY }, () => syllables().join(''))
  return () => words[Math.floor(VOCABULARY * (random(1_000_000) / 1_000_000) ** 3)]
}

function openSentences(random) {
  const word = openWords(random)
  return (length) => {
    const text = Array.from({ length }, word).join(' ')
    return text[0].toUpperCase() + text.slice(1)
  }
}

function denseDay(index, random) {
  const year = DENSE.start + Math.floor(index / DENSE.perYear)
  const month = DENSE.months[random(DENSE.months.length)]
  return new Date(Date.UTC(year, month - 1, 1 + random(28)))
}

/** Articles a day of the long shape: 9, and more where that would take more than 25 years. */
export function perDayOf(count) {
  return Math.max(LONG.perDay, Math.ceil(count / LONG.days))
}

const SHAPES = {
  /** 122 words on average. */
  dense: {
    dayOf: (index, _count, random) => denseDay(index, random),
    paragraphs: [2, 6],
    words: 20,
  },
  /** 400 words on average. */
  long: {
    dayOf: (index, count) => new Date(LONG.start + Math.floor(index / perDayOf(count)) * DAY),
    paragraphs: [4, 8],
    words: 40,
  },
}

const twoDigits = (number) => String(number).padStart(2, '0')

/** Yields articles with a `path` without extension: `2000/05/17-words-of-the-headline-8`. */
export function* inventArticles(shape, count) {
  const random = openRandom(1)
  const sentence = openSentences(random)
  const { dayOf, paragraphs, words } = SHAPES[shape]
  const half = words / 2
  const writeParagraph = () =>
    `${sentence(1 + random(words))}. ${sentence(half)} ${random(1000)}, ${sentence(1 + random(half))}.`
  for (let index = 0; index < count; index++) {
    const day = dayOf(index, count, random).toISOString().slice(0, 10)
    const headline = sentence(7)
    const name = `${headline.toLowerCase().replaceAll(' ', '-').slice(0, 50)}-${index}`
    yield {
      path: `${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8)}-${name}`,
      day,
      time: `${twoDigits(6 + random(17))}:${twoDigits(random(60))}`,
      headline,
      source: SOURCES[random(SOURCES.length)],
      topics: Array.from({ length: 1 + random(2) }, () => `topic ${1 + random(TOPICS)}`),
      paragraphs: Array.from({ length: paragraphs[0] + random(paragraphs[1]) }, writeParagraph),
    }
  }
}
