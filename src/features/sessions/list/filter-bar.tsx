import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import type { FilteredSessions } from './use-filter'

/** Leads to search and filter; while a filter is on it says how many there are and lets go of it. */
export function FilterBar({ filter, onOpen }: { readonly filter: FilteredSessions; readonly onOpen: () => void }) {
  const { sessions } = useText()
  const words = sessions.filter
  const { isFiltered, sessions: found, change } = filter
  return (
    <View>
      <View className='filter-bar'>
        <Link id='filter-open' className='t-2' onTap={onOpen}>
          <Icon name={isFiltered ? 'filter' : 'search'} size={18} />
          {isFiltered ? words.found(found.length) : words.open}
        </Link>
        {isFiltered ? (
          <Link id='filter-off' onTap={() => change({})}>
            {words.clear}
          </Link>
        ) : null}
      </View>
      {isFiltered && found.length === 0 ? (
        <View className='card center'>
          <View className='t-title'>{words.nothing}</View>
          <View className='t-sub mt4'>{words.nothingNote}</View>
        </View>
      ) : null}
    </View>
  )
}
