import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import type { SetAside } from '@/replica/replica'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { fieldName, fieldText } from '@/runtime/records/field-texts'
import { useNames } from '@/runtime/records/use-names'

/** What the person has to know of the phone's copy: refused changes, damage, an old version. */
export function TroubleCards() {
  const { sessions } = useText()
  const { setAside, damage, state } = useSync()
  const { active, rescues } = useTeams()
  const { teams } = useRuntime()
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
      {rescues.map(({ key, teamName }) => (
        <RescueCard key={key} teamName={teamName} onSave={() => void teams.saveRescue(key)} />
      ))}
      {setAside.map((change) => (
        <SetAsideCard key={change.key} change={change} />
      ))}
    </>
  )
}

interface RescueCardProps {
  readonly teamName: string
  readonly onSave: () => void
}

/** What a team left behind that this person was removed from. */
function RescueCard({ teamName, onSave }: RescueCardProps) {
  const { sync } = useText().sessions
  return (
    <View className='card' ariaRole='alert'>
      <View className='t-title'>{sync.removed(teamName)}</View>
      <View className='t-sub mt4'>{sync.removedNote}</View>
      <Button id='save-rescue' kind='well' isSmall className='mt12' onTap={onSave}>
        {sync.saveRescue}
      </Button>
    </View>
  )
}

function SetAsideCard({ change }: { readonly change: SetAside }) {
  const text = useText()
  const replica = useReplica()
  const names = useNames()
  const { sync } = text.sessions
  const why = change.code === 'forbidden' ? sync.why.forbidden : sync.why.other
  return (
    <View className='card' ariaRole='alert'>
      <View className='t-title'>{sync.setAside}</View>
      <View className='t-sub mt4'>{sync.setAsideNote(why)}</View>
      {Object.entries(change.fields).map(([field, value]) => {
        const written = fieldText(field, value, { text, names })
        return (
          <View key={field} className='row between t-cap mt4'>
            <View>{fieldName(field, text)}</View>
            <View className='num'>
              {written.value}
              {written.unit}
            </View>
          </View>
        )
      })}
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
