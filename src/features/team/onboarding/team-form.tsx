import { useCallback } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { Segmented } from '@/ui/segmented'
import { TextField } from '@/ui/text-field'
import { CodeField } from './code-field'
import { KindChoice } from './kind-choice'
import type { OnboardingForm } from './onboarding-form'

const NAME_MAX = 20

interface TeamFormProps {
  readonly form: OnboardingForm
  readonly onChange: (changed: Partial<OnboardingForm>) => void
  readonly onConfirm: () => void
}

/** Who you are and which team; with no cloud there is none to join, and the choice is not drawn. */
export function TeamForm({ form, onChange, onConfirm }: TeamFormProps) {
  const { onboarding } = useText()
  const { cloud } = useRuntime()
  const isJoining = form.mode === 'join'
  const options = (['create', 'join'] as const).map((value) => ({ value, words: onboarding[value] }))
  return (
    <>
      {isJoining ? null : (
        <>
          <View className='onboarding-question'>{onboarding.you}</View>
          <KindChoice kind={form.kind} onChoose={(kind) => onChange({ kind })} />
        </>
      )}
      <View className='row between onboarding-team'>
        <View className='onboarding-label'>{onboarding.team}</View>
        {cloud.isConfigured ? (
          <Segmented
            id='team-mode'
            options={options}
            value={form.mode}
            isOnGround
            onChange={(mode) => onChange({ mode })}
          />
        ) : null}
      </View>
      {isJoining ? <CodeField code={form.code} onChange={(code) => onChange({ code })} onConfirm={onConfirm} /> : null}
      <View className='card flush'>
        <NameFields form={form} onChange={onChange} onConfirm={onConfirm} />
      </View>
      <View className='t-cap mt8'>
        {isJoining ? onboarding.codeHint : cloud.isConfigured ? onboarding.createHint : onboarding.localHint}
      </View>
    </>
  )
}

function NameFields({ form, onChange, onConfirm }: TeamFormProps) {
  const { onboarding } = useText()
  const nameTeam = useCallback((teamName: string) => onChange({ teamName }), [onChange])
  const nameMember = useCallback((memberName: string) => onChange({ memberName }), [onChange])
  return (
    <>
      {form.mode === 'create' ? (
        <TextField
          id='team-name'
          label={onboarding.teamName}
          value={form.teamName}
          placeholder={onboarding.teamNamePlaceholder}
          maxLength={NAME_MAX}
          onInput={nameTeam}
        />
      ) : null}
      <TextField
        id='member-name'
        label={onboarding.memberName}
        value={form.memberName}
        placeholder={onboarding.memberNamePlaceholder}
        maxLength={NAME_MAX}
        onInput={nameMember}
        onConfirm={onConfirm}
      />
    </>
  )
}
