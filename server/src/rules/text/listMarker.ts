import type { Item } from '../../syntax/item';
import { rule } from '../rule';

export default rule<{ marker: string }>({
  code: 'text/list-marker',
  scope: 'block',
  severity: 'hint',
  title: 'Non-standard bullet',
  why: 'Bullets and dashes from a word processor are recognised here, but other programs print them as ordinary text, and mixed bullets split one list into two.',
  remedy: 'Start each point with a hyphen and a space. Numbered lists may stay as they are.',
  example: {
    wrong: `### Major strengths

• Waits are short.
`,
    right: `### Major strengths

- Waits are short.
`,
  },
  check(block) {
    if (block.kind !== 'item' || block.ordered || block.marker.text === '-' || isRule(block)) return [];
    return [{ at: block.marker, values: { marker: block.marker.text } }];
  },
  message: ({ marker }) => `This point starts with “${marker}”. Use a hyphen, “-”, instead.`,
  fixes: ({ at, values: { marker } }) => [
    { title: `Change “${marker}” to “-”`, safe: true, changes: [{ span: at, newText: '-' }] },
  ],
});

/** Would a hyphen make a line across the page of it ("* - -")? */
function isRule({ body }: Item): boolean {
  return body.text !== '' && /^[- \t]*$/.test(body.text);
}
