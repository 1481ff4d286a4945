/** What `world-atlas` holds, which has no types of its own: the same in each of its files. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  export interface Atlas extends Topology {
    readonly objects: {
      readonly land: GeometryCollection
      readonly countries: GeometryCollection
    }
  }
}
