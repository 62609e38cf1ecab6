import { View } from '@tarojs/components'
import { SectionHeading } from '@/ui/section-heading'
import { LogFold } from './log-fold'
import { StayBaseField } from './stay-base-field'
import { TypedField } from './typed-field'
import { useLogText } from './use-log-text'

export function TrafficSection() {
  const text = useLogText()
  const { person, time } = text.units
  return (
    <>
      <SectionHeading title={text.traffic} />
      <View className='card flush'>
        <TypedField field='viewers' unit={person} must={text.oneOfTwo} placeholder={text.placeholders.figure} />
        <TypedField field='views' unit={time} must={text.oneOfTwo} placeholder={text.placeholders.figure} />
        <LogFold fold='traffic' words={text.trafficFold}>
          <TypedField field='peakOnline' unit={person} />
          <TypedField field='averageStaySeconds' unit='' placeholder={text.placeholders.stay} />
          <StayBaseField />
          <TypedField field='impressions' unit={person} />
          <TypedField field='naturalViewers' unit={person} />
          <TypedField field='naturalPeakOnline' unit={person} />
          <TypedField field='averageOnline' unit={person} />
          <TypedField field='follows' unit={person} />
          <TypedField field='fanClubJoins' unit={person} />
        </LogFold>
      </View>
    </>
  )
}
