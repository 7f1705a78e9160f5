import fc from 'fast-check'
import { type Content, parseContent } from '@/lib/content/content'
import { readContentFiles } from '@/lib/content/content-files'
import { tellingTerms } from '@/lib/skill/telling-terms'
import type { Knowledge } from './knowledge'
import { knowledgeOf } from './knowledge'
import { readPosting } from './match'
import type { Need } from './need'

/** Our own content, as postings are read with it. */
export async function ourKnowledge(): Promise<Knowledge> {
  const { skills, roadmaps } = await ourContent()
  return knowledgeOf(
    skills.map((skill) => ({
      ...skill,
      terms: tellingTerms(skill.terms),
      requires: skill.requires.map(({ skill: needed }) => needed),
    })),
    roadmaps,
  )
}

export async function ourContent(): Promise<Content> {
  const { content, faults } = parseContent(await readContentFiles('content'))
  if (faults.length > 0) throw new Error('our content has faults')
  return content
}

/** Words, names of our skills and marks in any order. */
export function anyPosting(names: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(
          'no',
          'or',
          'and',
          '/',
          ', ',
          '. ',
          '\n- ',
          '\nNice to have:\n',
          'is a plus',
          'must',
          '17',
        ),
        fc.string(),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' '))
}

/** A reader that tells what each skill a text names is to it, in the order of the text. */
export async function skillReader(): Promise<(text: string) => Record<string, Need | 'not asked'>> {
  const { vocabulary, choices } = await ourKnowledge()
  return (text) => {
    const { skills, notAsked } = readPosting(text, vocabulary, choices)
    return Object.fromEntries([
      ...notAsked.map(({ slug }) => [slug, 'not asked']),
      ...skills.map(({ slug, need }) => [slug, need]),
    ])
  }
}
