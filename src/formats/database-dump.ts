/** A text that is the dump of a database → its place in quarantine: what is public in it, only its system can tell. */
import type { ParsedFile } from '../record/article.js'
import type { SourceText } from '../record/source-file.js'
import { quarantineRecord } from '../article/quarantine-record.js'
import { diagnose } from '../report/diagnose.js'

/** What a dump begins with: a remark, or the first of its statements. An article about databases begins with words. */
const FIRST =
  /^\s*(?:--|\/\*|begin;|use\s[`"\w]{1,64};|copy\s[\w."]{1,80}\s\(|(?:set\s[@\w]+\s?=|pragma|start transaction|drop table|create (?:table|database)|lock tables|insert (?:ignore )?into|replace into)\b)/iu
const ROWS =
  /^[^\S\n]*(?:(?:insert (?:ignore )?|replace )into\s+(?<table>[`"'[]?[\w.]{1,80})[^;]{0,2000}?\bvalues\s*\(|copy (?<copied>[\w."]{1,80}) \([^()\n]{0,2000}\) from stdin;)/imu

/** Null for any other text. Comments, drafts and the mail addresses of readers stand in such a file beside the articles. */
export function quarantineDump({
  text,
  path,
  encoding,
  diagnostics,
  positionAt,
}: SourceText): ParsedFile | null {
  if (!FIRST.test(text)) return null
  const rows = ROWS.exec(text)
  if (!rows) return null
  const table = (rows.groups?.['table'] ?? rows.groups?.['copied'] ?? '').replace(/[`"'[]/g, '')
  const told = diagnose('database-dump', path, positionAt(rows.index), table)
  return { file: path, encoding, diagnostics, records: [quarantineRecord(path, 1, [told])] }
}
