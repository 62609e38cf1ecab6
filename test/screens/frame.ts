import type { Page } from 'playwright-core'

/** What the phone itself draws over a mini program: the status bar, the capsule and the home indicator. */
const svg = (ink: string): string => `
<div style="position:absolute;left:32px;top:21px;font:600 17px/24px system-ui;color:${ink}">$TIME</div>
<svg style="position:absolute;right:25px;top:25px" width="72" height="14" fill="${ink}">
  <rect x="0" y="9" width="3" height="4" rx="1"/><rect x="5" y="6.5" width="3" height="6.5" rx="1"/>
  <rect x="10" y="4" width="3" height="9" rx="1"/><rect x="15" y="1" width="3" height="12" rx="1"/>
  <g fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round">
    <path d="M25 5.500a9 9 0 0 1 13 0M27.7 8.500a5.2 5.2 0 0 1 7.6 0"/>
    <rect x="47.5" y="1.5" width="21" height="11" rx="3.5" stroke-width="1" opacity=".5"/>
  </g>
  <circle cx="31.5" cy="11.5" r="1.5"/><rect x="49.5" y="3.5" width="16" height="7" rx="2"/>
  <path d="M70 5v4a2 2 0 0 0 0-4z" opacity=".5"/>
</svg>`

const capsule = (ink: string, card: string): string => `
<svg style="position:absolute;right:7px;top:53px" width="87" height="32" fill="none">
  <rect x=".5" y=".5" width="86" height="31" rx="15.5" fill="${card}" stroke="${ink}" stroke-opacity=".14"/>
  <path d="M43.5 7v18" stroke="${ink}" stroke-opacity=".18"/>
  <g fill="${ink}"><circle cx="14.5" cy="16" r="2"/><circle cx="21.5" cy="16" r="3"/><circle cx="28.5" cy="16" r="2"/>
  <circle cx="65" cy="16" r="3"/></g><circle cx="65" cy="16" r="8.5" stroke="${ink}" stroke-width="2.2"/>
</svg>`

const indicator = (ink: string): string =>
  `<div style="position:absolute;left:128px;bottom:8px;width:134px;height:5px;border-radius:3px;background:${ink}"></div>`

/** Draws the phone's own parts over the page, in the colours of its theme. `time` is `HH:mm`. */
export const drawFrame = async (page: Page, { time, isDark }: { time: string; isDark: boolean }): Promise<void> => {
  const ink = isDark ? '#EDF0F5' : '#17202E'
  const card = isDark ? 'rgba(255,255,255,.06)' : 'rgba(255,255,255,.7)'
  const html = svg(ink).replace('$TIME', time) + capsule(ink, card) + indicator(ink)
  await page.evaluate((inner) => {
    const frame = document.createElement('div')
    frame.style.cssText = 'position:fixed;inset:0;z-index:99999;pointer-events:none'
    frame.innerHTML = inner
    document.body.append(frame)
  }, html)
}
