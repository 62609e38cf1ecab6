/** What WeChat's own style sheet does for pages and built-in components, and the few things that are this host's. */
export const PHONE_STYLE = `
html, body { margin: 0; height: 100%; overflow: hidden; overscroll-behavior: none }
.page-frame { position: absolute; inset: 0; overflow: hidden auto; background: var(--window-ground, #fff) }
.page-frame.behind { display: none }
wx-page, wx-view, wx-scroll-view { display: block }
wx-page { min-height: 100%; font: 16px/normal system-ui, sans-serif; -webkit-tap-highlight-color: transparent }
wx-text { display: inline; white-space: pre-wrap }
wx-scroll-view { overflow: hidden }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-canvas { display: block; width: 300px; height: 150px }
wx-picker { display: block }
wx-button { position: relative; display: block; box-sizing: border-box; margin: 0 auto; text-align: center; cursor: pointer }
wx-input { position: relative; display: block; height: 1.4rem; overflow: hidden }
wx-textarea { position: relative; display: block; width: 300px; height: 150px }
wx-input > input, wx-textarea > textarea {
  display: block; box-sizing: border-box; width: 100%; height: 100%; margin: 0; padding: 0; resize: none;
  border: 0; outline: 0; border-radius: 0; background: none; color: inherit; font: inherit;
  letter-spacing: inherit; text-align: inherit;
}
wx-textarea[auto-height] { height: auto }
wx-textarea[auto-height] > textarea { height: auto; field-sizing: content }
wx-textarea > div { box-sizing: border-box; padding: inherit }
wx-input > div::before { display: inline-block; height: 100%; vertical-align: middle; content: '' }
.input-placeholder { color: #808080 }
.host-picker { display: flex; gap: 8px; align-items: center; font: 17px system-ui, sans-serif }
`
