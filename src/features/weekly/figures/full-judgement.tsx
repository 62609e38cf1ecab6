import { Fragment } from 'react'
import { Text } from '@tarojs/components'
import type { FigureScale, Judgement } from '@/domain/baseline/compare-to-usual'
import { useText } from '@/locales/text-context'
import { judgementView, type JudgementView } from '@/runtime/records/judgement-view'
import { Delta } from '@/ui/delta'
import { Sep } from '@/ui/sep'
import { useWeeklyText } from '../use-weekly-text'

export interface FullJudgementProps {
  readonly judgement: Judgement
  readonly scale: FigureScale
  /** `less`: the less of it the better. `person`: about somebody, in plain ink whichever way it went. */
  readonly of?: 'more' | 'less' | 'person'
}

const TONES = {
  more: { better: 'better', attend: 'attend', near: 'near', few: 'few' },
  less: { better: 'attend', attend: 'better', near: 'near', few: 'few' },
  person: { better: 'near', attend: 'near', near: 'near', few: 'few' },
} as const

/** 高于平时 11.4%, or 接近平时 · 高 6.8%; nothing where the figure is unknown. */
export function FullJudgement({ judgement, scale, of = 'more' }: FullJudgementProps) {
  const text = useText()
  const words = useWeeklyText()
  const view = judgementView(judgement, scale, text.judgement)
  if (!view) return null
  const near = words.near[of === 'person' ? 'person' : 'tile']
  const parts = judgement.verdict === 'too_few' ? [words.tooFew(judgement.need)] : partsOf(view, near)
  return (
    <Delta tone={TONES[of][view.tone]} direction={view.direction}>
      {parts.map((part, place) => (
        <Fragment key={part}>
          {place > 0 ? <Sep /> : null}
          <Text>{part}</Text>
        </Fragment>
      ))}
    </Delta>
  )
}

function partsOf(
  { words, short: [, rest] }: JudgementView,
  near: (rest: string) => readonly string[],
): readonly string[] {
  return rest === undefined ? [words] : near(rest)
}
