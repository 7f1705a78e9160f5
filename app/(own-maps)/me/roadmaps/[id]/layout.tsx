import { ownRoadmap } from '@/components/authoring/own-roadmap'
import { OwnRoadmapFoot } from '@/components/authoring/own-roadmap-foot'
import { MapPage } from '@/components/map/map-page'

export const instant = false

export default async function OwnRoadmapLayout({
  params,
  children,
}: LayoutProps<'/me/roadmaps/[id]'>) {
  const map = await ownRoadmap((await params).id)
  return (
    <MapPage
      map={map}
      statuses={map.statuses}
      foot={<OwnRoadmapFoot id={map.slug} title={map.title} posting={map.posting} />}
    >
      {children}
    </MapPage>
  )
}
