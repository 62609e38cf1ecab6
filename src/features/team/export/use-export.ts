import { useRef, useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import type { ExportRun } from './export-run'
import { exportTeam, type ExportFile } from './export-team'
import { problemWords } from '../problem-words'
import { useManageText } from '../manage/use-manage-text'

interface Progress {
  readonly done: number
  readonly total: number
}

/**
 * Fetching and saving are two taps: WeChat hands a file over only at a tap, and fetching may take a while.
 * `file`: what was fetched and waits to be saved.
 */
export function useExport() {
  const text = useTeamText()
  const manage = useManageText()
  const { cloud, clock, files } = useRuntime()
  const { active } = useTeams()
  const [progress, setProgress] = useState<Progress>()
  const [file, setFile] = useState<ExportFile>()
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const isCancelled = useRef(false)
  const fetch = async () => {
    isCancelled.current = false
    setSaid(undefined)
    setProblem(undefined)
    setFile(undefined)
    setProgress({ done: 0, total: 0 })
    const run: ExportRun = {
      onProgress: (done, total) => setProgress({ done, total }),
      isCancelled: () => isCancelled.current,
    }
    const made = await exportTeam(active?.teamId ?? '', run, { cloud, clock })
    setProgress(undefined)
    if (made.ok) return setFile(made.file)
    if (made.code === 'cancelled') return setSaid(manage.exporting.stopped)
    setProblem(problemWords(made.code, text))
  }
  const save = async () => {
    if (!file) return
    const saved = await files.save(file.name, file.text)
    if (saved.ok) return setSaid(manage.exporting.saved)
    setProblem(problemWords(saved.code === 'unavailable' ? 'storage_unavailable' : saved.code, text))
  }
  const stop = () => {
    isCancelled.current = true
  }
  return { progress, file, said, problem, fetch: () => void fetch(), save: () => void save(), stop }
}
