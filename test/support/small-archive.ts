/** A folder → a small archive in it, which is changed at random as people, their tools and their disks would. */
import { readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { diceOf, type Dice } from './dice.js'
import { putFile } from './make-folder.js'
import { makePng } from './media-bytes.js'
import { listFiles } from './trees.js'
import { NAME_FILES, tellStory, TOPIC_FILES } from './wire-copies.js'

/** Milliseconds: no disk's clock is coarser here. */
const TICK = 20

const HEADLINES = ['Brand in Gent', 'Moskou bouwt', 'Trein rijdt weer jv', 'Écluse à Liège', '日本']
const DATES = ['2020-04-17', '2020-04-18', '2020-04', '2020', '2021-01-02', '1999-12-31', '']
const TOPICS = ['sport', 'politics', 'Vis & vlees', 'vis-vlees', '']
const SOURCES = ['Belga', 'ANP', 'Reuters']

export class SmallArchive {
  readonly folder: string
  readonly content: string
  readonly #dice: Dice
  readonly #removed: (readonly [path: string, text: string])[] = []
  #made = 0

  constructor(folder: string, seed: number) {
    this.folder = folder
    this.content = join(folder, 'content')
    this.#dice = diceOf(seed)
  }

  /** One change, or one person's work, each by its name. */
  readonly changes: Readonly<Record<string, () => void | Promise<void>>> = {
    'add Markdown': () => this.addMarkdown(),
    'add raw': () => this.addRaw(),
    'add a wire story': () => this.#addStory(),
    'topics file': () => this.#put('topics.yaml', this.pick(TOPIC_FILES)),
    'names file': () => this.#put('names.yaml', this.pick(NAME_FILES)),
    'edit a body': () => this.#edit((text) => `${text}\nEen regel meer ${this.#dice(99)}.\n`),
    'edit a headline': () =>
      this.#edit((text) => text.replace(/Brand|Moskou|Trein/, this.pick(['Brand', 'Storm']))),
    'change a date': () =>
      this.#edit((text) => text.replace(/^date: .*/m, `date: ${this.pick(DATES)}`)),
    'change a topic': () =>
      this.#edit((text) => text.replace(/^topics: .*/m, `topics: [${this.pick(TOPICS)}]`)),
    'touch all': () => this.#touchAll(),
    rename: () => this.#rename(),
    delete: () => this.#delete(),
    restore: () => this.#restore(),
    setting: () => this.#changeSettings(),
    'authority file': () => this.#putAuthorities(),
    'folder defaults': () => this.#putDefaults(),
    correction: () => this.#correct(),
    'a picture': () => this.#putPicture(),
    'remove a picture': () => this.#removePicture(),
    'damage the site': () => this.#damageSite(),
    'damage the cache': () => this.#damageCache(),
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.#dice(items.length)]!
  }

  articles(): readonly string[] {
    return this.#list(/\.(?:md|txt)$/)
  }

  /** A template of the project's own, which goes as soon as `work` is done. */
  withTemplate(work: () => void): void {
    const text = `export const render = () => 'User-agent: ${this.#dice(9)}'\n`
    putFile(join(this.folder, 'templates/robots.js'), text)
    work()
    rmSync(join(this.folder, 'templates'), { recursive: true })
  }

  addMarkdown(): void {
    const dice = this.#dice
    const topic = this.pick(TOPICS)
    const date = this.pick(DATES)
    const lines = [
      `title: "${this.pick(HEADLINES)}"`,
      ...(date ? [`date: ${date}`] : []),
      ...(topic ? [`topics: ["${topic}"]`] : []),
      ...(dice(3) === 0 ? [`source: ${this.pick(SOURCES)}`] : []),
      ...(dice(4) === 0 ? [`id: nr-${dice(6)}`] : []),
      ...(dice(4) === 0 ? [`aliases: [/oud/${dice(5)}.html]`] : []),
      ...(dice(2) === 0 ? [`image: beeld${dice(2)}.png`] : []),
    ]
    this.#put(
      `${this.pick(['', 'a/', 'b/c/'])}${this.#made++}.md`,
      `---\n${lines.join('\n')}\n---\nEerste alinea ${this.#made}.\n\nTweede *alinea*.\n`,
    )
  }

  addRaw(): void {
    const dice = this.#dice
    const one = (): string =>
      ` date 2020-04 ${this.pick(HEADLINES)}\n\n${1 + dice(28)} april 2020\n\n12u30\n\nBron: ${this.pick(SOURCES)} ${dice(9)} Een alinea ${this.#made}.\n\nNog een.\n`
    const path = `${this.pick(['', 'a/'])}${this.#made++}.txt`
    this.#put(path, dice(4) === 0 ? `${one()}\n${one()}` : one())
  }

  #addStory(): void {
    const head = `title: ${this.pick(HEADLINES)}\ndate: ${this.pick(DATES)}`
    this.#put(
      `${this.pick(['', 'a/'])}${this.#made++}.md`,
      `---\n${head}\n---\n${tellStory(this.#dice)}\n\n${tellStory(this.#dice)}\n`,
    )
  }

  #touchAll(): void {
    for (const path of this.articles())
      utimesSync(join(this.content, path), this.#dice(1e9), this.#dice(1e9))
  }

  #rename(): void {
    const path = this.pick(this.articles())
    const target = path.replace(/[^/]+(?=\.\w+$)/, `x${this.#made++}`)
    renameSync(join(this.content, path), join(this.content, target))
  }

  #delete(): void {
    const path = this.pick(this.articles())
    this.#removed.push([path, this.#read(path)])
    rmSync(join(this.content, path))
  }

  #restore(): void {
    const found = this.#removed.pop()
    if (found) this.#put(...found)
  }

  #changeSettings(): void {
    const title = `title: Archief ${this.#dice(3)}\n`
    const more = this.pick([
      '',
      'base-url: https://example.org/a/\n',
      'url-style: clean\n',
      'initials: always\n',
      'people-pages: true\n',
    ])
    this.#put('archive.yaml', `${title}${more}`)
  }

  #putAuthorities(): void {
    const policy = this.pick(['full', 'lead', 'metadata'])
    const files: readonly (readonly [string, string])[] = [
      ['authors.yaml', `jv: Jan ${this.#dice(3)}\n`],
      ['sources.yaml', `Reuters: { policy: ${policy} }\n`],
      ['redirects.csv', `old,new\n/oud/${this.#dice(5)}.html,${this.pick(this.articles())}\n`],
    ]
    this.#put(...this.pick(files))
  }

  #putDefaults(): void {
    this.#put(`${this.pick(['', 'a/'])}_defaults.yaml`, `language: ${this.pick(['nl', 'fr'])}\n`)
  }

  #correct(): void {
    const date = `2019-0${1 + this.#dice(9)}-03`
    const text = `${this.pick(this.articles())}:\n  date: ${date}\n  reason: zo\n`
    this.#put('corrections.yaml', text)
  }

  async #putPicture(): Promise<void> {
    const path = `${this.pick(['', 'a/', 'b/c/'])}beeld${this.#dice(2)}.png`
    this.#put(path, makePng(1 + this.#dice(9), 4))
    // What changed within the tick of the clock in which a build begins is not trusted by the next one.
    await setTimeout(TICK)
  }

  #removePicture(): void {
    const found = this.#list(/\.png$/)
    if (found.length > 0) rmSync(join(this.content, this.pick(found)))
  }

  #damageSite(): void {
    const site = join(this.folder, 'site')
    const page = this.pick(listFiles(site).filter((path) => path.endsWith('.html')))
    if (this.#dice(2) === 0) rmSync(join(site, page))
    else writeFileSync(join(site, page), 'other')
  }

  #damageCache(): void {
    const cache = join(this.folder, 'cache')
    const file = join(cache, this.pick(listFiles(cache)))
    const bytes = readFileSync(file)
    const dice = this.#dice
    if (bytes.length > 0) bytes[dice(bytes.length)]! ^= 1 + dice(255)
    writeFileSync(file, dice(3) === 0 ? bytes.subarray(0, dice(bytes.length + 1)) : bytes)
  }

  #edit(change: (text: string) => string): void {
    const path = this.pick(this.articles())
    this.#put(path, change(this.#read(path)))
  }

  #list(name: RegExp): readonly string[] {
    return readdirSync(this.content, { recursive: true, encoding: 'utf8' })
      .filter((path) => name.test(path))
      .toSorted()
  }

  #read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8')
  }

  #put(path: string, text: string | Uint8Array): void {
    putFile(join(this.content, path), text)
  }
}
