/** A topic → its name in the language of the frame, if the vocabulary has one, and else in that of the archive, which says so. */
import { findOwn } from '../../src/record/find-own.js'
import type { PageContext } from '../../src/template/page-context.js'

export interface TopicName {
  readonly label: string
  readonly lang: string | null
}

/** `label` is what the archive calls it. */
export function nameTopic(
  { site, texts, archiveMark }: PageContext,
  topic: string,
  label: string,
): TopicName {
  const { lang } = archiveMark
  if (lang === null) return { label, lang }
  const own = findOwn(findOwn(site.topicLabelsIn, texts.tag) ?? {}, topic)
  return own === undefined ? { label, lang } : { label: own, lang: null }
}
