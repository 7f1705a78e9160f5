// The folders of lib/ in their order: each may import those before it. From this list come the rule `domains.grit` and the
// tables in README.md and CONTRIBUTING.md; `node bin/lint/write-domains.mjs` writes them anew.

/** @type {[name: string, holds: string][]} */
export const DOMAINS = [
  ['platform', 'database, environment, log, limits, secrets, time, web addresses'],
  ['account', 'identity, sign-in, sessions, the security log'],
  ['outline', 'files of any kind, read into one outline of titled groups and entries'],
  ['skill', 'the skill: its file, text, names, search'],
  ['roadmap', 'the tree of a roadmap, its layout, versions, overlap'],
  ['guide', 'texts with live parts'],
  ['quiz', 'the path chooser'],
  [
    'content',
    'files → parsed → planned → published; renames; editorial rules; what is published, cached',
  ],
  ['progress', 'the log, the last writer, the measure, next, gap, follows, history'],
  ['sync', 'how the browser keeps, sends and fetches what a person does; no React, no DOM'],
  ['drawing', 'SVG and HTML text, charts, files of a map: no DOM, no React, no server'],
  ['picture', 'PNG from drawings; server only'],
  ['notes', 'notes and links of a person'],
  ['review', 'spaced review'],
  ['insight', 'burn-up, forecast, areas, calendar'],
  ['profile', 'visibility, handles, share links, evidence'],
  ['credential', 'endorsements, Open Badges'],
  ['authoring', 'personal roadmaps'],
  ['posting', 'a job posting as skills'],
  ['archive', 'export and import'],
  ['person', 'what ends or expires everything of one person'],
]
