import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { FigureScale } from '@/domain/baseline/compare-to-usual'
import type { Usual } from '@/domain/baseline/usual-of'
import { timeBandOf } from '@/domain/calendar/time-band'
import type { RecordOf } from '@/domain/records/record'
import type { Texts } from '@/locales/texts'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Sheet } from '@/ui/sheet'

export interface ExplainedUsual {
  readonly session: Pick<RecordOf<'session'>, 'startAt'>
  readonly usual: Usual
  readonly scale: FigureScale
  /** The median and each value in it as text, with its unit. */
  readonly textOf: (value: number) => string
  readonly valueOf: (session: RecordOf<'session'>) => number | null | undefined
}

export interface UsualSheetProps {
  readonly explained: ExplainedUsual
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly onClose: () => void
}

/** What the median is of, in words: 周五晚上，最近 8 场的中位数. */
export function usualBase(
  { startAt }: { readonly startAt: number },
  usual: Usual,
  { judgement, format }: Texts,
): string {
  if (usual.rung === 4) return judgement.tooFew(usual.need)
  const band = judgement.bands[timeBandOf(startAt)]
  if (usual.rung === 1) return judgement.base.weekdayBand(format.weekday(clockOf(startAt).weekday), band, usual.count)
  return usual.rung === 2 ? judgement.base.band(band, usual.count) : judgement.base.account(usual.count)
}

/** What a usual is the usual of, for a heading: 周五晚上; nothing where it is of all sessions. */
export function usualSlot(
  { startAt }: { readonly startAt: number },
  usual: Usual,
  { judgement, format }: Texts,
): string | undefined {
  const band = judgement.bands[timeBandOf(startAt)]
  if (usual.rung === 1) return judgement.slot(format.weekday(clockOf(startAt).weekday), band)
  return usual.rung === 2 ? band : undefined
}

/** 平时从哪来: the median, the rung it stands on, and the sessions in it. */
export function UsualSheet({ explained, sessions, onClose }: UsualSheetProps) {
  const text = useText()
  const { usual, textOf, session } = explained
  return (
    <Sheet title={text.judgement.sheetTitle} closeLabel={text.common.close} onClose={onClose}>
      <View id='usual-base'>
        {usual.rung === 4 ? null : <View className='t-title'>{text.judgement.usualAmount(textOf(usual.median))}</View>}
        <View className='t-sub mt4'>{usualBase(session, usual, text)}</View>
      </View>
      <Ladder usual={usual} />
      <View className='t-cap mt12'>{text.judgement.rule}</View>
      {usual.rung === 4 ? null : <Included explained={explained} ids={usual.sessionIds} sessions={sessions} />}
    </Sheet>
  )
}

function Ladder({ usual }: { readonly usual: Usual }) {
  const { judgement } = useText()
  return (
    <View className='mt12'>
      {judgement.rungs.map((rung, place) => {
        const isOn = usual.rung === place + 1
        const isLast = place === judgement.rungs.length - 1
        const side = isLast
          ? usual.rung === 4
            ? judgement.tooFewShort(usual.need)
            : judgement.rungLast
          : judgement.rungNeeds
        return (
          <View key={rung} className={classNames('ladder-row', isOn && 'on')}>
            <View className='ladder-number'>{place + 1}</View>
            <View>{rung}</View>
            <View className='ladder-side'>{isOn && usual.rung !== 4 ? judgement.rungUsed(usual.count) : side}</View>
          </View>
        )
      })}
    </View>
  )
}

interface IncludedProps {
  readonly explained: ExplainedUsual
  readonly ids: readonly string[]
  readonly sessions: UsualSheetProps['sessions']
}

function Included({ explained, ids, sessions }: IncludedProps) {
  const { judgement, format } = useText()
  return (
    <View className='mt16'>
      <View className='sec-title'>{judgement.sessionsInIt}</View>
      {ids.map((id) => {
        const session = sessions.get(id)
        const value = session ? explained.valueOf(session) : undefined
        if (!session || value === undefined || value === null) return null
        return (
          <View key={id} className='ladder-row num'>
            <View>{format.fullWhen(clockOf(session.startAt))}</View>
            <View className='ladder-side'>{explained.textOf(value)}</View>
          </View>
        )
      })}
    </View>
  )
}
