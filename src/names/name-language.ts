/** A language → the words that surround names in it. */
import { findLanguage } from '../language/languages.js'
import { primaryLanguage } from '../language/primary-language.js'
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
  /** Parts of surnames in lower case: `van`. */
  readonly particles: ReadonlySet<string>
  /** Particles that only follow another: `der` of `von der Leyen`. */
  readonly innerParticles: ReadonlySet<string>
  /** `in`, `near`: what follows is where something is. */
  readonly inside: ReadonlySet<string>
  /** Words of `inside`, and `to`, `from`. */
  readonly locative: ReadonlySet<string>
  /** `of`: what it joins two words with a capital by is one name. */
  readonly genitive: ReadonlySet<string>
  /** Before a name of a person they tell that it is of a thing, or that it is no name. */
  readonly articles: ReadonlySet<string>
  /** First names that are also words which begin a sentence. */
  readonly doubtful: ReadonlySet<string>
  /** Every noun has a capital, so that a capital next to a name says little. */
  readonly capitalNouns: boolean
  /** Pressmark has names in this language; in others, those of the authority file are found and no more. */
  readonly isKnown: boolean
}

interface Cues {
  readonly inside: string
  readonly towards: string
  readonly genitive: string
  /** Particles that may stand first, and those that only follow another: `van der`. */
  readonly particles: readonly [string, string]
  readonly articles: string
  readonly doubtful: string
}

const cues: Readonly<Record<string, Cues>> = {
  nl: {
    inside: 'in te nabij rond rondom buiten gemeente stad stadje dorp dorpje regio',
    towards: 'naar uit vanuit bij via richting',
    particles: [
      'van de der den ten ter vander vanden von di da del della dos du la le el bin ben',
      "de der den het 't la los und",
    ],
    genitive: 'van',
    articles: 'de het een die dat',
    doubtful:
      'christ al ad dan ben bent wil per anders els bas door noor job floor mees storm beer wolf roos tijl max lies lieve rein hein trees mark wies peer jet jo',
  },
  en: {
    inside: 'in near outside around inside',
    towards: 'to from at toward towards via across through into',
    particles: [
      'van de der den ten ter von di da del della dos du la le el al bin ben bint',
      'de der den la las los',
    ],
    genitive: 'of',
    articles: 'the a an this',
    doubtful:
      'will sue may job jan mark per floor rose faith hope grace ward pat rob bill drew dean bas els frank ken al an do merry ad olive amber jet sandy',
  },
  de: {
    inside: 'in bei nahe um rund stadt gemeinde raum region hauptstadt',
    towards: 'nach aus via',
    particles: ['von van de da di del dos du bin ibn al el zu vom', 'der den dem la zu und'],
    genitive: 'von',
    articles: '',
    doubtful:
      'rosa roman solange mark ernst wolf rose kai per christian august ansgar sommer jo rein max bill will wim el lies les hanse job alle',
  },
  fr: {
    inside: 'à en au aux près dans',
    towards: 'vers depuis',
    particles: ['de du van von di da della del dos bin ben el le la al', 'la le las den der de l'],
    genitive: 'de du des',
    articles: 'le la les un une ce',
    doubtful: 'pierre claire juste noël noel aimé marine par per max blanche rose constant désiré',
  },
  es: {
    inside: 'en cerca',
    towards: 'hacia desde',
    particles: ['de del van von di da dos bin ben al la', 'la las los der den el'],
    genitive: 'de del',
    articles: 'el la los las un una',
    doubtful: 'ángel mercedes dolores rosario consuelo soledad pilar cruz mar sol alba rosa clara',
  },
}

const none: Cues = {
  inside: '',
  towards: '',
  genitive: '',
  particles: ['', ''],
  articles: '',
  doubtful: '',
}

const known = new Map<string, NameLanguage>()

export function nameLanguageOf(tag: string): NameLanguage {
  const primary = primaryLanguage(tag)
  const found = known.get(primary)
  if (found) return found
  const made = makeLanguage(primary)
  known.set(primary, made)
  return made
}

function makeLanguage(tag: string): NameLanguage {
  const language = findLanguage(tag)
  const own = Object.hasOwn(cues, tag) ? cues[tag]! : none
  const inside = listWords(own.inside)
  const calendar = [
    ...(language?.months ?? []),
    ...(language?.weekdays ?? []),
    ...Object.keys(language?.monthForms ?? {}),
    ...Object.keys(language?.weekdayForms ?? {}),
  ]
  return {
    tag,
    functionWords: new Set(language?.functionWords),
    calendar: new Set(calendar.map((word) => word.toLowerCase())),
    nations: new Set(language?.counted.map((word) => word.toLowerCase())),
    titles: new Set(Object.hasOwn(titles, tag) ? titles[tag] : []),
    particles: new Set(listWords(own.particles[0])),
    innerParticles: new Set(listWords(own.particles[1])),
    inside: new Set(inside),
    locative: new Set([...inside, ...listWords(own.towards)]),
    genitive: new Set(listWords(own.genitive)),
    articles: new Set(listWords(own.articles)),
    doubtful: new Set(listWords(own.doubtful)),
    capitalNouns: tag === 'de',
    isKnown: own !== none,
  }
}
