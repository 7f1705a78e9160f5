import type { HoverTool } from '@/components/map/hover-tool'
import { chipOf, chipOn, chipTitle } from '@/components/map/map-dom'
import type { SkillDetail } from '@/lib/skill/schema'
import { placeCard } from './place-card'

const HOVER_MS = 450
const LISTED = 6

/**
 * A card beside the chip at hand that says why: what it needs, with the reason of each, and what it opens. It appears
 * when the pointer or the focus rests on a chip whose routes are drawn, and goes with Esc, a press, or when they leave.
 */
export function createReasons(page: HTMLElement): HoverTool {
  const card = document.createElement('div')
  card.className = 'reasons'
  card.role = 'tooltip'
  card.id = `reasons-${page.querySelector<HTMLElement>('[data-map]')?.dataset.map}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let chip: HTMLElement | null = null
  const until = new AbortController()

  const hide = () => {
    clearTimeout(timer)
    card.remove()
    chip?.removeAttribute('aria-describedby')
  }
  const show = async (about: HTMLElement, byFocus: boolean) => {
    const skill = about.dataset.skill ?? ''
    const reasons = await reasonsOf(skill)
    const map = page.querySelector<HTMLElement>('[data-map]')
    if (about !== chip || map?.dataset.inHand !== skill || !about.isConnected) return
    card.replaceChildren(...sectionsOf(page, reasons))
    // A card that the focus brought may not stand in the pointer's way.
    card.classList.toggle('by-focus', byFocus)
    page.append(card)
    const place = placeCard(
      about.getBoundingClientRect(),
      { width: card.offsetWidth, height: card.offsetHeight },
      roomOn(page),
      [...page.querySelectorAll('[data-lit]:not([data-further]), .group-tool')]
        .filter((lit) => lit.checkVisibility({ contentVisibilityAuto: true }))
        .map((lit) => lit.getBoundingClientRect()),
    )
    if (!place) return card.remove()
    card.style.left = `${place.left}px`
    card.style.top = `${place.top}px`
    about.setAttribute('aria-describedby', card.id)
  }

  const options = { signal: until.signal, capture: true }
  document.addEventListener('pointerdown', hide, options)
  document.addEventListener('scroll', hide, { ...options, passive: true })
  document.addEventListener(
    'keydown',
    (event) => {
      clearTimeout(timer)
      if (event.key === 'Escape' && card.isConnected) {
        event.preventDefault()
        hide()
      }
      // The panel that opens says more, and the next Esc is for the panel.
      if (event.key === 'Enter') turnTo(null)
    },
    options,
  )

  const turnTo = (next: HTMLElement | null) => {
    hide()
    chip = next
  }

  return {
    moveTo({ target, type }) {
      if (card.contains(target as Node | null)) return
      const next = chipOf(target)
      if (next === chip) return
      turnTo(next)
      if (!next || next.ariaCurrent === 'true') return
      if (type === 'focusin' && !next.matches(':focus-visible')) return
      timer = setTimeout(() => void show(next, type === 'focusin'), HOVER_MS)
    },
    remove() {
      hide()
      until.abort()
    },
  }
}

/** The reasons for which a skill needs others, by their slug. */
type Reasons = Readonly<Record<string, string>>

const known = new Map<string, Promise<Reasons>>()

function reasonsOf(skill: string): Promise<Reasons> {
  const fetched = known.get(skill) ?? fetchReasons(skill)
  known.set(skill, fetched)
  return fetched
}

async function fetchReasons(skill: string): Promise<Reasons> {
  try {
    const response = await fetch(`/api/v1/skills/${skill}`)
    const { requires }: Pick<SkillDetail, 'requires'> = await response.json()
    return Object.fromEntries(requires.map(({ skill, reason }) => [skill, reason]))
  } catch {
    // Without the reasons the card still names what is lit; the next time asks again.
    known.delete(skill)
    return {}
  }
}

type Role = 'needs' | 'unlocks'

/** The skills lit on one side of the skill: those of one step, how many come after them, and over how many steps. */
interface Lit {
  near: string[]
  further: number
  steps: number
}

function sectionsOf(page: HTMLElement, reasons: Reasons): HTMLElement[] {
  const needs = litOn(page, 'needs')
  const unlocks = litOn(page, 'unlocks')
  const sections = []
  if (needs.near.length > 0) {
    const list = document.createElement('ul')
    for (const skill of needs.near) {
      const line = document.createElement('li')
      line.append(bold(titleOf(page, skill)), reasons[skill] ? ` ${reasons[skill]}` : '')
      list.append(line)
    }
    sections.push(section('needs', 'Needs', list, furtherLabel(needs, 'back')))
  }
  if (unlocks.near.length > 0) {
    const titles = unlocks.near.slice(0, LISTED).map((skill) => titleOf(page, skill))
    const more = unlocks.near.length - titles.length
    const text = document.createElement('p')
    text.textContent = titles.join(', ') + (more > 0 ? ` and ${more} more` : '')
    sections.push(section('unlocks', 'Opens the way to', text, furtherLabel(unlocks, 'on')))
  }
  return sections
}

function section(
  role: Role,
  title: string,
  content: HTMLElement,
  further: string | undefined,
): HTMLElement {
  const box = document.createElement('section')
  box.className = role
  box.append(bold(title), content)
  if (further) {
    const line = document.createElement('p')
    line.className = 'further'
    line.textContent = further
    box.append(line)
  }
  return box
}

/** The rest of the chain, beyond those of one step. */
function furtherLabel({ further, steps }: Lit, way: 'back' | 'on'): string | undefined {
  return further > 0 ? `${further} more, up to ${steps} steps ${way}` : undefined
}

function bold(text: string): HTMLElement {
  return Object.assign(document.createElement('b'), { textContent: text })
}

function litOn(page: HTMLElement, role: Role): Lit {
  const lit = [...page.querySelectorAll<HTMLElement>(`[data-lit="${role}"]`)]
  const far = lit.filter((chip) => 'further' in chip.dataset)
  return {
    near: lit.filter((chip) => !far.includes(chip)).map((chip) => chip.dataset.skill ?? ''),
    further: far.length,
    steps: Math.max(1, ...far.map((chip) => Number(chip.dataset.further))),
  }
}

function titleOf(page: HTMLElement, skill: string): string {
  return chipTitle(chipOn(page, skill)) || skill
}

/** The window below what sticks to its top, and beside an open panel. */
function roomOn(page: HTMLElement) {
  const top = page.querySelector('.map-top')?.getBoundingClientRect().bottom ?? 0
  const panel = page.querySelector('.panel')?.getBoundingClientRect()
  const left = panel && panel.left <= 0 ? panel.right : 0
  const right = panel && panel.left > 0 ? panel.left : document.documentElement.clientWidth
  return { left: left + 8, right: right - 8, top: Math.max(top, 0) + 4, bottom: innerHeight - 8 }
}
