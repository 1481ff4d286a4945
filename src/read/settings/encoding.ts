/** What a setting calls an encoding → its name. */
import * as v from 'valibot'
import { didYouMean } from '../../report/did-you-mean.js'
import { encodingNamed } from '../../text/encodings/names.js'

const KIND = 'must be the name of an encoding, such as windows-1252 or cp850'
/** Those that files of newspapers are in; others are read as well. */
const USUAL =
  'utf-8 utf-16le windows-1250 windows-1251 windows-1252 iso-8859-1 iso-8859-2 iso-8859-15 cp437 cp850 cp852 koi8-r macintosh'.split(
    ' ',
  )

/** Whatever people and programs call it: `latin1`, `DOS 850`, `Mac Roman`. A number alone is a code page. */
export const encodingSchema = v.pipe(
  v.union([v.string(), v.number()], KIND),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const name = String(dataset.value)
    const encoding = encodingNamed(name)
    if (encoding !== null) return encoding
    addIssue({ message: `is not a known encoding${meant(name)}` })
    return NEVER
  }),
)

/** All of them would be too many to list. */
function meant(name: string): string {
  const said = didYouMean(name.toLowerCase(), USUAL, 'encodings')
  return said.includes('mean') ? said : `, such as ${USUAL.slice(2, 7).join(', ')}`
}
