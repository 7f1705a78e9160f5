import { cuesOf } from './cues'

/** The phrases that begin, end or join what a posting turns down. */
export const CUES = cuesOf<Kind>((language) => [
  ['neutral', language.neutral],
  ['no-must', language.notMust],
  ['not-asked', language.notAsked],
  ['affirmed', language.affirmed],
  ['negator', language.negators],
  ['without', language.without],
  ['leaving', language.leaving],
  ['or', language.or],
  ['and', language.and],
  ['turn', language.turns],
  ['towards', language.towards],
  ['verb', language.verbs],
])

export type Kind =
  | 'negator'
  | 'without'
  | 'leaving'
  | 'affirmed'
  | 'neutral'
  | Denial
  | 'turn'
  | 'towards'
  | 'verb'
  | 'and'
  | 'or'

/** The ways in which a posting can turn down a name it mentions. */
export type Denial =
  /** The posting does not ask for it. */
  | 'not-asked'
  /** It is no requirement: the posting asks for it only if it also calls it nice to have. */
  | 'no-must'
