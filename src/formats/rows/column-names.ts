/** The name of a column, or a key of an object, as exports and crawlers have it → the field that it gives. */
import { findHeaderKey, plainKey } from '../../article/fields/header-keys.js'
import { rankKey, type HeaderFieldName, type RankedName } from '../../article/fields/keys.js'

/** What a column may give: a field of an article, its text, or a part of its date. */
export type ColumnName = HeaderFieldName | 'body' | 'time' | 'year' | 'month' | 'day'

export interface RankedColumn {
  readonly name: ColumnName
  /** The lowest counts first. */
  readonly rank: number
}

/**
 * Only columns are called so: in front matter these words are no keys, or mean something else. The one that counts first;
 * hyphens, underscores, points, blanks and capitals do not matter.
 */
const NAMES = {
  headline:
    'headlines headlinetext webtitle titlerendered headlinemain maintitle articletitle articleheadline newstitle documenttitle storytitle heading kopregel koptekst titelartikel artikeltitel titredelarticle intitulé hoofdtitel haupttitel titelzeile titulardelanoticia titoloarticolo 標題 标题 題名 見出し タイトル 件名 제목 기사제목',
  date: 'webpublicationdate datepublish publisheddate publishedtime articlepublishedtime datetimepublished firstpublicationdate articledate newsdate issuedate dateofpublication publicationdatetime datetime timestamp datestr datepublication publicationtime pubtime dategmt postdategmt verschijningsdatum datumpublicatie publicatiedag erscheinungsdatum erscheinungstag publikationsdatum datedeparution dateparution datedepublication fechapublicación fechapublicacion datapubblicazione datapublicação displaydate dcdate dcdateissued issued datetimeutc dateutc publishedutc publishedatutc publishup publishedtimestamp timepublished firstcreated versioncreated 日付 日期 掲載日 公開日 発行日 發布日期 发布日期 发布时间 發布時間 날짜 작성일 게재일',
  updated: 'datemodify webmodifieddate articlemodifiedtime modifiedgmt postmodifiedgmt dateupdate',
  authors:
    'bylineoriginal authorname authornames articleauthor postauthor postauthorname authordisplayname authorfullname bylinetext bylinename articleby contributor contributors skribentnamn 著者 執筆者 記者 记者 作者 기자 작성자',
  sources:
    'publication newssource newsoutlet mediasource newspaper newspapertitle publicationtitle publicationname journal journaltitle outlet medium mediaoutlet mediaoutletname sitename ogsitename publisher publishername sourcename sourcetitle sourcedomain hostname domain krant dagblad zeitung zeitungsname periódico periodico giornale jornal provider feedname feedtitle website ispartof 来源 來源 媒體 媒体 新聞名 언론사 출처',
  topics:
    'section sectionname articlesection subject subjects category1 newssection pijler topicname',
  lead: 'abstract standfirst trailtext teaser teasertext snippet intro introtext leadtext deck dek customexcerpt excerptrendered postexcerpt shortdescription metadescription chapo descriptions untertitel subheadline inleidendetekst',
  body: 'body bodies paragraphs alineas paragraphes absätze párrafos parrafos paragrafi parágrafos bodyvalue maincontent plaincontent contentelements contentencoded articlebody maintext bodytext fulltext fulltextcontent text content contentrendered contenthtml contenttext bodyhtml htmlcontent html articletext articlecontent articlehtml storytext story storybody newscontent newstext plaintext rawtext cleantext cleanedtext textcontent postcontent fieldsbody documenttext ocrtext ocr ocreng ocrfre ocrger ocrdut ocrspa fulltextofarticle transcript paragraphs bodymarkdown contentmarkdown markdown artikeltekst volledigetekst broodtekst nieuwstekst artikelinhoud volltext artikeltext artikelinhalt fließtext corps corpsdutexte textecomplet corpsdelarticle textointegral textocompleto cuerpo corpo testocompleto leadparagraph 本文 正文 内容 內容 全文 記事本文 본문 내용',
  originalUrl:
    'weburl link permalink articleurl articlelink pageurl pagelink requestedurl finalurl externalurl documenturl newsurl shareurl uri adres webadres',
  image: 'urltoimage featureimage imageurl topimage ogimage mainimage bannerimage thumbnailurl',
  id: 'articleid postid uuid guid documentid docid storyid identifier recordid newsid itemid oid idartikel artikelid accessionnumber goid',
  language: 'inlanguage languageoftext textlanguage taalcode sprachcode langcodeiso',
  time: 'time tijd tijdstip uur heure horaire uhrzeit zeit hora ora orario pubhour',
  year: 'year jaar année annee jahr anno ano año pubyear publicationyear jaartal',
  month: 'month maand mois monat mes mese mês pubmonth publicationmonth',
  day: 'day dag jour tag día dia giorno pubday publicationday',
} as const satisfies Readonly<Partial<Record<ColumnName, string>>>

/** Behind all spellings of front matter, in whatever language. */
const FIRST_RANK = 200

const names: ReadonlyMap<string, RankedColumn> = new Map(
  Object.entries(NAMES).flatMap(([name, words]) =>
    words
      .split(' ')
      .map(
        (word, index) => [word, { name: name as ColumnName, rank: FIRST_RANK + index }] as const,
      ),
  ),
)
/** Parts of a date where the others stand beside them: alone, `tag` is a label. */
const PARTS: ReadonlySet<ColumnName> = new Set<ColumnName>(['time', 'year', 'month', 'day'])

/** `Titel (NL)`, `wp:post_title`, `fields.bodyText`, `article.headline`: what stands around the word. */
const AROUND = /\([^()]*\)|\[[^[\]]*\]|^[\s#*_]+|[\s*_?]+$/g
const PREFIX =
  /^(?:wp:post[-_]?|wp:|field_(?!body)|dc[:.]|og:|article[:.]|fields?\.|_source\.|attributes\.|properties\.)(?=.)/i

/** A table asks for the same few names once a row. */
const asked = new Map<string, RankedColumn | null>()
const MOST_ASKED = 5000

/** Null where no field is called so. */
export function rankColumn(key: string): RankedColumn | null {
  const known = asked.get(key)
  if (known !== undefined) return known
  const found = findColumn(key) ?? findColumn(bareKey(key))
  if (asked.size < MOST_ASKED) asked.set(key, found)
  return found
}

/** A part of a date that the column may give, whatever else it may mean. */
export function partOfDate(key: string): ColumnName | null {
  const found = names.get(plainKey(bareKey(key)))
  return found && PARTS.has(found.name) ? found.name : null
}

/** `Titel (NL)` → `Titel` */
function bareKey(key: string): string {
  return key.replace(AROUND, '').replace(PREFIX, '').trim()
}

function findColumn(key: string): RankedColumn | null {
  const plain = plainKey(key)
  const known: RankedName | null = rankKey(key)
  if (known) return known
  const column = names.get(plain)
  if (column) return column
  return findHeaderKey(plain) === 'body' ? { name: 'body', rank: FIRST_RANK } : null
}

/** As the sorter of keys asks: only fields of articles. */
export function rankField(key: string): RankedName | null {
  const found = rankColumn(key)
  if (!found) return null
  const { name, rank } = found
  return name === 'body' || name === 'time' || name === 'year' || name === 'month' || name === 'day'
    ? null
    : { name, rank }
}
