import { View } from '@tarojs/components'

const SUNRISE = [
  ['sunrise-water', 'var(--hairline-strong)', 1],
  ['sunrise-rays', 'var(--brand)', 0.55],
  ['sunrise-sun', 'var(--brand)', 1],
  ['sunrise-ground', 'var(--ink-1)', 1],
] as const

const DAWN = [
  ['dawn-stars', 'var(--ink-4)', 1],
  ['dawn-water', 'var(--hairline-strong)', 1],
  ['dawn-rays', 'var(--brand)', 0.55],
  ['dawn-sun', 'var(--brand)', 1],
  ['dawn-trees', 'var(--data-1)', 1],
  ['dawn-ground', 'var(--ink-1)', 1],
] as const

const ARTS = {
  sunrise: { layers: SUNRISE, width: 132, height: 72 },
  dawn: { layers: DAWN, width: 240, height: 132 },
}

/** A line drawing in the colours of the theme: one tinted mask for each colour. */
export function Art({ name }: { readonly name: keyof typeof ARTS }) {
  const { layers, width, height } = ARTS[name]
  return (
    <View className='art' style={{ width: `${width}px`, height: `${height}px` }}>
      {layers.map(([layer, color, opacity]) => (
        <View key={layer} className={`art-layer i-art-${layer}`} style={{ color, opacity }} />
      ))}
    </View>
  )
}
