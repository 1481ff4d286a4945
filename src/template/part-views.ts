/** The name of a part → what it is given, besides the context of its page. */
import type { Article } from '../record/article.js'
import type { DayKey, PageUrl } from '../record/strings.js'
import type { Entry } from '../record/entry.js'
import type { GroupView } from '../record/group-page.js'
import type { ArticleFile, Link, Step } from '../record/link.js'
import type { MediaFile, Picture, PictureSize } from '../record/media.js'
import type { ArticleView } from '../record/page.js'
import type { PartName } from '../record/parts.js'
import type { RelatedArticles } from '../record/related.js'
import type { Story } from '../record/time-page.js'
import type { Html, HtmlPart } from './html.js'

/** A picture of which the file is known. */
export interface ShownPicture extends PictureSize, Omit<Picture, 'path'> {
  readonly file: MediaFile
}

/** What a page is called and where it stands. */
export interface HeadParts {
  /** Without the name of the archive; null on the home page. */
  readonly title: string | null
  readonly description: string
  readonly type: 'website' | 'article'
  readonly previous?: PageUrl | undefined
  readonly next?: PageUrl | undefined
  readonly up?: PageUrl | undefined
  /** The picture of the page where it is shared. */
  readonly picture?: ShownPicture | undefined
  /** Feeds besides those of the whole archive: the name and the folder of each. */
  readonly feed?: { readonly title: string; readonly page: PageUrl }
  /** Files that hold the same in another form. */
  readonly alternates?: readonly ArticleFile[]
  /** What previews of the page show, where that is not what most pages say. */
  readonly preview?: HtmlPart
  /** Whether the page does not say its own address: that may be made of words that nobody should find. */
  readonly isNameless?: boolean
  /** More about the page, for machines. */
  readonly more?: HtmlPart
}

/** A whole document: `wayfinding` stands above `main`, in the same place on every page. */
export interface DocumentParts {
  readonly head: HeadParts
  readonly wayfinding: HtmlPart
  readonly main: Html
}

/** The stories that a page begins with. */
export interface LeadParts {
  readonly title: string
  /** The first is large. `day` stands above a story where it is known, and not that of the one before. */
  readonly stories: readonly { readonly day: DayKey | null; readonly story: Story }[]
  /** The way to all of them. */
  readonly all: Link | null
}

/** What stands before each row: the time, within a day; the day, below a heading that names the year; the date; or nothing, where the heading says all. */
export type EntryMoment = 'time' | 'day' | 'date' | 'none'

export interface EntryRows {
  readonly entries: readonly Entry[]
  readonly moment: EntryMoment
  /** Whether the first entry of each hour can be linked to; for one list of a page only. */
  readonly hasHours: boolean
}

/** Null where the context says all. */
export interface PartViews extends Readonly<Record<PartName, unknown>> {
  readonly 'article-head': ArticleView
  readonly 'article-margin': ArticleView
  readonly attachments: Article
  /** From the first page below home down to the one above the page. */
  readonly breadcrumb: readonly Step[]
  readonly byline: ArticleView
  readonly 'cite-box': ArticleView
  readonly document: DocumentParts
  readonly 'entry-list': EntryRows
  readonly footer: null
  readonly 'group-story': GroupView
  readonly head: HeadParts
  readonly header: null
  readonly lead: LeadParts
  readonly 'near-groups': GroupView
  readonly 'page-furniture': Article
  readonly picture: ArticleView
  readonly provenance: ArticleView
  readonly related: RelatedArticles
  readonly 'search-form': null
  readonly timeline: GroupView
  readonly 'why-topic': ArticleView
}
