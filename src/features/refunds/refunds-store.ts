import { createStore, type StoreApi } from 'zustand/vanilla'
import { yuanText } from '@/domain/money/yuan-text'
import { parseYuan } from '@/domain/money/parse-yuan'
import type { RefundTexts } from './refund-writes'

export interface RefundsForm {
  readonly texts: RefundTexts
  /** The session whose well has, or is to have, the keyboard. */
  readonly focused?: string
  /** 之前漏补的 are shown too. */
  readonly showsMissed: boolean
  readonly isSaving: boolean
}

export interface RefundsStore extends StoreApi<RefundsForm> {
  readonly type: (sessionId: string, text: string) => void
  readonly focus: (sessionId: string | undefined) => void
  /** A well lost the keyboard: what can be read is spelled out. */
  readonly leave: (sessionId: string) => void
  readonly showMissed: () => void
  readonly setSaving: (isSaving: boolean) => void
  /** Everything typed is on storage, or put back. */
  readonly replace: (texts: RefundTexts) => void
}

/** The totals as typed; one subscription a well. `keep` is called with every change. */
export function createRefundsStore(texts: RefundTexts, keep: (texts: RefundTexts) => void): RefundsStore {
  const store = createStore<RefundsForm>(() => ({ texts, showsMissed: false, isSaving: false }))
  const change = (next: RefundTexts) => {
    store.setState({ texts: next })
    keep(next)
  }
  return {
    ...store,
    type: (sessionId, text) => change({ ...store.getState().texts, [sessionId]: text }),
    focus: (focused) => store.setState({ focused }),
    leave(sessionId) {
      const current = store.getState().texts
      const read = parseYuan(current[sessionId] ?? '')
      if (read.ok) change({ ...current, [sessionId]: yuanText(read.fen) })
      if (store.getState().focused === sessionId) store.setState({ focused: undefined })
    },
    showMissed: () => store.setState({ showsMissed: true }),
    setSaving: (isSaving) => store.setState({ isSaving }),
    replace: change,
  }
}
