import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { useImportText } from './use-import-text'

/** A few thousand rows: more of them come as a file. */
const MOST_CHARACTERS = 500_000

interface PasteSheetProps {
  readonly onDone: (text: string) => void
  readonly onClose: () => void
}

/** Takes a table that was copied out of a spreadsheet. */
export function PasteSheet({ onDone, onClose }: PasteSheetProps) {
  const { common } = useText()
  const words = useImportText()
  const [text, setText] = useState('')
  return (
    <Sheet title={words.paste} closeLabel={common.close} onClose={onClose}>
      <View className='import-lines import-paste'>
        <TextArea
          id='import-table'
          label={words.pasteHint}
          value={text}
          placeholder=''
          maxLength={MOST_CHARACTERS}
          onInput={setText}
        />
        <Button id='import-pasted' isBlock isDisabled={text.trim() === ''} onTap={() => onDone(text)}>
          {words.pasteDone}
        </Button>
      </View>
    </Sheet>
  )
}
