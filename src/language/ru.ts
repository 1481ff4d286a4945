/** Russian: how it writes dates, and the words that stand before them. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const russian: DateLanguage = {
  tag: 'ru',
  name: 'русский',
  months: listWords(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ),
  monthForms: numberForms(
    'январь янв | февраль фев февр | март мар | апрель апр | май | июнь июн | июль июл | август авг | сентябрь сен сент | октябрь окт | ноябрь ноя нояб | декабрь дек',
  ),
  weekdays: listWords('понедельник вторник среда четверг пятница суббота воскресенье'),
  weekdayForms: numberForms('пн | вт | ср среду | чт | пт пятницу | сб субботу | вс'),
  cues: {
    source: ['источник'],
    byline: ['автор', 'текст'],
    updated: ['обновлено', 'изменено', 'последнее обновление'],
    published: ['опубликовано', 'дата публикации', 'дата'],
    on: ['от'],
    at: [],
    oClock: ['ч', 'час', 'часов'],
    and: [],
    paywall: ['только для подписчиков'],
    ofYear: ['г', 'года', 'году'],
  },
}
