import type { Page } from 'playwright-core'

interface Inks {
  readonly ink: string
  readonly line: string
  readonly fill: string
}

const LIGHT: Inks = { ink: '#17202E', line: 'rgba(23,32,46,.14)', fill: 'rgba(255,255,255,.66)' }
const DARK: Inks = { ink: '#EDF0F5', line: 'rgba(237,240,245,.2)', fill: 'rgba(255,255,255,.06)' }

const statusBar = (time: string): string => `
<div style="box-sizing:border-box;height:47px;padding:16px 26px 0 34px;display:flex;justify-content:space-between;
  align-items:center;font:600 16px/20px sans-serif;font-variant-numeric:tabular-nums"><span>${time}</span>
<span style="display:flex;gap:6px;align-items:center">
<svg width="18" height="12" fill="currentColor"><rect y="8" width="3" height="4" rx=".8"/>
  <rect x="5" y="5.5" width="3" height="6.5" rx=".8"/><rect x="10" y="3" width="3" height="9" rx=".8"/>
  <rect x="15" width="3" height="12" rx=".8"/></svg>
<svg width="17" height="12" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round">
  <path d="M1.6 4.2a9.8 9.8 0 0 1 13.8 0M4.2 7a6 6 0 0 1 8.6 0"/>
  <circle cx="8.5" cy="10" r="1" fill="currentColor" stroke="none"/></svg>
<svg width="27" height="13" fill="none">
  <rect x=".6" y=".6" width="22.8" height="11.8" rx="3.6" stroke="currentColor" stroke-opacity=".4"/>
  <rect x="2.2" y="2.2" width="17" height="8.6" rx="2.2" fill="currentColor"/>
  <path d="M25 4.6v3.8c.9-.3 1.5-1 1.5-1.9s-.6-1.6-1.5-1.9Z" fill="currentColor" fill-opacity=".5"/></svg>
</span></div>`

const capsule = ({ line, fill }: Inks): string => `
<div style="box-sizing:border-box;position:absolute;right:7px;top:53px;width:87px;height:32px;border-radius:16px;
  border:.5px solid ${line};background:${fill};display:flex;align-items:center">
<svg viewBox="0 0 43 32" style="flex:1;height:32px" fill="currentColor"><circle cx="14.5" cy="16" r="2"/>
  <circle cx="21.5" cy="16" r="3"/><circle cx="28.5" cy="16" r="2"/></svg>
<i style="width:.5px;height:18px;background:${line}"></i>
<svg viewBox="0 0 43 32" style="flex:1;height:32px" fill="none" stroke="currentColor" stroke-width="2.2">
  <circle cx="21.5" cy="16" r="8.4"/><circle cx="21.5" cy="16" r="2.6" fill="currentColor" stroke="none"/></svg></div>`

const HOME_BAR = `<div style="position:absolute;left:50%;bottom:8px;width:134px;height:5px;margin-left:-67px;
  border-radius:3px;background:currentColor"></div>`

/**
 * Draws over the page what the phone itself would: the status bar, the capsule and the home bar, as in the designs and
 * in the colours of the theme, or of the night on a page that begins with it. `time` is `HH:mm`; a phone shows it without a leading zero.
 */
export const drawFrame = async (page: Page, { time, isDark }: { time: string; isDark: boolean }): Promise<void> => {
  const isNight = await page.evaluate(() => document.querySelector('.dawn') !== null)
  const inks = isDark || isNight ? DARK : LIGHT
  const home = `<div style="color:${(isDark ? DARK : LIGHT).ink}">${HOME_BAR}</div>`
  const html = statusBar(time.replace(/^0/, '')) + capsule(inks) + home
  await page.evaluate(
    ({ inner, ink }) => {
      const frame = document.createElement('div')
      frame.style.cssText = `position:fixed;inset:0;z-index:99999;pointer-events:none;color:${ink}`
      frame.innerHTML = inner
      document.body.append(frame)
    },
    { inner: html, ink: inks.ink },
  )
}
