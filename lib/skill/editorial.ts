import { partsOf } from './code-blocks'
import type { Fault } from './fault'
import { nearDuplicates } from './near-duplicates'
import { plainText } from './plain-text'
import { type Level, level } from './schema'
import type { SkillFile } from './skill-file'

/**
 * Checks the skills that we write ourselves, beyond what publishing demands: enough to say, checkable acts, the
 * official source first, one skill for each name, nothing said twice.
 */
export function editorialFaultsOfSkills(files: readonly SkillFile[]): Fault[] {
  return [
    ...files.flatMap((file) => [
      ...faultsOfLength(file),
      ...faultsOfResources(file),
      ...faultsOfLevel(file, files),
    ]),
    ...faultsOfAddresses(files),
    ...faultsOfNames(files),
    ...faultsOfRepetition(files),
  ]
}

const WORDS = { least: 80, most: 220 }
const ACTS = { least: 3, most: 6 }
const RESOURCES = { least: 3, most: 6 }

function faultsOfLength({ skill, fault, faultOfText }: SkillFile): Fault[] {
  const words = countWords(plainText(skill.body).text)
  return [
    ...outside(words, WORDS, 'words of text').map(faultOfText),
    ...outside(skill.criteria.length, ACTS, 'acts under "## You know it when"').map(faultOfText),
    ...outside(skill.resources.length, RESOURCES, 'resources').map((message) =>
      fault(['resources'], message),
    ),
  ]
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

function outside(count: number, { least, most }: typeof WORDS, what: string): string[] {
  return count < least || count > most ? [`expected ${least} to ${most} ${what}, got ${count}`] : []
}

/** Practices of engineering, unlike technologies, belong to nobody who could document them officially. */
function faultsOfResources({ skill, fault }: SkillFile): Fault[] {
  const first = skill.resources[0]
  const mayHaveNone =
    skill.area === 'engineering' && skill.resources.every(({ kind }) => kind !== 'official')
  return [
    ...(!first || first.kind === 'official' || mayHaveNone
      ? []
      : [
          fault(
            ['resources', 0, 'kind'],
            `expected the official source first, got "${first.kind}"`,
          ),
        ]),
    ...skill.resources.flatMap(({ url }, index) =>
      url.startsWith('https://')
        ? []
        : fault(['resources', index, 'url'], `expected an https address, got "${url}"`),
    ),
  ]
}

function faultsOfLevel({ skill, fault }: SkillFile, files: readonly SkillFile[]): Fault[] {
  const rank = (name: Level) => level.options.indexOf(name)
  return skill.requires.flatMap(({ skill: required }) => {
    const other = files.find((file) => file.skill.slug === required)?.skill
    if (!other || rank(other.level) <= rank(skill.level)) return []
    const message = `${skill.slug} is ${skill.level} but requires ${required}, which is ${other.level}: raise the level here, lower it there, or drop the prerequisite`
    return fault(['requires', required], message)
  })
}

/** An address says the same of one skill only; a fragment makes it another address. */
function faultsOfAddresses(files: readonly SkillFile[]): Fault[] {
  const first = new Map<string, string>()
  return files.flatMap(({ skill, fault, place }) =>
    skill.resources.flatMap(({ url }, index) => {
      const path = ['resources', index, 'url']
      const address = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/(?=$|#)/, '')
      const before = first.get(address)
      first.set(address, before ?? place(path))
      if (before === undefined) return []
      return fault(path, `"${url}" is given already (${before}), expected every address once`)
    }),
  )
}

/** Titles and aliases, however they are capitalised: each leads to one skill. */
function faultsOfNames(files: readonly SkillFile[]): Fault[] {
  const titles = new Map<string, string>()
  const faults: Fault[] = []
  for (const { skill, fault, place } of files) {
    const before = titles.get(skill.title.toLowerCase())
    titles.set(skill.title.toLowerCase(), before ?? place(['title']))
    if (before) faults.push(fault(['title'], `"${skill.title}" is a title already (${before})`))
  }
  const claims = new Map<string, string>()
  for (const { skill, fault, place } of files) {
    skill.aliases.forEach((alias, index) => {
      const path = ['aliases', index]
      const name = alias.toLowerCase()
      const title = name === skill.title.toLowerCase() ? undefined : titles.get(name)
      const before = claims.get(name)
      claims.set(name, before ?? place(path))
      if (title) faults.push(fault(path, `"${alias}" is the title of another skill (${title})`))
      if (before) faults.push(fault(path, `"${alias}" is claimed already (${before})`))
    })
  }
  return faults
}

/** Code may look alike. */
function proseOf(markdown: string): string[] {
  return partsOf(markdown).flatMap((part) => (part.kind === 'text' ? part.markdown : []))
}

function faultsOfRepetition(files: readonly SkillFile[]): Fault[] {
  const texts = files.map(({ skill }) => ({
    name: skill.slug,
    text: [
      ...[skill.body, skill.example, skill.exercise].flatMap(proseOf),
      ...[...skill.terms.map(({ meaning }) => meaning), ...skill.criteria].map(
        (item) => `${item}.`,
      ),
    ]
      .map((markdown) => plainText(markdown).text)
      .join('\n'),
  }))
  const bySlug = new Map(files.map((file) => [file.skill.slug, file]))
  return nearDuplicates(texts).flatMap(({ sentence, name, other }) => {
    const message = `"${sentence}" nearly repeats ${other.name}: "${other.sentence}". Say it in words of its own, or in one of the two`
    return bySlug.get(name)?.faultOfText(message) ?? []
  })
}
