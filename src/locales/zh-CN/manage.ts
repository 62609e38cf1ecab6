/** What is said of a team's end and its data before a page of the sub-package is open. */
export const manage = {
  /** Where the pages of the sub-package are entered. */
  cells: {
    copy: '从这台手机的别的团队拷贝场次',
    exporting: '导出全部数据',
    exportingSide: '一个文件',
    shares: '分享出去的链接',
    personal: '导出/删除我的个人信息',
    erase: '删除整个团队的数据',
    eraseSide: '7 天内可撤回',
    eraseHere: '删除这个团队',
    eraseHereSide: '只在这台手机上',
  },
  departure: {
    removed: (team: string) => `你已经不在「${team}」里了`,
    removedNote: '老板把你移出了这个团队，它的数据已从这台手机移走，别的团队都还在。想回来，请老板再邀请一次。',
    erased: (team: string) => `「${team}」已经删除了`,
    erasedNote: '老板在 7 天前要求删除整个团队，数据已从云端和这台手机移走。',
    rescue: '你还没同步的内容没有丢，已经留成一个文件。存下来，可以发给老板补录。',
    save: '存下没同步的内容',
  },
  erasing: {
    title: (team: string, when: string) => `「${team}」将在 ${when} 删除`,
    banner: (when: string) => `整个团队将在 ${when} 删除`,
    note: (who: string) => `${who}要求删除整个团队的数据。在那之前老板可以撤回；要留的内容，请先存下来。`,
    someone: '老板',
    keep: '撤回删除',
    kept: '撤回了，团队和数据都在',
  },
  found: { title: '你已经在这些团队里', note: '点一下，就在这台手机上打开。', failed: '没能问到云端有没有你的团队' },
}
