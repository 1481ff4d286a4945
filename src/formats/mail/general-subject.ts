/** The subject of a mail that a desk sends → whether it says only what is sent, and nothing of the news. */
import { findMonth, findWeekdays } from '../../article/dates/date-words.js'
import { foldName } from '../../language/fold-name.js'
import { listWords } from '../../language/word-list.js'
import { isFunctionWord } from '../../raw/sentence.js'

const LONGEST = 100

/** What newsletters, alerts and clippings are called, how often they come, and which of them it is. */
const WORDS: ReadonlySet<string> = new Set(
  listWords(`
  alert alerts newsalert nieuwsalert newsflash nieuwsflits flits flash infoflash newsletter news nieuwsbrief nieuws nieuwsmail
  nieuwsoverzicht overzicht update updates digest briefing bulletin daily weekly monthly morning evening breaking latest headline
  headlines today edition issue number dagelijks dagelijkse wekelijks wekelijkse maandelijks maandelijkse ochtend avond editie
  nummer vandaag laatste clipping clippings knipsel knipsels knipselkrant mailing mail persbericht week weekend weekoverzicht lettre info infos infolettre
  actualites actualite nouvelles alerte quotidien quotidienne hebdomadaire hebdo mensuel mensuelle matinale edition numero jour
  semaine revue presse eilmeldung rundbrief rundschreiben nachrichten newsticker ticker taglich tagliche taglicher wochentlich wochentlicher monatlich
  ausgabe nummer heute morgen abend aktuell aktuelles pressespiegel meldung meldungen boletin noticias noticia alerta diario diaria
  semanal mensual resumen titulares hoy ultima hora numero edicion bollettino notizie notizia avviso quotidiana quotidiano settimanale
  mensile rassegna stampa oggi edizione boletim alerta noticias diario resumo hoje edicao nyhetsbrev nyheter nyhet nyhedsbrev nyheder nyhedsmail
  dagens veckans ukens ugens nummer utgave biuletyn wiadomosci newslettera newslettery dzisiaj uutiskirje uutiset viikon no nr num vol jaargang jg van of de sur`),
)
const PLURAL = /(?:en|n|s|e)$/

/** `Saltby Post daily alert`, `Nieuwsbrief 12 – maart 2020`, and a word or two of the name of `sender`. */
export function isGeneralSubject(subject: string, sender: string): boolean {
  if (subject.length > LONGEST) return false
  const words = wordsOf(subject)
  const own = new Set(wordsOf(sender).map(stem))
  const isKind = words.some((word) => WORDS.has(word) && !isFunctionWord(word))
  return (
    (isKind || words.every((word) => own.has(stem(word)))) &&
    words.every(
      (word) =>
        WORDS.has(word) ||
        own.has(stem(word)) ||
        /^\d+(?:e|de|ste|th|st|nd|rd|er)?$/.test(word) ||
        isFunctionWord(word) ||
        findMonth(word) !== null ||
        findWeekdays(word) !== null,
    )
  )
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(PLURAL, '') : word
}

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
}
