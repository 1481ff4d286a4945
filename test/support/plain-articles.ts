/** Made-up articles, with all that could lead a reader of dirty files astray. */
import { diceOf } from './dice.js'
import type { PlainArticle } from './dirty-files.js'

const WHO = 'De burgemeester|De gemeenteraad|Een bakker|The council|La mairie|Der Verein'.split('|')
const WHAT = 'opent|sluit|bezoekt|welcomes|répare|feiert'.split('|')
const WHERE = 'de brug|het café|the harbour|l’école|das Rathaus|Tom & Jerry'.split('|')
const NAMES = 'Jan Peeters|Mia van den Berg|Jane Doe|Chloé Dupré|Jürgen Groß'.split('|')
const SENTENCES = [
  'De zaal zat vol, en iedereen bleef tot het einde.',
  'Op 3 mei 1999 was dat wel anders.',
  'Let op: de weg is afgesloten.',
  'The talks went on until 11.30 p.m. on Friday.',
  'Le maire était présent le 12 mars 1985.',
  'Het kost 5 < 6 & 7 > 3 euro.',
  'Note: this is not a header.',
  'Bron van het nieuws is een buurman.',
  'Subject to change, the plan was accepted.',
  'From here on everything is different.',
  'Voir le site https://example.org/a?b=1&c=2 pour plus.',
]

const two = (number: number): string => String(number).padStart(2, '0')

export function makeArticles(count: number, seed: number): readonly PlainArticle[] {
  const dice = diceOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)]!
  return Array.from({ length: count }, () => ({
    title: `${pick(WHO)} ${pick(WHAT)} ${pick(WHERE)} ${pick(['na jaren', 'at last', 'une fois'])}`,
    day: `${1950 + dice(75)}-${two(1 + dice(12))}-${two(1 + dice(28))}`,
    time: `${two(6 + dice(17))}:${two(dice(60))}`,
    author: pick(NAMES),
    paragraphs: Array.from({ length: 1 + dice(4) }, () =>
      Array.from({ length: 2 + dice(3) }, () => pick(SENTENCES)).join(' '),
    ),
  }))
}
