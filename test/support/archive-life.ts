/** A number → years in the life of a small archive, in steps, and what must hold of its site after each time it was published. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../src/commands/build.js'
import { publish } from '../../src/commands/publish.js'
import { redact } from '../../src/commands/redact.js'
import { redactEverywhere } from '../../src/commands/redact-everywhere.js'
import { withdraw } from '../../src/commands/withdraw.js'
import type { PageUrl } from '../../src/record/strings.js'
import { diceOf, type Dice } from './dice.js'
import { ON_BRANCH, STEPS, type StepName } from './life-steps.js'
import { LivingArticles, mustShow, type LivingArticle } from './living-articles.js'
import { quietEnvironment as environment } from './quiet-environment.js'
import { judgeSite, type Expected } from './judge-site.js'
import { listDifferences } from './trees.js'

export interface LifeOutcome {
  readonly steps: readonly string[]
  readonly faults: readonly string[]
  /** Addresses that were published. */
  readonly published: number
  /** Sites that were held against a clean one. */
  readonly compared: number
}

/** Runs life number `seed` of `length` steps in the empty folder `folder`. */
export async function liveOn(folder: string, seed: number, length: number): Promise<LifeOutcome> {
  const life = new ArchiveLife(folder, diceOf(seed))
  for (let count = 0; count < 3; count++) await life.step('create')
  await life.step('publish')
  for (let index = 1; index < length && life.faults.length === 0; index++)
    await life.step(life.pick(STEPS))
  if (life.faults.length === 0) await life.step('publish')
  return life
}

class ArchiveLife implements LifeOutcome {
  readonly steps: string[] = []
  readonly faults: string[] = []
  compared = 0
  readonly #dice: Dice
  readonly #folder: string
  readonly #places: { readonly content: string; readonly cache: string }
  readonly #articles: LivingArticles
  readonly #expected: Expected
  #day = 0
  /** On a branch, nothing is online. */
  #isBranch = false

  constructor(folder: string, dice: Dice) {
    this.#folder = folder
    this.#dice = dice
    this.#places = { content: join(folder, 'content'), cache: join(folder, 'cache') }
    this.#articles = new LivingArticles(this.#places.content, dice)
    this.#expected = {
      articles: this.#articles,
      owners: new Map(),
      dropped: new Set(),
      kept: new Set(),
      hidden: new Set(),
    }
    writeFileSync(join(this.#places.content, '.gitattributes'), ATTRIBUTES)
    writeFileSync(
      join(this.#places.content, 'archive.yaml'),
      'title: Archief\nbase-url: https://archive.example/a/\nredirect-maps: [netlify]\n',
    )
    writeFileSync(join(this.#places.content, 'topics.yaml'), TOPICS)
  }

  get published(): number {
    return this.#expected.owners.size
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.#dice(items.length)]!
  }

  async step(name: StepName): Promise<void> {
    this.steps.push(name)
    try {
      await this.#take(name)
    } catch (error) {
      this.faults.push(
        `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
    }
  }

  async #take(name: StepName): Promise<void> {
    if (name === 'publish') return this.#publish()
    if (name === 'build') return this.#buildAndJudge()
    if (name === 'merge') return this.#merge()
    if (name === 'withdraw') return this.#withdraw()
    if (name === 'bring back') return this.#bringBack()
    if (name === 'redact') return this.#redact()
    if (name === 'redact everywhere') return this.#redactEverywhere()
    if (name === 'lose the cache')
      return rmSync(this.#places.cache, { recursive: true, force: true })
    if (name === 'lose the site')
      return rmSync(join(this.#folder, 'site'), { recursive: true, force: true })
    this.steps[this.steps.length - 1] = `${name}: ${this.#articles.change(name)}`
  }

  /** Refused where articles may be lost; then the keeper decides in one way or the other. */
  async #publish(): Promise<void> {
    const options = { ...this.#places, isCheck: false }
    const how = await publish(options, environment).then(
      () => 'plain' as const,
      () => (this.#dice(2) === 0 ? ('carry over' as const) : ('allow lost' as const)),
    )
    if (how !== 'plain')
      await publish({ ...options, carryOver: how === 'carry over', allowLost: true }, environment)
    this.steps.push(`  (${how})`)
    this.#articles.settle(how === 'allow lost')
    if (!this.#isBranch) await this.#buildAndJudge(true)
  }

  async #build(site: string, cache: string): Promise<void> {
    const options = {
      content: this.#places.content,
      output: join(this.#folder, site),
      cache: join(this.#folder, cache),
      project: this.#folder,
      threads: 0,
    }
    await build(options, environment)
  }

  /** What a build leaves is held against what was promised, and against a clean site. */
  async #buildAndJudge(isPublished = false): Promise<void> {
    await this.#build('site', 'cache')
    this.faults.push(...judgeSite(join(this.#folder, 'site'), this.#expected, isPublished))
    await this.#compare()
  }

  async #compare(): Promise<void> {
    for (const name of ['clean', 'clean-cache'])
      rmSync(join(this.#folder, name), { recursive: true, force: true })
    await this.#build('clean', 'clean-cache')
    this.compared++
    this.faults.push(...listDifferences(join(this.#folder, 'site'), join(this.#folder, 'clean')))
  }

  async #withdraw(): Promise<void> {
    const found = this.#shown()
    if (!found) return
    const [url, article] = found
    this.steps.push(`  (${url} ${article.token})`)
    await withdraw({ ...this.#places, address: url, reason: 'op verzoek' }, environment)
    article.isWithdrawn = true
    this.#expected.hidden.add(article.token)
    await this.#buildAndJudge()
  }

  /** The keeper takes the last item out of the list. */
  async #bringBack(): Promise<void> {
    const file = join(this.#places.content, 'withdrawals.yaml')
    if (!existsSync(file)) return
    const text = readFileSync(file, 'utf8')
    const at = text.lastIndexOf('\n- ')
    const url = /url: *(\S+)/.exec(text.slice(at))?.[1]
    const token = url === undefined ? undefined : this.#expected.owners.get(url)
    const article = this.#articles.all.find((each) => each.token === token)
    if (at === -1 || !article) return
    const rest = text.slice(0, at + 1)
    if (rest.includes('\n- ')) writeFileSync(file, rest)
    else rmSync(file)
    article.isWithdrawn = false
    article.mayBeHidden = true
    this.#expected.hidden.delete(article.token)
    await this.#buildAndJudge()
  }

  async #redact(): Promise<void> {
    const found = this.#shown()
    if (!found || this.#expected.hidden.has(found[1].secret)) return
    const [url, article] = found
    const choice = this.#choice()
    this.steps.push(`  (${url} ${article.secret} ${JSON.stringify(choice)})`)
    await redact(
      { ...this.#places, address: url, text: article.secret, with: 'X', ...choice },
      environment,
    )
    this.#noteChoice(article.secret, choice)
    await this.#buildAndJudge()
  }

  async #redactEverywhere(): Promise<void> {
    const name = this.#articles.names.find(
      (each) =>
        !this.#expected.hidden.has(each) &&
        this.#articles.living.some((article) => article.name === each),
    )
    if (name === undefined) return
    const choice = this.#choice()
    this.steps.push(`  (${name} ${JSON.stringify(choice)})`)
    await redactEverywhere({ ...this.#places, text: name, with: 'N.', ...choice }, environment)
    this.#noteChoice(name, choice)
    await this.#buildAndJudge()
  }

  #choice(): { readonly keepAddress?: true; readonly dropAddress?: true } {
    return this.pick([{}, { keepAddress: true }, { dropAddress: true }] as const)
  }

  #noteChoice(
    word: string,
    choice: { readonly keepAddress?: true; readonly dropAddress?: true },
  ): void {
    this.#expected.hidden.add(word)
    if (choice.keepAddress) this.#expected.kept.add(word)
    if (choice.dropAddress) this.#expected.dropped.add(word)
  }

  /** An address that shows an article, for a command to be given. */
  #shown(): readonly [PageUrl, LivingArticle] | null {
    const shown = [...this.#expected.owners].flatMap(([url, token]) => {
      const article = this.#articles.living.find((each) => each.token === token)
      return article && mustShow(article) ? [[url as PageUrl, article] as const] : []
    })
    return shown.length === 0 ? null : this.pick(shown)
  }

  /** Two people work on articles of their own, publish or not, and git merges what they did. */
  async #merge(): Promise<void> {
    if (!existsSync(join(this.#folder, '.git'))) {
      this.#git('init', '-q', '-b', 'main')
      writeFileSync(join(this.#folder, '.gitignore'), '/*\n!/content\n*.lock\n')
    }
    this.#commit()
    this.#git('checkout', '-q', '-b', 'side')
    await this.#work(1)
    this.#git('checkout', '-q', 'main')
    await this.#work(0)
    this.#git('merge', '-q', '--no-edit', 'side')
    this.#git('branch', '-q', '-D', 'side')
    await this.#buildAndJudge()
  }

  async #work(parity: 0 | 1): Promise<void> {
    this.#isBranch = true
    this.#articles.keepTo(parity)
    for (let count = 1 + this.#dice(4); count > 0; count--) await this.step(this.pick(ON_BRANCH))
    this.#articles.keepTo(null)
    this.#isBranch = false
    this.#commit()
  }

  #commit(): void {
    this.#git('add', '-A')
    this.#git('commit', '-q', '--allow-empty', '-m', `Dag ${this.#day++}`)
  }

  #git(...args: readonly string[]): void {
    execFileSync('git', [...IDENTITY, ...args], { cwd: this.#folder, stdio: 'pipe' })
  }
}

const IDENTITY = [
  '-c',
  'user.name=A',
  '-c',
  'user.email=a@b.example',
  '-c',
  'core.autocrlf=false',
  '-c',
  'merge.directoryRenames=false',
]
/** Two small topics: the thousands of terms that come with Pressmark would be read for each build. */
const TOPICS =
  'extend: false\ntopics:\n  fire: { labels: { en: Fire }, terms: { nl: brand^4 } }\n  trains: { labels: { en: Trains }, terms: { nl: trein^4 } }\n'
/** As `init` writes it. */
const ATTRIBUTES =
  '* -text\nledger/*.tsv merge=union\nwithdrawals.yaml merge=union\nredactions.yaml merge=union\n'
