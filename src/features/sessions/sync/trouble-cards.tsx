import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import type { SetAside } from '@/replica/replica'
import { useReplica } from '@/runtime/use-replica'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'

/** What the person has to know of the phone's copy: refused changes, damage, an old version. */
export function TroubleCards() {
  const { sessions } = useText()
  const { setAside, damage, state } = useSync()
  const { active } = useTeams()
  const { sync } = sessions
  return (
    <>
      {state === 'update_needed' ? (
        <Banner icon='warning' tone='attend' title={sync.updateNeeded} note={sync.updateNeededNote} />
      ) : null}
      {damage ? (
        <Banner
          icon='warning'
          tone='attend'
          title={sync.damage[damage]}
          note={active?.home === 'cloud' ? sync.damageCloud : sync.damageLocal}
        />
      ) : null}
      {setAside.map((change) => (
        <SetAsideCard key={change.key} change={change} />
      ))}
    </>
  )
}

function SetAsideCard({ change }: { readonly change: SetAside }) {
  const { sessions } = useText()
  const replica = useReplica()
  const { sync } = sessions
  const why = change.code === 'forbidden' ? sync.why.forbidden : sync.why.other
  return (
    <View className='card' ariaRole='alert'>
      <View className='t-title'>{sync.setAside}</View>
      <View className='t-sub mt4'>{sync.setAsideNote(why)}</View>
      {Object.entries(change.fields).map(([field, value]) => (
        <View key={field} className='row between t-cap mt4'>
          <View>{field}</View>
          <View className='num'>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</View>
        </View>
      ))}
      <Button
        id={`set-aside-${change.key}`}
        kind='well'
        isSmall
        className='mt12'
        onTap={() => void replica.dismissSetAside(change.key)}
      >
        {sync.dismiss}
      </Button>
    </View>
  )
}
