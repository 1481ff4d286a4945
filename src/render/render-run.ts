/** Pages that are rendered together → what Eleventy's data cascade holds of them. */
import type { Site } from '../record/site.js'
import type { PagesByKind } from './group-by-kind.js'

/** Pages of a site that are rendered together: some of them, or all. */
export interface RenderRun {
  /** The folder whose own `templates/` override ours. */
  readonly project: string
  readonly site: Site
  readonly pages: PagesByKind
}

/**
 * The run that is under way. Eleventy copies plain objects for every template and wraps them in a proxy for every page;
 * an instance of a class it takes as it is, so that the next run can be laid in the same place.
 */
export class CurrentRun implements RenderRun {
  /** So many pages of a kind are one page to Eleventy. */
  readonly sizeOfLots: number
  #run: RenderRun

  constructor(run: RenderRun, sizeOfLots: number) {
    this.#run = run
    this.sizeOfLots = sizeOfLots
  }

  replace(run: RenderRun): void {
    this.#run = run
  }

  get project(): string {
    return this.#run.project
  }

  get site(): Site {
    return this.#run.site
  }

  get pages(): PagesByKind {
    return this.#run.pages
  }
}
