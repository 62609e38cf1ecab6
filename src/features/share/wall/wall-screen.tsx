import { useMemo, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { dawnsOfYear, yearsOfSessions } from '@/domain/share-card/dawns-of-year'
import { useText } from '@/locales/text-context'
import { useDrawn } from '@/runtime/picture/use-drawn'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { Segmented } from '@/ui/segmented'
import '../share.scss'
import { PictureButtons } from '../sheet/picture-buttons'
import { useShareText } from '../use-share-text'
import { wallDrawing } from './draw-wall'
import { wallFace, wallSentence } from './wall-words'

/** As many as stand side by side. */
const YEARS_SHOWN = 3

/** 一年的破晓: one small sky for each session, to keep as a picture or to send. */
export function WallScreen() {
  const { common } = useText()
  const { wall } = useShareText()
  const { navigation } = useRuntime()
  const sessions = useRecords('session')
  const boundaries = useBoundaries()
  const years = useMemo(() => yearsOfSessions({ sessions, boundaries }).slice(0, YEARS_SHOWN), [sessions, boundaries])
  const [chosen, setChosen] = useState<number>()
  const year = years.find((one) => one === chosen) ?? years[0]
  return (
    <Screen nav={<NavBar title={wall.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      {year === undefined ? <NoWall /> : null}
      {years.length > 1 ? (
        <View className='row'>
          <Segmented
            id='wall-year'
            isOnGround
            options={years.map((one) => ({ value: String(one), words: wall.year(one) }))}
            value={String(year)}
            onChange={(value) => setChosen(Number(value))}
          />
        </View>
      ) : null}
      {year === undefined ? null : <Wall key={year} year={year} />}
    </Screen>
  )
}

function NoWall() {
  const { wall } = useShareText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  return (
    <View id='wall-empty'>
      <EmptyState
        title={wall.none}
        text={wall.noneNote}
        actions={
          canWrite ? (
            <Button id='wall-log' kind='soft' onTap={() => navigation.open(ROUTES.log)}>
              {wall.log}
            </Button>
          ) : undefined
        }
      />
    </View>
  )
}

function Wall({ year }: { readonly year: number }) {
  const share = useShareText()
  const sessions = useRecords('session')
  const boundaries = useBoundaries()
  const teamName = useTeams().active?.name ?? ''
  const skies = useMemo(() => dawnsOfYear(year, { sessions, boundaries }), [year, sessions, boundaries])
  const drawing = useMemo(() => wallDrawing(wallFace({ year, teamName, skies }, share)), [year, teamName, skies, share])
  const address = useDrawn(drawing)
  const words = wallSentence({ year, skies }, share)
  const { width, height } = drawing.size
  return (
    <View className='card'>
      {address ? (
        <Image
          id='wall-picture'
          className='wall-picture'
          style={{ aspectRatio: `${width} / ${height}` }}
          src={address}
          ariaLabel={words}
          nativeProps={{ alt: words }}
        />
      ) : (
        <View className='wall-picture share-waiting t-sub'>
          {address === null ? share.wall.notDrawn : share.sheet.drawing}
        </View>
      )}
      <View id='wall-words' className='mt12'>
        {words}
      </View>
      <View className='t-cap mt4'>{share.wall.note}</View>
      <View className='row g12 mt16 share-buttons'>
        <PictureButtons address={address} />
      </View>
    </View>
  )
}
