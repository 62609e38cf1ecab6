import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { groupThousands } from '@/domain/money/group-thousands'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { canCall } from '@/protocol/permissions'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { EmptyState } from '@/ui/empty-state'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import './import.scss'
import { useDayText } from './use-day-text'
import { useImportText } from './use-import-text'
import { useTakeBack } from './use-take-back'

type Run = RecordOf<'importRun'>

/** 导入记录: every import, the latest first; each can be taken back whole and brought back. */
export function RunsScreen() {
  const { common } = useText()
  const words = useImportText()
  const { navigation } = useRuntime()
  return (
    <Screen
      nav={<NavBar title={words.runsTitle} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
    >
      <RunList />
    </Screen>
  )
}

/** Below the page, which holds what is said of a taking back and undoes it. */
function RunList() {
  const words = useImportText()
  const runs = useRuns()
  if (runs.length === 0) return <EmptyState title={words.noRuns} text={words.noRunsNote} />
  return (
    <>
      {runs.map((run) => (
        <RunCard key={run.id} run={run} />
      ))}
    </>
  )
}

function RunCard({ run }: { readonly run: Run }) {
  const words = useImportText()
  const { format } = useText()
  const dayText = useDayText()
  const { role } = useMember()
  const { goBack, comeBack } = useTakeBack()
  const isGone = typeof run.deletedAt === 'number'
  const { id, fileName, at, orderCount, buyerCount, sessionCount, asOf } = run
  const what =
    typeof sessionCount === 'number'
      ? words.runSessions(groupThousands(sessionCount))
      : words.runOrders(groupThousands(orderCount), groupThousands(buyerCount))
  return (
    <View id={`run-${id}`} className='card row g12'>
      <View className='grow'>
        <View className={isGone ? 't-title t-3 ell' : 't-title ell'}>{fileName || words.pasted}</View>
        <View className='t-sub num'>{isGone ? words.runGone : what}</View>
        <View className='t-cap num'>{words.runWhen(format.fullWhen(clockOf(at)), dayText(asOf))}</View>
      </View>
      {canCall(role, 'team.buyerKey') ? (
        <Link id={`run-${isGone ? 'restore' : 'take-back'}-${id}`} onTap={() => void (isGone ? comeBack : goBack)(id)}>
          {isGone ? words.bringBack : words.takeBack}
        </Link>
      ) : null}
    </View>
  )
}

/** Those that stand and those that were taken back, the latest first. */
function useRuns(): readonly Run[] {
  const replica = useReplica()
  const standing = useRecords('importRun')
  return useMemo(() => {
    const gone = replica.past.deletedIds('importRun').flatMap((id) => replica.find('importRun', id) ?? [])
    return [...standing.values(), ...gone].sort((left, right) => right.at - left.at)
  }, [replica, standing])
}
