/** The address that an article had on a site → its day, where no key and no path says one. */
import { describe, expect, it } from 'vitest'
import { dayInAddress } from '../../src/article/dates/date-in-address.js'
import { publish } from '../support/markdown-file.js'

describe('an address', () => {
  it.each([
    ['https://a.be/2004/05/17/brand.html', '2004-05-17'],
    ['/2004/05/17/brand/', '2004-05-17'],
    ['blog/2004/5/7/brand', '2004-05-07'],
    ['2004-05-17-brand', '2004-05-17'],
    ['/nieuws/20040517/brand.html?nr=4#top', '2004-05-17'],
    ['https://a.be/2004/05/brand.html', null],
    ['/nieuws/1904/', null],
    ['/2004/13/45/brand', null],
    ['/artikel/200405173', null],
    ['/:year/:month/:day/:title/', null],
    ['brand?datum=2004-05-17', null],
    ['', null],
  ])('%s says %s', (address, day) => {
    expect(dayInAddress(address)).toBe(day)
  })
})

/** The day of a text with such a header, the rules of what is said about it, and its key. */
function read(header: string, path = 'bericht.md'): readonly unknown[] {
  const { article, diagnostics } = publish(
    `+++\ntitle = "Brug open"\n${header}\n+++\nDe brug is open.`,
    {
      path,
    },
  )
  const told = diagnostics.map(({ rule }) => rule).filter((rule) => rule.includes('date'))
  return [article.date, told, article.origin.fields.date?.line]
}

const DAY = { precision: 'day', day: '2004-05-17' }

describe('an article without a date key', () => {
  it.each([
    'path = "2004/05/17/brug"',
    'permalink = "/2004/05/17/brug.html"',
    'slug = "2004-05-17-brug"',
    'url = "https://a.be/2004/05/17/brug"',
    'link = "https://a.be/2004/05/17/brug"',
    'aliases = ["/2004/05/17/brug", "/2004/05/17/brug.html"]',
  ])('is of the day that its address says: %s', (header) => {
    expect(read(header)).toEqual([DAY, ['date-from-address'], 3])
  })

  it('is of the day of its file where the name says one, and of that of its address where it says a month', () => {
    const header = 'path = "2004/05/17/brug"'
    expect(read(header, '2004-05-18-brug.md')[1]).toEqual(['date-from-path'])
    expect(read(header, '2004/05/brug.md')).toEqual([DAY, ['date-from-address'], 3])
    expect(read(header, '2003/brug.md')[1]).toEqual(['date-from-address', 'date-conflict'])
  })

  it('has none where its addresses say several, or where it is that of another page', () => {
    const none = [{ precision: 'none' }, ['no-date'], undefined]
    expect(read('aliases = ["/2004/05/17/brug", "/2004/05/18/brug"]')).toEqual(none)
    expect(read('related = "/2004/05/17/brug"')).toEqual(none)
  })

  it('is of its date key, whatever its address says', () => {
    const [date, told] = read('date = 2004-05-16\npath = "2004/05/17/brug"')
    expect([date, told]).toEqual([{ precision: 'day', day: '2004-05-16' }, []])
  })
})
