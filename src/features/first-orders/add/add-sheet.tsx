import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayFromNumber } from '@/domain/calendar/day-arithmetic'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { typedBuyer, typedOrderProblems, withoutGivenName, type TypedOrder } from '@/domain/buyer/typed-order'
import type { Fields } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'
import { Button } from '@/ui/button'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { TextField } from '@/ui/text-field'
import type { Buyers } from '@/runtime/buyers/use-buyers'
import { useFirstOrderText } from '../use-first-order-text'
import { useKeptForm } from '../use-kept-form'

const ID_BITS = 96
const NAME_MAX_LENGTH = 20
const ORDER_MAX_LENGTH = 64
const EVER = { from: -Infinity, to: Infinity }

interface AddSheetProps {
  readonly buyers: Buyers
  readonly onClose: () => void
}

/** 记一位: a first order in three fields, for a team that has no file at hand. */
export function AddSheet({ buyers, onClose }: AddSheetProps) {
  const { common, format } = useText()
  const words = useFirstOrderText()
  const { adding } = words
  const { random, clock } = useRuntime()
  const { memberId } = useMember()
  const save = useSave()
  const today = dayFromNumber(buyers.today)
  const start = { name: '', orderId: '', day: today }
  const { form, change, finish } = useKeptForm<TypedOrder>('add', start, withoutGivenName)
  const [hasTried, setHasTried] = useState(false)
  const problems = typedOrderProblems(form)
  const isTaken = hasTried && isKnownOrder(buyers, form.orderId.trim())
  const submit = async () => {
    setHasTried(true)
    if (problems.length > 0 || isKnownOrder(buyers, form.orderId.trim())) return
    const id = random.id(ID_BITS)
    const { displayName, ...rest } = typedBuyer(form)
    const fields = { displayName, ...rest, assigneeId: memberId } as unknown as Fields
    const undo = [{ kind: 'buyer' as const, id, fields: { deletedAt: clock.now() } }]
    const isSaved = await save([{ kind: 'buyer', id, fields }], { words: adding.saved(displayName), undo })
    if (!isSaved) return
    finish()
    onClose()
  }
  const noteOn = (problem: 'name' | 'order', said: string) =>
    hasTried && problems.includes(problem) ? { severity: 'error' as const, words: said } : undefined
  const takenNote = isTaken ? { severity: 'error' as const, words: adding.taken } : undefined
  return (
    <Sheet title={adding.title} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='add-name'
          label={adding.name}
          value={form.name}
          placeholder={adding.namePlaceholder}
          maxLength={NAME_MAX_LENGTH}
          note={noteOn('name', adding.needsName)}
          onInput={(name) => change({ name })}
        />
        <TextField
          id='add-order'
          label={adding.order}
          value={form.orderId}
          placeholder={adding.orderPlaceholder}
          maxLength={ORDER_MAX_LENGTH}
          note={noteOn('order', adding.needsOrder) ?? takenNote}
          onInput={(orderId) => change({ orderId })}
        />
        <PickerField
          id='add-day'
          mode='date'
          label={adding.day}
          day={form.day}
          end={today}
          value={format.day(clockOf(instantOf(form.day, 0)))}
          onPick={(day) => change({ day })}
        />
      </View>
      <View className='t-cap mt8'>{adding.note}</View>
      <Button id='add-save' className='mt12' isBlock onTap={() => void submit()}>
        {adding.save}
      </Button>
    </Sheet>
  )
}

function isKnownOrder({ book }: Buyers, orderId: string): boolean {
  for (const row of book.within(EVER)) if (row.orderId === orderId) return true
  return false
}
