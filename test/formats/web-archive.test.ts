/** Saved pages with their pictures in one file (MHTML) → the page; what belongs to it is counted. */
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/record/article.js'
import { textOf } from '../../src/text/block-text.js'
import { articlesIn, parseAny, rulesIn } from '../support/parse-bytes.js'

const PAGE = `<!DOCTYPE html><html lang=3D"nl"><head><meta charset=3D"utf-8"><title>Sluis gaat dic=
ht</title><meta property=3D"article:published_time" content=3D"2019-09-12T08:30:00+02:00"></head>
<body><nav><a href=3D"/">Start</a></nav><article><h1>Sluis gaat dicht</h1>
<p>De sluis aan de Noordkant gaat maandag dicht. De deuren zijn na veertig jaar aan ver=
vanging toe, en de vaart ligt zolang stil in het caf=C3=A9 van de haven.</p>
<p>Schippers varen om langs de oude arm. Dat kost hun een uur, zegt de havenmeester van Molendorp.</p>
</article></body></html>`

function archiveOf(parts: readonly string[], header = ''): string {
  const divided = parts.map((part) => `--KANT\r\n${part.replaceAll('\n', '\r\n')}\r\n`).join('')
  return `From: <Saved by Blink>\r\n${header}Subject: Sluis gaat dicht\r\nDate: Mon, 5 Jan 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="KANT"\r\n\r\n\r\n${divided}--KANT--\r\n`
}

const HTML = `Content-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://havennieuws.example/sluis.html\n\n${PAGE}`
const FRAME = `Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: cid:frame-2\n\n<html><body><p>Reclame in een kader.</p></body></html>`
const STYLE = `Content-Type: text/css\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://havennieuws.example/a.css\n\np { color: red }`
const PICTURE = `Content-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://havennieuws.example/a.png\n\niVBORw0KGgo=`

function textOfBody({ body }: Article): string {
  return body.children.map(textOf).join('\n')
}

describe('a page in an archive of its own', () => {
  it('is read as a saved page is, on the day that it says', async () => {
    const file = await parseAny('a.mht', archiveOf([HTML, FRAME, STYLE, PICTURE]))
    const [article] = articlesIn(file)
    expect(article).toMatchObject({ headline: 'Sluis gaat dicht', language: 'nl' })
    expect(article!.date).toMatchObject({ day: '2019-09-12' })
    expect(article!.originalUrl).toBe('https://havennieuws.example/sluis.html')
    const text = textOfBody(article!)
    expect(text).toContain('aan vervanging toe, en de vaart ligt zolang stil in het café')
    expect(text).toContain('zegt de havenmeester van Molendorp')
    expect(text).not.toContain('Reclame')
    const parts = file.diagnostics.find(({ rule }) => rule === 'document-parts')
    expect(parts?.reason).toBe(
      'Not published: frames (1), styles, scripts and other parts (1), pictures (1).',
    )
  })

  it('is read where its parts lie within others, and where the file was cut off', async () => {
    const inner = `Content-Type: multipart/alternative; boundary="BINNEN"\n\n--BINNEN\n${HTML}\n--BINNEN--`
    const whole = archiveOf([inner, PICTURE])
    for (const file of [whole, whole.slice(0, -40)]) {
      const [article] = articlesIn(await parseAny('a.mhtml', file))
      expect(article?.headline).toBe('Sluis gaat dicht')
    }
  })

  it('is in quarantine where the file holds none', async () => {
    const file = await parseAny('a.mht', archiveOf([PICTURE]))
    expect(articlesIn(file)).toEqual([])
    expect(rulesIn(file)).toEqual(['damaged'])
  })
})
