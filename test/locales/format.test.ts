import { textsOf } from '@/locales/text-context'
import type { Language } from '@/locales/texts'

const friday = { month: 11, day: 20, hour: 20, minute: 0, weekday: 5 }
const sunday = { month: 12, day: 6, hour: 0, minute: 5, weekday: 7 }

const said = (language: Language) => {
  const { format, judgement } = textsOf(language)
  return {
    when: [format.when(friday), format.when(sunday)],
    day: format.day(friday),
    initials: [1, 2, 3, 4, 5, 6, 7].map((weekday) => format.weekdayInitial(weekday)),
    weeks: [format.dayRange({ month: 11, day: 16 }, { month: 11, day: 22 }), format.dayRange(friday, sunday)],
    minutes: [200, 240, 45].map((minutes) => format.minutes(minutes)),
    seconds: [560, 120, 45].map((seconds) => format.seconds(seconds)),
    tags: [judgement.tag('above', '21.0%'), judgement.tag('near', '5.0%'), judgement.tag('below', '22.1%')],
    short: [judgement.short('above', '9.0%'), judgement.short('below', '9.0%')],
    tooFew: [judgement.tooFew(1), judgement.tooFew(2)],
    unknown: format.unknown,
  }
}

test('Chinese says days, lengths and judgements as the design has them', () => {
  expect(said('zh-CN')).toEqual({
    when: ['周五 20:00', '周日 0:05'],
    day: '11月20日',
    initials: ['一', '二', '三', '四', '五', '六', '日'],
    weeks: ['11.16 – 11.22', '11.20 – 12.6'],
    minutes: ['3小时20分', '4小时', '45分'],
    seconds: ['9分20秒', '2分', '45秒'],
    tags: ['高于平时 21.0%', '接近平时', '低于平时 22.1%'],
    short: ['高 9.0%', '低 9.0%'],
    tooFew: ['再记 1 场，就能和自己的平时比', '再记 2 场，就能和自己的平时比'],
    unknown: '—',
  })
})

test('English says the same, with its own plurals', () => {
  expect(said('en')).toEqual({
    when: ['Fri 20:00', 'Sun 0:05'],
    day: '20 Nov',
    initials: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    weeks: ['16–22 Nov', '20 Nov – 6 Dec'],
    minutes: ['3 h 20 min', '4 h', '45 min'],
    seconds: ['9 min 20 s', '2 min', '45 s'],
    tags: ['21.0% above usual', 'Near usual', '22.1% below usual'],
    short: ['up 9.0%', 'down 9.0%'],
    tooFew: ['1 more session to compare with your usual', '2 more sessions to compare with your usual'],
    unknown: '—',
  })
})
