/** An XML file (an export, a feed, wire copy, scanned pages) → its records. */
import { remarkCrowded } from '../../article/crowded.js'
import { diagnoseRemark } from '../../article/remark.js'
import { START } from '../../record/diagnostic.js'
import { quarantineRecord } from '../../article/quarantine-record.js'
import { makeManuscript, type Manuscript } from '../../article/manuscript/manuscript.js'
import { settleManuscript } from '../../article/manuscript/settle-manuscript.js'
import { evidenceAt } from '../../article/fields/evidence-at.js'
import type { ArchiveRecord, ParsedFile, QuarantinedRecord } from '../../record/article.js'
import type { Diagnostic } from '../../record/diagnostic.js'
import type { ParseContext } from '../../record/settings.js'
import { folderOf, type SourceText } from '../../record/source-file.js'
import { diagnose } from '../../report/diagnose.js'
import { bodyOf } from './body-of.js'
import { field, remarkLoose, type LeftOut, type XmlReading } from './reading.js'
import { readXmlFile, type XmlFile } from './xml-file.js'

/** Never throws. Nothing that the file names is opened, and no entity that it declares is expanded. */
export function parseXml(source: SourceText, context: ParseContext): ParsedFile {
  const { path, encoding, text } = source
  const file = readXmlFile(text, context)
  const crowded = remarkCrowded(file.count, text.length)
  if (crowded) {
    const told = diagnoseRemark(crowded, path, START)
    const { diagnostics } = source
    return { file: path, encoding, records: [quarantineRecord(path, 1, [told])], diagnostics }
  }
  const records = file.readings.map((reading, index) => settle(reading, index + 1, source, context))
  return {
    file: path,
    encoding,
    records: records.length > 0 ? records : [quarantine(file, source)],
    diagnostics: [...source.diagnostics, ...diagnoseFile(file, source)],
  }
}

function settle(
  reading: XmlReading,
  record: number,
  source: SourceText,
  context: ParseContext,
): ArchiveRecord {
  const manuscript = manuscriptOf(reading, source)
  const settled = settleManuscript(manuscript, record, source, context)
  return withComments(settled, reading, source)
}

function manuscriptOf(reading: XmlReading, { text, path }: SourceText): Manuscript {
  const { start, end, facts, body, held, remarks } = reading
  const read = bodyOf(body, folderOf(path))
  const hasLead = reading.fields.some(({ key }) => key === 'lead')
  const fields = hasLead
    ? reading.fields
    : [...reading.fields, ...field('lead', read.lead, body.start)]
  const manuscript = makeManuscript({
    format: 'xml',
    text: text.slice(start, end),
    fields,
    body: read,
    bodyOffset: body.start,
    bodyStart: body.start,
    start,
    remarks,
  })
  return {
    ...manuscript,
    spare: [...manuscript.spare, ...facts],
    draft: held ?? manuscript.draft,
  }
}

function withComments(
  record: ArchiveRecord,
  { comments, start }: XmlReading,
  { positionAt }: SourceText,
): ArchiveRecord {
  if (comments === null || record.kind === 'quarantined') return record
  const { origin } = record.article
  const evidence = evidenceAt(positionAt(start), 'element', 1)
  const fields = { ...origin.fields, comments: evidence }
  return { ...record, article: { ...record.article, comments, origin: { ...origin, fields } } }
}

/** A file always gives a record. */
function quarantine(file: XmlFile, { path }: SourceText): QuarantinedRecord {
  return quarantineRecord(path, 1, [diagnose('other-xml', path, START, whatIsIn(file))])
}

function whatIsIn({ root, other, leftOut }: XmlFile): string {
  if (root === '') return 'There are no elements in it'
  if (other !== null) return `It holds ${other}`
  if (leftOut.length > 0) return `All of it is ${listKinds(leftOut)}`
  return `Nothing in <${root}> has a headline and a text`
}

function diagnoseFile(file: XmlFile, source: SourceText): readonly Diagnostic[] {
  const { path, positionAt } = source
  const { fault, isGuess, leftOut, readings } = file
  const others = leftOut.filter(({ isComment }) => !isComment)
  const comments = leftOut.find(({ isComment }) => isComment)
  const [first] = others
  const [reading] = readings
  return [
    ...(fault ? [diagnose('xml-fault', path, positionAt(fault.offset), fault.cause)] : []),
    ...(isGuess && reading
      ? [diagnose('xml-guess', path, positionAt(reading.start), file.root)]
      : []),
    ...looseText(file, source),
    ...(first
      ? [diagnose('items-left-out', path, positionAt(first.start), listKinds(others))]
      : []),
    ...(comments
      ? [
          diagnose(
            'comments-left-out',
            path,
            positionAt(comments.start),
            String(leftOut.length - others.length),
          ),
        ]
      : []),
  ]
}

function looseText({ loose, readings }: XmlFile, source: SourceText): readonly Diagnostic[] {
  const [first] = loose
  if (!first || readings.length === 0) return []
  const remark = remarkLoose(first.words, first.offset, loose.length)
  return [diagnoseRemark(remark, source.path, source.positionAt(first.offset))]
}

/** `12 attachment, 3 revision` */
function listKinds(leftOut: readonly LeftOut[]): string {
  const counts = new Map<string, number>()
  for (const { what } of leftOut) counts.set(what, (counts.get(what) ?? 0) + 1)
  const kinds = Array.from(counts, ([what, count]) => `${count} ${what.slice(0, 40)}`)
  return [...kinds.slice(0, 20), ...(kinds.length > 20 ? ['…'] : [])].join(', ')
}
