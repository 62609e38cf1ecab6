import type { guess as zhCN } from '../zh-CN/guess'

export const guess: typeof zhCN = {
  title: 'Guess first',
  guessed: (range) => `Guess ${range}`,
  invite: 'Guess the GMV of this show; the usual is shown once the guess is sealed',
  start: 'Guess first',
  change: 'Change my guess',
  sealedAt: (time) => `Sealed ${time}`,
  opensLater: 'Opens once the show is saved',
  onlyMe: 'My guess of GMV; for now only I see it',
  otherPhone: 'Sealed on another phone, where it can be seen',
  usual: (amount) => `Shown only after sealing, the usual: ¥${amount}`,
  noUsual: (need) => `Log ${need} more to have a usual beside it`,
  done: (name) => `${name} has guessed`,
  notYet: (name) => `${name} has not guessed yet`,
  low: 'At least',
  high: 'At most',
  placeholder: 'e.g. 220000',
  unit: '¥',
  sheetNote: 'In what range will GMV be? It can be changed until the show starts and opens once the show is saved.',
  seal: 'Seal',
  sealed: 'Sealed',
  needed: 'Enter an amount, such as 220000',
  unread: 'This is no amount; write it like 220000',
  turned: 'The least is more than the most; swap them',
  tooLate: 'The show has started; it can no longer be guessed',
  recordTitle: 'How my guesses come out',
  latest: (count) => `Last ${count}`,
  result: (amount, inside, count) => `Actual ${amount}; ${inside} of the last ${count} guessed`,
  tally: (inside, above, below) =>
    [`${inside} inside the range`, above > 0 && `${above} above it`, below > 0 && `${below} below it`]
      .filter(Boolean)
      .join(', ') + '.',
  beside: (range, usual) => `My guess ${range}; the usual alone says ${usual}`,
  besideNoUsual: (range) => `My guess ${range}; there was no usual then`,
  uncounted: (count) =>
    `${count} not counted: what was opened is not what was sealed, or it was sealed after the start.`,
  noPenalty: 'A miss costs nothing. A wider range is a skill as well.',
  point: {
    inside: (day) => `${day}, inside the range`,
    above: (day) => `${day}, above the range`,
    below: (day) => `${day}, below the range`,
  },
}
