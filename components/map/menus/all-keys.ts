import {
  CHIP_KEYS,
  HELD_KEYS,
  type HeldKey,
  SINGLE_KEYS,
  type SingleKey,
} from '@/components/ui/keys'

type Action = SingleKey | HeldKey | keyof typeof CHIP_KEYS | 'open' | 'close'

/** Describes each key, in the words of the dialog and of docs/keys.md. */
const MEANINGS: Readonly<Record<Action, string>> = {
  beside: 'to the chip or column beside',
  along: 'to the next row, card or stage',
  ends: 'first, last skill',
  open: 'open the skill',
  menu: 'all that can be done with it',
  done: 'done',
  learning: 'learning',
  skipped: 'skipped',
  pending: 'clear',
  undo: 'take back the last change',
  search: 'search this map',
  larger: 'larger',
  smaller: 'smaller',
  fullSize: 'full size',
  known: 'yes, still know it',
  shaky: 'it is shaky',
  palette: 'go anywhere',
  keys: 'all keys',
  close: 'close',
}

const SECTIONS: readonly (readonly [title: string, actions: readonly Action[]])[] = [
  ['On the map', ['beside', 'along', 'ends', 'open', 'menu']],
  ['On a skill, or with one open', ['done', 'learning', 'skipped', 'pending', 'undo']],
  [
    'Everywhere on the map',
    ['search', 'larger', 'smaller', 'fullSize', 'palette', 'keys', 'close'],
  ],
  ['Looking back at what is done', ['known', 'shaky']],
]

function namesOf(action: Action): string[] {
  if (action === 'open') return ['Enter']
  if (action === 'close') return ['Esc']
  if (action in HELD_KEYS) {
    const key = HELD_KEYS[action as HeldKey].toUpperCase()
    return [`Ctrl ${key}`, `⌘ ${key}`]
  }
  if (action in SINGLE_KEYS) return [SINGLE_KEYS[action as SingleKey][0].toUpperCase()]
  return CHIP_KEYS[action as keyof typeof CHIP_KEYS].map((key) => SIGNS[key] ?? key)
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ContextMenu: 'Menu',
  'Shift+F10': 'Shift F10',
}

/** Every key of the site with its meaning, in the order in which they are told. */
export const ALL_KEYS = SECTIONS.map(([title, actions]) => ({
  title,
  keys: actions.map((action) => ({ names: namesOf(action), meaning: MEANINGS[action] })),
}))
