/** A number → a script of edits to a small archive, and what must hold of its addresses after each time it was published. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workOnLedger } from '../../src/commands/load-for-ledger.js'
import { planArchive } from '../../src/commands/plan-archive.js'
import { fetchArticles } from '../../src/commands/print-due.js'
import { publish } from '../../src/commands/publish.js'
import { withdraw } from '../../src/commands/withdraw.js'
import type { Page } from '../../src/record/page.js'
import { diceOf } from './dice.js'
import { quietWorld as world } from './quiet-world.js'

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
  const dice = diceOf(seed)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[dice(items.length || 1)]
  const content = join(folder, 'content')
  const options = { content, cache: join(folder, '.cache') }
  const articles: Article[] = []
  const steps: string[] = []
  const faults: string[] = []
  /** Address → the token of the article that was first published there. */
  const owners = new Map<string, string>()
  const living = (): Article[] => articles.filter(({ isDeleted }) => !isDeleted)
  const write = (article: Article): void => {
    const { path, headline, day, id, token, version } = article
    mkdirSync(dirname(join(content, path)), { recursive: true })
    const head = [`title: ${headline}`, `date: ${day}`, ...(id === null ? [] : [`id: ${id}`])]
    const text = `---\n${head.join('\n')}\n---\n${token} ${version}.\n`
    writeFileSync(join(content, path), text)
  }
  const create = (headline: string, day: string): void => {
    const token = `token${articles.length}token`
    const path = `${dice(2) === 0 ? 'a/' : ''}${token.slice(5, -5)}.md`
    const id = dice(3) === 0 ? `nr-${articles.length}` : null
    const article = { token, path, headline, day, id, version: 0, ...UNTOUCHED }
    articles.push(article)
    write(article)
  }
  const relocate = (article: Article, path: string): void => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    renameSync(join(content, article.path), join(content, path))
    article.path = path
    article.isMoved = true
  }
  const edit = (article: Article, change: Partial<Article>): void => {
    Object.assign(article, change, { version: article.version + 1, isEdited: true })
    write(article)
  }
  const step = async (name: (typeof STEPS)[number]): Promise<void> => {
    const article = pick(living())
    if (name === 'create') return create(pick(HEADLINES)!, pick(DAYS)!)
    if (name === 'publish') return check()
    if (name === 'restore') return restore(pick(articles.filter(({ isDeleted }) => isDeleted)))
    if (!article) return
    const unpublishedMove = article.isMoved && article.id === null
    if (name === 'collide') create(article.headline, article.day)
    // Moved and edited at once is another article, unless it says who it is: the scripts do not go there.
    if (name === 'retitle' && !unpublishedMove) edit(article, { headline: pick(HEADLINES)! })
    if (name === 'redate' && !unpublishedMove) edit(article, { day: pick(DAYS)! })
    if (name === 'edit' && !unpublishedMove) edit(article, {})
    const isFree = !article.isEdited || article.id !== null
    if (name === 'rename' && isFree) relocate(article, `${article.path.slice(0, -3)}x.md`)
    if (name === 'move' && isFree) relocate(article, `${dice(9)}/${article.path}`)
    if (name === 'swap' && isFree) swap(article, pick(living())!)
    if (name === 'delete') {
      rmSync(join(content, article.path))
      article.isDeleted = true
    }
    if (name === 'withdraw') await takeOut(article)
  }
  const swap = (one: Article, other: Article): void => {
    if (one === other || (other.isEdited && other.id === null)) return
    const [path, text] = [one.path, readFileSync(join(content, one.path))]
    renameSync(join(content, other.path), join(content, path))
    writeFileSync(join(content, other.path), text)
    one.path = other.path
    other.path = path
    one.isMoved = true
    other.isMoved = true
  }
  const restore = (article: Article | undefined): void => {
    if (!article || (article.isMoved && article.isEdited)) return
    article.isDeleted = false
    write(article)
  }
  const takeOut = async (article: Article): Promise<void> => {
    const [url] = [...owners].find(([, token]) => token === article.token) ?? []
    if (url === undefined || article.isWithdrawn) return
    const isLost = article.isMoved && article.isEdited && article.id === null
    if (isLost) return
    await withdraw({ ...options, address: url, reason: 'op verzoek' }, world)
    article.isWithdrawn = true
  }
  const check = async (): Promise<void> => {
    const before = articles.map((article) => ({ ...article }))
    await publish({ ...options, isCheck: false }, world)
    for (const article of living()) Object.assign(article, { isMoved: false, isEdited: false })
    const pages = await readPages(options)
    const ledger = await publish({ ...options, isCheck: true }, world)
    if (!ledger.isCurrent) faults.push('the ledger changes when nothing has')
    for (const { url } of ledger.rows) {
      const page = pages.get(url)
      if (!page) faults.push(`${url} has no page`)
      else judge(url, page, pages, before)
    }
  }
  const judge = (
    url: string,
    page: Page,
    pages: ReadonlyMap<string, Page>,
    before: readonly Article[],
  ): void => {
    const token = tokenOf(page, pages)
    const owner = owners.get(url)
    if (token !== null && owner === undefined) owners.set(url, token)
    if (token !== null && owner !== undefined && token !== owner)
      faults.push(`${url} of ${owner} shows ${token}`)
    const article = before.find((each) => each.token === (owner ?? token))
    if (!article) return
    const isShown = token !== null
    if (article.isWithdrawn && isShown) faults.push(`${url} of ${owner} is withdrawn and shown`)
    if (!article.isWithdrawn && !article.isDeleted && !isShown)
      faults.push(`${url} of ${owner} is there and not shown`)
  }
  mkdirSync(content, { recursive: true })
  for (let index = 0; index < length; index++) {
    const name = index === length - 1 ? 'publish' : pick(STEPS)!
    steps.push(`${name} [${articles.map(({ path }) => path).join(' ')}]`)
    // One step follows from the other.
    await step(name)
  }
  return { steps, faults, published: owners.size }
}

const UNTOUCHED = { isMoved: false, isEdited: false, isDeleted: false, isWithdrawn: false }

/** Every page of the site by its address, the articles included. */
async function readPages(options: {
  readonly content: string
  readonly cache: string
}): Promise<ReadonlyMap<string, Page>> {
  return workOnLedger(options, world, ({ project: { settings }, loaded }) => {
    const site = { settings, sections: [], topicLabels: {}, hasWithdrawals: true, stylesheet: '' }
    const pages = fetchArticles(planArchive(loaded, new Map(), site), loaded.store)
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
