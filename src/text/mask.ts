/** What stands in a text where something private was taken out of it. */
export const MASK = '[…]'
