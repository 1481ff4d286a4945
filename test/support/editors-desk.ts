/** Files of an archive in git → the desk of its editor, who edits, publishes, merges and takes back, and what readers find then. */
import { execFileSync } from 'node:child_process'
import { renameSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { siteOf, type Site } from './site-of.js'

/** What readers find at addresses, and what they find nowhere. */
export interface Right {
  /** Words of the article that an address shows, or leads to. */
  readonly shows?: Readonly<Record<string, RegExp>>
  /** Addresses at which a page says that the article is gone or was withdrawn. */
  readonly gone?: readonly string[]
  /** Addresses that no longer exist, on purpose. */
  readonly dropped?: readonly string[]
  /** What no byte of the site has. */
  readonly nowhere?: RegExp
  /** How many addresses the ledger has. */
  readonly addresses?: number
}

/** What is done to an archive that has been published, and what is right then. */
export interface Sequence {
  readonly what: string
  readonly files?: Readonly<Record<string, string>>
  readonly does: (desk: EditorsDesk) => void | Promise<void>
  readonly right: Right
}

const ATTRIBUTES =
  '* -text\nledger/*.tsv merge=union\nwithdrawals.yaml merge=union\nredactions.yaml merge=union\n'
const IDENTITY = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'core.autocrlf=false']

export class EditorsDesk {
  readonly site: Site

  constructor(files: Readonly<Record<string, string>>) {
    this.site = siteOf({ ...files, '.gitattributes': ATTRIBUTES })
    writeFileSync(join(this.site.folder, '.gitignore'), '/*\n!/content\n')
    this.git('init', '-q', '-b', 'main')
    this.commit()
  }

  path(name: string): string {
    return join(this.site.folder, 'content', name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  write(name: string, text: string): void {
    this.site.edit(name, text)
  }

  /** Replaces words of a file. */
  edit(name: string, from: string | RegExp, to: string): void {
    const text = this.read(name)
    const edited = text.replace(from, to)
    expect(edited).not.toBe(text)
    this.write(name, edited)
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(this.path(to)), { recursive: true })
    renameSync(this.path(from), this.path(to))
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true })
  }

  /** Runs a command that succeeds; returns what it says. */
  async run(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.site.run(...args)
    expect([code, stderr]).toEqual([0, ''])
    return stdout
  }

  /** Runs a command that is refused; returns why. */
  async refused(...args: readonly string[]): Promise<string> {
    const { code, stderr } = await this.site.run(...args)
    expect(code).toBe(1)
    return stderr
  }

  async publish(...flags: readonly string[]): Promise<void> {
    await this.run('publish', ...flags)
    this.commit()
  }

  loseCache(): void {
    rmSync(join(this.site.folder, '.cache'), { recursive: true, force: true })
  }

  loseSite(): void {
    rmSync(join(this.site.folder, '_site'), { recursive: true, force: true })
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', [...IDENTITY, ...args], {
      cwd: this.site.folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  }

  commit(): void {
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', 'Stand van zaken')
  }

  /** Works on a branch and comes back, without merging it. */
  async onBranch(name: string, work: () => void | Promise<void>): Promise<void> {
    this.commit()
    this.git('checkout', '-q', '-b', name)
    await work()
    this.commit()
    this.git('checkout', '-q', 'main')
  }

  merge(name: string): void {
    this.commit()
    this.git('merge', '-q', '--no-edit', name)
  }

  /** Builds, and holds what readers find against what is right. */
  async judge({ shows = {}, gone = [], dropped = [], nowhere, addresses }: Right): Promise<void> {
    await this.run('build')
    for (const [url, words] of Object.entries(shows))
      expect([url, this.#textAt(url)]).toEqual([url, expect.stringMatching(words)])
    for (const url of gone)
      expect([url, this.site.page(url)]).toEqual([url, expect.stringMatching(GONE)])
    for (const url of dropped) expect([url, this.site.has(url)]).toEqual([url, false])
    if (nowhere) expect(this.site.search(nowhere)).toEqual([])
    if (addresses !== undefined) expect(this.#ledger()).toHaveLength(addresses)
    const { faults } = JSON.parse((await this.site.run('verify', '--json')).stdout) as {
      readonly faults: readonly { readonly kind: string }[]
    }
    expect(faults.filter(({ kind }) => !ACCEPTED.has(kind))).toEqual([])
  }

  #textAt(url: string, depth = 0): string {
    const text = this.site.page(url)
    const leads = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/.exec(text)?.[1]
    if (leads === undefined || depth > 3) return /<main[^]*<\/main>/.exec(text)?.[0] ?? ''
    return this.#textAt(new URL(leads, `http://site/${url}`).pathname.slice(1), depth + 1)
  }

  #ledger(): readonly string[] {
    const urls = ['2019', '2020', '2021'].flatMap((year) => {
      try {
        return this.read(`ledger/${year}.tsv`)
          .trim()
          .split('\n')
          .map((line) => line.split('\t')[0]!)
      } catch {
        return []
      }
    })
    return [...new Set(urls)]
  }
}

/** A page that search engines leave alone, and that leads nowhere. */
const GONE = /^(?![^]*http-equiv="refresh")[^]*<meta name="robots" content="noindex"/
/** What is not for the site to mend: sources that were edited since they were published, or are gone. */
const ACCEPTED: ReadonlySet<string> = new Set(['source-edited', 'source-missing'])
