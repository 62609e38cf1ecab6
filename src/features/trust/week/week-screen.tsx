import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { HEAT_WEEKS } from '@/domain/checklist/heat-map'
import { instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { RULES } from '../library/rules'
import '../trust-pages.scss'
import '../trust.scss'
import { useTrustText } from '../use-trust-text'
import { HealthFigures } from './health-figures'
import { HeatCard } from './heat-card'
import { LedgerSection } from './ledger-section'
import { ScoreCells } from './score-cells'
import { ScoreSheet, type ScoreTarget } from './score-sheet'
import { TogetherCard } from './together-card'
import { useHealth } from './use-health'
import type { ViolationTarget } from './use-violation-form'
import { ViolationSheet } from './violation-sheet'

/** 十二周: what was done on each day, healthy days, the ledger of deductions, and the scores. */
export function WeekScreen() {
  const { common, format } = useText()
  const { week: words } = useTrustText()
  const { navigation } = useRuntime()
  const health = useHealth(HEAT_WEEKS)
  const [violation, setViolation] = useState<ViolationTarget>()
  const [score, setScore] = useState<ScoreTarget>()
  const thisWeek = health.weeks[HEAT_WEEKS - 1]
  const checked = clockOf(instantOf(RULES.healthyDays.checkedOn, 0))
  const sheets = violation ? (
    <ViolationSheet target={violation} onClose={() => setViolation(undefined)} />
  ) : score ? (
    <ScoreSheet target={score} onClose={() => setScore(undefined)} />
  ) : undefined
  return (
    <Screen
      nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheets}
    >
      <View className='card'>
        <HealthFigures clean={health.clean} week={thisWeek} />
      </View>
      <HeatCard health={health} />
      <TogetherCard health={health} />
      <LedgerSection ledger={health.ledger} onOpen={setViolation} />
      <ScoreCells onOpen={setScore} />
      <View className='t-cap center'>
        <View>{thisWeek?.mayGiveBack ? words.met : words.giveBack}</View>
        <View>{words.checked(format.month(checked.year, checked.month))}</View>
      </View>
    </Screen>
  )
}
