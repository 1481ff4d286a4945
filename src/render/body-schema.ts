/** The elements and attributes that the HTML of a body may have. Others are removed, and their text stays. */
import type { Options } from 'remark-html'
import { mediaLink } from './body-media.js'

type Schema = Extract<Options['sanitize'], object>

const BLOCKS = 'p h2 h3 h4 h5 h6 blockquote ul ol li pre hr section figure figcaption'
const TABLES = 'table thead tbody tr th td'
const PHRASES = 'a em strong del code br sup img'

export const bodySchema: Schema = {
  tagNames: [...BLOCKS.split(' '), ...TABLES.split(' '), ...PHRASES.split(' ')],
  attributes: {
    a: [
      'href',
      'title',
      ['id', /^fnref-[\d-]+$/],
      ['role', 'doc-noteref', 'doc-backlink'],
      'ariaLabel',
    ],
    code: [['className', /^language-[^\s<>"'=]+$/]],
    img: [
      ['src', mediaLink],
      'alt',
      'title',
      ['width', /^\d+$/],
      ['height', /^\d+$/],
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    li: [['id', /^fn-\d+$/]],
    ol: ['start'],
    p: [['id', /^p\d+$/]],
    section: [
      ['className', 'footnotes'],
      ['role', 'doc-endnotes'],
    ],
    td: [['className', 'align-left', 'align-center', 'align-right']],
    th: [['className', 'align-left', 'align-center', 'align-right']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  // All identifiers are made by us, so they need no prefix.
  clobber: [],
  strip: ['script', 'style'],
}
