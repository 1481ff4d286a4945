/** `build --sqlite`: all that pages show, in tables, and nothing of what they do not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { siteOf } from '../support/site-of.js'

const FILES = {
  'archive.yaml': 'title: Archief\nbase-url: https://krant.example/\nrights: CC0\n',
  'sources.yaml': 'Belga:\n  policy: lead\nReuters:\n  policy: metadata\n',
  'a.md': article(
    'Brug geopend',
    '2020-04-17',
    'De Schélde-brug is open.\n\nAuteur: zwijgzaam.\n\n- één\n- twee',
    'topics: [politics, verkeer]\nauthors: [Jan Peeters]\nid: 7\n',
  ),
  'b.md': article('Trein rijdt', '1985-06', 'Jan Peeters reed mee.', 'topics: [verkeer]\n'),
  'c.md': article('Geheim', '2020-04-18', 'Onvindbaar.'),
  'd.md': article('Later', '2020-04-19', 'Conceptueel.', 'draft: true\n'),
  'e.md': article('Van Belga', '2020-04-20', 'Het begin.\n\nHet vervolg.', 'source: Belga\n'),
  'f.md': article('Van Reuters', '2020-04-21', 'Niets hiervan.', 'source: Reuters\n'),
  'g.md': '---\ntitle: Ooit\n---\nOnbekende dag.\n',
}

describe('the database of an archive', () => {
  const site = siteOf(FILES)
  const file = join(site.folder, 'out/archive.db')
  const ask = (query: string): readonly (readonly unknown[])[] => {
    const base = new sqlite.Database(file, { readOnly: true })
    const rows = base.all(query).map((row) => Object.values(row))
    base.close()
    return rows
  }

  beforeAll(async () => {
    await site.run('publish')
    await site.run('withdraw', '2020/04/18/geheim.html', '--reason', 'Op verzoek')
    await site.run(
      'redact',
      '1985/06/undated/trein-rijdt.html',
      '--text',
      'Jan Peeters',
      '--with',
      'X',
    )
    const { stdout } = await site.build('--sqlite', 'out/archive.db')
    expect(stdout).toContain('out/archive.db: 5 articles in an SQLite database')
  })

  it('has what the pages say, by address', () => {
    expect(ask('pragma integrity_check')).toEqual([['ok']])
    expect(ask('pragma foreign_key_check')).toEqual([])
    expect(ask('select headline, date, year, body, language from articles order by id')).toEqual([
      ['Trein rijdt', '1985-06', 1985, 'X reed mee.', 'nl'],
      [
        'Brug geopend',
        '2020-04-17',
        2020,
        'De Schélde-brug is open.\n\nAuteur: zwijgzaam.\n\néén\ntwee',
        'nl',
      ],
      ['Van Belga', '2020-04-20', 2020, 'Het begin.', 'nl'],
      ['Van Reuters', '2020-04-21', 2020, '', 'nl'],
      ['Ooit', null, null, 'Onbekende dag.', null],
    ])
    expect(ask('select url from articles where year = 1985')).toEqual([
      ['https://krant.example/1985/06/undated/trein-rijdt.html'],
    ])
    expect(ask('select * from archive')).toEqual([
      ['address', 'https://krant.example/'],
      ['publication', 'Archief'],
      ['rights', 'CC0'],
      ['title', 'Archief'],
    ])
  })

  it('joins articles to topics, names and sources, and finds words without their accents', () => {
    expect(
      ask(
        'select headline, topics, sources from article_list where topics is not null order by id',
      ),
    ).toEqual(expect.arrayContaining([['Van Belga', expect.anything(), 'Belga']]))
    expect(
      ask(
        "select count(*) from article_topics join topics on topics.id = topic where key = 'verkeer'",
      ),
    ).toEqual([[2]])
    expect(ask('select name, articles from authors')).toEqual([['Jan Peeters', 1]])
    const found = (words: string): unknown =>
      ask(
        `select headline from articles where id in (select rowid from articles_fts where articles_fts match '${words}')`,
      )
    expect(found('schelde')).toEqual([['Brug geopend']])
    expect(found('peeters')).toEqual([])
    expect(ask('select * from years')).toEqual([
      [null, 1],
      [1985, 1],
      [2020, 3],
    ])
  })

  it('holds nothing of what was withdrawn, redacted, held back or withheld', () => {
    const bytes = readFileSync(file).toString('latin1')
    expect(bytes).toContain('zwijgzaam')
    expect(bytes).not.toMatch(/onvindbaar|conceptueel|vervolg|niets hiervan|geheim/i)
    expect(ask("select count(*) from articles where body like '%Peeters%'")).toEqual([[0]])
  })

  it('is the same file again, replaces the old one, and leaves nothing beside it', async () => {
    const before = readFileSync(file)
    await site.build('--sqlite', 'out/archive.db', '--output', 'other', '--cache', 'other-cache')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(site.folder, 'out'))).toEqual(['archive.db'])
    const { code, stderr } = await site.run('build', '--sqlite', 'out')
    expect(code).toBe(1)
    expect(stderr).toContain('out')
    expect(readdirSync(site.folder).filter((name) => name.startsWith('out'))).toEqual(['out'])
  })
})
