import { askedAlone } from '@/components/ui/keys'
import { stepZoom } from './zoom'

/** The zoom that a key asks for, unless it is pressed in a panel or in another part of the site. */
export function zoomOfKey(
  event: KeyboardEvent,
  zoom: number,
  page: HTMLElement | null | undefined,
): number | undefined {
  const target = event.target instanceof Element ? event.target : document.body
  const isElsewhere = target !== document.body && !page?.contains(target)
  if (isElsewhere || target.closest('.panel')) return undefined
  const asked = askedAlone(event)
  if (asked === 'larger') return stepZoom(zoom, 'in')
  if (asked === 'smaller') return stepZoom(zoom, 'out')
  return asked === 'fullSize' ? 1 : undefined
}
