/** Pages that are rendered together → what Eleventy's data cascade holds of them. */
import type { Site } from '../record/site.js'
import type { PagesByKind } from './group-by-kind.js'

/** Pages of a site that are rendered together: some of them, or all. */
export interface Run {
  /** The folder whose own `templates/` go before ours. */
  readonly project: string
  readonly site: Site
  readonly pages: PagesByKind
}

/**
 * The run in hand. Eleventy copies plain objects for every template and wraps them in a proxy for every page; what has
 * a class it takes as it is, so that the next run can be laid in the same place.
 */
export class RunInHand implements Run {
  #run: Run

  constructor(run: Run) {
    this.#run = run
  }

  replace(run: Run): void {
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
