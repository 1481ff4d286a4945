/** Whole small sites: each folder of `sites/` has a `content/` and, in `expected.txt`, what a visitor finds. */
import { cpSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const sites = join(import.meta.dirname, '../sites')

describe('a small site', () => {
  for (const name of readdirSync(sites))
    it(`is built as expected: ${name}`, async () => {
      // The folder names the archive, so it must not be a random one.
      const folder = join(makeFolder(), name)
      cpSync(join(sites, name, 'content'), join(folder, 'content'), { recursive: true })
      const outcome = await runPressmark(folder, ['build', '--now', '2026-11-23'])
      expect(outcome.stderr).toBe('')
      expect(outcome.code).toBe(0)
      const description = describeSite(join(folder, '_site'))
      await expect(description).toMatchFileSnapshot(join(sites, name, 'expected.txt'))
    })
})

/** Every page with the headings and links of its main part, in order; of the report all that it says. */
function describeSite(root: string): string {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|xml|json|txt)$/.test(path))
    .toSorted()
    .map((path) => describePage(path, readFileSync(join(root, path), 'utf8')))
    .join('\n')
}

function describePage(path: string, text: string): string {
  if (!path.endsWith('.html')) return `${path}\n`
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
  if (path.startsWith('report/')) return `${path}\n  ${textOf(main)}\n`
  const parts = [...main.matchAll(/<h[1-3][^>]*>(.*?)<\/h[1-3]>|<a [^>]*href="([^"]*)"/gs)]
  const lines = parts.map(([, heading, link]) =>
    heading === undefined ? `  → ${link}` : `  ${textOf(heading)}`,
  )
  return [path, ...lines, ''].join('\n')
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
