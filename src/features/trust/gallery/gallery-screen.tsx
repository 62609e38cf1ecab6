import { useState } from 'react'
import { View } from '@tarojs/components'
import { present } from '@/domain/checklist/change-checklist'
import type { TeamKind } from '@/domain/records/team'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { Segmented } from '@/ui/segmented'
import { useBook } from '../book/use-book'
import { RULES } from '../library/rules'
import type { Template, TemplateGroup } from '../library/template'
import { TEMPLATES, wordsIn } from '../library/template-library'
import { useChecklistWrites } from '../lists/use-checklist-writes'
import '../trust-pages.scss'
import '../trust.scss'
import { useLanguage } from '@/runtime/use-language'
import { useTrustText } from '../use-trust-text'
import { TemplateSheet } from './template-sheet'

const GROUPS: readonly TemplateGroup[] = [
  'normal',
  'companionship',
  'personal',
  'firstOrders',
  'privateDomain',
  'review',
  'weekly',
]

/** 清单模板库: what there is for 商家 and for 达人, by purpose, each to be looked into and copied. */
export function GalleryScreen() {
  const { common, format } = useText()
  const { gallery: words } = useTrustText()
  const { navigation } = useRuntime()
  const { active } = useTeams()
  const [audience, setAudience] = useState<TeamKind>(active?.kind ?? 'merchant')
  const [openId, setOpenId] = useState<string>()
  const opened = TEMPLATES.find(({ id }) => id === openId)
  const inUse = useTemplatesInUse()
  const checked = clockOf(instantOf(RULES.routine.checkedOn, 0))
  const sheet = opened ? (
    <TemplateSheet
      key={opened.id}
      template={opened}
      isInUse={inUse.has(opened.id)}
      onClose={() => setOpenId(undefined)}
    />
  ) : undefined
  return (
    <Screen
      nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheet}
    >
      <View className='center'>
        <Segmented
          id='audience'
          isOnGround
          options={(['merchant', 'influencer'] as const).map((value) => ({ value, words: words.audiences[value] }))}
          value={audience}
          onChange={setAudience}
        />
      </View>
      {GROUPS.map((group) => (
        <Group
          key={group}
          title={words.groups[group]}
          templates={TEMPLATES.filter((one) => one.audience === audience && one.group === group)}
          inUse={inUse}
          onOpen={setOpenId}
        />
      ))}
      <View className='t-cap center'>{words.checked(`${checked.year} ${format.day(checked)}`)}</View>
    </Screen>
  )
}

interface GroupProps {
  readonly title: string
  readonly templates: readonly Template[]
  readonly inUse: ReadonlySet<string>
  readonly onOpen: (id: string) => void
}

function Group({ title, templates, inUse, onOpen }: GroupProps) {
  const { gallery: words, moments } = useTrustText()
  const language = useLanguage()
  return (
    <>
      <SectionHeading title={title} />
      <View className='card flush'>
        {templates.map(({ id, name, moment, items }) => (
          <Cell
            key={id}
            id={`template-${id}`}
            title={wordsIn(language, name)}
            note={words.facts(moments[moment], items.length)}
            value={inUse.has(id) ? words.inUse : undefined}
            onTap={() => onOpen(id)}
          />
        ))}
      </View>
    </>
  )
}

/** The templates of which the team has a list that goes on. */
function useTemplatesInUse(): ReadonlySet<string> {
  const { lists } = useBook()
  const { today } = useChecklistWrites()
  return new Set(present(lists, today()).flatMap(({ templateId }) => (templateId ? [templateId] : [])))
}
