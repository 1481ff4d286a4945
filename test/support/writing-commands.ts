/** Commands that write, and small archives that they are run on: for faults of disks and kills. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../src/commands/build.js'
import { learnFolders } from '../../src/commands/learn-folders.js'
import { learn } from '../../src/commands/learn-initials.js'
import { learnTopicsOf } from '../../src/commands/learn-topics.js'
import { publish } from '../../src/commands/publish.js'
import { redactEverywhere } from '../../src/commands/redact-everywhere.js'
import { redact } from '../../src/commands/redact.js'
import { withdraw } from '../../src/commands/withdraw.js'
import { markdownArticle as article } from './articles.js'
import { makeFolder, putFile } from './make-folder.js'
import { makePng } from './media-bytes.js'
import { quietEnvironment as environment } from './quiet-environment.js'

const TEXT = 'Jan Peeters sprak dinsdag in de grote zaal van het stadhuis over het nieuwe dok.'
/** Two small topics: the thousands of terms that come with Pressmark would be read by each run. */
const SETTINGS = {
  'content/archive.yaml': 'title: Archief\n',
  'content/topics.yaml':
    'extend: false\ntopics:\n  sport: { labels: { en: Sport }, terms: { nl: koers^4 } }\n  politics: { labels: { en: Politics }, terms: { nl: minister^4 } }\n',
}
const BRAND = '2020/04/17/brand.html'

export type Command = (folder: string) => Promise<unknown>
export type Archive = 'published' | 'raw' | 'labelled'

function places(folder: string) {
  return { content: join(folder, 'content'), cache: join(folder, 'cache') }
}

export function buildIn(folder: string, site = 'site', cache = 'cache'): Promise<unknown> {
  const options = {
    output: join(folder, site),
    cache: join(folder, cache),
    project: folder,
    threads: 0,
  }
  return build({ ...options, content: join(folder, 'content') }, environment)
}

/** What is run, and on which archive. */
export const COMMANDS: Readonly<Record<string, readonly [Command, Archive]>> = {
  'a first build': [firstBuild, 'published'],
  'a build after edits': [buildIn, 'published'],
  publish: [publishIn, 'published'],
  withdraw: [withdrawIn, 'published'],
  redact: [redactIn, 'published'],
  'redact everywhere': [redactAllIn, 'published'],
  'learn initials': [learnIn, 'raw'],
  'learn folders': [learnFoldersIn, 'raw'],
  'learn topics': [learnTopicsIn, 'labelled'],
}

async function firstBuild(folder: string): Promise<void> {
  rmSync(join(folder, 'site'), { recursive: true, force: true })
  rmSync(join(folder, 'cache'), { recursive: true, force: true })
  await buildIn(folder)
}

function publishIn(folder: string): Promise<unknown> {
  return publish({ ...places(folder), isCheck: false }, environment)
}

function withdrawIn(folder: string): Promise<unknown> {
  return withdraw({ ...places(folder), address: BRAND, reason: 'op verzoek' }, environment)
}

function redactIn(folder: string): Promise<unknown> {
  const words = { text: 'Jan Peeters', with: 'X' }
  return redact({ ...places(folder), address: BRAND, ...words }, environment)
}

function redactAllIn(folder: string): Promise<unknown> {
  const words = { text: 'Jan Peeters', with: 'X' }
  return redactEverywhere({ ...places(folder), ...words }, environment)
}

function learnIn(folder: string): Promise<unknown> {
  return learn({ content: places(folder).content }, environment)
}

function learnFoldersIn(folder: string): Promise<unknown> {
  return learnFolders({ content: places(folder).content, write: true }, environment)
}

function learnTopicsIn(folder: string): Promise<unknown> {
  return learnTopicsOf({ content: places(folder).content }, environment)
}

export const ARCHIVES: Readonly<Record<Archive, () => Promise<string>>> = {
  published: makePublished,
  raw: makeRaw,
  labelled: makeLabelled,
}

/** Files that share initials, a letterhead and a line with their date. */
async function makeRaw(): Promise<string> {
  const titles = 'Brug open,Sluis dicht,Molen draait,Markt verhuist,Feest in Noord,School groeit'
  const text = 'Het bestuur heeft daar gisteren toe besloten. De werken beginnen na de zomer.'
  const files = [...titles.split(','), 'Bos gekapt', 'Haven gedregd'].map((title, index) => [
    `content/persdienst/${index}.txt`,
    `Stad Molendorp\n\nMolendorp, ${index + 1} april 1994\n\n${title} tme\n\n${text}\n\n${text}\n`,
  ])
  const wire = titles
    .split(',')
    .map((title, index) => [
      `content/telex/${index}.txt`,
      ` date 2020-04 ${title} tme\n\n${index + 1} april 2020\n\nBron: Belga 0 ${text}\n`,
    ])
  const folder = makeFolder({ ...SETTINGS, ...Object.fromEntries([...files, ...wire]) })
  await buildIn(folder)
  return folder
}

/** As many labelled articles as words are learned from. */
async function makeLabelled(): Promise<string> {
  const files = Array.from({ length: 52 }, (_, index) => {
    const [topic, words] =
      index % 2 === 0
        ? ['sport', 'De renners vertrokken in de regen naar de laatste klim.']
        : ['politics', 'De minister verdedigde de begroting in de kamer.']
    const text = article(`Kop ${index}`, '2020-04-17', words, `topics: [${topic}]\nlanguage: nl\n`)
    return [`content/${index}.md`, text]
  })
  return makeFolder({ ...SETTINGS, ...Object.fromEntries(files) })
}

/** An archive that was published and built, and edited since then. */
async function makePublished(): Promise<string> {
  const folder = makeFolder({
    ...SETTINGS,
    'content/a.md': article('Brand', '2020-04-17', `${TEXT} ![x](x.png)`),
    'content/b.md': article('Koers', '2020-04-18', 'De renners vertrokken om negen uur.'),
    'content/c.txt':
      ' date 2021-01 Opera jv\n\n2 januari 2021\n\nBron: Belga 0 De partituur lag in een kist.\n',
    'content/x.png': makePng(4, 3),
  })
  await publish({ ...places(folder), isCheck: false }, environment)
  await buildIn(folder)
  putFile(
    join(folder, 'content/b.md'),
    article('Koers', '2020-04-18', 'De renners vertrokken om tien uur.'),
  )
  putFile(join(folder, 'content/d.md'), article('Nieuw', '2021-02-03', 'Een nieuw bericht.'))
  rmSync(join(folder, 'content/c.txt'))
  return folder
}
