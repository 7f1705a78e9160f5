/** Names of skills that name a thing one can touch as well: words right before them that say so, and words that such a posting has. */
export interface ThingUse {
  before: ReadonlySet<string>
  /** Two different ones anywhere in the posting say it of all, unless a skill is named in the same sentence. */
  around: ReadonlySet<string>
}

const CONTAINER: ThingUse = {
  before: wordsOf(
    'shipping freight sea steel cargo reefer refrigerated waste glass plant iso see fracht stahl',
  ),
  around: wordsOf(
    `shipping freight cargo vessel vessels ships harbour harbor seaport importers exporters customs fracht frachten spedition reederei hafen schiffe seefracht
    fret navire navires portuaire maritime importateurs flete buque buques puerto navieras navio navios porto transitario transitarios`,
  ),
}

const ACCESS: ThingUse = {
  before: wordsOf('door gate building physical entry parking site visitor'),
  around: new Set(),
}

/** By the words of the name, without accents. */
export const THINGS: ReadonlyMap<string, ThingUse> = new Map([
  ...'container containers containern conteneur conteneurs contenedor contenedores contentor contentores conteiner conteineres'
    .split(' ')
    .map((word) => [word, CONTAINER] as const),
  ['access control', ACCESS],
])

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
