/** `learn --only folders`: what the files of a folder share, as rules of its `_defaults.yaml`. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addRules } from '../../src/project/folder-rules.js'
import { hasDoubtfulHeadlines } from '../../src/raw/learn/doubtful-headlines.js'
import { learnShape } from '../../src/raw/learn/learn-shape.js'
import { generalizeLine } from '../../src/raw/learn/generalize-line.js'
import { makeFolder } from '../support/make-folder.js'
import { contextOf } from '../support/raw-file.js'
import { runPressmark } from '../support/run-pressmark.js'

const { defaults } = contextOf()
const TITLES =
  'Brug open|Sluis dicht|Molen draait|Markt verhuist|Feest in Noord|School krijgt tuin|Bos gekapt|Haven gedregd|Kerk hersteld|Nieuwe tram'.split(
    '|',
  )
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober'.split(' ')
const TEXT =
  'Het bestuur heeft daar gisteren toe besloten. De werken beginnen na de zomer en duren een jaar.'

function make(textOf: (index: number, title: string, month: string) => string): readonly string[] {
  return TITLES.map((title, index) => textOf(index, title, MONTHS[index]!))
}

/** A file of ten items. */
const many = (itemOf: (title: string, month: string, number: number) => string): string =>
  TITLES.map((title, index) => itemOf(`${title} vandaag`, MONTHS[index]!, index + 1)).join('\n')

describe('what the files of a folder share', () => {
  it.each([
    ['17 april 2020', '{day} {month} {year}'],
    ['Molendorp, vrijdag 17 april 2020', 'Molendorp, {weekday} {day} {month} {year}'],
    ['April 17, 2020', '{month} {day}, {year}'],
    ['1er août 1994', '{day} {month} {year}'],
    ['3/VI/1994', '{day}/{month}/{year}'],
    ['DI 04 OKT 94', '{weekday} {day} {month} {year2}'],
    ['17.04.2020, 17:44 Uhr', '{day}.{month}.{year}, {hour}:{minute} Uhr'],
    ['2020-04-17', '{year}-{month}-{day}'],
    ['Nr. 12/2003', 'Nr. {number}/{number}'],
    ['maart {3}', 'maart {{{number}}}'],
  ])('%s is %s', (line, pattern) => {
    expect(generalizeLine(line).pattern).toBe(pattern)
  })

  it('is a letterhead, a date line, a foot, and a headline below', () => {
    const texts = make(
      (index, title, month) =>
        `Stad Molendorp\nPersdienst, toestel ${index}\n\nMolendorp, ${index + 1} ${month} 1994\n\n${title}\n\n${TEXT}\n\n${TEXT}\n\nInlichtingen: Jan, ${index}\n`,
    )
    expect(learnShape(texts, defaults, null)).toEqual({
      letterhead: ['Stad Molendorp', 'Persdienst, toestel {number}'],
      furniture: ['Inlichtingen: {any}'],
      date: ['Molendorp, {day} {month} {year}'],
      headline: 1,
    })
  })

  it('is what stands below each of several letterheads, a menu included', () => {
    const heads = ['Stad Molendorp\nRegio\nPersdienst', 'Gemeente Waterkant\nNieuwsbrief']
    const texts = make(
      (index, title) => `${heads[index % 2]}\n\n${title} vandaag\n\n${TEXT}\n\n${TEXT}\n`,
    )
    expect(learnShape(texts, defaults, null)).toEqual({
      letterhead: ['Stad Molendorp', 'Persdienst', 'Gemeente Waterkant', 'Nieuwsbrief', 'Regio'],
      headline: 1,
    })
  })

  it('is not the day of the next meeting', () => {
    const texts = make(
      (index, title, month) =>
        `Zitting van ${index + 1} ${month} 1994\n\n${title} vandaag\n\n${TEXT}\n\nVolgende zitting: ${index + 9} ${month} 1994\n`,
    )
    expect(learnShape(texts, defaults, null).date).toEqual(['Zitting van {day} {month} {year}'])
  })

  it.each([
    ['the name of a series', ['Press digest', 'Press digest', 'Press digest', 'Mill turns']],
    ['the first of many items', ['1. Mill turns', '1. Ferry shut', '1. Weir mended']],
    ['who reads it', ['Reader: Jo Tak', 'Reader: Ada Quill', 'Reader: Ben Oar']],
    ['the way to a page', ['Home > News > Quay', 'Home > News > Lock', 'Home > News > Mill']],
  ])('gives no headline where it would be %s', (_, headlines) => {
    expect(hasDoubtfulHeadlines(headlines)).toBe(true)
  })

  it('gives headlines that differ', () => {
    expect(hasDoubtfulHeadlines(TITLES)).toBe(false)
  })

  it('is a name that changes between words that stay', () => {
    const names = ['ADA QUILL', 'BEN OAR', 'CY REED']
    const texts = make(
      (index, title) => `THE HON ${names[index % 3]} MP\n\n${title} again\n\n${TEXT}\n\n${TEXT}\n`,
    )
    expect(learnShape(texts, defaults, null).letterhead).toEqual(['THE HON {any} MP'])
  })

  it('is a line that divides articles, and not the number of a page within one', () => {
    const articles = make(
      (index, title) =>
        `${title}\n\n${TEXT}\n\n- ${2 * index} -\n\n${title} ook elders\n\n${TEXT}\n\n- ${2 * index + 1} -\n`,
    )
    expect(learnShape(articles, defaults, null).record).toEqual(['- {number} -'])
    const book = make((_, title) => `${title}\n\n${TEXT}\n\n- 3 -\n\n${TEXT}\n\n- 4 -\n\n${TEXT}\n`)
    expect(learnShape(book, defaults, null).record).toBeUndefined()
  })

  it.each<readonly [string, string, Parameters<typeof many>[0], readonly string[]]>([
    ['* * *', 'Nieuwsbrief\n\n', (title) => `${title}\n\n${TEXT}\n\n* * *\n`, ['* * *']],
    [
      'a number and a headline',
      'Persoverzicht\n\n',
      (title, _, number) => `${number}) ${title}\n${TEXT}\n`,
      ['{number}) {headline}'],
    ],
    [
      'the paper in brackets behind it',
      '',
      (title, _, number) => `${number}. ${title} (De Bode, p. ${number})\n${TEXT}\n`,
      ['{number}. {headline} ({any}, p. {number})', '{number}. {headline}'],
    ],
    ['a word', 'Radio Noord\n\n', (title) => `KORT\n\n${title}\n${TEXT}\n`, ['KORT']],
    ['a mark', 'Weekblad\n\n', (title) => `■ ${title}\n${TEXT}\n`, ['■ {headline}']],
    [
      'a headline in capitals',
      'DE BODE\n\n',
      (title) => `${title.toUpperCase()}\n\n${TEXT}\n`,
      ['{capitals}'],
    ],
    [
      'a day and a place above',
      '',
      (title, month, number) =>
        `${number % 2 ? 'Molendorp' : 'Oostveer'}, ${number} ${month} 1994\n\n${title}\n\n${TEXT}\n`,
      ['{any}, {day} {month} {year}'],
    ],
    [
      'a day below the headline',
      '',
      (title, month, number) => `${title}\n${number} ${month} 1994\n\n${TEXT}\n`,
      ['{headline}\n{day} {month} {year}'],
    ],
  ])('is a digest, divided by %s', (_, top, itemOf, record) => {
    const texts = TITLES.map(
      (title) => top + many((each, ...rest) => itemOf(`${title} en ${each}`, ...rest)),
    )
    expect(learnShape(texts, defaults, null).record).toEqual(record)
  })

  it.each<readonly [string, string, Parameters<typeof many>[0]]>([
    [
      'the points of an agenda',
      'Verslag van de raad\n\nAanwezig: Jo Tak\n\n',
      (title, _, number) => `${number}. ${title}\n${TEXT}\n`,
    ],
    [
      'what readers said',
      `Brug open\n3 mei 1994\n\n${TEXT}\n\n10 reacties\n\n`,
      (_, month, number) => `Jo Tak\n${number} ${month} 1994\n\n${TEXT}\n`,
    ],
    [
      'sections that each file has',
      `Brug open\n\n${TEXT}\n\n`,
      (title) => `${title.toUpperCase()}\n\n${TEXT}\n`,
    ],
    ['a list', `Brug open\n\n${TEXT}\n\n`, (title) => `• ${title}`],
  ])('is no digest where it is %s', (_, top, itemOf) => {
    const texts = TITLES.map(() => top + many(itemOf))
    expect(learnShape(texts, defaults, null).record).toBeUndefined()
  })

  it('is neither a source, a place or a section, nor a headline that comes back', () => {
    const texts = make(
      (_, title) => `Binnenland\n\n${title}\n\nBrussel\n\n${TEXT}\n\n${TEXT}\n\nBron: Belga\n`,
    )
    const { letterhead, furniture } = learnShape(texts, defaults, null)
    expect({ letterhead, furniture }).toEqual({})
  })

  it('is no date in figures where no line shows which of them is the day', () => {
    const texts = make((index, title) => `${index + 1}/${index + 2}/1994\n\n${title}\n\n${TEXT}\n`)
    expect(learnShape(texts, defaults, null).date).toBeUndefined()
    expect(learnShape(texts, defaults, 'month-first').date).toEqual(['{month}/{day}/{year}'])
  })
})

describe('the end of a _defaults.yaml', () => {
  it('takes the rules, and every byte above them stays', () => {
    const before = '# Ours\ntopics: [a,   b] # two\nlanguage: nl'
    expect(addRules(before, { record: ['***'], headline: 1 })).toBe(
      `${before}\nrecord: "***"\nheadline: 1\n`,
    )
    expect(addRules('', { headline: 'capitals' })).toBe('headline: capitals\n')
  })

  it('is found where all stands on one line', () => {
    expect(addRules('{language: nl}\n', { headline: 1 })).toBe('{ language: nl, headline: 1 }\n')
  })
})

describe('learn --only folders', () => {
  const files = Object.fromEntries(
    make(
      (index, title, month) =>
        `Molens draaien in de wind\n\n${title}\n\n${TEXT}\n\nMolendorp, ${index + 1} ${month} 1994\n`,
    ).map((text, index) => [`content/stad/1994/${index}.txt`, text]),
  )

  it('proposes, writes when it is told, and then has nothing to say', async () => {
    const folder = makeFolder({ ...files, 'content/stad/_defaults.yaml': '# Stad\nlanguage: nl\n' })
    const defaultsFile = join(folder, 'content/stad/_defaults.yaml')
    const first = await runPressmark(folder, ['learn', '--only', 'folders'])
    expect(first.stdout).toContain('letterhead: Molens draaien in de wind')
    expect(first.stdout).toContain('headline  Molens draaien in de wind → Brug open')
    expect(first.stdout).toContain('With --write these lines go into content/stad/_defaults.yaml')
    expect(readFileSync(defaultsFile, 'utf8')).toBe('# Stad\nlanguage: nl\n')
    const again = await runPressmark(folder, ['learn', '--only', 'folders'])
    expect(again.stdout).toBe(first.stdout)
    await runPressmark(folder, ['learn', '--only', 'folders', '--write'])
    expect(readFileSync(defaultsFile, 'utf8')).toBe(
      '# Stad\nlanguage: nl\nletterhead: Molens draaien in de wind\ndate: Molendorp, {day} {month} {year}\nheadline: 1\n',
    )
    const { stdout } = await runPressmark(folder, ['inspect', 'content/stad/1994/0.txt'])
    expect(stdout).toContain('headline  Brug open  (line 3, by the rule of the folder, 0.97)')
    const done = await runPressmark(folder, ['learn', '--only', 'folders'])
    expect(done.stdout).toContain('No folder of eight raw files or more shows a rule')
  })

  it('proposes no headline by which mastheads would be headlines', async () => {
    const clubs = Object.fromEntries(
      make((index, title, month) => {
        const top = index % 3 === 0 ? 'DE AFTRAP\nclubblad van SC Noord\n' : ''
        const day = `${top === '' ? '' : `${index}e jaargang no. 3, `}${index + 1} ${month} 1983`
        const head =
          top === '' ? `${title} voor iedereen\n\n${day}` : `${top}${day}\n\n${title} voor iedereen`
        return `${head}\n\n${TEXT}\n\n${TEXT}\n`
      }).map((text, index) => [`content/club/${index}.txt`, text]),
    )
    const folder = makeFolder(clubs)
    const { stdout } = await runPressmark(folder, ['learn', '--only', 'folders'])
    expect(stdout).not.toContain('headline: 1')
  })

  it('writes nothing where other files lie below that the rules would hold for', async () => {
    const folder = makeFolder({ ...files, 'content/stad/varia/x.txt': 'Iets anders\n\nTekst.\n' })
    const { stdout } = await runPressmark(folder, ['learn', '--only', 'folders', '--write'])
    expect(stdout).toContain('They would hold for 1 file in the folders below, too')
    expect(existsSync(join(folder, 'content/stad/_defaults.yaml'))).toBe(false)
  })
})
