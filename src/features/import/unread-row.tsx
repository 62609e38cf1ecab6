import { groupThousands } from '@/domain/money/group-thousands'
import { Link } from '@/ui/link'
import { FactRow } from './fact-row'
import { useImportText } from './use-import-text'

/** How many rows were not understood, and the way to them. */
export function UnreadRow({ count, onLook }: { readonly count: number; readonly onLook: () => void }) {
  const words = useImportText()
  if (count === 0) return null
  return (
    <FactRow
      icon='warning'
      isAttend
      words={words.unread(groupThousands(count))}
      side={
        <Link id='import-unread' onTap={onLook}>
          {words.look}
        </Link>
      }
    />
  )
}
