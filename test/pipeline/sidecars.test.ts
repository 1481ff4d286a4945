/** What is made of an article besides its page goes the way of its page: made, left alone, changed, removed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type PrintedSheet, nameSheet } from '../../src/pipeline/sheet-plan.js'
import type { ArchiveSettings } from '../../src/record/settings.js'
import type { SidecarFormat } from '../../src/record/sidecar.js'
import { SIDECAR_FORMATS } from '../../src/render/sidecar-formats.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { loadArchive } from '../../src/pipeline/load-archive.js'
import { listSheets } from '../../src/pipeline/plan/list-sheets.js'
import { printSheet } from '../../src/pipeline/print/print-sheet.js'
import { withSession } from '../../src/pipeline/session.js'
import { makeFolder } from '../support/make-folder.js'
import { makeSite } from '../support/sample-article.js'

function article(headline: string, text: string): string {
  return `---\ntitle: ${headline}\ndate: 2020-04-17\n---\n${text}\n`
}

/** Two articles of one sheet. */
function makeArchive(): string {
  return makeFolder({
    'content/archive.yaml': 'title: Archief\n',
    'content/a.md': article('Brand in Gent', 'De brand is uit.'),
    'content/b.md': article('Trein rijdt weer', 'De trein rijdt.'),
  })
}

/** Prints every sheet with these formats; gives the number of files written and removed. */
async function printSheets(
  folder: string,
  formats: readonly SidecarFormat[],
  settings: Partial<ArchiveSettings> = {},
): Promise<{ readonly written: number; readonly removed: number }> {
  const at = (name: string): string => join(folder, name)
  const options = { content: at('content'), cache: at('.cache'), project: folder, threads: 0 }
  return withSession(options, quietEnvironment, async (session) => {
    const target = {
      site: makeSite(settings),
      project: folder,
      store: session.store,
      output: at('_site'),
      records: at('.cache/printed'),
      edition: JSON.stringify(settings),
      isRepair: false,
      why: [],
    }
    const sheets: PrintedSheet[] = []
    for (const plan of listSheets(await loadArchive(session), new Map(), target.site.settings)) {
      const task = { plan, target, known: [nameSheet(plan)] }
      sheets.push(await printSheet(task, formats))
    }
    const sum = (of: 'written' | 'removed'): number =>
      sheets.reduce((total, { counts }) => total + counts[of], 0)
    return { written: sum('written'), removed: sum('removed') }
  })
}

/** A format of text and one of bytes, and the headlines of the articles that they were made of. */
function makeFormats(): { readonly formats: readonly SidecarFormat[]; readonly made: string[] } {
  const made: string[] = []
  const text: SidecarFormat = {
    ending: '.txt',
    label: 'text',
    mediaType: 'text/plain',
    isWanted: () => true,
    make({ article: { headline, lead } }) {
      made.push(headline)
      return `${headline}: ${lead}`
    },
  }
  const bytes: SidecarFormat = {
    ending: '.bin',
    label: 'bytes',
    mediaType: 'application/octet-stream',
    isWanted: ({ peoplePages }) => peoplePages,
    make: ({ words }) => Uint8Array.of(0xff, words),
  }
  return { made, formats: [text, bytes] }
}

const FIRE = '_site/2020/04/17/brand-in-gent'
const TRAIN = '_site/2020/04/17/trein-rijdt-weer'

describe('what is made of an article besides its page', () => {
  it('lies beside the page, text or bytes, if the settings want it', async () => {
    const folder = makeArchive()
    const { formats } = makeFormats()
    await printSheets(folder, formats, { peoplePages: true })
    expect(readFileSync(join(folder, `${FIRE}.txt`), 'utf8')).toBe(
      'Brand in Gent: De brand is uit.',
    )
    expect([...readFileSync(join(folder, `${FIRE}.bin`))]).toEqual([0xff, 7])
    expect(existsSync(join(folder, `${FIRE}.html`))).toBe(true)
  })

  it('is left alone where nothing has changed', async () => {
    const folder = makeArchive()
    const { formats, made } = makeFormats()
    await printSheets(folder, formats)
    expect(made.splice(0)).toEqual(['Brand in Gent', 'Trein rijdt weer'])
    expect(await printSheets(folder, formats)).toEqual({ written: 0, removed: 0 })
    expect(made).toEqual([])
  })

  it('is made anew with its article, and not with another of the same sheet', async () => {
    const folder = makeArchive()
    const { formats, made } = makeFormats()
    await printSheets(folder, formats)
    made.splice(0)
    writeFileSync(join(folder, 'content/b.md'), article('Trein rijdt weer', 'Elk uur.'))
    await printSheets(folder, formats)
    expect(made).toEqual(['Trein rijdt weer'])
    expect(readFileSync(join(folder, `${TRAIN}.txt`), 'utf8')).toBe('Trein rijdt weer: Elk uur.')
  })

  it('is put back where somebody has changed it', async () => {
    const folder = makeArchive()
    const { formats } = makeFormats()
    await printSheets(folder, formats)
    writeFileSync(join(folder, `${FIRE}.txt`), 'Geen brand in Gent.')
    expect(await printSheets(folder, formats)).toEqual({ written: 1, removed: 0 })
    expect(readFileSync(join(folder, `${FIRE}.txt`), 'utf8')).toBe(
      'Brand in Gent: De brand is uit.',
    )
  })

  it('goes with its article, and alone where the settings do not want it any more', async () => {
    const folder = makeArchive()
    const { formats } = makeFormats()
    await printSheets(folder, formats, { peoplePages: true })
    rmSync(join(folder, 'content/b.md'))
    expect((await printSheets(folder, formats, { peoplePages: true })).removed).toBe(3)
    for (const ending of ['.html', '.txt', '.bin'])
      expect(existsSync(join(folder, TRAIN + ending))).toBe(false)
    expect((await printSheets(folder, formats)).removed).toBe(1)
    expect(existsSync(join(folder, `${FIRE}.bin`))).toBe(false)
    expect(existsSync(join(folder, `${FIRE}.txt`))).toBe(true)
  })

  it('has an ending that is no other format’s and no page’s', () => {
    const endings = ['.html', ...SIDECAR_FORMATS.map(({ ending }) => ending)]
    expect(new Set(endings).size).toBe(endings.length)
  })
})
