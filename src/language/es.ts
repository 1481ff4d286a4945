/** Spanish: how it writes dates, and the cues of its news text. */
import { spanishDates } from './date-style.js'
import type { Language } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const spanish: Language = {
  tag: 'es',
  name: 'español',
  dates: spanishDates,
  months: listWords(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  monthForms: numberForms(
    'ene | feb | mar | abr | may | jun | jul | ago | sep sept set setiembre | oct | nov | dic',
  ),
  weekdays: listWords('lunes martes miércoles jueves viernes sábado domingo'),
  weekdayForms: numberForms(
    'lun lu | mar ma | mié mie miercoles mi | jue ju | vie vi | sáb sab sabado sa | dom do',
  ),
  cues: {
    source: ['fuente', 'fuentes'],
    byline: [
      'entrevista de',
      'entrevista por',
      'reportaje de',
      'por',
      'autor',
      'autora',
      'autores',
      'texto',
      'publicado por',
      'escrito por',
      'texto de',
      'redactado por',
      'entrevista de',
      'entrevista por',
      'una entrevista de',
      'reportaje de',
    ],
    updated: ['actualizado', 'actualizada', 'última actualización', 'modificado'],
    published: ['publicado', 'publicada', 'enviado', 'fecha', 'para publicar', 'para publicación'],
    on: ['el', 'de', 'del', 'a'],
    at: ['a les', 'a las', 'a la', 'las'],
    oClock: ['h', 'hs', 'hrs', 'horas', 'hora'],
    and: ['y', 'e'],
    paywall: [
      'exclusivo para suscriptores',
      'solo para suscriptores',
      'sólo para suscriptores',
      'contenido exclusivo para suscriptores',
      'para suscriptores',
    ],
  },
  keys: {
    headline: listWords('título titulo titular'),
    date: listWords('fecha publicado fechadepublicación publicadoel fechapublicación'),
    updated: listWords('actualizado modificado'),
    authors: listWords('autor autora autores firma'),
    sources: listWords('fuente fuentes agencia'),
    topics: listWords('sección categoría categorías etiquetas palabrasclave'),
    language: listWords('idioma lengua'),
    lead: listWords('resumen entradilla'),
    body: listWords('texto contenido artículo cuerpo'),
  },
  functionWords: listWords(`
    de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este
    sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
    todos uno les ni contra otros ese eso ante ellos e esto antes algunos qué unos yo otro otras otra
    él tanto esa estos mucho nada muchos cual poco ella estar estas son fue ha han será es era según
    tras dos tres hoy ayer mañana está están ser tiene`),
  abbreviations: listWords('tv cd cds dvd dvds pc pcs sms vs dj djs pp psc bng pnv tc dgt'),
  counted: listWords(`Españoles Estados Europeos`),
  sections: [
    ...listWords(
      'actualidad internacional nacional mundo españa política economía sociedad deportes fútbol cultura medios ciencia opinión salud educación tecnología música cine viajes local sucesos análisis',
    ),
    'en breve',
    'noticias locales',
  ],
}
