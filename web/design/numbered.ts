/** Rows that have no name of their own and never change places, with their place as key. */
export const numbered = <Item>(items: readonly Item[]): { place: number; item: Item }[] =>
  items.map((item, index) => ({ place: index + 1, item }))

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
