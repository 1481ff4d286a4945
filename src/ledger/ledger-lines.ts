/** A published address ↔ a line of the ledger: address, file, record, SHA-256, id and sketch, with tabs between. */
import { SKETCH } from '../record/sketch.js'
import type { LedgerRow } from '../record/ledger.js'
import { type PageUrl, pageUrl, sourcePath, sha256Digest } from '../record/strings.js'

/** `2020/04/17/moskou.html` */
const ARTICLE_URL =
  /^(?:\d{4}\/(?:\d{2}\/(?:\d{2}\/|undated\/)|undated\/)|undated\/)(?!index\.)[a-z0-9-]+\.html$/
const SHA256 = /^[0-9a-f]{64}$/

/** Null where the line is not a valid one, such as a conflict marker of git, or a slip. Programs for tables add empty cells. */
export function readLedgerLine(line: string): LedgerRow | null {
  const [url = '', file = '', record = '', sha256 = '', id = '', sketch = '', ...rest] =
    line.split('\t')
  const isWhole = ARTICLE_URL.test(url) && file !== '' && /^(?:0|[1-9]\d*)$/.test(record)
  if (!isWhole || !SHA256.test(sha256) || rest.some((cell) => cell !== '')) return null
  if (sketch !== '' && !SKETCH.test(sketch)) return null
  return {
    url: pageUrl(url),
    file: sourcePath(unescape(file)),
    record: Number(record),
    sha256: sha256Digest(sha256),
    id: id === '' ? null : unescape(id),
    sketch: sketch === '' ? null : sketch,
  }
}

export function writeLedgerLine({ url, file, record, sha256, id, sketch }: LedgerRow): string {
  const cells = [url, escape(file), record, sha256, id === null ? '' : escape(id), sketch ?? '']
  return cells.join('\t').replace(/\t+$/, '')
}

/** The year of an address, which names the ledger file of its line: `2020`, `undated`. */
export function ledgerYear(url: PageUrl): string {
  return url.slice(0, url.indexOf('/'))
}

const MEANINGS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }

function escape(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}

function unescape(text: string): string {
  return text.replace(/\\([tnr\\])/g, (_, letter: string) => MEANINGS[letter]!)
}
