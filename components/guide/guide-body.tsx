import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { StatusesBeforePaint } from '@/components/map/statuses-before-paint'
import { OwnStatuses } from '@/components/progress/own-statuses'
import { type GuideSources, guideParts } from './guide-parts'

/** The text of a guide with its live parts, and the visitor's own statuses on them. */
export function GuideBody({ tree, sources }: { tree: Root; sources: GuideSources }) {
  const components = guideParts(sources)
  return (
    <div className="prose guide-text">
      {toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}
      <StatusesBeforePaint />
      <OwnStatuses />
    </div>
  )
}
