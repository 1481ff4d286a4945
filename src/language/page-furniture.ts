/** What stands on a page around an article, in all languages of which Pressmark knows it. */
import type { Furniture } from './furniture.js'
import { dutchFurniture } from './furniture-nl.js'
import { englishFurniture } from './furniture-en.js'
import { frenchFurniture } from './furniture-fr.js'
import { germanFurniture } from './furniture-de.js'

/** In Spanish, Italian and Portuguese nothing else of a page is known yet. */
const OTHER_EDITORS =
  'not(?:as?|e) (?:a|para|per|aos?|alla|alle|de) ?(?:las?|los?|os?|as?|i|gli|le)? ?(?:redacci(?:ón|ones)|redaç(?:ão|ões)|redazion[ei]|editore?s|periodistas|jornalistas|giornalisti)'

export const furniture: readonly Furniture[] = [
  dutchFurniture,
  englishFurniture,
  frenchFurniture,
  germanFurniture,
]

/** What stands over a note to editors, as patterns. */
export const editorsLabels: readonly string[] = [
  ...furniture.flatMap(({ editors }) => editors),
  OTHER_EDITORS,
]
