import { useEffect, useMemo, useState } from 'react'
import { copyPhotos } from '@/runtime/photos/copy-photos'
import { useRuntime } from '@/runtime/runtime-provider'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { useTeams } from '@/runtime/use-teams'
import { useSave } from '../use-save'
import { planCopy, type Side } from './plan-copy'
import { useManageText } from '../manage/use-manage-text'

/** The local teams of this phone, one of them looked into, and what a copy of its sessions into the open team would be. */
export function useCopy() {
  const manage = useManageText()
  const runtime = useRuntime()
  const { teams: shelf } = runtime
  const { teams, active } = useTeams()
  const replica = useReplica()
  const save = useSave()
  const sources = teams.filter(({ home, teamId }) => home === 'local' && teamId !== active?.teamId)
  const [chosenId, setChosenId] = useState(sources[0]?.teamId)
  const [looked, setLooked] = useState<{ readonly teamId: string; readonly side: Side }>()
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    if (chosenId === undefined) return undefined
    let isWanted = true
    void shelf.look(chosenId).then((side) => isWanted && side && setLooked({ teamId: chosenId, side }))
    return () => {
      isWanted = false
    }
  }, [shelf, chosenId])
  const sessions = useRecords('session')
  const source = sources.find(({ teamId }) => teamId === chosenId)
  const side = looked?.teamId === chosenId ? looked?.side : undefined
  // The sessions that are here decide what is left to copy.
  const plan = useMemo(() => (side && sessions ? planCopy(side, replica) : undefined), [side, replica, sessions])
  const go = async () => {
    if (!plan || isBusy || chosenId === undefined) return
    setIsBusy(true)
    const photos = await copyPhotos(plan.photos, chosenId, runtime)
    await save([...plan.writes, ...photos], manage.copy.copied(plan.count))
    setIsBusy(false)
  }
  return { sources, source, plan, isBusy, choose: setChosenId, go: () => void go(), into: active?.name ?? '' }
}
