import { render } from '@testing-library/react'
import { LogScreen } from '@/features/log/log-screen'
import type { LogTarget } from '@/features/log/log-target'
import { ROUTES } from '@/runtime/routes'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { Screen } from '@/ui/screen'
import { START } from '../../cloud/cloud-fixture'
import { element, openPage, phoneWith, settle, tap, typeInto } from '../form-page'

const STORED = { accountId: 'main', anchorIds: [], startAt: START - 7_200_000, viewers: 11_000, gmvFen: 18_630_000 }
const RECORDS = [
  { kind: 'account' as const, id: 'main', fields: { name: '禾序女装', order: 1 } },
  { kind: 'session' as const, id: 'stored', fields: STORED },
]

/** Saves the form and opens the page that comes to the front then. */
async function saveOn(target: LogTarget) {
  const phone = await phoneWith(createMemoryStorage(), RECORDS)
  const form = await openPage(phone.runtime, <LogScreen target={target} />)
  typeInto('field-viewers-input', '11240')
  typeInto('field-gmvFen-input', '186300')
  await tap('save-session')
  form.unmount()
  render(<Screen nav={null}>{null}</Screen>)
  await settle()
  return phone
}

describe('once a session is saved', () => {
  it('its card is one tap away, beside what is said of it', async () => {
    const { replica, services } = await saveOn({ type: 'new' })
    const saved = [...replica.records('session').keys()].find((id) => id !== 'stored') ?? ''
    expect(document.body.textContent).toContain('记好了')
    expect(element('toast-next').textContent).toBe('分享')
    await tap('toast-next')
    expect(services.visited).toContain(`${ROUTES.session}?id=${saved}&share=1`)
    expect(document.getElementById('toast-next')).toBeNull()
  })

  it('a change of one that was there offers nothing: its page, which shares it, is in front', async () => {
    await saveOn({ type: 'edit', sessionId: 'stored' })
    expect(document.body.textContent).toContain('改好了')
    expect(document.getElementById('toast-next')).toBeNull()
  })
})
