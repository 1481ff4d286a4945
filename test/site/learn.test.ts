/** `learn`: which words at the ends of headlines are initials. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addToRoster } from '../../src/commands/learn-initials.js'
import { InitialsCensus } from '../../src/raw/header/initials-census.js'
import { readAuthorities } from '../../src/read/settings/authorities.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const LONG = 'Het stadsbestuur opent maandag een nieuwe brug over de vaart. '.repeat(12)

/** What a census of these headlines shows; every one stands above `text`. */
function learnFrom(headlines: readonly string[], text: string): readonly string[] {
  const census = new InitialsCensus()
  for (const headline of headlines) census.add({ headline, texts: [text], taken: [] })
  return census.learned({}).map(({ token }) => token)
}

function repeat(ending: string, times: number): readonly string[] {
  return Array.from({ length: times }, (_, index) => `Bericht nummer ${index} ${ending}`)
}

describe('a token at the end of headlines', () => {
  it.each(['tme', 'adn', 'jv', 'kve'])('is initials when it ends three: %s', (token) => {
    expect(learnFrom(repeat(`gemeld ${token}`, 3), LONG)).toEqual([token])
    expect(learnFrom(repeat(`gemeld ${token}`, 2), LONG)).toEqual([])
  })

  it('is one when it stands beside another', () => {
    expect(learnFrom(repeat('gemeld jv/tme', 3), LONG)).toEqual(['jv', 'tme'])
  })

  it('is not when running text has it a quarter as often', () => {
    expect(learnFrom(repeat('gemeld tme', 4), `${LONG} Een Tme staat hier.`)).toEqual([])
  })

  it('that could be a word has to be missing in texts that are long enough', () => {
    expect(learnFrom(repeat('gemeld rob', 4), LONG)).toEqual(['rob'])
    expect(learnFrom(repeat('gemeld rob', 4), 'Kort.')).toEqual([])
    expect(learnFrom(repeat('gemeld VLD', 4), 'Kort.')).toEqual([])
  })

  it('under a text in brackets is not running text', () => {
    expect(learnFrom(repeat('gemeld tme', 3), `${LONG} (tme)`)).toEqual(['tme'])
  })

  it.each([
    ['a common word', 'en daar is'],
    ['an abbreviation', 'weer op tv'],
    ['a measure', 'over 40 km'],
    ['a time', 'om 17 uur'],
    ['what a colon or dash announces', 'debat - live'],
    ['what an article announces', 'leven zonder nmbs'],
    ['longer than initials', 'zonder naam'],
  ])('is not when it is %s: %s', (_what, ending) => {
    expect(learnFrom(repeat(ending, 9), LONG)).toEqual([])
  })

  it.each(['goed', 'toe', 'bad', 'fort', 'cosa', 'zola'])(
    'is not when it is a real word, or sounds like one of four letters: %s',
    (word) => {
      expect(learnFrom(repeat(`keurt begroting ${word}`, 9), LONG)).toEqual([])
    },
  )

  it('is one in small letters behind a headline of capitals, and not in capitals', () => {
    expect(learnFrom(['KONING DOOD tme', 'REGEN tme', 'ZON EN MAAN tme'], LONG)).toEqual(['tme'])
    expect(
      learnFrom(
        Array.from({ length: 9 }, () => 'KONING TREEDT TME'),
        LONG,
      ),
    ).toEqual([])
  })
})

describe('content/authors.yaml', () => {
  const learned = { token: 'no', ends: 1234, seen: 0, losing: 0, samples: [] }

  it('keeps its entries, their order and comments when initials are added', () => {
    const before = '# Ours\nzz: Zoë Zand # since 2019\n\naa: null\n'
    expect(addToRoster(before, [learned])).toBe(`${before}no: null # ends 1,234 headlines\n`)
  })

  it('begins with a word of explanation when it is new', () => {
    expect(addToRoster('', [learned])).toMatch(/^# Initials → full name.*\n\nno: null #.*\n$/)
  })

  it('may hold initials without a name', () => {
    const content = makeFolder({ 'authors.yaml': addToRoster('', [learned]) })
    expect(readAuthorities(content).roster).toEqual({ no: null })
  })
})

describe('learn', () => {
  const files = Object.fromEntries(
    [1, 2, 3].map((day) => [
      `content/${day}.txt`,
      ` date 2019-05 Stad opent brug nummer ${day} tme\n\n${day} mei 2019\n\nBron: Belga 3 De stad opent.\n`,
    ]),
  )

  it('writes what the archive shows, and from then on builds take it', async () => {
    const folder = makeFolder(files)
    const tried = await runPressmark(folder, ['learn', '--dry-run'])
    expect(tried.stdout).toMatch(/tme +ends 3 headlines, 0 times in running text; 3 would lose it/)
    expect(tried.stdout).toContain('Stad opent brug nummer 1 tme')
    expect(existsSync(join(folder, 'content/authors.yaml'))).toBe(false)
    expect((await runPressmark(folder, ['learn'])).code).toBe(0)
    expect(readFileSync(join(folder, 'content/authors.yaml'), 'utf8')).toContain('tme: null')
    expect(readdirSync(join(folder, 'content')).filter((name) => name.endsWith('.part'))).toEqual(
      [],
    )
    const { stdout } = await runPressmark(folder, ['inspect', '--json', 'content/1.txt'])
    expect(JSON.parse(stdout).records[0]).toMatchObject({
      headline: 'Stad opent brug nummer 1',
      initials: ['tme'],
    })
  })

  it('finds nothing new the second time', async () => {
    const folder = makeFolder(files)
    await runPressmark(folder, ['learn'])
    const before = readFileSync(join(folder, 'content/authors.yaml'), 'utf8')
    expect((await runPressmark(folder, ['learn'])).stdout).toContain('no initials that')
    expect(readFileSync(join(folder, 'content/authors.yaml'), 'utf8')).toBe(before)
  })
})
