import { cleanup, fireEvent } from '@testing-library/react'
import { BuyerScreen } from '@/features/first-orders/buyer/buyer-screen'
import { FirstOrdersScreen } from '@/features/first-orders/first-orders-screen'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { element, inputOf, openPage, phoneWith, settle, tap, typeInto } from '../form-page'
import { FIVE_BUYERS } from './buyer-records'

/** A phone whose app was killed and started again, on the storage that it left. */
async function killed({ storage }: Awaited<ReturnType<typeof phoneWith>>) {
  await settle()
  cleanup()
  return phoneWith(storage.snapshot())
}

describe('what was typed when the app is killed', () => {
  it('is there again in the sheet of a first order, with the family name alone', async () => {
    const phone = await phoneWith(createMemoryStorage())
    await openPage(phone.runtime, <FirstOrdersScreen />)
    await settle()
    await tap('add-first-order')
    typeInto('add-name-input', '欧阳娜娜')
    typeInto('add-order-input', '7302640')
    const again = await killed(phone)
    const kept = again.storage.entries().map(([, text]) => text)
    expect(kept.some((text) => text.includes('7302640'))).toBe(true)
    expect(kept.some((text) => text.includes('娜'))).toBe(false)
    await openPage(again.runtime, <FirstOrdersScreen />)
    await settle()
    await tap('add-first-order')
    expect(inputOf('add-name-input').value).toBe('欧阳**')
    expect(inputOf('add-order-input').value).toBe('7302640')
    await tap('add-save')
    expect([...again.replica.records('buyer').values()]).toMatchObject([{ displayName: '欧阳**' }])
    await tap('add-first-order')
    expect(inputOf('add-order-input').value).toBe('')
  })

  it('is there again in the note of a buyer, and gone once it is saved', async () => {
    const phone = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openPage(phone.runtime, <BuyerScreen id='Zao' />)
    await settle()
    fireEvent.change(inputOf('buyer-note-input'), { target: { value: '身高 158' } })
    const again = await killed(phone)
    await openPage(again.runtime, <BuyerScreen id='Zao' />)
    await settle()
    expect(inputOf('buyer-note-input').value).toBe('身高 158')
    await tap('note-save')
    expect(again.replica.find('buyer', 'Zao')?.note).toBe('身高 158')
    const last = await killed(again)
    await last.replica.write([{ kind: 'buyer', id: 'Zao', fields: { note: '穿 M' } }])
    await openPage(last.runtime, <BuyerScreen id='Zao' />)
    await settle()
    expect(inputOf('buyer-note-input').value).toBe('穿 M')
  })

  it('writes of the team’s settings only what was typed over, not what others changed meanwhile', async () => {
    const phone = await phoneWith(createMemoryStorage(), FIVE_BUYERS)
    await openPage(phone.runtime, <FirstOrdersScreen />)
    await settle()
    await tap('follow-settings')
    typeInto('greeting-contacted-input', '您好呀')
    const again = await killed(phone)
    await again.replica.write([{ kind: 'settings', id: 'team', fields: { followUpDays: [2, 5] } }])
    await openPage(again.runtime, <FirstOrdersScreen />)
    await settle()
    await tap('follow-settings')
    expect(inputOf('follow-days-input').value).toBe('2,5')
    expect(element('greeting-contacted-input')).toHaveProperty('value', '您好呀')
    await tap('follow-save')
    expect(again.replica.find('settings', 'team')).toMatchObject({ followUpDays: [2, 5], contactGreeting: '您好呀' })
  })
})
