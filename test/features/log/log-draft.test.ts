import { usableDraft, type LogDraft } from '@/features/log/log-draft'
import { emptyValues } from '@/features/log/log-values'
import { aForm, THAT_NIGHT } from './log-builders'

const draft: LogDraft = { sessionId: 'fresh', initial: emptyValues(), values: aForm(), savedAt: THAT_NIGHT }
const nothingLogged = () => false

describe('a draft that was found', () => {
  it('comes back as it was typed', () => {
    expect(usableDraft(draft, nothingLogged)).toEqual(draft)
    expect(usableDraft(undefined, nothingLogged)).toBeUndefined()
  })

  it('is spent when a kill came between saving and clearing it', () => {
    expect(usableDraft(draft, (id) => id === 'fresh')).toBeUndefined()
  })

  it('opens in a newer version with the fields it did not know left empty', () => {
    const { changeNext: _, ...older } = aForm()
    const found = { ...draft, values: older } as LogDraft
    expect(usableDraft(found, nothingLogged)?.values.changeNext).toBe('')
  })
})
