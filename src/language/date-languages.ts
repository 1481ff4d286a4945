/** All languages whose dates Pressmark reads: those that it has a whole table of, and others. */
import { czech } from './cs.js'
import { danish } from './da.js'
import { finnish } from './fi.js'
import { japanese } from './ja.js'
import type { DateLanguage } from './language.js'
import { languages } from './languages.js'
import { norwegian } from './nb.js'
import { polish } from './pl.js'
import { russian } from './ru.js'
import { swedish } from './sv.js'

export const dateLanguages: readonly DateLanguage[] = [
  ...languages,
  polish,
  czech,
  swedish,
  norwegian,
  danish,
  finnish,
  russian,
  japanese,
]
