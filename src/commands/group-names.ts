/** What the vocabulary and the authority files say of topics, sources and authors → their labels and descriptions. */
import type { GroupNames } from '../archive/name-groups.js'
import { findOwn } from '../record/find-own.js'
import { interfaceFor } from '../language/interface.js'
import type { TopicId } from '../record/names.js'
import { UNSORTED, type TopicRoom } from '../topics/assign.js'
import type { Project } from './open-project.js'

export function nameGroupsOf(topics: TopicRoom, { settings, authorities }: Project): GroupNames {
  const language = settings.languages[0]!
  const unsorted = interfaceFor(language, language).unsorted
  return {
    labelOf(kind, key) {
      if (kind !== 'topics') return key
      return key === UNSORTED ? unsorted : topics.labelOf(key as TopicId, language)
    },
    descriptionOf: (kind, key) =>
      (kind === 'sources' && findOwn(authorities.sourceDescriptions, key)) || null,
  }
}
