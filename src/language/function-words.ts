/** Words that every text of a language has, whatever it is about. */
import { listWords } from './word-list.js'

const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(
    listWords(
      `de het een en of maar want dus ook niet geen wel nog al meer van in op aan met voor door over onder uit bij naar
      tot tegen tussen om te als dan dat die dit deze er hier daar wat wie waar hoe ik je jij hij zij ze we wij hun haar
      zijn is was waren wordt worden werd heeft hebben had kan kunnen zal zullen zou moet moeten gaat gaan zegt volgens
      na sinds tijdens nu toen jaar veel alle andere zo zich`,
    ),
  ),
  en: new Set(
    listWords(
      `the a an and or but so also not no yes more of in on at with for by over under from to against between as than
      that which this these those there here what who where how i you he she it we they his her their its is was were be
      been are has have had can could will would may must do does did says said after since during now then year years
      many all other others one two about into up out if when while`,
    ),
  ),
  de: new Set(
    listWords(
      `der die das den dem des ein eine einen einem einer und oder aber denn also auch nicht kein keine noch mehr von in
      im auf an am mit für durch über unter aus bei beim nach zu zum zur bis gegen zwischen um als dass dies diese dieser
      es hier da was wer wo wie ich du er sie wir ihr ihre sein seine ist war waren wird werden wurde hat haben hatte kann
      können soll muss sagt seit während jetzt dann jahr viele alle andere so sich`,
    ),
  ),
  fr: new Set(
    listWords(
      `le la les un une des du de et ou mais donc aussi ne pas non plus en dans sur à au aux avec pour par sous entre
      contre vers chez comme que qui quoi dont où ce cet cette ces il elle ils elles on nous vous je tu se son sa ses leur
      leurs est était sont été être a ont avait avoir peut fait dit selon après depuis pendant si an ans année tout tous
      toute autre autres très même`,
    ),
  ),
  es: new Set(
    listWords(
      `el la los las un una unos unas y o pero también no sí más de del en a al con por para sobre bajo entre contra
      hacia desde hasta como que quien cual donde este esta estos estas ese esa eso él ella ellos ellas yo tú se su sus lo
      le les es era son fue ser ha han había haber puede hace dice dijo según después durante si año años todo todos toda
      otro otra otros muy ya`,
    ),
  ),
}

/** `nl-be` has the words of `nl`; of a language without a list nothing is known. */
export function isFunctionWord(word: string, language: string): boolean {
  const [primary = ''] = language.split('-')
  return Object.hasOwn(LISTS, primary) && LISTS[primary]!.has(word)
}
