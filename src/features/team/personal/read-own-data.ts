import type { PersonalData } from '@/protocol/calls'
import type { Services } from '@/runtime/services'
import type { TeamFailure } from '@/runtime/team-result'

export type OwnData = { readonly ok: true; readonly data: PersonalData } | TeamFailure

/** Everything that the cloud keeps of this person for one team, page by page. */
export async function readOwnData(teamId: string, { cloud }: Pick<Services, 'cloud'>): Promise<OwnData> {
  const pages: PersonalData[] = []
  let from: string | undefined
  for (;;) {
    const page = await cloud.call('data.mine', { teamId, ...(from !== undefined && { from }) })
    if (!page.ok) return page
    pages.push(page.data)
    from = page.data.next
    if (from !== undefined) continue
    return { ok: true, data: { ...page.data, invites: pages.flatMap(({ invites }) => invites) } }
  }
}
