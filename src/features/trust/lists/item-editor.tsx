import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { PickerField } from '@/ui/picker-field'
import { Sheet } from '@/ui/sheet'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { WORK_PLACES } from '../today/work-routes'
import { useTrustText } from '../use-trust-text'
import { AssigneeField } from './assignee-field'
import { RhythmFields } from './rhythm-fields'
import { useItemForm, type ItemFormTarget } from './use-item-form'

const TITLE_MAX = 40
const HINT_MAX = 200
const EFFORTS = [1, 2, 5, 10, 15, 20, 30, 60]

/** One item: what, how, who and when. */
export function ItemEditor(target: ItemFormTarget) {
  const { list, item, onClose } = target
  const { common, format } = useText()
  const { list: words, row } = useTrustText()
  const { setting, problem, change, save, remove } = useItemForm(target)
  const { effortMinutes, workPlace } = setting
  return (
    <Sheet title={item ? words.editTitle : words.addTitle} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <TextField
          id='item-title'
          label={words.itemTitle}
          value={setting.title}
          placeholder={words.itemPlaceholder}
          maxLength={TITLE_MAX}
          note={problem.title === undefined ? undefined : { severity: 'error', words: problem.title }}
          onInput={(title) => change({ title })}
        />
        <AssigneeField
          assigneeId={setting.assigneeId ?? undefined}
          isOfShow={list.moment !== 'day' && list.moment !== 'week'}
          onChoose={(assigneeId) => change({ assigneeId: assigneeId ?? null })}
        />
        <RhythmFields moment={list.moment} setting={setting} problem={problem.weekdays} onChange={change} />
        <PickerField
          id='item-effort'
          mode='choice'
          label={words.effort}
          value={effortMinutes ? format.minutes(effortMinutes) : words.noEffort}
          isEmpty={!effortMinutes}
          choices={[words.noEffort, ...EFFORTS.map(format.minutes)]}
          chosen={EFFORTS.indexOf(effortMinutes ?? 0) + 1}
          onPick={(place) => change({ effortMinutes: EFFORTS[place - 1] ?? null })}
        />
        <PickerField
          id='item-place'
          mode='choice'
          label={words.place}
          value={workPlace ? row.places[workPlace] : words.noPlace}
          isEmpty={!workPlace}
          choices={[words.noPlace, ...WORK_PLACES.map((place) => row.places[place])]}
          chosen={WORK_PLACES.findIndex((place) => place === workPlace) + 1}
          onPick={(place) => change({ workPlace: WORK_PLACES[place - 1] ?? null })}
        />
        <TextArea
          id='item-hint'
          label={words.hint}
          value={setting.hint ?? ''}
          placeholder={words.hintPlaceholder}
          maxLength={HINT_MAX}
          onInput={(hint) => change({ hint })}
        />
      </View>
      <Cell
        title={words.wantsProof}
        note={words.wantsProofNote}
        trail={
          <Switch
            id='item-proof'
            label={words.wantsProof}
            isOn={setting.wantsProof === true}
            onChange={(wantsProof) => change({ wantsProof })}
          />
        }
      />
      {item ? <View className='t-cap mt8'>{words.pastStays}</View> : null}
      <Button id='save-item' className='mt12' isBlock onTap={save}>
        {common.save}
      </Button>
      {item ? <Cell id='remove-item' icon='trash' tone='attend' title={words.remove} onTap={remove} /> : null}
    </Sheet>
  )
}
