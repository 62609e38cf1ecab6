import { html } from 'hono/html'
import { PEOPLE, type Person } from './people'

const STYLE = `
  :root { color-scheme: light dark; --ground: #f5f6f8; --card: #fff; --ink: #17202e; --ink-2: #4e5868; --line: #eceef1;
    --soft: #fdf0e8; --brand: #ba4610 }
  @media (prefers-color-scheme: dark) { :root { --ground: #0d131f; --card: #17202e; --ink: #f1f3f6; --ink-2: #a9b3c2;
    --line: #263041; --soft: #33241d; --brand: #f2935f } }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/24px -apple-system, BlinkMacSystemFont,
    "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
  main { max-width: 420px; margin: 0 auto; padding: 56px 16px 40px }
  .dawn { height: 6px; width: 72px; border-radius: 3px; margin-bottom: 20px;
    background: linear-gradient(90deg, #2b3a5a, #b86f54 60%, #f08a4b) }
  h1 { font-size: 26px; line-height: 32px; margin: 0 0 8px }
  p { color: var(--ink-2); font-size: 14px; line-height: 20px; margin: 0 0 4px }
  ul { list-style: none; margin: 24px 0; padding: 0; background: var(--card); border-radius: 14px; overflow: hidden }
  li + li { border-top: 1px solid var(--line) }
  a { display: flex; align-items: center; gap: 12px; min-height: 60px; padding: 10px 16px; color: inherit; text-decoration: none }
  a:hover, a:focus-visible { background: var(--soft); outline: none }
  .face { width: 36px; height: 36px; border-radius: 18px; background: var(--soft); color: var(--brand);
    display: grid; place-items: center; font-weight: 600 }
  .part { margin-left: auto; color: var(--ink-2); font-size: 13px }
`

/** A page of the app, as a copied link names it; anything else leads to the first page. */
const PAGE = /^\/pages[\w/-]*(?:\?[\w=&%-]*)?$/

const rowOf = ({ key, name, part }: Person, hash: string) => html`
  <li>
    <a href="/as/${key}/${hash}" target="_blank">
      <span class="face" aria-hidden="true">${name.slice(0, 1)}</span>
      <span>${name}</span>
      <span class="part">${part.zh} · ${part.en}</span>
    </a>
  </li>
`

/** The way in: whom to be, and on which page to begin. Roles are a suggestion, given by nobody until the owner invites. */
export function peoplePage(open = '') {
  const hash = PAGE.test(open) ? `#${open}` : ''
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>破晓 Daybreak</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <div class="dawn"></div>
          <h1>破晓 Daybreak</h1>
          <p>这台电脑上的一支小团队。选一个人进去，各开一个标签页，就能看到他们怎样同步。</p>
          <p lang="en">
            A whole team on this machine. Be one of them, each in a tab of their own, and watch them keep in step.
          </p>
          <ul>
            ${PEOPLE.map((person) => rowOf(person, hash))}
          </ul>
          <p>名字旁的角色只是建议：先由一个人建团队，再用邀请码请其他人。</p>
          <p lang="en">The roles are a suggestion: one makes the team, then invites the others by code.</p>
        </main>
      </body>
    </html>`
}
