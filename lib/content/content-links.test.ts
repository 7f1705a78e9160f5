import { expect, it } from 'vitest'
import { textsOf } from '@/lib/roadmap/testing'
import { parseContent } from './content'
import { linksOf } from './content-links'

it('every address outside is found with its place: resources, texts of skills and guides', () => {
  const texts = textsOf({
    skills: {
      http: { exercise: 'Read [this](https://example.com/a_(b)?c=d#e) and [that](/skills/http).' },
    },
    roadmaps: { web: ['http'] },
    guides: {
      which: 'One.\n\nTwo [links](http://example.com/1), [here](<https://example.com/2>).',
    },
  })
  expect(linksOf(texts, parseContent(texts))).toEqual([
    { url: 'https://example.org/http', title: 'Manual', place: 'content/skills/http.md:14' },
    {
      url: 'https://example.com/a_(b)?c=d#e',
      title: undefined,
      place: 'content/skills/http.md:24',
    },
    { url: 'http://example.com/1', title: undefined, place: 'content/guides/which.mdx:8' },
    { url: 'https://example.com/2', title: undefined, place: 'content/guides/which.mdx:8' },
  ])
})
