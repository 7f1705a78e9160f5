import { ChoiceForm } from '@/components/quiz/choice-form'
import { ChoiceResult } from '@/components/quiz/choice-result'
import { pageMetadata } from '@/components/site/metadata'
import { choosePage } from '@/components/site/public-pages'
import { publishedGuides, publishedRoadmaps } from '@/lib/content/published'
import { choicesIn, ENOUGH } from '@/lib/quiz/quiz-link'
import { quizResultOf } from '@/lib/quiz/quiz-result'

export const instant = false

export async function generateMetadata({ searchParams }: PageProps<'/choose'>) {
  const index = choicesIn(await searchParams).length === 0
  return pageMetadata({ ...choosePage(), index })
}

export default async function Choose({ searchParams }: PageProps<'/choose'>) {
  const said = await searchParams
  const choices = choicesIn(said)
  const result = choices.length >= ENOUGH && said.edit === undefined ? quizResultOf(choices) : null
  if (!result) return <ChoiceForm choices={choices} tooFew={said.edit === undefined} />
  const [roadmaps, guides] = await Promise.all([publishedRoadmaps(), publishedGuides()])
  return <ChoiceResult result={result} choices={choices} roadmaps={roadmaps} guides={guides} />
}
