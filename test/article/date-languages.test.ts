/** Dates in words of languages of which Pressmark knows no more than that, and in figures of other scripts. */
import { describe, expect, it } from 'vitest'
import { findDateInLine } from '../../src/article/dates/date-in-line.js'
import { readDate } from '../../src/article/dates/date.js'
import { calendarDate } from '../../src/record/date.js'
import { type ZoneName, zoneName } from '../../src/record/strings.js'

const zone: ZoneName = zoneName('Europe/Brussels')

function dayOf(text: string): string | null {
  const reading = readDate(text, { zone, month: null })
  return reading && calendarDate(reading.date)
}

describe('a date', () => {
  it.each([
    ['7 maja 1998 r.', '1998-05-07'],
    ['piątek, 7 października 2016', '2016-10-07'],
    ['středa 7. května 2014', '2014-05-07'],
    ['den 3 maj 2014', '2014-05-03'],
    ['lördag 3:e maj 2014 kl. 10.15', '2014-05-03'],
    ['onsdagen den 27 augusti 2025', '2025-08-27'],
    ['lørdag 17. mai 2014', '2014-05-17'],
    ['d. 3. marts 2014', '2014-03-03'],
    ['keskiviikkona 4. joulukuuta 2013 klo 10.15', '2013-12-04'],
    ['12 июня 1999 года', '1999-06-12'],
    ['пятница, 12 июня 2020, 10:15', '2020-06-12'],
    ['15 مارس 2020', '2020-03-15'],
    ['الأحد، ١٥ مارس ٢٠٢٠', '2020-03-15'],
    ['12 تشرين الثاني 2020', '2020-11-12'],
    ['3 آب 2014', '2014-08-03'],
    ['2019年7月3日', '2019-07-03'],
    ['２０１９年７月３日 10時15分', '2019-07-03'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成3年4月', '1991-04'],
    ['2019년 7월 3일', '2019-07-03'],
    ['1º de março de 2014', '2014-03-01'],
    ['1° luglio 2015', '2015-07-01'],
  ])('%s is read', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it.each(['31 czerwca', 'maja 1998 r. był', '7 majka 1998', '令和2年13月1日'])(
    '%s is none of a day',
    (text) => {
      expect(dayOf(text)?.length ?? 0).toBeLessThan(10)
    },
  )

  it('is found among other words, with its weekday behind it', () => {
    const found = findDateInLine('掲載：令和2年3月25日（水）')
    expect(found?.moment.date).toMatchObject({ year: '2020', month: 3, day: 25 })
    expect(found?.moment.weekday).toBe('水')
  })
})
