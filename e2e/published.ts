import type { APIRequestContext } from '@playwright/test'
import type { RoadmapDetail, RoadmapSummary } from '@/lib/roadmap/schema'

/** The slugs of every roadmap this Waymark publishes. */
export async function publishedRoadmaps(request: APIRequestContext): Promise<string[]> {
  const response = await request.get('/api/v1/roadmaps')
  const { roadmaps }: { roadmaps: RoadmapSummary[] } = await response.json()
  return roadmaps.map(({ slug }) => slug)
}

export async function publishedRoadmap(
  request: APIRequestContext,
  slug: string,
): Promise<RoadmapDetail> {
  return (await request.get(`/api/v1/roadmaps/${slug}`)).json()
}
