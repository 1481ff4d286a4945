/** Words of a query → for each of them the words of the index that count as it, all shards considered. */
import type { Expression, WordExpression } from '../query.js'
import { startsOfForms } from '../form-starts.js'
import { foldedWords, foldWord, splitWords } from '../split-words.js'
import { languageOfStem, stemsOf } from '../stemmers.js'
import type { WordForms } from './read-words.js'
import type { ShardReader } from './shard-reader.js'

/** One word of a phrase. */
export interface Slot {
  /** Folded. */
  readonly word: string
  /** Its other forms, each with the languages of the articles in which it counts. */
  readonly forms: WordForms
  /** Whether whatever begins with it counts as well. */
  readonly isPrefix: boolean
}

export interface WordPlan {
  readonly expression: WordExpression
  /** One for a word, more for a phrase. Words that the index knows by several, such as `e-mail`, are phrases too. */
  readonly slots: readonly Slot[]
}

/** The expressions of words in a query, as they come. */
export function wordsIn(expression: Expression): readonly WordExpression[] {
  switch (expression.kind) {
    case 'words':
      return [expression]
    case 'and':
    case 'or':
      return expression.parts.flatMap(wordsIn)
    case 'not':
      return wordsIn(expression.part)
    default:
      return []
  }
}

/** What is looked for, rather than excluded. */
export function wantedIn(expression: Expression): readonly WordExpression[] {
  switch (expression.kind) {
    case 'words':
      return [expression]
    case 'and':
    case 'or':
      return expression.parts.flatMap(wantedIn)
    default:
      return []
  }
}

/** Nothing matches it. */
const NOTHING: Expression = { kind: 'or', parts: [] }

/** The same without words in which there is no letter and no figure: they ask for nothing, and alone they find nothing. */
export function withoutEmpty(expression: Expression): Expression {
  return leaveOut(expression) ?? NOTHING
}

function leaveOut(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'words':
      return expression.words.flatMap(foldedWords).length === 0 ? null : expression
    case 'and':
    case 'or': {
      const parts = expression.parts.flatMap((part) => leaveOut(part) ?? [])
      return parts.length === 0 ? null : { kind: expression.kind, parts }
    }
    case 'not': {
      const part = leaveOut(expression.part)
      return part && { kind: 'not', part }
    }
    default:
      return expression
  }
}

export async function planWords(
  expression: WordExpression,
  shards: readonly ShardReader[],
): Promise<WordPlan> {
  const isAsTyped = expression.isExact || expression.isPrefix
  const words = expression.words.flatMap((typed) =>
    typedWords(isAsTyped ? typed : withoutJoined(typed)),
  )
  const slots = words.map(async (typed, index): Promise<Slot> => {
    const isPrefix = expression.isPrefix && index === words.length - 1
    const forms = expression.isExact || isPrefix ? NO_FORMS : await findForms(typed, shards)
    return { word: typed.word, forms, isPrefix }
  })
  return { expression, slots: await Promise.all(slots) }
}

/** A word as it was typed, and folded: rules of languages look at accents where there are some. */
interface TypedWord {
  readonly printed: string
  readonly word: string
}

function typedWords(text: string): readonly TypedWord[] {
  const words: TypedWord[] = []
  splitWords(text, (printed) => {
    const word = foldWord(printed)
    if (word !== '') words.push({ printed, word })
  })
  return words
}

/** `auto's` and `moon’s` are forms of the word before the apostrophe, `l'homme` of that behind it: the index has these by themselves. */
function withoutJoined(typed: string): string {
  if (/\p{L}['’ʼ]s$/iu.test(typed)) return typed.slice(0, -"'s".length)
  return typed.replace(ELIDED, '')
}

/** What French leaves of a small word before a vowel. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L}{3})/iu

const NO_FORMS: WordForms = new Map()

/** What all shards have. A form is one in its own language, whether or not that language has the word that was typed. */
async function findForms(word: TypedWord, shards: readonly ShardReader[]): Promise<WordForms> {
  return joinForms(await Promise.all(shards.map((shard) => formsIn(word, shard))))
}

/** The groups of a shard tell all forms of a word that it has, in the languages that have it; of others the stem does. */
async function formsIn({ printed, word }: TypedWord, shard: ShardReader): Promise<WordForms> {
  const known = await shard.formsOf(word)
  const told = [...known.values()].reduce((bits, languages) => bits | languages, 0)
  const others = shard.languages & ~told
  const stems = new Set([...stemsOf(printed, others), ...stemsOf(word, others)])
  if (stems.size === 0) return known
  const lists = startsOfForms(word, stems).map((start) => shard.entriesWith(start, MOST_FILES))
  const words = new Set((await Promise.all(lists)).flat().map((entry) => entry.word))
  words.delete(word)
  const found = [...words].map((each): WordForms => {
    const shared = stemsOf(each, others).filter((stem) => stems.has(stem))
    const languages = shared.reduce((bits, stem) => bits | languageOfStem(stem), 0)
    return languages === 0 ? NO_FORMS : new Map([[each, languages]])
  })
  return joinForms([known, ...found])
}

/** In the order of the alphabet. */
function joinForms(lists: readonly WordForms[]): WordForms {
  const joined = new Map<string, number>()
  for (const [form, languages] of lists.flatMap((forms) => [...forms]))
    joined.set(form, (joined.get(form) ?? 0) | languages)
  return new Map([...joined].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** Files of words that are looked into for whatever begins like a form. */
const MOST_FILES = 2
