/** A number → the file of an article, one of whose parts wants to run, to call home or to break out of its page. */
import { HOSTILE, NAUGHTY } from './hostile-texts.js'

export interface HostileArticle {
  /** In the folder of the content. */
  readonly path: string
  readonly bytes: Uint8Array
  /** A word of the text, which no other article has. */
  readonly mark: string
}

/** What the article says besides what is hostile in it. */
interface Frame {
  readonly mark: string
  /** `2004-05-17` */
  readonly day: string
}

/** A hostile text in its place → the name of a file, and what stands in it. */
type Template = (hostile: string, frame: Frame) => readonly [name: string, text: string]

const text = ({ mark }: Frame): string =>
  `De raad besliste over de brug, zegt ${mark} aan de krant.`

/** Front matter with one key of its own; `title` is as it stands. */
function markdown(frame: Frame, more: string, body = text(frame), title = `Kop ${frame.mark}`) {
  const front = `title: ${title}\ndate: ${frame.day}\n${more}`
  return [`${frame.mark}.md`, `---\n${front}---\n${body}\n`] as const
}

/** As YAML writes any text. */
const quoted = (value: string): string => JSON.stringify(value)

/** Keys of front matter, each of which is given what is hostile. */
const KEYS: readonly Template[] = [
  ...'title subtitle author source url canonical image slug id language kicker section series topics'.split(
    ' ',
  ),
  ...'tags places people aliases permalink layout description caption date updated template abstract'.split(
    ' ',
  ),
].map((key) => (hostile, frame) => markdown(frame, `${key}: ${quoted(hostile)}\n`))

const LISTS: readonly Template[] = ['authors', 'tags', 'topics', 'aliases'].map(
  (key) => (hostile, frame) =>
    markdown(frame, `${key}:\n  - ${quoted(hostile)}\n  - [${quoted(hostile)}]\n`),
)

const HEADERS: readonly Template[] = [
  (hostile, frame) => markdown(frame, '', text(frame), quoted(hostile)),
  (hostile, frame) => markdown(frame, '', text(frame), hostile),
  (hostile, frame) => markdown(frame, `${quoted(hostile)}: x\n`),
  (hostile, frame) =>
    markdown(frame, `image: { src: ${quoted(hostile)}, alt: ${quoted(hostile)} }\n`),
  (hostile, frame) =>
    markdown(frame, `sources:\n  - { name: ${quoted(hostile)}, url: ${quoted(hostile)} }\n`),
]

/** Parts of a body in Markdown. */
const PARTS: readonly ((hostile: string) => string)[] = [
  (hostile) => hostile,
  (hostile) => `# ${hostile}`,
  (hostile) => `- ${hostile}\n- [x] ${hostile}`,
  (hostile) => `> ${hostile}\n> — ${hostile}`,
  (hostile) => `\`${hostile}\``,
  (hostile) => `\`\`\`${hostile}\n${hostile}\n\`\`\``,
  (hostile) => `    ${hostile}`,
  (hostile) => `| ${hostile} | b |\n|---|---|\n| ${hostile} | ![x](${hostile}) |`,
  (hostile) => `[koppeling](${hostile})`,
  (hostile) => `[koppeling](<${hostile}> "${hostile}")`,
  (hostile) => `[koppeling](https://a.example/ '${hostile}')`,
  (hostile) => `![${hostile}](x.png "${hostile}")`,
  (hostile) => `![x](${hostile})`,
  (hostile) => `[${hostile}][r]\n\n[r]: ${hostile} "${hostile}"`,
  (hostile) => `<${hostile}> <https://a.example/${hostile}>`,
  (hostile) => `Noot[^${hostile}] en[^1].\n\n[^${hostile}]: x\n\n[^1]: ${hostile}`,
  (hostile) =>
    `{{< figure src="${hostile}" caption="${hostile}" >}}\n\n[caption]${hostile}[/caption]`,
]

const BODIES: readonly Template[] = PARTS.map(
  (part) => (hostile, frame) => markdown(frame, '', `${text(frame)}\n\n${part(hostile)}`),
)

const RAW: readonly Template[] = [
  (hostile, { mark, day }) => raw(mark, `${hostile} jv`, day, 'Belga', mark),
  (hostile, { mark, day }) => raw(mark, `Kop ${mark} ${hostile}`, day, 'Belga', mark),
  (hostile, { mark, day }) => raw(mark, `Kop ${mark} jv`, day, hostile, mark),
  (hostile, { mark, day }) => raw(mark, `Kop ${mark} jv`, day, 'Belga', `${mark} ${hostile}`),
  (hostile, { mark, day }) => [
    `${mark}.txt`,
    `Kop ${mark}\nDoor ${hostile}\n${day}\n\n${text({ mark, day })}\n\n${hostile}\n`,
  ],
  (hostile, frame) => [`${frame.day} ${nameOf(hostile)} ${frame.mark}.txt`, text(frame)],
]

function raw(mark: string, headline: string, day: string, source: string, said: string) {
  const written = new Date(day).toLocaleDateString('nl', { dateStyle: 'long', timeZone: 'UTC' })
  return [
    `${mark}.txt`,
    ` date ${day.slice(0, 7)} ${headline}\n\n${written}\n\nBron: ${source} 3 De raad besliste, zegt ${said}.\n`,
  ] as const
}

/** What a name of a file may hold. */
function nameOf(hostile: string): string {
  return hostile.replaceAll(/[/\0]|\p{Surrogate}/gu, '_').slice(0, 40)
}

const PAGES: readonly Template[] = [
  (hostile, frame) => page(frame, `<title>${hostile}</title>`, ''),
  (hostile, frame) => page(frame, `<meta property="og:title" content="${hostile}">`, ''),
  (hostile, frame) => page(frame, `<meta name="author" content='${hostile}'>`, ''),
  (hostile, frame) => page(frame, `<link rel="canonical" href="${hostile}">`, ''),
  (hostile, frame) => page(frame, dataOf(hostile, frame), ''),
  (hostile, frame) => page(frame, '', hostile),
  (hostile, frame) => page(frame, '', `<p class="byline">Door ${hostile}</p>`),
  (hostile, frame) =>
    page(frame, '', `<table><tr><td>${hostile}</td><td>b</td></tr></table><pre>${hostile}</pre>`),
  (hostile, frame) =>
    page(
      frame,
      '',
      `<a href="${hostile}">x</a><figure><img src="${hostile}" alt="${hostile}"><figcaption>${hostile}</figcaption></figure>`,
    ),
  (hostile, frame) =>
    page(frame, '', `<p>${escaped(hostile)}</p><img src='x.png' alt="${escaped(hostile)}">`),
]

function page({ mark, day }: Frame, head: string, body: string) {
  const meta = `<meta property="article:published_time" content="${day}"><meta property="og:type" content="article">`
  return [
    `${mark}.html`,
    `<!doctype html><html lang="nl"><head>${meta}${head}</head><body><article><h1>Kop ${mark}</h1><p>${text({ mark, day })}</p>${body}</article></body></html>`,
  ] as const
}

function dataOf(hostile: string, { mark, day }: Frame): string {
  const data = {
    '@type': 'NewsArticle',
    headline: hostile,
    datePublished: day,
    author: hostile,
    articleBody: `${text({ mark, day })} ${hostile}`,
  }
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const EXPORTS: readonly Template[] = [
  (hostile, frame) => mail(frame, `Subject: ${oneLine(hostile)}`, text(frame)),
  (hostile, frame) => mail(frame, `Subject: Kop ${frame.mark}`, `${text(frame)}\n\n${hostile}`),
  (hostile, frame) =>
    mail(
      frame,
      `Subject: Kop ${frame.mark}\nContent-Type: text/html`,
      `<p>${text(frame)}</p>${hostile}`,
    ),
  (hostile, frame) => [
    `${frame.mark}.json`,
    JSON.stringify([
      {
        title: hostile,
        date: frame.day,
        author: hostile,
        tags: [hostile],
        url: hostile,
        text: `${text(frame)}\n\n${hostile}`,
      },
    ]),
  ],
  (hostile, frame) => [
    `${frame.mark}.json`,
    JSON.stringify({
      title: `Kop ${frame.mark}`,
      date: frame.day,
      [hostile]: hostile,
      html: `<p>${text(frame)}</p>${hostile}`,
    }),
  ],
  (hostile, frame) => [
    `${frame.mark}.csv`,
    `title,date,author,url,text\n${[hostile, frame.day, hostile, hostile, `${text(frame)}\n\n${hostile}`].map(cell).join(',')}\n`,
  ],
  (hostile, frame) =>
    feed(
      frame,
      `<title>${escaped(hostile)}</title><dc:creator>${escaped(hostile)}</dc:creator><category>${escaped(hostile)}</category>`,
      '',
    ),
  (hostile, frame) =>
    feed(
      frame,
      `<title>Kop ${frame.mark}</title><link>${escaped(hostile)}</link>`,
      `<![CDATA[${hostile.replaceAll(']]>', ']]')}]]>`,
    ),
]

function mail({ mark, day }: Frame, headers: string, body: string) {
  const date = new Date(`${day}T10:00:00Z`).toUTCString()
  return [
    `${mark}.eml`,
    `From: Redactie <redactie@krant.example>\nDate: ${date}\n${headers}\nMIME-Version: 1.0\n\n${body}\n`,
  ] as const
}

const oneLine = (value: string): string => value.replaceAll(/[\r\n]+/g, ' ')
const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`

function feed({ mark, day }: Frame, fields: string, more: string) {
  const date = new Date(`${day}T10:00:00Z`).toUTCString()
  return [
    `${mark}.xml`,
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Krant</title><item>${fields}<pubDate>${date}</pubDate><description>${text({ mark, day })} ${more}</description></item></channel></rss>`,
  ] as const
}

const TEMPLATES: readonly Template[] = [
  ...BODIES,
  ...PAGES,
  ...HEADERS,
  ...RAW,
  ...EXPORTS,
  ...LISTS,
  ...KEYS,
]

/** All: each hostile text in each place, and then each naughty string in two of them. */
export const HOSTILE_COUNT: number = TEMPLATES.length * HOSTILE.length + 2 * NAUGHTY.length

/** Numbers that follow each other are of all kinds. */
export function hostileArticle(number: number): HostileArticle {
  const round = Math.floor(number / HOSTILE.length)
  const index = number % HOSTILE.length
  const rest = number - TEMPLATES.length * HOSTILE.length
  const naughty = rest < 0 ? null : NAUGHTY[rest % NAUGHTY.length]!
  const template = TEMPLATES[(index + round) % TEMPLATES.length]!
  const mark = `kenmerk${String(number).padStart(6, '0')}`
  const [name, content] = template(naughty ?? HOSTILE[index]!, { mark, day: dayOf(number) })
  return { path: `${mark.slice(0, -3)}/${name}`, bytes: bytesOf(content), mark }
}

/** One of some six hundred days. */
function dayOf(number: number): string {
  return `${1990 + (number % 7)}-0${1 + (number % 9)}-1${number % 10}`
}

/** UTF-8 that keeps halves of pairs, as careless programs write it. */
function bytesOf(content: string): Uint8Array {
  const parts = content.split(/(\p{Surrogate})/u)
  return Buffer.concat(
    parts.map((part) => {
      const half = part.length === 1 ? part.charCodeAt(0) : 0
      if (half < 0xd800 || half > 0xdfff) return Buffer.from(part)
      return Buffer.from([0xed, 0x80 | ((half >> 6) & 0x3f), 0x80 | (half & 0x3f)])
    }),
  )
}
