/** Japanese: the names of its days, and from which year its eras count. Its months are figures. */
import type { DateLanguage } from './language.js'
import { listWords, numberForms } from './word-list.js'

export const japanese: DateLanguage = {
  tag: 'ja',
  name: '日本語',
  months: listWords('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  monthForms: {},
  weekdays: listWords('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'),
  weekdayForms: numberForms('月 月曜 | 火 火曜 | 水 水曜 | 木 木曜 | 金 金曜 | 土 土曜 | 日 日曜'),
  cues: {
    source: ['出典'],
    byline: ['文', '筆者'],
    updated: ['更新', '最終更新', '更新日'],
    published: ['公開', '掲載', '公開日', '掲載日', '配信', '発表日'],
    on: [],
    at: [],
    oClock: [],
    and: [],
    paywall: ['有料会員限定'],
  },
}

/** The year before the first of each: 令和2 is 2020. */
export const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
}
