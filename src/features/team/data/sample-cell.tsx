import { useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { problemWords } from '../problem-words'

/** 示例数据: comes with one tap as a team of its own, and leaves with one. The same tap brings the same data back. */
export function SampleCell() {
  const text = useTeamText()
  const { team, common } = text
  const { teams: shelf } = useRuntime()
  const { teams } = useTeams()
  const toast = useToast()
  const [isBusy, setIsBusy] = useState(false)
  const isOn = teams.some(({ home }) => home === 'sample')
  const turn = async () => {
    if (isBusy) return
    setIsBusy(true)
    const turned = await (isOn ? shelf.removeSample() : shelf.loadSample())
    setIsBusy(false)
    const words = turned.ok ? undefined : problemWords(turned.code, text)
    if (words) toast.show({ words })
  }
  const note = isBusy ? (isOn ? team.sampleRemoving : common.sampleLoading) : team.sampleNote
  return (
    <Cell
      icon='sunrise'
      title={team.sampleData}
      note={note}
      trail={<Switch id='sample-toggle' label={team.sampleData} isOn={isOn} onChange={() => void turn()} />}
    />
  )
}
