import { percentLabel } from '@/lib/progress/labels'
import type { Picture, ProfilePicture } from './picture'

/** All that a picture says, for those who cannot see it. */
export function pictureWords(picture: Picture): string {
  switch (picture.kind) {
    case 'words':
      return sentences(picture.title, picture.summary)
    case 'roadmap':
      return sentences(`${picture.title} roadmap`, picture.summary, sizeWords(picture))
    case 'skill':
      return sentences(picture.title, ...picture.places.map(placeWords))
    case 'comparison':
      return `${picture.from} and ${picture.to}: ${picture.shared} skills on both, ${picture.onlyFrom} on ${picture.from} alone, ${picture.onlyTo} on ${picture.to} alone.`
    case 'profile':
      return profileWords(picture)
  }
}

export function sizeWords({ skills, stages }: { skills: number; stages: number }): string {
  return stages > 0 ? `${skills} skills in ${stages} stages` : `${skills} skills`
}

export function placeWords({ roadmap, nth, of, stage }: Place): string {
  return nth > 0 ? `${roadmap}, stage ${nth} of ${of}: ${stage}` : roadmap
}

type Place = Extract<Picture, { kind: 'skill' }>['places'][number]

/** Returns words for the skills somebody has and for what backs them; empty when neither is shown. */
export function backingWords({ skills, evidence }: ProfilePicture): string {
  const done = skills && `${counted(skills.done, 'skill')} done`
  const backed = skills && skills.evidenced > 0 && `${skills.evidenced} with evidence`
  const pieces =
    evidence !== undefined && evidence > 0 && `${counted(evidence, 'piece')} of evidence`
  return [done, backed || pieces].filter(Boolean).join(', ')
}

function profileWords(picture: ProfilePicture): string {
  const { name, headline, roadmaps = [], asOf } = picture
  const measured = roadmaps.map(({ title, percent }) => `${title} ${percentLabel(percent)}`)
  const where = measured.length > 0 && `${measured.join(', ')} as of ${asOf}`
  return sentences(name, headline, where, backingWords(picture))
}

function sentences(...said: (string | false)[]): string {
  return said
    .flatMap((one) => one || [])
    .map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`))
    .join(' ')
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
