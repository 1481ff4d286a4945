/** The data files of an archive → a Data Package: where they are, and what their fields mean. https://datapackage.org */
import { slugOf } from '../src/language/slug.js'
import type { PageOf } from '../src/record/page.js'
import { isWebAddress } from '../src/record/web-address.js'
import { HOME } from '../src/record/strings.js'
import { DATA_FIELDS } from './parts/data-fields.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'data-package'>, context: PageContext): string {
  const { title, description, rights } = context.site.settings
  const isLicense = rights !== null && isWebAddress(rights)
  const data = {
    name: slugOf(title),
    title,
    description: description === '' ? undefined : description,
    homepage: context.canonical(HOME) ?? undefined,
    licenses: isLicense ? [{ path: rights }] : undefined,
    rights: rights !== null && !isLicense ? rights : undefined,
    resources: view.buckets.length === 0 ? [] : describeFiles(view.buckets),
  }
  return `${JSON.stringify(data, null, 1)}\n`
}

/** Each kind of file is one table, in as many parts as there are months. */
function describeFiles(buckets: readonly string[]): readonly object[] {
  const fields = DATA_FIELDS.map(({ name, type, description }) => ({
    name,
    type: 'string',
    description: type === 'list' ? `${description} Several stand with | between.` : description,
  }))
  return [
    {
      name: 'articles',
      path: buckets.map((bucket) => `${bucket}.csv`),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      profile: 'tabular-data-resource',
      schema: { fields, primaryKey: 'url' },
    },
    {
      name: 'articles-lines',
      path: buckets.map((bucket) => `${bucket}.jsonl`),
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
    },
  ]
}
