/**
 * The phrases of one language in postings, separated by "|" or line ends; "(is|are) not" is short for two phrases. Case and
 * accents do not matter.
 */
export interface Language {
  /** Words in nearly every sentence of the language, with their accents. */
  common: string
  headings: {
    /** Headings of what would be nice to have. */
    nice: string
    required: string
    /** Headings of what the posting does not ask for. */
    excluded: string
    /** Headings of any other part. */
    other: string
  }
  /** Words that are labels only with a colon: "Could: Redis". */
  labels?: { nice?: string; required?: string; excluded?: string }
  /** Phrases that call the names before them nice to have or, if there are none, those after. */
  nice: string
  /** Phrases that call only the names after them nice to have. */
  ideally: string
  /** Outright demands, which count even below a "nice to have" heading. */
  demanded: string
  /** Weaker demands, which a heading overrules. */
  demand: string
  /** Phrases that say the posting does not ask for the names before them. */
  notAsked: string
  /** Phrases that make the names before them no requirement; such a name counts only if it is also called nice to have. */
  notMust: string
  /** Phrases that negate the names after them. */
  negators: string
  /** Phrases that mean "without". After another negation they deny nothing, as in "no release without tests". */
  without: string
  /** Words that negate in another language but not in this one. */
  neutral?: string
  /** Phrases that look like negations but are none. */
  affirmed: string
  /** Phrases that say the employer gives up the names after them, up to one of `towards`. */
  leaving: string
  /** Words before the replacement for the names after `leaving`. */
  towards: string
  /** Phrases that end a negation. */
  turns: string
  verbs: string
  and: string
  or: string
  /** "or similar", "and the like", after a list. */
  orSimilar: string
  /** "one of", "either", before a list. */
  oneOf: string
  suchAs: string
  /** Phrases before a word, or before its preposition, that show it is a name. */
  speaksOfSkill: string
  prepositions: string
  /** Words right after a name that show it means a technology. */
  speaksOfWork: string
  /** Phrases that introduce an employer only before a name in `COMPANIES`, as in the heading "About Redis". */
  aboutEmployer: string
  /** Words before the names of companies: "customers like", "formerly at". */
  companies: string
  /** Phrases right before a company's name, and right after it. */
  employerBefore: string
  employerAfter: string
  /** Phrases before the name of a site: "find us on". */
  contact: string
  /** Names of skills that are also everyday words of this language, in lower case. */
  everyday?: string
  /** The names of skills in this language, by slug. */
  names?: Readonly<Record<string, string>>
}
