import { chipTitle } from '@/components/map/map-dom'
import { markOn } from '@/components/map/mark-on'
import { progressStore } from '@/components/progress/browser-sync'
import { tell } from '@/components/progress/telling'
import { statusesOf } from '@/components/progress/use-progress'
import { copyText } from '@/components/ui/copy-text'
import { keyName } from '@/components/ui/keys'
import type { Status } from '@/lib/progress/schema'
import type { RoadmapRef } from '@/lib/roadmap/addresses'
import { changeOfGroup, type GroupOfSkills, groupAround } from './group-at-hand'
import { type MenuItem, openMenu } from './menu'

/** Everything that can be done with one skill. */
export function openChipMenu(
  page: HTMLElement,
  roadmap: RoadmapRef,
  chip: HTMLAnchorElement,
): void {
  const skill = chip.dataset.skill ?? ''
  const current = statusesOf(progressStore.get())[skill] ?? 'pending'
  const choice = (status: Status, label: string): MenuItem => ({
    label,
    key: keyName(status),
    checked: status === current,
    run: () => markOn(roadmap, { [skill]: status }),
  })
  const group = groupAround(chip)
  openMenu({
    page,
    label: chipTitle(chip) || skill,
    opener: chip,
    items: [
      { label: 'Open', key: 'Enter', run: () => chip.click() },
      null,
      choice('done', 'Done'),
      choice('learning', 'Learning'),
      choice('skipped', 'Skip'),
      choice('pending', 'Clear'),
      null,
      { label: 'Copy link', run: () => copyLink(chip.href) },
      { label: 'Open in new tab', run: () => open(chip.href, '_blank', 'noopener') },
      ...(group ? [null, ...groupItems(roadmap, group, ` of ${group.title}`)] : []),
    ],
  })
}

export function openGroupMenu(
  page: HTMLElement,
  roadmap: RoadmapRef,
  group: GroupOfSkills,
  opener: HTMLElement,
): void {
  openMenu({ page, label: group.title, opener, items: groupItems(roadmap, group, '') })
}

const GROUP_CHOICES = [
  { status: 'done', label: 'Mark all', suffix: ' done' },
  { status: 'learning', label: 'Mark all', suffix: ' as learning' },
  { status: 'skipped', label: 'Skip what is left', suffix: '' },
  { status: 'pending', label: 'Clear all', suffix: '' },
] as const

/** Only the skills whose status would change. */
function groupItems(roadmap: RoadmapRef, { skills }: GroupOfSkills, of: string): MenuItem[] {
  const statuses = statusesOf(progressStore.get())
  return GROUP_CHOICES.filter(({ status }) => !of || status === 'done' || status === 'pending').map(
    ({ status, label, suffix }) => {
      const change = changeOfGroup(skills, statuses, status)
      const count = Object.keys(change).length
      return {
        label: `${label}${of}${suffix}`,
        key: count > 0 ? String(count) : '',
        disabled: count === 0,
        run: () => markOn(roadmap, change),
      }
    },
  )
}

async function copyLink(address: string) {
  if (await copyText(address)) tell('Link copied.')
  else prompt('Copy this address', address)
}
