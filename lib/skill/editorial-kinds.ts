import type { Fault } from './fault'
import type { ResourceKind } from './schema'
import type { SkillFile } from './skill-file'

/**
 * "Official" is what the makers of a thing publish of it: a site that writes about the things of others never is, and
 * what the makers of a standard publish always is. A source has one kind wherever it is linked.
 */
export function faultsOfKinds({ skill, fault }: SkillFile): Fault[] {
  return skill.resources.flatMap(({ kind, url }, index) => {
    const kinds = kindsOf(url)
    if (!kinds || kinds.includes(kind)) return []
    const message = `expected ${kinds.join(' or ')} of ${new URL(url).host}, got "${kind}"`
    return fault(['resources', index, 'kind'], message)
  })
}

function kindsOf(url: string): readonly ResourceKind[] | undefined {
  const { host, pathname } = new URL(url)
  const place = host.replace(/^www\./, '') + pathname
  return KINDS.find(([, places]) => places.some((known) => isWithin(place, known)))?.[0]
}

/** `w3.org/TR` holds what lies below it, `spec.whatwg.org` the sites below it too. */
function isWithin(place: string, known: string): boolean {
  const at = place.indexOf(known)
  const before = place[at - 1]
  const after = place[at + known.length]
  return (
    at >= 0 &&
    (before === undefined || (before === '.' && !place.slice(0, at).includes('/'))) &&
    (after === undefined || after === '/')
  )
}

const KINDS: readonly [readonly ResourceKind[], readonly string[]][] = [
  [
    ['official'],
    ['rfc-editor.org', 'datatracker.ietf.org', 'spec.whatwg.org', 'w3.org/TR', 'tc39.es/ecma262'],
  ],
  [['book'], ['sre.google/sre-book', 'sre.google/workbook', 'abseil.io/resources']],
  [
    ['video', 'course'],
    ['youtube.com', 'youtu.be', 'vimeo.com'],
  ],
  [
    ['course'],
    [
      'ocw.mit.edu',
      'cs50.harvard.edu',
      'fullstackopen.com',
      'theodinproject.com',
      'portswigger.net/web-security',
    ],
  ],
  [
    ['article', 'course', 'tool'],
    ['developer.mozilla.org', 'javascript.info'],
  ],
  [['article'], ['cheatsheetseries.owasp.org', 'wikipedia.org', 'stackoverflow.com']],
  [
    ['article', 'book', 'course', 'video', 'tool'],
    [
      ...[
        'martinfowler.com',
        'microservices.io',
        'freecodecamp.org',
        'w3schools.com',
        'geeksforgeeks.org',
      ],
      ...[
        'css-tricks.com',
        'smashingmagazine.com',
        'baeldung.com',
        'realpython.com',
        'digitalocean.com',
      ],
      ...[
        'medium.com',
        'dev.to',
        'coursera.org',
        'edx.org',
        'udemy.com',
        'udacity.com',
        'khanacademy.org',
      ],
      ...[
        'frontendmasters.com',
        'egghead.io',
        'leanpub.com',
        'oreilly.com',
        'manning.com',
        'pragprog.com',
      ],
      ...['nngroup.com', 'use-the-index-luke.com', 'kentcdodds.com', 'overreacted.io', 'jvns.ca'],
    ],
  ],
]
