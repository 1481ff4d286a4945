/** What stands on a page around an article, in all languages of which Pressmark knows it. */
import type { Furniture } from './furniture.js'
import { dutchFurniture } from './furniture-nl.js'
import { englishFurniture } from './furniture-en.js'
import { frenchFurniture } from './furniture-fr.js'
import { germanFurniture } from './furniture-de.js'
import { otherFurniture } from './furniture-other.js'

export const furniture: readonly Furniture[] = [
  dutchFurniture,
  englishFurniture,
  frenchFurniture,
  germanFurniture,
  otherFurniture,
]

/** What stands over a note to editors, as patterns. */
export const editorsLabels: readonly string[] = furniture.flatMap(({ editors }) => editors)
