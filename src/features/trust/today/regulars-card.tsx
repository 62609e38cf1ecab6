import { View } from '@tarojs/components'
import { dayFromNumber, weekdayOf } from '@/domain/calendar/day-arithmetic'
import type { LikelyRegular } from '@/domain/buyer/likely-regulars'
import { useText } from '@/locales/text-context'
import { useBuyers } from '@/runtime/buyers/use-buyers'
import { useLikelyRegulars } from '@/runtime/buyers/use-likely-regulars'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Cell } from '@/ui/cell'
import { useTrustText } from '../use-trust-text'

/** As many as are greeted by hand before a show. */
const SHOWN_COUNT = 5

/** 今晚可能来的老客: who bought on this weekday before, and what they bought last. */
export function RegularsCard() {
  const { regulars: words } = useTrustText()
  const { format } = useText()
  const { today } = useBuyers()
  const regulars = useLikelyRegulars()
  const weekday = format.weekday(weekdayOf(dayFromNumber(today)))
  return (
    <View id='regulars' className='mt12 in-sheet'>
      <View className='t-title' ariaRole='heading' aria-level={3}>
        {words.title}
      </View>
      <View className='t-cap mt4'>{noteOf(regulars)}</View>
      {regulars?.slice(0, SHOWN_COUNT).map((regular) => (
        <RegularRow key={regular.id} regular={regular} weekday={weekday} />
      ))}
    </View>
  )

  function noteOf(found: readonly LikelyRegular[] | undefined): string {
    if (!found) return words.reading
    return found.length === 0 ? words.none(weekday) : words.note(weekday)
  }
}

function RegularRow({ regular, weekday }: { readonly regular: LikelyRegular; readonly weekday: string }) {
  const { regulars: words } = useTrustText()
  const { navigation } = useRuntime()
  const { id, name, times, lastProduct } = regular
  return (
    <Cell
      id={`regular-${id}`}
      title={name}
      note={words.fact(weekday, times, lastProduct)}
      onTap={() => navigation.open(routeTo(ROUTES.buyer, { id }))}
    />
  )
}
