import { View } from '@tarojs/components'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { ManagePage } from '../manage/manage-page'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'
import { ErasureBanner } from './erasure-banner'
import { EraseHere } from './erase-here'
import { TypedNameForm } from './typed-name-form'

/** 删除团队: what it means, and the team's name typed once more. */
export function EraseScreen() {
  const { active } = useTeams()
  if (!active) return null
  return active.home === 'cloud' ? <EraseInCloud name={active.name} /> : <EraseHere team={active} />
}

/** In the cloud there is a week to take it back. */
function EraseInCloud({ name }: { readonly name: string }) {
  const { erase: words } = useManageText()
  const { active } = useTeams()
  const { management } = useRuntime()
  const { isBusy, problem, run } = useDeed()
  const erase = () => void run(() => management.erase(name))
  return (
    <ManagePage title={words.title}>
      <ErasureBanner />
      <View className='card manage-lines'>
        <View className='t-body'>{words.lead}</View>
        <View className='t-sub'>{words.during}</View>
        <View className='t-sub'>{words.receipt}</View>
        <View className='t-sub'>{words.exportFirst}</View>
      </View>
      {active?.erasure ? null : (
        <TypedNameForm name={name} act={words.ask} isBusy={isBusy} problem={problem} onAct={erase} />
      )}
    </ManagePage>
  )
}
