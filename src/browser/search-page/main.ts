/** The script of the search page: the page, and the engine that reads the index of the site. */
import { openEngine } from '../engine/open-engine.js'
import { beginSearch } from './begin.js'

beginSearch(openEngine)
