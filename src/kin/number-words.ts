/** Words for a number → its figure, for all languages together: of two copies one says `ten`, and the other `10`. */
import { listWords } from '../language/word-list.js'
import { openHashSet } from './hash-set.js'
import { hashWord } from './hash-words.js'

/** For each number from one on; without words that mean something else in one of the languages: `een`, `un`, `once`. */
const WORDS = [
  'one',
  'two twee zwei deux dos',
  'three drie drei trois tres',
  'four vier quatre cuatro',
  'five vijf fünf cinq cinco',
  'six zes sechs seis',
  'seven zeven sieben sept siete',
  'eight acht huit ocho',
  'nine negen neun neuf nueve',
  'ten tien zehn dix diez',
  'eleven elf onze',
  'twelve twaalf zwölf douze doce',
]

const numbers = openHashSet()
const figures: number[] = []
numbers.clear(WORDS.length * 5)
WORDS.forEach((words, index) => {
  for (const word of listWords(words))
    figures[numbers.add(hashWord(word))] = hashWord(String(index + 1))
})

/** The hash of the figure, or 0; `hash` is that of the word in lower case. */
export function figureOfWord(hash: number): number {
  return numbers.has(hash) ? figures[numbers.add(hash)]! : 0
}
