/** Groups and articles → an SQLite file, the same bytes for the same rows. */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import type { GroupKind } from '../record/archive.js'
import type { ArticleRow } from './article-row.js'
import { ARTICLE_COLUMNS, INDEXES, joinTable, KINDS, PRAGMAS, TABLES } from './schema.js'

/** A topic, a place, a source … */
export interface GroupRow {
  readonly key: string
  readonly name: string
  /** Null for a group without a page of its own. */
  readonly url: string | null
  readonly articles: number
}

type Statement = ReturnType<sqlite.Database['prepare']>

/** The file is there when `finish` has run; call `close` in any case. */
export class DatabaseWriter {
  readonly #file: string
  readonly #draft: string
  readonly #base: sqlite.Database
  readonly #statements = new Map<string, Statement>()
  readonly #numbers = new Map<GroupKind, Map<string, number>>()
  #articles = 0

  /** Throws when the file cannot be made. */
  constructor(file: string) {
    this.#file = file
    this.#draft = `${file}.${randomBytes(6).toString('hex')}`
    mkdirSync(dirname(file), { recursive: true })
    this.#base = new sqlite.Database(this.#draft)
    this.#base.exec(PRAGMAS)
    this.#base.exec('begin')
    this.#base.exec(TABLES)
  }

  /** What is known of the archive as a whole, by name. */
  describe(facts: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(facts)) this.#insert('archive', [name, value])
  }

  /** Call this before the articles of the group are added. */
  addGroup(kind: GroupKind, { key, name, url, articles }: GroupRow): void {
    const known = this.#numbers.get(kind) ?? new Map<string, number>()
    this.#numbers.set(kind, known)
    known.set(key, known.size + 1)
    this.#insert(kind, [known.size, name, key, url, articles])
  }

  addArticle(row: ArticleRow, groups: Readonly<Record<GroupKind, readonly string[]>>): void {
    this.#articles++
    this.#insert('articles', [this.#articles, ...ARTICLE_COLUMNS.map((name) => row[name])])
    for (const kind of KINDS) {
      const known = this.#numbers.get(kind)
      const numbers = new Set(groups[kind].flatMap((key) => known?.get(key) ?? []))
      for (const number of numbers) this.#insert(joinTable(kind), [this.#articles, number])
    }
  }

  /** The number of articles. */
  finish(): number {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#statements.clear()
    this.#base.exec(INDEXES)
    this.#base.exec('commit')
    this.#base.exec('vacuum')
    this.#base.close()
    // SQLite makes it for its owner alone, and this one is to be published.
    chmodSync(this.#draft, 0o644)
    renameSync(this.#draft, this.#file)
    return this.#articles
  }

  /** Leaves nothing of a file that was not finished. */
  close(): void {
    if (this.#base.isOpen) {
      for (const statement of this.#statements.values()) statement.finalize()
      this.#base.close()
    }
    for (const ending of ['', '.lock', '-journal'])
      rmSync(this.#draft + ending, { force: true, recursive: true })
  }

  #insert(table: string, values: readonly (string | number | null)[]): void {
    const known = this.#statements.get(table)
    const places = values.map(() => '?').join(', ')
    const statement = known ?? this.#base.prepare(`insert into ${table} values (${places})`)
    if (!known) this.#statements.set(table, statement)
    statement.run([...values])
  }
}
