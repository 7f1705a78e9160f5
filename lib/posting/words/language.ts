/**
 * What a language has to say in postings. Phrases are parted by "|" or line ends; "(is|are) not" stands for each way. Case and
 * accents do not matter.
 */
export interface Language {
  /** Words that nearly every sentence of it has, as they are written, accents included. */
  common: string
  headings: {
    /** Said of what would be nice to have. */
    nice: string
    required: string
    /** Said of what the posting does not ask for. */
    excluded: string
    /** What begins another part. */
    other: string
  }
  /** Words that are a label only with a colon: "Could: Redis". */
  labels?: { nice?: string; required?: string; excluded?: string }
  /** Says of what stands before it, else of what follows, that it would be nice. */
  nice: string
  /** Says so of what follows only. */
  ideally: string
  /** Demands outright, also below a heading that says "nice to have". */
  demanded: string
  /** Speaks of a demand, which a heading overrules. */
  demand: string
  /** Says of what stands before it that it is not asked for. */
  notAsked: string
  /** Says of what stands before it that it is no condition; it is asked for only where it is wished for as well. */
  notMust: string
  /** Negates what follows. */
  negators: string
  /** Lacks what follows; after another negation it says that nothing goes without. */
  without: string
  /** Words that negate in another language and say nothing here. */
  neutral?: string
  /** Looks like a negation and is none. */
  affirmed: string
  /** Gives up what follows, up to what it is given up for. */
  leaving: string
  /** What it is given up for follows these. */
  towards: string
  /** Ends a negation. */
  turns: string
  verbs: string
  and: string
  or: string
  /** "or similar", "and the like", after a list. */
  orSimilar: string
  /** "one of", "either", before a list. */
  oneOf: string
  suchAs: string
  /** Right before a name they show that a name is meant, also through `prepositions`. */
  speaksOfSkill: string
  prepositions: string
  /** Right after a name they show that a technology is meant. */
  speaksOfWork: string
  /** What speaks of an employer only together with a name of `COMPANIES`: a heading such as "About Redis". */
  aboutEmployer: string
  /** Words before the names of companies: "customers like", "formerly at". */
  companies: string
  /** Right before the name of a company, right after it. */
  employerBefore: string
  employerAfter: string
  /** Before a place where one is found: "find us on". */
  contact: string
  /** Names of skills that are everyday words of this language in lower case. */
  everyday?: string
  /** How this language calls skills, by slug. */
  names?: Readonly<Record<string, string>>
}
