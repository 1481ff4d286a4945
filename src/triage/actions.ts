/** All that was counted → what to do next, in the order that saves most work. */
import type { SourcePath } from '../record/strings.js'
import type { Action, BestDate, Tallied } from '../record/triage.js'
import { unreadKindOf, type UnreadKind } from '../record/unread-kinds.js'
import { plural } from '../report/counts.js'
import { rules, type RuleId } from '../report/rules.js'
import type { LanguageFolder } from './language-folders.js'
import type { RuleFacts } from './rule-facts.js'
import { stepAdvice } from './step-actions.js'
import { listNames, pathIn } from './words.js'

export interface Findings {
  /** The content folder as the user names it. */
  readonly content: string
  readonly rules: readonly RuleFacts[]
  /** Of the undated articles. */
  readonly bestDates: readonly BestDate[]
  readonly languages: readonly LanguageFolder[]
  /** Languages of the settings. */
  readonly listed: readonly string[]
  /** Languages that articles name and the settings do not. */
  readonly unlisted: readonly Tallied[]
  readonly copies: { readonly files: number; readonly samples: readonly string[] }
  /** Files that may hold text and are not read. */
  readonly unread: readonly SourcePath[]
}

const RANK: Readonly<Record<Action['kind'], number>> = { step: 0, each: 1, option: 2 }
/** So few files are sooner looked at than settled by a default. */
const FEW = 3
/** Languages that one proposal lists. */
const LISTED = 8

/** One deed for many files first; then what needs a look, file by file; then what is not wrong. */
export function planActions(findings: Findings): readonly Action[] {
  const { content, rules: facts, bestDates } = findings
  const actions = [
    ...facts.flatMap((each) => adviseRule(each, content, bestDates)),
    ...findings.languages.flatMap((folder) => adviseLanguage(folder, content)),
    ...adviseUnlisted(findings),
    ...adviseCopies(findings),
    ...adviseUnread(findings.unread),
  ]
  return actions.toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || b.files - a.files)
}

/** What one deed does not settle has to be looked at; notes need no deed. */
function adviseRule(
  facts: RuleFacts,
  content: string,
  bestDates: readonly BestDate[],
): readonly Action[] {
  const steps = Object.hasOwn(stepAdvice, facts.rule)
    ? (stepAdvice[facts.rule]?.(facts, content, bestDates) ?? [])
    : []
  const settled = steps.reduce((sum, { files }) => sum + files, 0)
  const files = facts.files - settled
  if (facts.severity === 'info' || files <= 0) return steps
  const { rule, hint, samples } = facts
  const { meaning } = rules[rule as RuleId]
  const what = `${plural(files, 'file')}: ${meaning}`
  return [...steps, { kind: 'each', about: rule, files, what, how: [hint], samples }]
}

function adviseLanguage(
  { folder, unsure, language, others, samples }: LanguageFolder,
  content: string,
): readonly Action[] {
  if (unsure <= FEW) return []
  const where = pathIn(content, folder)
  const what = `${plural(unsure, 'article')} in ${where}/ give no sure sign of a language`
  const base = { about: 'language', files: unsure, samples } as const
  if (language === null) {
    const how =
      others === 0
        ? [`If it is one, say so in ${where}/_defaults.yaml: language: xx (nl, fr, …)`]
        : ['Tables of figures have none; the front matter key lang settles it for one article.']
    return [{ kind: others === 0 ? 'step' : 'option', ...base, what: `${what}.`, how }]
  }
  const rest =
    others === 0
      ? `all others there are in ${language}`
      : `of the others there all but ${others} are in ${language}, and these would count as ${language} too`
  const how = [`Put one line into ${where}/_defaults.yaml:`, `  language: ${language}`]
  return [{ kind: 'step', ...base, what: `${what}; ${rest}.`, how }]
}

/** Only the languages of the settings are looked for where a text does not name its own. */
function adviseUnlisted({ content, listed, unlisted }: Findings): readonly Action[] {
  const files = unlisted.reduce((sum, { count }) => sum + count, 0)
  if (files <= FEW) return []
  const what = `${plural(files, 'article says', 'articles say')} to be in a language that the settings do not list: ${listNames(unlisted, LISTED)}.`
  const tags = unlisted.slice(0, LISTED).map(({ name }) => name)
  const how = [
    `If other texts are in it too, add it to languages in ${content}/archive.yaml, for only those are looked for:`,
    `  languages: [${[...listed, ...tags].join(', ')}]`,
  ]
  return [{ kind: 'option', about: 'languages', files, what, how, samples: [] }]
}

function adviseCopies({ copies: { files, samples } }: Findings): readonly Action[] {
  if (files === 0) return []
  const what = `${plural(files, 'file is a copy', 'files are copies')} of another, byte for byte: each would be a page of its own.`
  return [{ kind: 'step', about: 'copies', files, what, how: ['Delete the copies.'], samples }]
}

/** What would bring them in is said for each kind once. */
function adviseUnread(paths: readonly SourcePath[]): readonly Action[] {
  const kinds = new Map<string, Unread>()
  for (const path of paths) {
    const kind = unreadKindOf(path)
    if (kind === null) continue
    const { files = 0, samples = [] } = kinds.get(kind.name) ?? {}
    const shown = samples.length < KIND_SAMPLES ? [...samples, path] : samples
    kinds.set(kind.name, { kind, files: files + 1, samples: shown })
  }
  const unread = [...kinds.values()].toSorted((a, b) => b.files - a.files)
  const files = unread.reduce((sum, each) => sum + each.files, 0)
  if (files === 0) return []
  const what = `${plural(files, 'file')} of kinds that are not read: what they say is not in the archive.`
  const how = unread.map(({ kind, files: count, samples }) => {
    const more = count > samples.length ? ', …' : ''
    return `${kind.name} (${plural(count, 'file')}: ${samples.join(', ')}${more}): ${kind.step}`
  })
  return [{ kind: 'step', about: 'ignored', files, what, how, samples: [] }]
}

interface Unread {
  readonly kind: UnreadKind
  readonly files: number
  readonly samples: readonly SourcePath[]
}

const KIND_SAMPLES = 3
