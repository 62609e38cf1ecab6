import type { Kind } from '@/domain/records/kinds'
import { useTeamText } from '@/locales/use-team-text'
import { MainTabs } from '@/runtime/main-tabs'
import { QuestionCards } from '@/runtime/records/question-cards'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { BackupBanner } from './data/backup-banner'
import { DataSection } from './data/data-section'
import { ErasureBanner } from './erase/erasure-banner'
import { HabitsSection } from './habits/habits-section'
import { HeadCard } from './head/head-card'
import { MembersSection } from './members/members-section'
import { AccountsSection } from './people/accounts-section'
import { AnchorsSection } from './people/anchors-section'

/** What is edited here; the roster has a page of its own. */
const KINDS: readonly Kind[] = ['account', 'anchor', 'settings']

/** The tab 我的. */
export function TeamScreen() {
  const { team } = useTeamText()
  return (
    <Screen nav={<NavBar title={team.title} />} tabBar={<MainTabs active='team' />}>
      <HeadCard />
      <ErasureBanner />
      <BackupBanner />
      <QuestionCards kinds={KINDS} />
      <MembersSection />
      <AccountsSection />
      <AnchorsSection />
      <HabitsSection />
      <DataSection />
    </Screen>
  )
}
