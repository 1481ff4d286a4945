/** What `check` says of private data: where it is, folder by folder, without spreading it. */
import { describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

const FILES = {
  'a/een.md': article(
    'Een',
    '2020-04-17',
    'Zin.\n\nMail naar ann.maes@krant.example of bel 0470 12 34 56.',
  ),
  'a/twee.md': article('Twee', '2020-04-18', 'Bel 0470 65 43 21.'),
  'b/drie.md': article('Drie', '2020-04-19', 'Op rekening BE68 5390 0754 7034.'),
  'b/vier.md': article('Vier', '2020-04-20', 'Niets.', 'phone: 0470 12 34 56\n'),
}

describe('check', () => {
  it('names what looks like private data and would be shown, masked, by folder', async () => {
    const { stdout, code } = await siteOf(FILES).run('check')
    expect(stdout).toContain('  a/: phone number 2 · mail address 1, in 2 files\n')
    expect(stdout).toContain('    a/een.md:7: mail address a••.••••@•••••.•••••••\n')
    expect(stdout).toContain('  b/: bank account 1, in 1 file\n    b/drie.md:5: bank account B•••')
    expect(stdout).not.toMatch(/ann\.maes|0470 12|5390/)
    expect(stdout).toContain('0 warnings')
    expect(code).toBe(0)
  })

  it('says nothing of it where the settings say so, and the site never does', async () => {
    const site = siteOf({ ...FILES, 'archive.yaml': 'private-data: ignore\n' })
    expect((await site.run('check')).stdout).not.toContain('private data')
    await site.build()
    expect(site.page('report/index.html')).not.toMatch(/private data|mail address/)
  })

  const MAIL = 'Vraag het aan ann.maes@krant.example, zei zij.'
  const DAYS = [1, 2, 3, 4]
  it.each([
    [
      'a.csv',
      `datum,kop,tekst\n${DAYS.map((day) => `2020-04-0${day},Kop ${day},"Een zin.\n${MAIL}"`).join('\n')}\n`,
      [3, 5, 7, 9],
    ],
    [
      'a.json',
      JSON.stringify(
        DAYS.map((day) => ({ title: `Kop ${day}`, date: `2020-04-0${day}`, text: MAIL })),
        null,
        1,
      ),
      [5, 10, 15, 20],
    ],
    [
      'a.txt',
      DAYS.map((day) => `Title: Kop ${day}\nDate: 2020-05-0${day}\n\n${MAIL}\n\n`).join(''),
      [4, 9, 14, 19],
    ],
    [
      // What belongs to an item may stand above its headline.
      'a.xml',
      `<rss version="2.0"><channel>\n${DAYS.map(
        (day) =>
          `<item>\n<description>${MAIL}</description>\n<title>Kop ${day}</title>\n<pubDate>Mon, 0${day} Jun 2020 10:00:00 GMT</pubDate>\n</item>\n`,
      ).join('')}</channel></rss>`,
      [3, 8, 13, 18],
    ],
    [
      // Written by references, it is nowhere in the file: the headline is where to look.
      'a.md',
      article('Een', '2020-04-17', 'Zin.\n\nann&#46;maes&#64;krant.example weet het.'),
      [2],
    ],
  ])('gives the line of each record of %s', async (name, text, lines) => {
    const { stdout } = await siteOf({ [name]: text }).run('check', '--all')
    const told = [...stdout.matchAll(/^ {4}a\.\w+:(\d+): mail address/gm)]
    expect(told.map(([, line]) => Number(line))).toEqual(lines)
  })
})
