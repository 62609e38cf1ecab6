import { useState } from 'react'
import { useText } from '@/locales/text-context'
import { usePhotoText } from '@/locales/use-photo-text'
import type { Write } from '@/replica/replica'
import { useToast } from '@/ui/toast'
import { useRuntime } from '../runtime-provider'
import { useReplica } from '../use-replica'
import { addPhoto, type PhotoAdded, type PhotoOwner } from './add-photo'

type Problem = Extract<PhotoAdded, { ok: false }>['code']

/** WeChat's album gives nine at most in one go. */
const CHOSEN_MAX_COUNT = 9

/** Lets the person choose pictures and keeps each; what could not be kept is said, with what could. */
export function useAddPhotos(owner: PhotoOwner, left: number) {
  const runtime = useRuntime()
  const replica = useReplica()
  const toast = useToast()
  const problemWords = useProblemWords()
  const { common } = useText()
  const words = usePhotoText()
  const [isBusy, setIsBusy] = useState(false)
  const say = (undo: readonly Write[], problem: Problem | undefined) => {
    const added = undo.length > 0 ? words.added(undo.length) : ''
    const told = [added, problem ? problemWords(problem) : ''].filter(Boolean).join(' · ')
    if (told === '') return
    const takeBack = { words: common.undo, onUndo: () => void replica.write(undo) }
    toast.show(undo.length > 0 ? { words: told, undo: takeBack } : { words: told })
  }
  const add = async () => {
    const chosen = await runtime.media.choose(Math.min(left, CHOSEN_MAX_COUNT))
    if (!chosen.ok) return say([], chosen.code)
    setIsBusy(true)
    const undo: Write[] = []
    let problem: Problem | undefined
    // One after the other: the phone has the memory for one.
    for (const photo of chosen.value.slice(0, left)) {
      const added = await addPhoto(photo, owner, { phone: runtime, replica })
      if (added.ok) undo.push(added.undo)
      else problem = added.code
    }
    setIsBusy(false)
    say(undo, problem)
  }
  return { isBusy, add: () => void add() }
}

function useProblemWords(): (problem: Problem) => string {
  const { common } = useText()
  const { problems } = usePhotoText()
  return (problem) => {
    if (problem === 'cancelled') return ''
    if (problem === 'storage_full') return common.storageFull
    return problem === 'storage_unavailable' ? common.storageUnavailable : problems[problem]
  }
}
