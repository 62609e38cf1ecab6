import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { ManagePage } from '../manage/manage-page'
import { Problem } from '../manage/problem'
import { useExport } from './use-export'
import { useManageText } from '../manage/use-manage-text'

/** 导出全部数据: the owner's whole team in one file. */
export function ExportScreen() {
  const { exporting: words } = useManageText()
  const { progress, file, said, problem, fetch, save, stop } = useExport()
  return (
    <ManagePage title={words.title}>
      <View className='card manage-lines'>
        <View className='t-body'>{words.lead}</View>
        <View className='t-sub'>{words.care}</View>
      </View>
      {progress ? <ProgressCard {...progress} /> : null}
      {file ? (
        <View id='export-ready' className='card t-title'>
          {words.ready(file.recordCount, file.photos.files.length)}
          {file.photos.leftOut > 0 ? (
            <View className='t-sub mt4'>{words.photosLeftOut(file.photos.leftOut)}</View>
          ) : null}
        </View>
      ) : null}
      {said ? (
        <View id='export-said' className='t-sub center' ariaRole='status'>
          {said}
        </View>
      ) : null}
      <Problem words={problem} />
      <View className='manage-actions'>
        {file ? (
          <Button id='export-save' icon='download' isBlock onTap={save}>
            {words.save}
          </Button>
        ) : null}
        {progress ? (
          <Button id='export-stop' kind='well' isBlock onTap={stop}>
            {words.stop}
          </Button>
        ) : (
          <Button id='export-start' kind={file ? 'plain' : 'primary'} isBlock onTap={fetch}>
            {file ? words.again : words.start}
          </Button>
        )}
      </View>
    </ManagePage>
  )
}

function ProgressCard({ done, total }: { readonly done: number; readonly total: number }) {
  const { exporting: words } = useManageText()
  const share = total > 0 ? Math.min(1, done / total) : 0
  return (
    <View className='card' ariaRole='status'>
      <View className='t-sub num'>{words.progress(done, total)}</View>
      <View className='progress-track mt8'>
        <View className='progress-done' style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
    </View>
  )
}
