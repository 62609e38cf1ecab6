import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Art } from '@/ui/art'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { RescueCells } from '../rescue-cells'
import { FoundTeams } from './found-teams'
import { missingPart } from './onboarding-form'
import { StartFooter } from './start-footer'
import { TeamForm } from './team-form'
import { useOnboardingForm } from './use-onboarding-form'
import { useStart } from './use-start'
import './onboarding.scss'

/** The first page, and the way to one more team. `code`: an invitation that came with the address. */
export function OnboardingScreen({ code }: { readonly code?: string }) {
  const { common, onboarding } = useText()
  const { navigation } = useRuntime()
  const { active, rescues } = useTeams()
  const { form, change } = useOnboardingForm(code)
  const start = useStart()
  const [asked, setAsked] = useState(false)
  const missing = missingPart(form)
  const { go, forgetProblem } = start
  const edit = useCallback(
    (changed: Parameters<typeof change>[0]) => {
      setAsked(false)
      forgetProblem()
      change(changed)
    },
    [change, forgetProblem],
  )
  const begin = () => (missing ? setAsked(true) : go('start', form))
  const nav = active ? (
    <NavBar left='back' leftLabel={common.back} onLeft={() => navigation.back()} title={onboarding.title} />
  ) : (
    <NavBar />
  )
  return (
    <Screen nav={nav}>
      <View className='onboarding'>
        <Art name='sunrise' />
        <View className='onboarding-name' ariaRole='heading' aria-level={1}>
          {common.appName}
        </View>
        {onboarding.lead.map((line) => (
          <View key={line} className='onboarding-lead'>
            {line}
          </View>
        ))}
        <FoundTeams />
        <TeamForm form={form} onChange={edit} onConfirm={begin} />
        {rescues.length > 0 ? (
          <View className='card flush mt16'>
            <RescueCells />
          </View>
        ) : null}
        <StartFooter
          busy={start.busy}
          isJoining={form.mode === 'join'}
          isReady={!missing}
          problem={start.problem ?? (asked && missing ? onboarding.missing[missing] : undefined)}
          onStart={begin}
          onSample={() => go('sample', form)}
          onRestore={() => go('restore', form)}
        />
      </View>
    </Screen>
  )
}
