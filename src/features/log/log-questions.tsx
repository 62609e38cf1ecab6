import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { RecordOf } from '@/domain/records/record'
import { useFormText } from '@/locales/use-form-text'
import { useRecords } from '@/runtime/use-records'
import { Button } from '@/ui/button'
import { FieldNote } from '@/ui/field-note'
import { Sheet } from '@/ui/sheet'
import type { FieldNotes } from './field-notes'
import { LOG_FIELDS } from './log-fields'
import { MergeSheet } from './merge-sheet'
import { mergeSession, type SessionMerge } from './merge-session'
import { noteWords } from './note-words'
import type { SaveLog } from './use-save-log'

/** What is asked between tapping 保存 and the session being there. */
export function LogQuestions({ saving }: { readonly saving: SaveLog }) {
  const { question } = saving
  if (question?.type === 'doubtful') return <DoubtSheet notes={question.notes} saving={saving} />
  if (question?.type === 'same_show') return <SameShowSheet stored={question.stored} saving={saving} />
  return null
}

function DoubtSheet({ notes, saving }: { readonly notes: FieldNotes; readonly saving: SaveLog }) {
  const { common, log, records } = useFormText()
  const doubted = LOG_FIELDS.filter((field) => notes[field])
  return (
    <Sheet title={log.doubtTitle} closeLabel={common.close} onClose={saving.lookAgain}>
      {doubted.map((field) => {
        const note = notes[field]
        return note ? (
          <View key={field} className='log-doubt'>
            <View className='t-title'>{records.fields[field]}</View>
            <FieldNote severity='doubt' words={noteWords(note, log)} />
          </View>
        ) : null
      })}
      <View className='t-cap'>{log.doubtHint}</View>
      <View className='log-answers'>
        <Button id='look-again' kind='well' onTap={saving.lookAgain}>
          {log.lookAgain}
        </Button>
        <Button id='save-anyway' onTap={saving.saveAnyway}>
          {log.saveAnyway}
        </Button>
      </View>
    </Sheet>
  )
}

interface SameShowProps {
  readonly stored: RecordOf<'session'>
  readonly saving: SaveLog
}

function SameShowSheet({ stored, saving }: SameShowProps) {
  const { common, format, log } = useFormText()
  const anchors = useRecords('anchor')
  const [merge, setMerge] = useState<SessionMerge>()
  if (merge)
    return <MergeSheet merge={merge} onClose={saving.lookAgain} onMerge={(fields) => saving.merge(stored, fields)} />

  const names = stored.anchorIds.flatMap((id) => anchors.get(id)?.name ?? [])
  const when = format.fullWhen(clockOf(stored.startAt))
  const begin = () => {
    const found = mergeSession(stored, saving.typed())
    if (found.conflicts.length > 0) setMerge(found)
    else saving.merge(stored, found.additions)
  }
  return (
    <Sheet title={log.sameShowTitle} closeLabel={common.close} onClose={saving.lookAgain}>
      <View id='same-show' className='t-body'>
        {names.length > 0 ? log.sameShow(when, format.list(names)) : when}
      </View>
      <View className='t-cap'>{log.sameShowHint}</View>
      <View className='log-answers stacked'>
        <Button id='merge-into' isBlock onTap={begin}>
          {log.mergeInto}
        </Button>
        <View className='t-cap center'>{log.mergeHint}</View>
        <Button id='keep-both' kind='soft' isBlock onTap={saving.keepBoth}>
          {log.keepBoth}
        </Button>
        <Button id='look-again' kind='well' isBlock onTap={saving.lookAgain}>
          {log.lookAgain}
        </Button>
      </View>
    </Sheet>
  )
}
