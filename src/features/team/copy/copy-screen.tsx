import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { Avatar } from '@/ui/avatar'
import { Button } from '@/ui/button'
import { ChoiceList } from '@/ui/choice-list'
import { SectionHeading } from '@/ui/section-heading'
import { ManagePage } from '../manage/manage-page'
import type { CopyPlan } from './plan-copy'
import { useCopy } from './use-copy'
import { useManageText } from '../manage/use-manage-text'

/** 拷贝场次: out of a local team of this phone into the open one, counted before it is done. */
export function CopyScreen() {
  const { copy: words } = useManageText()
  return (
    <ManagePage title={words.title} isLocal>
      <CopyForm />
    </ManagePage>
  )
}

/** Below the page, which holds what is said of a copy and takes it back. */
function CopyForm() {
  const manage = useManageText()
  const { copy: words } = manage
  const { sources, source, plan, isBusy, choose, go, into } = useCopy()
  if (!source) return <View className='card t-sub center'>{words.none}</View>
  return (
    <>
      {sources.length > 1 ? (
        <>
          <SectionHeading title={words.from} />
          <View className='card flush'>
            <ChoiceList
              id='copy-from'
              choices={sources.map(({ teamId, name }) => ({
                value: teamId,
                words: name,
                lead: <Avatar name={name} tint={2} isSquare />,
              }))}
              chosen={[source.teamId]}
              onChoose={choose}
            />
          </View>
        </>
      ) : null}
      {plan ? (
        <PlanCard plan={plan} from={source.name} into={into} />
      ) : (
        <View className='card t-sub center'>{words.reading}</View>
      )}
      {plan && plan.count > 0 ? (
        <Button id='copy-go' isBlock isBusy={isBusy} onTap={go}>
          {isBusy ? manage.busy : words.go(plan.count)}
        </Button>
      ) : null}
    </>
  )
}

interface PlanCardProps {
  readonly plan: CopyPlan
  readonly from: string
  readonly into: string
}

function PlanCard({ plan, from, into }: PlanCardProps) {
  const { format } = useTeamText()
  const manage = useManageText()
  const { copy: words } = manage
  const { count, already, accounts, anchors } = plan
  if (count === 0) {
    return (
      <View id='copy-nothing' className='card t-sub center'>
        {words.nothing}
      </View>
    )
  }
  const lines = [
    ...(already > 0 ? [words.already(already)] : []),
    ...(accounts.length > 0 ? [words.accounts(format.list(accounts))] : []),
    ...(anchors.length > 0 ? [words.anchors(format.list(anchors))] : []),
    words.means,
    words.seen,
  ]
  return (
    <View className='card'>
      <View id='copy-count' className='t-title'>
        {words.count(count, from, into)}
      </View>
      <View className='manage-lines mt8'>
        {lines.map((line) => (
          <View key={line} className='t-sub'>
            {line}
          </View>
        ))}
      </View>
    </View>
  )
}
