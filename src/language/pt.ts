/** Portuguese: how it writes dates, and the cues of its news text. */
import { portugueseDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const portuguese: Language = {
  tag: 'pt',
  name: 'português',
  dates: portugueseDates,
  months: listWords(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  monthForms: numberForms(
    'jan | fev | mar marco | abr | mai | jun | jul | ago | set | out | nov | dez',
  ),
  weekdays: listWords(
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  ),
  weekdayForms: numberForms(
    `segunda seg | terça terca terca-feira ter | quarta qua | quinta qui | sexta sex
    | sabado sáb sab | dom`,
  ),
  cues: {
    source: ['fonte', 'fontes'],
    byline: [
      'entrevista de',
      'reportagem de',
      'por',
      'autor',
      'autora',
      'autores',
      'texto',
      'publicado por',
      'escrito por',
      'texto de',
      'entrevista de',
      'entrevista por',
      'reportagem de',
    ],
    updated: [
      'atualizado',
      'atualizada',
      'actualizado',
      'última atualização',
      'última actualização',
      'modificado',
    ],
    published: ['publicado', 'publicada', 'publicação', 'data', 'para publicar', 'para publicação'],
    on: ['em', 'de', 'do', 'no', 'a', 'o'],
    at: ['às', 'as', 'à', 'pelas', 'a'],
    oClock: ['h', 'hs', 'horas', 'hora', 'min'],
    and: ['e'],
    paywall: [
      'exclusivo para assinantes',
      'só para assinantes',
      'apenas para assinantes',
      'conteúdo exclusivo para assinantes',
      'para assinantes',
    ],
  },
  keys: {
    headline: listWords('título titulo manchete'),
    date: listWords('data publicado datadepublicação publicadoem datapublicação'),
    updated: listWords('atualizado actualizado modificado'),
    authors: listWords('autor autora autores'),
    sources: listWords('fonte fontes agência'),
    topics: listWords('secção seção categoria categorias etiquetas palavraschave'),
    language: listWords('idioma língua'),
    lead: listWords('resumo'),
    body: listWords('texto conteúdo artigo corpo'),
  },
  functionWords: listWords(`
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das
    tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era
    depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu
    às minha numa pelos elas havia seja qual será nós lhe deles dois três hoje ontem amanhã segundo
    após durante apesar sobre contra desde são disse`),
  abbreviations: listWords('tv cd cds dvd dvds pc pcs sms vs dj djs psd cds pcp ps gnr psp tc'),
  counted: listWords(`Portugueses Estados Países`),
  sections: listWords(
    'atualidade internacional nacional mundo país brasil portugal política economia sociedade desporto esporte esportes futebol cultura media mídia ciência opinião saúde educação tecnologia música cinema viagens local análise',
  ),
}
