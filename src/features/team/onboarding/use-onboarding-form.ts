import { useCallback, useState } from 'react'
import { useRuntime } from '@/runtime/runtime-provider'
import { firstForm, type OnboardingForm } from './onboarding-form'

/** No team's: there may be none yet. */
export const DRAFT_KEY = 'onboarding'

/** The form, kept at every change. */
export function useOnboardingForm(code: string | undefined) {
  const { drafts, cloud } = useRuntime()
  const [form, setForm] = useState(() =>
    firstForm({ found: drafts.load<OnboardingForm>(DRAFT_KEY), code, canJoin: cloud.isConfigured }),
  )
  const change = useCallback(
    (changed: Partial<OnboardingForm>) =>
      setForm((before) => {
        const next = { ...before, ...changed }
        void drafts.save(DRAFT_KEY, next)
        return next
      }),
    [drafts],
  )
  return { form, change }
}
