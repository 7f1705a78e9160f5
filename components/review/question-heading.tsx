'use client'

import { takeFocus } from '@/components/ui/take-focus'

interface QuestionHeadingProps {
  title: string
  /** True if another question went before it; whoever answers by keyboard or ear then goes on from here. */
  goesOn: boolean
}

export function QuestionHeading({ title, goesOn }: QuestionHeadingProps) {
  return (
    <h2
      ref={goesOn ? takeFocus : undefined}
      id="question"
      tabIndex={-1}
      className="mt-3 font-extrabold text-3xl outline-offset-4"
    >
      {title}
    </h2>
  )
}
