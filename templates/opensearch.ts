/** The address of the search page → the description by which browsers search the archive (OpenSearch 1.1). */
import { xml, type Xml } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { PageContext } from '../src/template/page-context.js'
import { SEARCH } from './parts/search-form.js'

/** Browsers show no more of a name than this. */
const LONGEST_NAME = 16

export function render(_page: PageOf<'opensearch'>, context: PageContext): Xml {
  const { site, texts, canonical } = context
  const { title } = site.settings
  const name = [...title].slice(0, LONGEST_NAME).join('')
  return xml`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${name}</ShortName>
<Description>${texts.search.description(title)}</Description>
<Url type="text/html" template="${`${canonical(SEARCH) ?? ''}?q={searchTerms}`}"/>
<Language>${texts.tag}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}
