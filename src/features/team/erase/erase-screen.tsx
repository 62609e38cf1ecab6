import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { ManagePage } from '../manage/manage-page'
import { Problem } from '../manage/problem'
import { useDeed } from '../manage/use-deed'
import { ErasureBanner } from './erasure-banner'
import { useManageText } from '../manage/use-manage-text'

const NAME_MAX = 40

/** 删除整个团队的数据: what it means, the team's name typed once more, and a week to take it back. */
export function EraseScreen() {
  const manage = useManageText()
  const { erase: words } = manage
  const { active } = useTeams()
  if (!active) return null
  return (
    <ManagePage title={words.title}>
      <ErasureBanner />
      <View className='card manage-lines'>
        <View className='t-body'>{words.lead}</View>
        <View className='t-sub'>{words.during}</View>
        <View className='t-sub'>{words.receipt}</View>
        <View className='t-sub'>{words.exportFirst}</View>
      </View>
      {active.erasure ? null : <AskForm name={active.name} />}
    </ManagePage>
  )
}

function AskForm({ name }: { readonly name: string }) {
  const manage = useManageText()
  const { erase: words } = manage
  const { management } = useRuntime()
  const [typed, setTyped] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const { isBusy, problem, run } = useDeed()
  const isRight = typed.trim() === name
  const type = (value: string) => {
    setTyped(value)
    setIsAsked(false)
  }
  const ask = () => (isRight ? void run(() => management.erase(name)) : setIsAsked(true))
  return (
    <>
      <View className='t-sub'>{words.typeName(name)}</View>
      <View className='card flush'>
        <TextField
          id='erase-name'
          label={words.name}
          value={typed}
          placeholder={words.placeholder}
          maxLength={NAME_MAX}
          note={isAsked && !isRight ? { severity: 'error', words: words.wrongName } : undefined}
          onInput={type}
          onConfirm={ask}
        />
      </View>
      <Problem words={problem} />
      <Button id='erase-team' kind='danger' isBlock isBusy={isBusy} onTap={ask}>
        {isBusy ? manage.busy : words.ask}
      </Button>
    </>
  )
}
