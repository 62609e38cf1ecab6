import { Fragment } from 'react'
import { Text } from '@tarojs/components'
import { Delta } from '@/ui/delta'
import { Sep } from '@/ui/sep'
import type { JudgementView } from './judgement-view'

export interface ShortJudgementProps {
  readonly view: JudgementView
  /** A row about a person: words and arrow in plain ink, whichever way it went. */
  readonly isAboutPerson?: boolean
}

/** 高 21.0%, or 接近 · 高 2.8%, where 平时 is said by the heading. */
export function ShortJudgement({ view, isAboutPerson }: ShortJudgementProps) {
  const tone = isAboutPerson && view.tone !== 'few' ? 'near' : view.tone
  return (
    <Delta tone={tone} direction={view.direction}>
      {view.short.map((part, place) => (
        <Fragment key={part}>
          {place > 0 ? <Sep /> : null}
          <Text>{part}</Text>
        </Fragment>
      ))}
    </Delta>
  )
}
