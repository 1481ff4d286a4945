/** A row of the table in which Joomla keeps its articles → the same row with its text whole; every other row as it is. */
import { oneText } from '../../article/fields/header-field.js'
import { plainKey } from '../../article/fields/header-keys.js'
import type { Row, RowField } from './row.js'

/** Columns of that table, whatever its prefix is; no other has three of them beside a text in two halves. */
const MARKS: ReadonlySet<string> = new Set(
  'catid sectionid state createdby createdbyalias publishup assetid alias access'.split(' '),
)
const FEWEST = 3
/** What the system needs: numbers, settings, counters, and the name of its own address. */
const MACHINERY: ReadonlySet<string> = new Set(
  `assetid catid sectionid mask ordering parentid checkedout checkedouttime hits version attribs images urls metadata
  xreference featured createdby modifiedby titlealias alias note`.split(/\s+/),
)

export function settleJoomla(row: Row): Row {
  const byKey = new Map(row.fields.map((field) => [plainKey(field.key), field]))
  const intro = byKey.get('introtext')
  if (!intro || [...byKey.keys()].filter((key) => MARKS.has(key)).length < FEWEST) return row
  const text = [intro, byKey.get('fulltext')].map((half) => half?.text ?? '').join('\n')
  const body: RowField = { ...intro, ...oneText(text.trim()), key: 'fulltext', isHtml: true }
  const isForSome = !isForAll(byKey)
  const rest = row.fields.flatMap((field): readonly RowField[] => {
    const key = plainKey(field.key)
    if (key === 'access') return isForSome ? [{ ...field, ...oneText('restricted') }] : []
    if (key === 'createdbyalias') return [{ ...field, key: 'author' }]
    const isSilent = MACHINERY.has(key) || key === 'introtext' || key === 'fulltext'
    return isSilent || (key === 'language' && field.text === '*') ? [] : [field]
  })
  return { ...row, fields: [...rest, body] }
}

/** Who may read it: 1, or 5 for whoever is not signed in; in the first versions, which have sections, 0. */
function isForAll(fields: ReadonlyMap<string, RowField>): boolean {
  const access = fields.get('access')?.text ?? ''
  return access === '' || (fields.has('sectionid') ? ['0'] : ['1', '5']).includes(access)
}
