import { useCallback, useEffect, useState } from 'react'
import { useRuntime } from '@/runtime/runtime-provider'
import { readOwnData, type OwnData } from './read-own-data'

/** What the cloud keeps of this person for one team; nothing while it is asked. It is read before the tap that saves it. */
export function useOwnData(teamId: string) {
  const { cloud } = useRuntime()
  const [answer, setAnswer] = useState<OwnData>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    void readOwnData(teamId, { cloud }).then((read) => isWanted && setAnswer(read))
    return () => {
      isWanted = false
    }
  }, [cloud, teamId, tries])
  const retry = useCallback(() => {
    setAnswer(undefined)
    setTries((count) => count + 1)
  }, [])
  return { answer, retry }
}
