import { Text, View } from '@tarojs/components'
import type { Due, RefundsDue } from '@/domain/refunds/refunds-due'
import { useFormText } from '@/locales/use-form-text'
import { Banner } from '@/ui/banner'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import { RefundRow } from './refund-row'
import { useRefundsForm, useRefundsStore } from './refunds-context'
import { useFilledCount } from './use-filled-count'

interface DueListProps {
  readonly due: RefundsDue
  /** The wells that show, in order. */
  readonly rows: readonly Due[]
}

export function DueList({ due, rows }: DueListProps) {
  const { refunds } = useFormText()
  return (
    <>
      <Banner icon='refund' title={refunds.bannerTitle} note={refunds.bannerText} />
      {due.today.length > 0 ? <DueSection title={refunds.due} section={due.today} rows={rows} /> : null}
      <Missed missed={due.missed} rows={rows} />
      <View className='t-cap center'>{refunds.footnote}</View>
    </>
  )
}

interface DueSectionProps {
  readonly title: string
  readonly section: readonly Due[]
  readonly rows: readonly Due[]
}

function DueSection({ title, section, rows }: DueSectionProps) {
  const { refunds } = useFormText()
  const filled = useFilledCount(section)
  const heading = (
    <>
      <Text>{title}</Text>
      <Sep />
      <Text>{refunds.shows(section.length)}</Text>
    </>
  )
  return (
    <>
      <SectionHeading title={heading} side={filled > 0 ? refunds.filled(filled) : undefined} />
      <View className='card flush'>
        {section.map((due) => (
          <RefundRow key={due.session.id} due={due} nextId={rows[rows.indexOf(due) + 1]?.session.id} />
        ))}
      </View>
    </>
  )
}

/** 之前漏补的: one row until it is tapped, then wells like the others. */
function Missed({ missed, rows }: { readonly missed: readonly Due[]; readonly rows: readonly Due[] }) {
  const store = useRefundsStore()
  const { refunds } = useFormText()
  const isShown = useRefundsForm((form) => form.showsMissed)
  if (missed.length === 0) return null
  if (isShown) return <DueSection title={refunds.missed} section={missed} rows={rows} />
  return (
    <View className='card flush'>
      <Cell
        id='refunds-missed'
        icon='history'
        title={refunds.missed}
        value={refunds.shows(missed.length)}
        onTap={store.showMissed}
      />
    </View>
  )
}
