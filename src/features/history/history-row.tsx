import { Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useReplica } from '@/runtime/use-replica'
import { useSave } from '@/runtime/use-save'
import { Avatar } from '@/ui/avatar'
import { Icon } from '@/ui/icon'
import { Sep } from '@/ui/sep'
import { fieldName } from '@/runtime/records/field-texts'
import type { HistoryEntry } from './history-entry'
import { restoreWrite } from './restore-write'
import { useAuthor } from './use-author'
import { usePastText } from './use-past-text'
import { usePartWords } from './use-part-words'
import { useValueWords } from './use-value-words'

interface HistoryRowProps {
  readonly entry: HistoryEntry
}

/** Who, when, from what to what, and the way back. */
export function HistoryRow({ entry }: HistoryRowProps) {
  const { format } = useText()
  const author = useAuthor(entry.memberId)
  const part = usePartWords(entry)
  return (
    <View className='history-row' ariaRole='listitem'>
      <Avatar name={author.name} tint={author.tint} size={28} />
      <View className='grow'>
        <View className='t-cap'>
          <Text className='history-who'>{author.name}</Text>
          {author.note ? <Part words={author.note} /> : null}
          <Part words={format.time(clockOf(entry.at))} />
          {part ? <Part words={part} /> : null}
        </View>
        <ChangeLine entry={entry} />
      </View>
      <RestoreButton entry={entry} />
    </View>
  )
}

function Part({ words }: { readonly words: string }) {
  return (
    <>
      <Sep />
      {words}
    </>
  )
}

function ChangeLine({ entry }: { readonly entry: HistoryEntry }) {
  const text = useText()
  const { history: words } = usePastText()
  const valueWords = useValueWords()
  const { kind, type, field, from, to, count } = entry
  const noun = text.records.nouns[kind]
  const createdWords = () => {
    if (kind === 'photo') return words.photoAdded
    return kind === 'session' ? words.logged(count) : words.created(noun, count)
  }
  if (type === 'filled') return <View className='history-change'>{words.filled(count)}</View>
  if (type === 'created') return <View className='history-change'>{createdWords()}</View>
  if (type !== 'value') return <View className='history-change'>{words[type](noun)}</View>
  return (
    <View className='history-change'>
      <Text>{fieldName(field, text)}</Text>
      {from === undefined ? null : (
        <>
          <Text className='history-from num'>{valueWords(field, from)}</Text>
          <View className='history-arrow' ariaLabel={words.becomes} ariaRole='img'>
            <Icon name='chevron-right' size={16} />
          </View>
        </>
      )}
      <Text className='history-to num'>{valueWords(field, to)}</Text>
    </View>
  )
}

function RestoreButton({ entry }: { readonly entry: HistoryEntry }) {
  const text = useText()
  const { history: words } = usePastText()
  const { clock } = useRuntime()
  const { canWrite } = useMember()
  const replica = useReplica()
  const save = useSave()
  const valueWords = useValueWords()
  const restoring = restoreWrite(entry, (kind, id) => replica.find(kind, id), clock.now())
  if (!canWrite || !restoring) return null
  const { field, before } = entry
  const spoken =
    field === 'deletedAt'
      ? words.restore
      : words.restoreSpoken(fieldName(field, text), valueWords(field, before ?? null))
  return (
    <View
      id={`restore-${entry.key}`}
      className='btn well sm history-restore'
      hoverClass='pressed'
      ariaRole='button'
      ariaLabel={spoken}
      onClick={() => void save([restoring.write], { words: words.done, undo: [restoring.undo] })}
    >
      {words.restore}
    </View>
  )
}
