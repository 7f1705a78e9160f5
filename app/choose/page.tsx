import { ChoiceForm } from '@/components/quiz/choice-form'
import { ChoiceResult } from '@/components/quiz/choice-result'
import { pageMetadata } from '@/components/site/metadata'
import { choosePage } from '@/components/site/public-pages'
import { publishedGuides, publishedRoadmaps } from '@/lib/content/published'
import { choicesIn, ENOUGH } from '@/lib/quiz/answers'
import { leanOf } from '@/lib/quiz/quiz-result'

export const instant = false

export async function generateMetadata({ searchParams }: PageProps<'/choose'>) {
  const index = choicesIn(await searchParams).length === 0
  return pageMetadata({ ...choosePage(), index })
}

export default async function Choose({ searchParams }: PageProps<'/choose'>) {
  const said = await searchParams
  const choices = choicesIn(said)
  const lean = choices.length >= ENOUGH && said.edit === undefined ? leanOf(choices) : null
  if (!lean) return <ChoiceForm choices={choices} tooFew={said.edit === undefined} />
  const [roadmaps, guides] = await Promise.all([publishedRoadmaps(), publishedGuides()])
  return <ChoiceResult lean={lean} choices={choices} roadmaps={roadmaps} guides={guides} />
}
