/** The tree of a page → the same without what stands around an article, and what that was. */
import { furnitureOf } from '../../raw/page/furniture.js'
import { textIn, type PageElement, type PageTree } from './page-tree.js'

export interface LeftOut {
  /** What was left out, part by part; without the comments, which nobody is to see. */
  readonly parts: readonly string[]
  readonly comments: number
}

const ALWAYS =
  'nav, form, dialog, [role="navigation"], [role="search"], [role="contentinfo"], [role="dialog"], #wm-ipp-base, #wm-ipp, #donato, [aria-label="breadcrumb"]'
const OUTSIDE = 'header, footer, aside, [role="banner"], [role="complementary"]'
const COMMENTS =
  '#comments, #respond, #disqus_thread, #reacties, .comments, .comment-list, .commentlist, .comments-area, .comment-section, .reacties, .reactions, [itemprop="comment"], [id^="comment-"]'
const COMMENT = '[itemprop="comment"], .comment, [id^="comment-"], .reactie'
const WORDS = [
  'share|sharing|shares|share-?bar|social|socials|addthis|sharethis|sharedaddy|deel|delen|partage|teilen',
  'related|gerelateerd|verwant|lees-?ook|read-?also|read-?more|lees-?meer|more-?(?:news|articles|stories)|recommend(?:ed|ations?)?|aanbevolen|outbrain|taboola|jp-relatedposts|yarpp|teasers?|a-lire-aussi|mehr-zum-thema',
  'newsletter|nieuwsbrief|subscribe|subscription|signup|paywall|premium-offer|promo|promotion|donate|abonneer|abo-?box',
  'ad|ads|advert|advertisement|advertentie|adsbygoogle|banner|sponsored|reclame',
  'breadcrumbs?|kruimelpad|menu|navbar|navigation|nav|sidebar|side-?bar|widget|widgets|footer|site-?header|masthead|topbar|toolbar|tools|tool-?box|skip-?link|pagination|pager|prev-?next|post-navigation|nav-links|login|search-?form|modal|popup|overlay|tooltip',
  'cookie|cookies|cookie-?(?:bar|banner|notice|consent)|consent|gdpr|cmp|onetrust-consent-sdk',
  'popular|most-?(?:read|popular|viewed)|meest-?gelezen|best-?gelezen|trending|latest-?(?:news|posts)|net-?binnen|tag-?cloud|tags|tag-?list|post-tags|author-?(?:bio|box|card)|about-the-author|print-?(?:link|button)|screen-reader-text|visually-hidden|sr-only',
].join('|')
const NAMED = new RegExp(
  `^(?:[a-z0-9]+(?:__|--))?(?:${WORDS})(?:(?:__|--|[-_])(?:list|items?|block|box|container|wrapper|wrap|bar|buttons?|links?|section|area|inner|module|widget|zone|component|articles?|posts?|news|stories|top|bottom|left|right|mobile|desktop|\\d+))*$`,
  'i',
)
const KEPT: ReadonlySet<string> = new Set(
  'html body main article h1 time figure img table tbody tr td'.split(' '),
)
/** What holds so much of the words of a page is the page. */
const MOST_OF_PAGE = 0.4

/** Changes `tree`. Neither the headline nor most of the text is ever taken out. */
export function leaveOutFurniture(tree: PageTree): LeftOut {
  const all = Math.max(textIn(tree.body).length, 1)
  const parts: string[] = []
  const take = (element: PageElement, share: number): string => {
    if (!element.isConnected || element.querySelector('h1') !== null) return ''
    const text = textIn(element)
    if (text.length > all * share) return ''
    element.remove()
    return text
  }
  const takeAll = (elements: readonly PageElement[]): void => {
    for (const element of elements) {
      const text = take(element, MOST_OF_PAGE)
      if (text !== '') parts.push(text)
    }
  }
  const comments = [...tree.querySelectorAll(COMMENT)].length
  for (const element of Array.from(tree.querySelectorAll(COMMENTS))) take(element, 1)
  takeAll([...tree.querySelectorAll(ALWAYS)])
  takeAll([...tree.querySelectorAll(OUTSIDE)].filter(isOutside))
  takeAll([...tree.querySelectorAll('[hidden]')])
  takeAll(
    [...tree.querySelectorAll('summary')].filter((each) => furnitureOf(textIn(each)) !== null),
  )
  takeAll([...tree.querySelectorAll('[class], [id]')].filter(isNamed))
  return { parts, comments }
}

function isOutside(element: PageElement): boolean {
  return element.closest('article, main, blockquote') === null
}

function isNamed(element: PageElement): boolean {
  if (KEPT.has(element.localName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.length < 400 && names.split(/\s+/).some((name) => NAMED.test(name))
}
