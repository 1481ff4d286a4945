/** The parts of pages that the templates of an archive may override, each in a file of its name in `templates/parts/`. */
export const PART_NAMES = [
  'article-head',
  'article-margin',
  'attachments',
  'breadcrumb',
  'byline',
  'cite-box',
  'document',
  'entry-list',
  'footer',
  'group-story',
  'head',
  'header',
  'lead',
  'near-groups',
  'page-furniture',
  'picture',
  'provenance',
  'related',
  'search-form',
  'timeline',
  'why-topic',
] as const

export type PartName = (typeof PART_NAMES)[number]
