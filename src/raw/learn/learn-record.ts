/** The texts of a folder → the lines that divide the articles in them; none where none show. */
import { isName } from '../names/name.js'
import { findDividers, type TextDivider } from './find-dividers.js'
import type { DividerKind } from './dividing-forms.js'

/** In so many of the files one of the lines must divide something, and each in so many. */
const SHARE = 0.6
const EACH = 0.15
const FEWEST_FILES = 3
const MOST_PATTERNS = 4
/** So often an article must follow, and where the line may be one of an article, too. */
const FOLLOWED = 0.8
const NEARLY_ALWAYS = 0.9
/** Sections of one article are called by a word or two. */
const WORDS_OF_HEADLINE = 2.5

interface Candidate {
  readonly pattern: string
  readonly kind: DividerKind
  readonly files: Set<number>
  readonly titles: string[]
  seen: number
  followed: number
  sourced: number
}

export function learnRecord(texts: readonly string[]): readonly string[] {
  const candidates = gather(texts).filter((each) => isUsable(each, texts.length))
  const chosen: Candidate[] = []
  const divided = new Set<number>()
  for (const each of candidates) {
    if (chosen.length === MOST_PATTERNS) break
    const added = [...each.files].filter((file) => !divided.has(file))
    if (added.length < Math.max(FEWEST_FILES, EACH * texts.length)) continue
    chosen.push(each)
    for (const file of added) divided.add(file)
  }
  if (divided.size < SHARE * texts.length) return []
  return chosen.flatMap(withSource)
}

function gather(texts: readonly string[]): readonly Candidate[] {
  const candidates = new Map<string, Candidate>()
  for (const [file, text] of texts.entries())
    for (const found of findDividers(text)) addTo(candidates, found, file)
  return [...candidates.values()].toSorted(
    (a, b) =>
      b.seen - a.seen || b.titles.length - a.titles.length || (a.pattern < b.pattern ? -1 : 1),
  )
}

function addTo(candidates: Map<string, Candidate>, found: TextDivider, file: number): void {
  const { pattern, kind } = found
  const candidate: Candidate = candidates.get(pattern) ?? {
    pattern,
    kind,
    files: new Set(),
    titles: [],
    seen: 0,
    followed: 0,
    sourced: 0,
  }
  candidates.set(pattern, candidate)
  candidate.files.add(file)
  candidate.titles.push(...found.titles)
  candidate.seen += found.seen
  candidate.followed += found.followed
  candidate.sourced += found.isSourced ? 1 : 0
}

function isUsable(candidate: Candidate, files: number): boolean {
  const { kind, seen, followed } = candidate
  if (candidate.files.size < Math.max(FEWEST_FILES, EACH * files)) return false
  switch (kind) {
    case 'mark':
    case 'count':
    case 'section':
      return followed >= FOLLOWED * seen
    case 'numbered':
      // The items of an agenda are numbered as well.
      return (
        followed >= NEARLY_ALWAYS * seen && candidate.sourced >= FOLLOWED * candidate.files.size
      )
    case 'bullet':
    case 'capitals':
      return followed >= NEARLY_ALWAYS * seen && areHeadlines(candidate.titles)
    case 'titled-date':
      // Below an article those who said something about it are named, with the day.
      return followed >= NEARLY_ALWAYS * seen && !areNames(candidate.titles)
    case 'date':
    case 'word':
      return followed >= NEARLY_ALWAYS * seen
  }
}

const MOST_NAMES = 0.4

export function areNames(titles: readonly string[]): boolean {
  return titles.filter(isName).length > MOST_NAMES * titles.length
}

/** Sections have the same names from file to file. */
export function areHeadlines(titles: readonly string[]): boolean {
  const words = titles.reduce((sum, title) => sum + title.split(/\s+/).length, 0)
  const different = new Set(titles.map((title) => title.toLowerCase())).size
  return words >= WORDS_OF_HEADLINE * titles.length && different * 2 >= titles.length
}

const BEHIND = /\s\(([^()]+), p\. \d+\)$/u

/** `(De Molenbode, p. 6)` behind most headlines is none of their words. */
function withSource({ pattern, titles }: Candidate): readonly string[] {
  const sourced = titles.filter((title) => BEHIND.test(title)).length
  if (!pattern.endsWith('{headline}') || sourced < EACH * titles.length) return [pattern]
  return [`${pattern} ({any}, p. {number})`, pattern]
}
