import 'server-only'
import { publishedMap } from '@/lib/content/published'
import { drawComparison } from './draw-comparison'
import { drawProfile } from './draw-profile'
import { drawRoadmap } from './draw-roadmap'
import { drawSkill } from './draw-skill'
import { drawWords } from './draw-words'
import type { Picture } from './picture'

/** A picture as SVG, which needs our fonts and nothing else. */
export async function drawPicture(picture: Picture): Promise<string> {
  switch (picture.kind) {
    case 'words':
      return drawWords(picture)
    case 'roadmap':
      return drawRoadmap(picture, await publishedMap(picture.slug))
    case 'skill':
      return drawSkill(picture)
    case 'comparison':
      return drawComparison(picture)
    case 'profile':
      return drawProfile(picture)
  }
}
