import { View } from '@tarojs/components'
import type { ScoreType } from '@/domain/records/score'
import { inOrder } from '@/domain/team/account-order'
import { latestScore, pointsText } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { Sep } from '@/ui/sep'
import { useTrustText } from '../use-trust-text'
import { useDayWords } from './health-figures'
import type { ScoreTarget } from './score-sheet'

const TYPES: readonly ScoreType[] = ['live', 'video']

/** The scores of every account, as somebody typed them last. */
export function ScoreCells({ onOpen }: { readonly onOpen: (target: ScoreTarget) => void }) {
  const { health } = useTrustText()
  const { format } = useText()
  const { canWrite } = useMember()
  const accounts = inOrder(useRecords('account'))
  const readings = useRecords('scoreReading')
  const dayWords = useDayWords()
  return (
    <View className='card flush'>
      {accounts.flatMap(({ id: accountId, name }) =>
        TYPES.map((scoreType) => {
          const score = latestScore(readings.values(), { accountId, scoreType })
          const typed = score ? (
            <>
              {health.typed}
              <Sep />
              {dayWords(score.asOf)}
            </>
          ) : (
            health.noScore
          )
          return (
            <Cell
              key={`${accountId}-${scoreType}`}
              id={`score-${accountId}-${scoreType}`}
              title={accounts.length > 1 ? health.of(name, health.score[scoreType]) : health.score[scoreType]}
              note={typed}
              value={
                <View className='score-figure num'>
                  {score ? pointsText(score.pointsTenths) : format.unknown}
                  <View className='unit'>{health.full}</View>
                </View>
              }
              onTap={canWrite ? () => onOpen({ accountId, scoreType }) : undefined}
            />
          )
        }),
      )}
    </View>
  )
}
