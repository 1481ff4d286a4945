/** After each suite, its folders go. */
import { afterAll } from 'vitest'
import { removeFolders } from './make-folder.js'

afterAll(removeFolders)
