/** The fields of a header → the one that says that the text is not to be public, if any does. */
import { NOT_PUBLIC, PUBLIC } from './draft-words.js'
import { plainKey } from './header-keys.js'
import type { HeaderField } from './header-field.js'
import { rankKey } from './keys.js'
import { plainText } from './plain-text.js'
import { caseless } from '../../text/caseless.js'

type Mark = Pick<HeaderField, 'key' | 'text'>
/** `day` is that of the article, as its header has it. */
type Holds = (value: string, day: string) => boolean

const YES = /^(?:true|yes|y|on|1|ja|j|oui|sí|si|sim|wahr|waar|vrai|verdadero|vero|verdadeiro|x|✓)$/i
const NO =
  /^(?:false|no|n|off|0|null|none|nee|neen|nein|non|não|niet|falsch|onwaar|faux|falso|never|nooit)$/i
/** `yes`, `True`, `1`, in the languages of editors. */
export function saysYes(value: string): boolean {
  return YES.test(value.trim())
}

export function saysNo(value: string): boolean {
  return NO.test(value.trim())
}

/** Of a system that writes a day where there is none. */
const NO_DAY =
  /^(?:0000-00-00|9999|(?:false|no|n|off|0|null|none|never|nooit|nee|nein|non|não|lifted|opgeheven)$)/i
/** Who may see it: everybody. How far one can see is no secret, either. */
const VISIBLE = caseless(
  /^(?:publi\p{L}*|open(?:baar)?|every(?:one|body)|all?|any(?:one)?|world|free|iedereen|tous|alle|todos|tutti|visible|zichtbaar|sichtbar|shown?|listed|true|yes|ja|on|full|high|medium|low|good|poor|[1-9].{0,20})$/u,
)

/** What is no answer to the question is a remark of whom is still at work. */
const saysNotNo: Holds = (value) => !NO.test(value)
const namesIt: Holds = (value) => NOT_PUBLIC.test(value.replaceAll('_', ' '))
const isDraft: Holds = (value) => /^(?:auto-?)?drafts?$/i.test(value)
/** What nobody has heard of is held back: it is sooner published later than taken back. */
const isNotPublic: Holds = (value, day) => isZero(value, day) || !PUBLIC.test(value)
/** Drupal and Joomla count: 1 is public, 0 is not, and -2 lies in the bin. */
const isZero: Holds = (value) => /^(?:0|-[12]|false)$/i.test(value)
/** A day on which something was thrown away or ran out, or that it did. */
const isDay: Holds = (value) => !NO_DAY.test(value)
/** An embargo that had ended on the day of the article holds nothing. */
const isLaterDay: Holds = (value, day) => {
  const until = ISO_DAY.exec(value)?.[0]
  const own = ISO_DAY.exec(day)?.[0]
  return !NO_DAY.test(value) && !(until !== undefined && own !== undefined && until <= own)
}
const isNotForAll: Holds = (value) => !VISIBLE.test(value)
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/

/** Keys that ask whether a text is public. */
const PUBLIC_KEYS = `published publish ispublished public ispublic gepubliceerd veröffentlicht publié publicado pubblicato
  publiceren online isonline active isactive actief enabled isenabled visible isvisible zichtbaar listed islisted openbaar
  publiek approved isapproved goedgekeurd`

const MARKS: ReadonlyMap<string, readonly Holds[]> = new Map([
  ...keysFor(
    `draft isdraft drafts unpublished isunpublished donotpublish dontpublish nopublish nietpubliceren nietvoorpublicatie
    notforpublication nepaspublier nichtveröffentlichen nopublicar nonpubblicare nãopublicar`,
    saysNotNo,
  ),
  ...keysFor(
    `hidden ishidden private isprivate concept ontwerp klad entwurf brouillon borrador bozza rascunho kladversie
    unlisted isunlisted archived isarchived expired isexpired onhold embargoed underembargo onderembargo wip workinprogress
    inreview confidential vertrouwelijk vertraulich confidentiel verborgen privé prive privat privado privato internal
    isinternal membersonly subscribersonly passwordprotected isprotected protected encrypted rejected withdrawn ingetrokken
    removed isremoved verwijderd spam isspam disabled isdisabled ignore ignored skip
    eleventyexcludefromcollections`,
    saysYes,
    namesIt,
  ),
  ...keysFor('deleted isdeleted deletedat trashed trashedat dateofdeletion archivedat', isDay),
  ...keysFor(
    `expires expiry expirydate expirationdate expiredate expireson expireat expiresat unpublishdate unpublishat unpublishon
    unpublishedat publishdown dateexpired verloopdatum vervaldatum`,
    isDay,
  ),
  ...keysFor(
    'embargo embargodate embargountil embargotill embargotot embargoeduntil embargoend',
    isLaterDay,
  ),
  ...keysFor(PUBLIC_KEYS, saysNo, namesIt),
  ...keysFor(
    'status poststatus wpstatus wppoststatus publishstatus publicationstatus pubstatus reviewstate workflowstate publicatiestatus',
    isNotPublic,
  ),
  // In words it may be a place, or that of a plan.
  ...keysFor(
    `state moderationstate stage phase access review reviewstatus approval workflow workflowstatus editorialstatus
    redactiestatus contentstatus articlestatus documentstatus etat état zustand estado stato toestand stand fase
    zichtbaarheid toegang sichtbarkeit visibilité`,
    namesIt,
    isZero,
  ),
  ...keysFor('visibility', isNotForAll),
  ...keysFor('kind type posttype contenttype', isDraft),
  // Whoever may read it has been told something.
  ...keysFor('password postpassword wppostpassword wachtwoord passwort motdepasse', saysNotNo),
])

function keysFor(keys: string, ...holds: readonly Holds[]): [string, readonly Holds[]][] {
  return keys.split(/\s+/).map((key) => [key, holds])
}

/** `draft: true`, `published: false`, `status: private`. Null where every field lets the text be public. */
export function findDraftMark<Field extends Mark>(fields: readonly Field[]): Field | null {
  return fields.find((field) => isMark(field, fields)) ?? null
}

/** When it was published, in systems that leave it empty until then. */
const NEVER: ReadonlySet<string> = new Set(['publishedat'])

const ASKING: ReadonlySet<string> = new Set(PUBLIC_KEYS.split(/\s+/))

/** Whether the value of the key may hold a text back, whoever else reads it. */
export function mayHold(key: string): boolean {
  return MARKS.has(plainKey(key))
}

/** `published: true`: where a table has such a column, an empty cell of it says no. */
export function asksIfPublic({ key, text }: Mark): boolean {
  return ASKING.has(plainKey(key)) && YES.test(plainText(text ?? ''))
}

function isMark({ key, text }: Mark, fields: readonly Mark[]): boolean {
  const name = plainKey(key)
  if (NEVER.has(name) && (text === null || NO.test(text))) return true
  const holds = text === null || text === '' ? undefined : MARKS.get(name)
  if (!holds) return false
  const value = plainText(text ?? '')
  return value !== '' && holds.some((each) => each(value, dayOf(fields)))
}

function dayOf(fields: readonly Mark[]): string {
  return fields.find(({ key }) => rankKey(key)?.name === 'date')?.text ?? ''
}

/** `draft: true`, as the report quotes it; a password is quoted nowhere. */
export function quoteMark({ key, text }: Mark): string {
  const name = plainText(key)
  return SECRET.test(plainKey(key))
    ? name
    : `${name}: ${plainText(text ?? 'null').slice(0, LONGEST)}`
}

const SECRET = /pass|wachtwoord|motdepasse/
const LONGEST = 80
