/** The words for a number, of all languages together. */

/** From one to twelve; without words that mean something else in one of the languages: `een`, `un`, `once`. */
export const NUMBER_WORDS: readonly string[] = [
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
