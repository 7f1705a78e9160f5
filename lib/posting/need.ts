import type { Sentences, Span } from './clauses'

/** Whether a posting demands a skill or would be glad of it; `unsaid` where it says neither. */
export type Need = 'required' | 'nice' | 'unsaid'

/** Says of any place of one posting how strongly it asks for what stands there: by its sentence, else by its section. */
export function needReader(text: string, sentenceAt: Sentences): (place: Span) => Need {
  const sections = sectionsOf(text)
  const said = new Map<string, Need>()
  return (place) => {
    const { start, end } = sentenceAt(place)
    const sentence = text.slice(start, end)
    const here = said.get(sentence) ?? needOf(sentence)
    said.set(sentence, here)
    if (here === 'nice') return niceWithin(sentence, place.start - start)
    if (here === 'required') return 'required'
    return sections.findLast((section) => section.start <= place.start)?.need ?? 'unsaid'
  }
}

function needOf(sentence: string): Need {
  if (NICE_TO_HAVE.test(sentence)) return 'nice'
  return DEMANDED.test(sentence) ? 'required' : 'unsaid'
}

interface Section {
  start: number
  need: Need
}

/** "You need Go; Rust is a plus", "required: Go, nice to have: Rust": what is said nearest holds. */
function niceWithin(sentence: string, at: number): Need {
  const demanded = DEMANDED.exec(sentence)
  const nice = NICE_TO_HAVE.exec(sentence)
  if (!demanded || !nice) return 'nice'
  const clause = sentence.slice(0, at).search(/,\s*(?:and\s+)?(?:[^,]*)$/)
  const distanceTo = ({ index }: RegExpExecArray) => Math.abs(index - at)
  // "…, Rust a plus": the praise follows what it is said of.
  if (nice.index > at) return nice.index - at < 60 && clause >= demanded.index ? 'nice' : 'required'
  return distanceTo(nice) < distanceTo(demanded) || demanded.index < nice.index
    ? 'nice'
    : 'required'
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const need = needOfHeading(line)
    if (need) sections.push({ start, need })
    start += line.length + 1
  }
  return sections
}

/** What a line says of the lines under it, if it is a heading; every other heading ends what the one before said. */
function needOfHeading(line: string): Need | undefined {
  if (line.length > LONGEST_HEADING) return undefined
  const heading = line
    .replace(/^(?:[\s#*_>=~\-–—•]|\p{Extended_Pictographic}\ufe0f?)+/u, '')
    .replace(/[\s*_#=~\-–—]+$/, '')
  const words = heading.replace(/:$/, '').split(/\s+/)
  if (heading === '' || words.length > 9 || /[.,;!]$/.test(heading)) return undefined
  if (NICE_HEADING.test(heading)) return 'nice'
  if (REQUIRED_HEADING.test(heading)) return 'required'
  const isBullet = /^\s*[-–—*•+]\s/.test(line)
  const looksLikeHeading =
    !isBullet &&
    (/^\s*#/.test(line) ||
      /:$/.test(heading) ||
      /^\s*(?:\*\*|__).*(?:\*\*|__)/.test(line) ||
      OTHER_HEADING.test(heading))
  return looksLikeHeading ? 'unsaid' : undefined
}

const LONGEST_HEADING = 120
const NICE_TO_HAVE =
  /\b(?:nice[- ]to[- ]haves?|(?:is|are|be|as|would be|will be)?\s*(?:considered\s+)?an?\s+(?:big |huge |strong |definite |real |added |great |nice |major |distinct )?(?:plus|bonus|advantage|asset)\b|bonus(?: points)?|a plus|pluses|preferred|preferably|ideally|desirable|desired|advantageous|beneficial|optional(?:ly)?|good to have|great to have|would be (?:great|nice|good|lovely|helpful|useful|welcome)|is (?:helpful|welcome|useful)|are (?:helpful|welcome|useful)|(?:we['’]d|would) (?:love|like) (?:it )?if|not (?:a )?(?:must|requirement|required|mandatory|essential),? but|extra credit|brownie points|helps?\b(?=[.,]|$)|not a dealbreaker|if you (?:also |happen to )?(?:know|have))/i
const DEMANDED =
  /\b(?:must(?:[- ]haves?)?|required|requires?|requirements?|essential|mandatory|you (?:will )?need|needs? to|minimum|at least|\d+\+? years?|proven|strong (?:experience|knowledge|command|skills)|non-negotiable)\b/i
const NICE_HEADING =
  /^(?:(?:some |other |our )?nice[- ]to[- ]haves?|bonus(?:es)?(?: points| skills)?\b|(?:big )?plus(?:es)?\b|preferred|desired|desirable|good[- ]to[- ]haves?|extra(?:s| credit)?\b|optional|ideally|advantage|even better|would be (?:nice|great)|it['’]?s a (?:plus|bonus)|what would be (?:nice|great)|icing|(?:we['’]d|we would) (?:also )?love|you might also|also (?:great|nice|good)|not required|stand out|brownie|what sets you apart|additional)/i
const REQUIRED_HEADING =
  /(?:^|\b)(?:requirements?|required|must[- ]haves?|qualifications|what (?:you['’]ll |you will |you |we )?(?:need|bring|expect|require|look for|have)|what we['’]?(?:re| are) looking for|who you are|you (?:have|bring|need|are|know|should have)|your (?:profile|skills|background|experience|qualifications)|about you|essential(?:s)?|minimum|basic qualifications|skills(?: (?:and|&) experience)?|experience|we['’]?re looking for|looking for|key skills|must|the candidate|ideal candidate|you['’]ll (?:need|have|bring))\b/i
const OTHER_HEADING =
  /^(?:about (?:us|the (?:role|team|job|company|position))|the (?:role|team|job|company|product)|responsibilities|what you['’]ll (?:do|be doing|work on|get)|what you will (?:do|be doing|work on|get)|what you get|your (?:role|mission|tasks|responsibilities|day)|benefits|perks|what we offer|we offer|why (?:us|join|work)|our (?:stack|team|values|culture|mission|benefits|process)|tech stack|stack|technologies|location|salary|compensation|how to apply|interview process|equal opportunity|day to day|in this role)\b/i
