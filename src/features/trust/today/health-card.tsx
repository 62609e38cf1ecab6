import { View } from '@tarojs/components'
import { inOrder } from '@/domain/team/account-order'
import { latestScore, pointsText } from '@/domain/trust-health/score-readings'
import { useText } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { Icon } from '@/ui/icon'
import { Sep } from '@/ui/sep'
import { useTrustText } from '../use-trust-text'
import { HealthFigures, useDayWords } from '../week/health-figures'
import { useHealth } from '../week/use-health'

/** Health in two figures, and the score as somebody typed it last; opens the twelve weeks. */
export function HealthCard() {
  const { health } = useTrustText()
  const { format } = useText()
  const { navigation } = useRuntime()
  const { clean, weeks } = useHealth(1)
  const accounts = inOrder(useRecords('account'))
  const readings = useRecords('scoreReading')
  const dayWords = useDayWords()
  const score = latestScore(readings.values(), { accountId: accounts[0]?.id ?? '', scoreType: 'live' })
  return (
    <View className='card'>
      <HealthFigures clean={clean} week={weeks[0]} />
      <View className='health-rule' />
      <View
        id='open-trust-week'
        className='score'
        hoverClass='pressed'
        ariaRole='button'
        onClick={() => navigation.open(ROUTES.trustWeek)}
      >
        <View className='score-words'>
          <View className='score-key'>{health.score.live}</View>
          <View className='t-cap'>
            {score ? (
              <>
                {health.typed}
                <Sep />
                {dayWords(score.asOf)}
              </>
            ) : (
              health.noScore
            )}
          </View>
        </View>
        <View className='score-figure num'>
          {score ? pointsText(score.pointsTenths) : format.unknown}
          <View className='unit'>{health.full}</View>
        </View>
        <Icon name='chevron-right' size={20} className='cell-chevron' />
      </View>
    </View>
  )
}
