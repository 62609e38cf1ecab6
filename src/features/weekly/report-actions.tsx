import { useState } from 'react'
import { View } from '@tarojs/components'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { TablesSheet } from './tables/tables-sheet'
import type { WeeklyCardProps } from './use-weekly'
import { useWeeklyText } from './use-weekly-text'

/** What can be done with the report. */
export function ReportActions({ weekly }: WeeklyCardProps) {
  const words = useWeeklyText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const [isExporting, setIsExporting] = useState(false)
  if (!canWrite) return null
  const { report, scope } = weekly
  const account = scope.accounts.length > 1 ? scope.account?.id : undefined
  const share = () => navigation.open(routeTo(ROUTES.shareReport, { ...report.range, account }))
  return (
    <View className='row g12 mt16 report-actions'>
      <Button id='export-report' icon='download' kind='well' className='grow' onTap={() => setIsExporting(true)}>
        {words.export}
      </Button>
      <Button id='share-report' icon='invite' className='grow' onTap={share}>
        {words.share}
      </Button>
      {isExporting ? <TablesSheet weekly={weekly} onClose={() => setIsExporting(false)} /> : null}
    </View>
  )
}
