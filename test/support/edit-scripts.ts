/** A number → a script of edits to a small archive, and what must hold of its addresses after each time it was published. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLedgerSession } from '../../src/pipeline/ledger-session.js'
import type { Appearance } from '../../src/project/appearance.js'
import { planArchive } from '../../src/pipeline/eleventy-data.js'
import { divide } from '../../src/render/renderer.js'
import { fetchArticles } from '../../src/pipeline/print/render-pages.js'
import { publish } from '../../src/commands/publish.js'
import { withdraw } from '../../src/commands/withdraw.js'
import type { Page } from '../../src/record/page.js'
import { diceOf, type Dice } from './dice.js'
import { putFile } from './make-folder.js'
import { quietEnvironment as environment } from './quiet-environment.js'

/** An article as the script knows it. `token` stands in its text and in no other. */
interface Article {
  readonly token: string
  path: string
  headline: string
  day: string
  id: string | null
  version: number
  /** What happened to it since it was last published. */
  isMoved: boolean
  isEdited: boolean
  isDeleted: boolean
  isWithdrawn: boolean
}

/** A script that went wrong, step by step. */
export interface Outcome {
  readonly steps: readonly string[]
  readonly faults: readonly string[]
  /** Addresses that were published. */
  readonly published: number
}

const HEADLINES = ['Brand in Gent', 'Moskou bouwt', 'Trein rijdt weer']
const DAYS = ['2020-04-17', '2020-04-18', '2021-01-02']
const STEPS = [
  'create',
  'collide',
  'retitle',
  'redate',
  'edit',
  'rename',
  'move',
  'delete',
  'restore',
  'swap',
  'withdraw',
  'publish',
  'publish',
] as const

/** Runs script number `seed` of `length` steps in the empty folder `folder`. */
export async function runScript(folder: string, seed: number, length: number): Promise<Outcome> {
  const script = new EditScript(folder, diceOf(seed))
  for (let index = 1; index < length; index++) await script.step(script.pick(STEPS)!)
  await script.step('publish')
  return script
}

interface Places {
  readonly content: string
  readonly cache: string
}

class EditScript implements Outcome {
  readonly steps: string[] = []
  readonly faults: string[] = []
  readonly #dice: Dice
  readonly #places: Places
  readonly #articles: Article[] = []
  /** Address → the token of the article that was first published there. */
  readonly #owners = new Map<string, string>()

  constructor(folder: string, dice: Dice) {
    this.#dice = dice
    this.#places = { content: join(folder, 'content'), cache: join(folder, '.cache') }
    mkdirSync(this.#places.content, { recursive: true })
  }

  get published(): number {
    return this.#owners.size
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.#dice(items.length || 1)]
  }

  async step(name: (typeof STEPS)[number]): Promise<void> {
    this.steps.push(`${name} [${this.#articles.map(({ path }) => path).join(' ')}]`)
    const article = this.pick(this.#living())
    if (name === 'create') return this.#create(this.pick(HEADLINES)!, this.pick(DAYS)!)
    if (name === 'publish') return this.#publish()
    if (name === 'restore')
      return this.#restore(this.pick(this.#articles.filter(({ isDeleted }) => isDeleted)))
    if (article) return this.#change(article, name)
  }

  async #change(article: Article, name: (typeof STEPS)[number]): Promise<void> {
    if (name === 'collide') this.#create(article.headline, article.day)
    if (name === 'delete') this.#delete(article)
    if (name === 'withdraw') await this.#withdraw(article)
    // Moved and edited at once is another article, unless it says who it is: the scripts do not go there.
    if (!article.isMoved || article.id !== null) this.#rewrite(article, name)
    if (!article.isEdited || article.id !== null) this.#relocate(article, name)
  }

  #rewrite(article: Article, name: (typeof STEPS)[number]): void {
    if (name === 'retitle') this.#edit(article, { headline: this.pick(HEADLINES)! })
    if (name === 'redate') this.#edit(article, { day: this.pick(DAYS)! })
    if (name === 'edit') this.#edit(article, {})
  }

  #relocate(article: Article, name: (typeof STEPS)[number]): void {
    if (name === 'rename') this.#move(article, `${article.path.slice(0, -3)}x.md`)
    if (name === 'move') this.#move(article, `${this.#dice(9)}/${article.path}`)
    if (name === 'swap') this.#swap(article, this.pick(this.#living())!)
  }

  #living(): readonly Article[] {
    return this.#articles.filter(({ isDeleted }) => !isDeleted)
  }

  #file(path: string): string {
    return join(this.#places.content, path)
  }

  #write({ path, headline, day, id, token, version }: Article): void {
    const head = [`title: ${headline}`, `date: ${day}`, ...(id === null ? [] : [`id: ${id}`])]
    putFile(
      this.#file(path),
      `---\n${head.join('\n')}\n---\n${token} ${version}. ${wordsOf(token)}\n`,
    )
  }

  #create(headline: string, day: string): void {
    const number = this.#articles.length
    const token = `token${number}token`
    const path = `${this.#dice(2) === 0 ? 'a/' : ''}${number}.md`
    const id = this.#dice(3) === 0 ? `nr-${number}` : null
    const article = { token, path, headline, day, id, version: 0, ...UNTOUCHED }
    this.#articles.push(article)
    this.#write(article)
  }

  #move(article: Article, path: string): void {
    mkdirSync(dirname(this.#file(path)), { recursive: true })
    renameSync(this.#file(article.path), this.#file(path))
    article.path = path
    article.isMoved = true
  }

  #edit(article: Article, change: Partial<Article>): void {
    Object.assign(article, change, { version: article.version + 1, isEdited: true })
    this.#write(article)
  }

  #swap(one: Article, other: Article): void {
    if (one === other || (other.isEdited && other.id === null)) return
    const [path, text] = [one.path, readFileSync(this.#file(one.path))]
    renameSync(this.#file(other.path), this.#file(path))
    writeFileSync(this.#file(other.path), text)
    one.path = other.path
    other.path = path
    one.isMoved = true
    other.isMoved = true
  }

  #delete(article: Article): void {
    rmSync(this.#file(article.path))
    article.isDeleted = true
  }

  #restore(article: Article | undefined): void {
    if (!article || (article.isMoved && article.isEdited)) return
    article.isDeleted = false
    this.#write(article)
  }

  async #withdraw(article: Article): Promise<void> {
    const [url] = [...this.#owners].find(([, token]) => token === article.token) ?? []
    if (url === undefined || article.isWithdrawn) return
    const isLost = article.isMoved && article.isEdited && article.id === null
    if (isLost) return
    await withdraw({ ...this.#places, address: url, reason: 'op verzoek' }, environment)
    article.isWithdrawn = true
  }

  async #publish(): Promise<void> {
    const before = this.#articles.map((article) => ({ ...article }))
    await publish({ ...this.#places, isCheck: false, allowLost: true }, environment)
    for (const article of this.#living())
      Object.assign(article, { isMoved: false, isEdited: false })
    const pages = await readPages(this.#places)
    const ledger = await publish({ ...this.#places, isCheck: true }, environment)
    if (!ledger.isCurrent) this.faults.push('the ledger changes when nothing has')
    for (const { url } of ledger.rows) {
      const page = pages.get(url)
      if (page) this.#judge(url, tokenOf(page, pages), before)
      else this.faults.push(`${url} has no page`)
    }
  }

  /** `shown` is the token of the article that a visitor finds at the address; null for a tombstone. */
  #judge(url: string, shown: string | null, before: readonly Article[]): void {
    const owner = this.#owners.get(url)
    if (shown !== null && owner === undefined) this.#owners.set(url, shown)
    if (shown !== null && owner !== undefined && shown !== owner)
      this.faults.push(`${url} of ${owner} shows ${shown}`)
    const article = before.find((each) => each.token === (owner ?? shown))
    if (article?.isWithdrawn && shown !== null)
      this.faults.push(`${url} of ${owner} is withdrawn and shown`)
    if (article && !article.isWithdrawn && !article.isDeleted && shown === null)
      this.faults.push(`${url} of ${owner} is there and not shown`)
  }
}

/** So many words that a text is known by them, as those of a paper are: `token3token` → `a3 b3 c3 …`. */
function wordsOf(token: string): string {
  const number = token.replace(/\D/g, '')
  return Array.from('abcdefghijklmnopqrst', (letter) => letter + number).join(' ')
}

const UNTOUCHED = { isMoved: false, isEdited: false, isDeleted: false, isWithdrawn: false }

const NO_LOOK: Appearance = {
  assets: [],
  logo: null,
  footer: null,
  pages: [],
  links: [],
  media: [],
  remarks: [],
}

/** Every page of the site by its address, the articles included. */
async function readPages(options: Places): Promise<ReadonlyMap<string, Page>> {
  return withLedgerSession(options, environment, ({ project, archive }) => {
    const { settings } = project
    const site = {
      settings,
      sections: [],
      hasDossiers: false,
      topicLabels: {},
      topicLabelsIn: {},
      hasWithdrawals: true,
      stylesheet: '',
      search: null,
      script: '',
      icon: '',
      logo: null,
      menu: [],
      footerLinks: [],
      footer: null,
      hasFonts: false,
    }
    const planned = planArchive({ project, appearance: NO_LOOK }, archive, new Map(), site)
    const { pages } = divide(fetchArticles(planned, archive.store))
    return new Map(pages.map((page) => [page.url, page]))
  })
}

/** The token in the text of the page, or of the one that it leads to; null for a tombstone. */
function tokenOf(page: Page, pages: ReadonlyMap<string, Page>): string | null {
  if (page.kind === 'article') return /token\d+token/.exec(page.view.article.lead)?.[0] ?? 'none'
  if (page.kind !== 'redirect' || page.view.to.kind !== 'page') return null
  const target = pages.get(page.view.to.url)
  return target ? tokenOf(target, pages) : 'nowhere'
}
