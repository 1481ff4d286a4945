/** The folder that Pressmark is installed in: it holds `templates/` and `dist/`. */
import { fileURLToPath } from 'node:url'

export const installation: string = fileURLToPath(new URL('../../..', import.meta.url))
