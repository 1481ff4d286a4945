/** A page → its text as its template writes it, and what is to be seen in that. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { PublicationDate } from '../../src/record/date.js'
import type { Page, PageKind } from '../../src/record/page.js'
import type { ArchiveSettings } from '../../src/record/settings.js'
import type { Template } from '../../src/render/find-template.js'
import { renderPage } from '../../src/render/configure-eleventy.js'
import { makeEntry, makeSite, minute, type Words } from './sample-article.js'
import { makePages, pageOf } from './sample-pages.js'

const folder = resolve(import.meta.dirname, '../../dist/templates')
const templates: ReadonlyMap<PageKind, Template> = new Map(
  await Promise.all(makePages().map(async ({ kind }) => [kind, await load(kind)] as const)),
)

async function load(kind: PageKind): Promise<Template> {
  const file = pathToFileURL(join(folder, `${kind}.js`)).href
  const module: { readonly render: Template } = await import(/* @vite-ignore */ file)
  return module.render
}

export function show(page: Page, settings: Partial<ArchiveSettings> = {}, words?: Words): string {
  return renderPage(templates.get(page.kind)!, page, makeSite(settings, words))
}

/** The page of an article in `language` or of `date`. */
export function articlePage(language: string, date: PublicationDate = minute): Page {
  return pageOf('article', makePages(undefined, makeEntry(date, undefined, language)))
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the source is laid out is nobody's business.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // A headline may be as long as it was in the paper.
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
})

/** What is wrong with a page of HTML, by line and rule. */
export async function complaintsOf(text: string): Promise<readonly string[]> {
  const report = await validator.validateString(text)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
}

/** What a reader sees, and what stands in titles. */
export function textOf(text: string): string {
  return text
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/[ \n]+/g, ' ')
}
