import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

const sentences = {
  histories:
    'Simulated histories: phones with the real replica on streams of different readers, second phones with nothing on them, snapshots made every 6 batches and read in pages, the real api; lost, late, repeated and overtaken calls, kills at any step on storage or with the cloud, clocks that lie both ways and change their lie, members who are taken out, leave, come back by a code, change roles and hand over, at any moment or in the one in which a push arrives.',
  kills: 'SIGKILLs of a real process of the local cloud while four people push; the seed says when.',
  requests:
    'Malformed and forbidden requests, all to one cloud: no document changes but what is counted of who asks, nothing is logged as a failure.',
  roles: 'Every call by every role, an outsider, a removed member and the owner of another team.',
  mutants:
    'Mistakes put into the product on purpose, one at a time, to see whether the histories see them. A violation would be one that they do not.',
}

export const figure = (value) => value.toLocaleString('en')

/** What did not hold is part of the document until it does. */
const openEnds = (results) => {
  const commands = new Set(results.flatMap(({ violations }) => violations.map((one) => `- \`${one.again}\``)))
  return commands.size === 0
    ? ''
    : `**${commands.size} runs did not hold**, and are not yet explained:\n\n${[...commands].join('\n')}\n\n`
}

const chapterOf = ({ part, facts, caught = [] }) => {
  const counted = Object.entries(facts).map(([name, value]) => `${name}: ${figure(value)}`)
  const chapter = `**${part}.** ${sentences[part]} Counted on the way: ${counted.join(', ')}.`
  if (caught.length === 0) return chapter
  const rows = caught.map(({ name, after }) => `| ${name} | ${figure(after)} |`)
  return `${chapter}\n\n| mistake | seen after histories |\n|---|---:|\n${rows.join('\n')}`
}

/** Parts that come to the same whatever the scale are whole by themselves. */
const wholeOf = ({ part, count }, whole) => (part === 'roles' ? count : whole[part])

const textOf = (results, whole) => {
  const rows = results.map(
    (result) =>
      `| ${result.part} | ${figure(result.count)} | ${figure(wholeOf(result, whole))} | ${figure(result.violations.length)} | ${figure(result.seconds)} s | \`${result.command} --part ${result.part}\` |`,
  )
  return `# Reliability

<!-- Written by \`npm run prove\`; what is changed by hand is lost. -->

Written by \`npm run prove\` on Node ${process.versions.node}. The same seed gives the same histories and requests; a run that does not hold prints the command that runs it again. "Whole" is what \`--scale 1\` runs where \`--minutes\` does not end it before.

| part | runs | whole | violations | took | command |
|---|---:|---:|---:|---:|---|
${rows.join('\n')}

${openEnds(results)}${results.map(chapterOf).join('\n\n')}

What is asked of every history at its end, after the network healed and the phones synced: every saved change is in the log, in its person’s rescue file or, for somebody who could not write it at some time, set aside on the phone, exactly once and with the fields it was saved with; what one tap saved into two streams is there whole or not at all; every phone shows, field for field, the records that a second, slow reading of the rule of [the fold](architecture.md) gives for the logs of the streams that its person may read, and open questions exactly where that reading has them; one phone is killed once more and shows the same from storage; no phone keeps a text of a stream that its person may not read, and one whose person is out of the team nothing of it but rescue files; and no reply ever carried a batch of a stream to somebody who might not read it when the call arrived.

What is taken for given: a call that is still on its way when its person is given a right that they had not when it went out (a way back into the team, another role) does not arrive any more; what carries calls gives up after seconds. A small part of all this runs within \`npm test\` (\`test/prove/prove.test.ts\`, \`test/cloud/kill.test.ts\`, \`test/cloud/permissions.test.ts\`).
`
}

export const writeDocument = async (results, whole) => {
  const { format, resolveConfig } = await import('prettier')
  const target = path.join(root, 'docs/reliability.md')
  const options = { ...(await resolveConfig(target)), filepath: target }
  writeFileSync(target, await format(textOf(results, whole), options))
}
