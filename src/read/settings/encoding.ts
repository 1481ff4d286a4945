/** What a setting calls an encoding → its name. */
import * as v from 'valibot'
import { encodingNamed } from '../../text/encodings/names.js'

const MESSAGE = 'must name an encoding, such as utf-8, windows-1252, cp850 or macintosh'

/** Whatever people and programs call it: `latin1`, `DOS 850`, `Mac Roman`. A number alone is a code page. */
export const encodingSchema = v.pipe(
  v.union([v.string(), v.number()], MESSAGE),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const encoding = encodingNamed(String(dataset.value))
    if (encoding !== null) return encoding
    addIssue({ message: MESSAGE })
    return NEVER
  }),
)
