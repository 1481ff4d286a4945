/** What the keeper's own files say → the same without words that nobody should read anywhere in the archive. */
import { redactorFor, type Redactor } from '../text/redact.js'
import { digestOfValue } from '../record/digest.js'
import { mapValues } from '../record/map-values.js'
import type { Dossier } from '../record/dossiers.js'
import type { FrontPageChoice, NamedPeriod } from '../record/front-page.js'
import type { Gap } from '../record/gaps.js'
import type { PublicRecord } from '../record/ledger.js'
import type { AuthorityName, NameAuthority } from '../record/names-found.js'
import type { ReferenceData } from '../record/reference-data.js'
import type { ArchiveSettings, Authorities } from '../record/settings.js'
import type { ArchiveVocabulary } from '../record/topics-file.js'

/** All that pages quote of settings, authority files and decisions. */
export interface KeeperWords {
  readonly settings: ArchiveSettings
  readonly authorities: Authorities
  readonly referenceData: ReferenceData
  readonly publicRecord: PublicRecord
  readonly gaps: readonly Gap[]
  readonly dossiers: readonly Dossier[]
  readonly frontPage: FrontPageChoice
}

/** Spellings by which sources and initials are known stay as they are: what they stand for is cleaned with each article. */
export function withoutRedactedWords(said: KeeperWords): KeeperWords {
  const everywhere = said.publicRecord.redactions.filter(({ url }) => url === null)
  if (everywhere.length === 0) return said
  const redactor = redactorFor(everywhere)
  const { text } = redactor
  const { settings, authorities, referenceData, publicRecord, gaps, dossiers, frontPage } = said
  const { withdrawals } = publicRecord
  return {
    settings: cleanSettings(settings, redactor),
    gaps: gaps.map(({ from, to, reason }) => ({ from, to, reason: text(reason) })),
    dossiers: cleanDossiers(dossiers, redactor),
    frontPage: { ...frontPage, periods: cleanPeriods(frontPage.periods, redactor) },
    authorities: {
      ...authorities,
      sourceDescriptions: mapValues(authorities.sourceDescriptions, text),
    },
    referenceData: {
      ...referenceData,
      key: digestOfValue([referenceData.key, everywhere]),
      authority: cleanNames(referenceData.authority, redactor),
      vocabulary: cleanTopics(referenceData.vocabulary, text),
    },
    publicRecord: {
      ...publicRecord,
      withdrawals: withdrawals.map(({ url, date, reason, except, attached }) => {
        return { url, date, reason: text(reason), except, attached }
      }),
    },
  }
}

/** What leads to an address with the words, or is a file that is called so, has no place on any page. */
function cleanSettings(settings: ArchiveSettings, { text, finds }: Redactor): ArchiveSettings {
  const { title, description, publication, rights, logo, menu, footer } = settings
  return {
    ...settings,
    title: text(title),
    description: text(description),
    publication: text(publication),
    rights: rights && text(rights),
    logo: logo && !finds(logo.file) ? { ...logo, alt: logo.alt && text(logo.alt) } : null,
    menu: menu.flatMap(({ label, to }) =>
      finds(to.kind === 'page' ? to.url : to.address) ? [] : [{ label: text(label), to }],
    ),
    footer: footer && text(footer),
  }
}

/** One whose address is made of the words has no page. */
function cleanDossiers(
  dossiers: readonly Dossier[],
  { text, finds }: Redactor,
): readonly Dossier[] {
  return dossiers
    .filter(({ slug }) => !finds(slug))
    .map(({ title, intro, ...rest }) =>
      Object.assign(rest, { title: text(title), intro: intro.map(text) }),
    )
}

function cleanPeriods(
  periods: readonly NamedPeriod[],
  { text, finds }: Redactor,
): readonly NamedPeriod[] {
  return periods
    .filter(({ slug }) => !finds(slug))
    .map(({ name, intro, ...rest }) =>
      Object.assign(rest, { name: text(name), intro: text(intro) }),
    )
}

/** A name that nobody should read gets no page, not even by another spelling of it. */
function cleanNames(names: NameAuthority, { finds, text }: Redactor): NameAuthority {
  const clean = (kind: readonly AuthorityName[]): readonly AuthorityName[] =>
    kind.flatMap(({ name, aliases, description }) =>
      finds(name) ? [] : [{ name, aliases, description: description && text(description) }],
    )
  const { people, places, organisations } = names
  // What no name may be made of it stays known as such.
  const never = [...names.never, ...people.filter(({ name }) => finds(name)).flatMap(spellingsOf)]
  return {
    people: clean(people),
    places: clean(places),
    organisations: clean(organisations),
    never,
  }
}

function spellingsOf({ name, aliases }: AuthorityName): readonly string[] {
  return [name, ...aliases]
}

function cleanTopics(vocabulary: ArchiveVocabulary, text: Redactor['text']): ArchiveVocabulary {
  const topics = vocabulary.topics.map(({ labels, descriptions, ...topic }) => {
    const said = { labels: mapValues(labels, text), descriptions: mapValues(descriptions, text) }
    return Object.assign(topic, said)
  })
  return { ...vocabulary, topics }
}
