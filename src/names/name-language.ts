/** A language → the words that surround names in it. */
import { findLanguage } from '../language/languages.js'
import { listWords } from '../language/word-list.js'
import { titles } from './people/titles.js'

export interface NameLanguage {
  readonly tag: string
  /** The commonest words, which stand with a capital where a sentence begins. */
  readonly functionWords: ReadonlySet<string>
  /** Weekdays and months. */
  readonly calendar: ReadonlySet<string>
  /** `Belgische`, `Belgen` */
  readonly nations: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** Parts of names in lower case: `van`, `de`. */
  readonly particles: ReadonlySet<string>
  /** `in`, `near`: what follows is where something is. */
  readonly inside: ReadonlySet<string>
  /** Those, and `to`, `from`. */
  readonly locative: ReadonlySet<string>
  /** `of`: what it joins two words with a capital by is one name. */
  readonly genitive: ReadonlySet<string>
  /** Before a name of a person they tell that it is of a thing, or that it is no name. */
  readonly articles: ReadonlySet<string>
  /** First names that are also words which begin a sentence. */
  readonly doubtful: ReadonlySet<string>
  /** Every noun has a capital, so that a capital next to a name says little. */
  readonly capitalNouns: boolean
}

const particles = listWords(
  `van de der den ten ter vander vanden von zu zum zur di da del della dei dos das do al el bin ben ibn la le du des y af av op in 't`,
)

interface Cues {
  readonly inside: string
  readonly towards: string
  readonly genitive: string
  readonly articles: string
  readonly doubtful: string
}

const cues: Readonly<Record<string, Cues>> = {
  nl: {
    inside: 'in te nabij rond rondom buiten',
    towards: 'naar uit vanuit bij via richting',
    genitive: 'van',
    articles: 'de het een die dat',
    doubtful:
      'al ad dan ben bent wil per anders els bas door noor job floor mees storm beer wolf roos tijl max lies lieve rein hein trees mark wies peer jet jo',
  },
  en: {
    inside: 'in near outside around inside',
    towards: 'to from at toward towards via across through into',
    genitive: 'of',
    articles: 'the a an this',
    doubtful:
      'will sue may job jan mark per floor rose faith hope grace ward pat rob bill drew dean bas els frank ken al an do merry ad olive amber jet sandy',
  },
  de: {
    inside: 'in bei nahe um rund',
    towards: 'nach aus via',
    genitive: 'von',
    articles: '',
    doubtful:
      'roman mark ernst wolf rose kai per christian august ansgar sommer jo rein max bill will wim el lies les hanse job alle',
  },
  fr: {
    inside: 'à en au aux près dans',
    towards: 'vers depuis',
    genitive: 'de du des',
    articles: 'le la les un une ce',
    doubtful: 'pierre claire juste noël noel aimé marine par per max blanche rose constant désiré',
  },
  es: {
    inside: 'en cerca',
    towards: 'hacia desde',
    genitive: 'de del',
    articles: 'el la los las un una',
    doubtful: 'ángel mercedes dolores rosario consuelo soledad pilar cruz mar sol alba rosa clara',
  },
}

const known = new Map<string, NameLanguage | null>()

/** Null for a language whose names Pressmark does not look for. */
export function nameLanguageOf(tag: string): NameLanguage | null {
  const [primary = ''] = tag.split('-')
  const found = known.get(primary)
  if (found !== undefined) return found
  const made = makeLanguage(primary)
  known.set(primary, made)
  return made
}

function makeLanguage(tag: string): NameLanguage | null {
  const language = findLanguage(tag)
  const own = Object.hasOwn(cues, tag) ? cues[tag] : undefined
  if (!language || !own) return null
  const inside = listWords(own.inside)
  const calendar = [
    ...language.months,
    ...language.weekdays,
    ...Object.keys(language.monthForms),
    ...Object.keys(language.weekdayForms),
  ]
  return {
    tag,
    functionWords: new Set(language.functionWords),
    calendar: new Set(calendar.map((word) => word.toLowerCase())),
    nations: new Set(language.counted.map((word) => word.toLowerCase())),
    titles: new Set(titles[tag]),
    particles: new Set(particles),
    inside: new Set(inside),
    locative: new Set([...inside, ...listWords(own.towards)]),
    genitive: new Set(listWords(own.genitive)),
    articles: new Set(listWords(own.articles)),
    doubtful: new Set(listWords(own.doubtful)),
    capitalNouns: tag === 'de',
  }
}
