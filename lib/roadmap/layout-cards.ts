import { type Group, isGroup, type Leaf } from './group'

/** A card of the map: a group, or skills that stand directly under a stage (then without a node of its own). */
export interface Card {
  key: string
  parentKey: string
  group?: Group
  rows: (Leaf[] | Card)[]
}

/** The cards of a stage in order: each group is one; skills between groups share one without a title. */
export function cardsOf(parent: Group, parentKey: string): Card[] {
  return runs(parent, parentKey).map((run, index) =>
    isRowOfChips(run) ? { key: `${parentKey}/+${index}`, parentKey, rows: [run] } : run,
  )
}

function cardOf(group: Group, key: string, parentKey: string): Card {
  return { key, parentKey, group, rows: runs(group, key) }
}

function runs(parent: Group, parentKey: string): (Leaf[] | Card)[] {
  const rows: (Leaf[] | Card)[] = []
  let open: Leaf[] | undefined
  parent.children.forEach((child, index) => {
    if (isGroup(child)) {
      rows.push(cardOf(child, `${parentKey}/${index}`, parentKey))
      open = undefined
    } else if (open) {
      open.push(child)
    } else {
      open = [child]
      rows.push(open)
    }
  })
  return rows
}

export function isRowOfChips(row: Leaf[] | Card): row is Leaf[] {
  return Array.isArray(row)
}
