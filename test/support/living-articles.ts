/** Dice → the articles of a small archive, which are written, edited, moved, deleted and brought back, and what is certain of each. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dice } from './dice.js'
import { putFile } from './make-folder.js'

/** An article as the script knows it. */
export interface LivingArticle {
  readonly number: number
  /** Stands in its text and in no other. */
  readonly token: string
  /** A word of its text that may be redacted, in no other text. */
  readonly secret: string
  /** A name that several texts have. */
  readonly name: string
  readonly id: string | null
  path: string
  headline: string
  day: string
  version: number
  isDeleted: boolean
  isWithdrawn: boolean
  /** Whether no reader of the rules could take it for another since it was published. */
  isCertain: boolean
  /** Whether it may stay out because it resembles a withdrawn one. */
  mayBeHidden: boolean
  /** Whether the ledger knows its id, which raw text has no place for. */
  isNamed: boolean
  /** What happened to it since it was last published. */
  isMoved: boolean
  isRedated: boolean
}

const HEADLINES = ['Brand in Gent', 'Moskou bouwt', 'Trein rijdt weer', 'Storm over zee']
const NAMES = ['Wouterszoon', 'Verbeeckx', 'Dupontel']
const DAYS = ['2020-04-17', '2020-04-18', '2021-01-02']
const MONTHS: Readonly<Record<string, string>> = { '01': 'januari', '04': 'april' }

export class LivingArticles {
  readonly all: LivingArticle[] = []
  readonly names: readonly string[] = NAMES
  readonly #content: string
  readonly #dice: Dice
  /** Articles with odd or even numbers, or all. */
  #parity: 0 | 1 | null = null

  constructor(content: string, dice: Dice) {
    this.#content = content
    this.#dice = dice
    mkdirSync(content, { recursive: true })
  }

  get living(): readonly LivingArticle[] {
    return this.all.filter(({ isDeleted }) => !isDeleted)
  }

  /** On a branch, only articles of one kind are touched, so that git has no conflict to report. */
  keepTo(parity: 0 | 1 | null): void {
    this.#parity = parity
  }

  /**
   * Whoever publishes says with it what each article is. Where lost ones were let go, what was doubtful stays so, also that
   * which only the other branch touches: the ledger is that of all.
   */
  settle(letGo: boolean): void {
    if (letGo) for (const article of this.living.filter(isDoubtful)) article.isCertain = false
    for (const article of this.#touchable(this.living)) {
      article.isNamed = article.id !== null && endOf(article.path) === 'md'
      article.isMoved = false
      article.isRedated = false
    }
  }

  /** Does what a step is called; returns what was done to which article. */
  change(name: string): string {
    if (name === 'create') return this.#create(this.#pick(HEADLINES), this.#pick(DAYS))
    if (name.startsWith('restore')) return this.#restore(name === 'restore elsewhere')
    const own = this.#touchable(this.living)
    if (own.length === 0) return 'nothing'
    const article = this.#pick(own)
    if (name === 'collide') return this.#create(article.headline, article.day)
    if (name === 'delete') return this.#delete(article)
    if (name.startsWith('swap'))
      return this.#swap(article, this.#pick(own), name === 'swap and edit')
    if (name.includes('move')) this.#move(article, `${this.#dice(9)}/${article.path}`)
    if (name.includes('rename')) this.#move(article, article.path.replace(/(?=\.\w+$)/, 'x'))
    if (name === 'format')
      this.#move(
        article,
        article.path.replace(/\w+$/, (end) => (end === 'md' ? 'txt' : 'md')),
      )
    if (name.includes('edit')) article.version++
    if (name.includes('retitle'))
      article.headline = this.#titled(this.#pick(HEADLINES), article.name)
    if (name.includes('redate')) this.#redate(article)
    this.#write(article)
    return describe(article)
  }

  #touchable(articles: readonly LivingArticle[]): readonly LivingArticle[] {
    return articles.filter(({ number }) => this.#parity === null || number % 2 === this.#parity)
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#dice(items.length)]!
  }

  /** Some headlines have the name, and so have their addresses. */
  #titled(headline: string, name: string): string {
    return this.#dice(4) === 0 ? `${headline.replace(/ .*/, '')} ${name}` : headline
  }

  #create(headline: string, day: string): string {
    let number = this.all.length
    if (this.#parity !== null && number % 2 !== this.#parity) {
      // Numbers that the other branch will give are left out.
      this.all.push({ ...this.#blank(number), isDeleted: true, isWithdrawn: true })
      number++
    }
    const article = { ...this.#blank(number), day }
    article.headline = this.#titled(headline, article.name)
    const like = this.all.filter((each) => each.isWithdrawn || each.mayBeHidden)
    article.mayBeHidden = like.some(
      (each) => each.headline === article.headline || each.day === day,
    )
    this.all.push(article)
    this.#write(article)
    return describe(article)
  }

  #blank(number: number): LivingArticle {
    const name = NAMES[this.#dice(NAMES.length)]!
    return {
      number,
      token: `token${number}token`,
      secret: `Geheim${number}geheim`,
      name,
      id: this.#dice(4) === 0 ? `nr-${number}` : null,
      path: `${this.#dice(2) === 0 ? 'a/' : ''}${number}.${this.#dice(4) === 0 ? 'txt' : 'md'}`,
      headline: '',
      day: '',
      version: 0,
      isDeleted: false,
      isWithdrawn: false,
      isCertain: true,
      mayBeHidden: false,
      isNamed: false,
      isMoved: false,
      isRedated: false,
    }
  }

  #write(article: LivingArticle): void {
    const { path, headline, day, id, token, secret, name, version } = article
    const body = `${token} ${secret} en ${name} zijn hier, keer ${version}. ${wordsOf(article.number)}`
    const [year, month, date] = day.split('-')
    const text = path.endsWith('.md')
      ? `---\ntitle: ${headline}\ndate: ${day}\n${id === null ? '' : `id: ${id}\n`}---\n${body}\n`
      : ` date ${year}-${month} ${headline}\n\n${Number(date)} ${MONTHS[month!]} ${year}\n\n12u30\n\nBron: Belga 0 ${body}\n`
    putFile(join(this.#content, path), text)
  }

  #move(article: LivingArticle, path: string): void {
    mkdirSync(dirname(join(this.#content, path)), { recursive: true })
    renameSync(join(this.#content, article.path), join(this.#content, path))
    article.path = path
    article.isMoved = true
  }

  #redate(article: LivingArticle): void {
    article.day = this.#pick(DAYS)
    article.isRedated = true
  }

  #swap(one: LivingArticle, other: LivingArticle, isEdited: boolean): string {
    if (one === other) return 'nothing'
    for (const path of [one.path, other.path]) rmSync(join(this.#content, path))
    const [here, there] = [one.path, other.path]
    one.path = `${stemOf(there)}.${endOf(here)}`
    other.path = `${stemOf(here)}.${endOf(there)}`
    for (const article of [one, other]) {
      article.isMoved = true
      if (isEdited) article.version++
      this.#write(article)
    }
    return `${describe(one)}, ${describe(other)}`
  }

  #delete(article: LivingArticle): string {
    rmSync(join(this.#content, article.path))
    article.isDeleted = true
    return describe(article)
  }

  #restore(isElsewhere: boolean): string {
    const gone = this.#touchable(
      this.all.filter(({ isDeleted, headline }) => isDeleted && headline !== ''),
    )
    if (gone.length === 0) return 'nothing'
    const article = this.#pick(gone)
    article.isDeleted = false
    article.isMoved ||= isElsewhere
    if (isElsewhere) {
      article.path = `terug/${article.path}`
      article.version++
    }
    this.#write(article)
    return describe(article)
  }
}

function describe({ path, headline, day, token }: LivingArticle): string {
  return `${token} ${path} “${headline}” ${day}`
}

/** Renamed and on another day, it may be another article, unless it says who it is. */
function isDoubtful({ isMoved, isRedated, isNamed, path }: LivingArticle): boolean {
  return isMoved && isRedated && !(isNamed && endOf(path) === 'md')
}

/** Whether its published addresses show it, by all rules. */
export function mustShow(article: LivingArticle): boolean {
  const { isDeleted, isWithdrawn, isCertain, mayBeHidden } = article
  return !isDeleted && !isWithdrawn && isCertain && !mayBeHidden && !isDoubtful(article)
}

/** So many words that a text is known by them, as those of a paper are: 3 → `a3a b3b c3c … a3b b3c …`. */
function wordsOf(number: number): string {
  const letters = 'abcdefghijklmnopqrstuvwx'
  return [...letters, ...letters, ...letters, ...letters]
    .map((letter, index) => `${letter}${number}${letters[(index >> 3) % letters.length]!}`)
    .join(' ')
}

/** `a/3.md` → `a/3` */
function stemOf(path: string): string {
  return path.replace(/\.\w+$/, '')
}

/** `a/3.md` → `md` */
function endOf(path: string): string {
  return path.replace(/^.*\./, '')
}
