import { View } from '@tarojs/components'
import { percentText } from '@/domain/metrics/percent-text'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import { useOpenSessions } from '../use-open-sessions'
import type { Weekly } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'

/** Against the period before and against the usual, each side as it settles. */
export function Versus({ weekly }: { readonly weekly: Weekly }) {
  const { period, report } = weekly
  const open = useOpenSessions(weekly)
  const { versus } = useWeeklyText()
  const { versusBefore, versusUsual } = report
  const name = versusBefore.isPart ? versus[`${period.kind}Part`] : versus[period.kind]
  return (
    <View className='tiles mt16'>
      <One id='versus-before' name={name} delta={versusBefore.delta} onTap={() => open(versusBefore.range)} />
      <One id='versus-usual' name={versus.usual} delta={versusUsual.delta} onTap={() => open()} />
    </View>
  )
}

interface OneProps {
  readonly id: string
  readonly name: string
  /** Signed share; unknown where there is too little on either side. */
  readonly delta: number | undefined
  readonly onTap: () => void
}

/** Nearer than what is printed there is no way to point. */
const SAME = 0.0005

function One({ id, name, delta, onTap }: OneProps) {
  const { versus } = useWeeklyText()
  const { judgement } = useText()
  const isSame = delta !== undefined && Math.abs(delta) < SAME
  return (
    <View id={id} className='versus-one' hoverClass='pressed' ariaRole='button' onClick={onTap}>
      <View className='t-sub'>{name}</View>
      {delta === undefined ? (
        <View className='t-sub mt4'>{versus.unknown}</View>
      ) : (
        <View className='row g4 t-title num'>
          <Icon name={isSame ? 'near' : delta > 0 ? 'arrow-up' : 'arrow-down'} size={16} />
          {isSame ? versus.same : judgement.short(delta > 0 ? 'above' : 'below', percentText(delta))}
        </View>
      )}
    </View>
  )
}
