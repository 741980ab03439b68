import assert from 'node:assert/strict';
import { gitlab } from '../../../../server/src/cli/check/formats/gitlab';
import { reportOn } from '../../../support/report';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

const entries = (texts: Record<string, string>): Entry[] =>
  JSON.parse(gitlab(reportOn(texts), { colour: false })) as Entry[];

const LETTER = '## Being healthy\n\nGrade: 5\n\n## Staying safe\n\nGrade: 5\n';
const wrong = (text: string, file = 'a.apa'): Entry[] =>
  entries({ [file]: text }).filter((entry) => entry.check_name === 'grade/out-of-range');

describe('gitlab', () => {
  it('has what GitLab asks for', () => {
    for (const { description, fingerprint, severity, location } of entries({ 'x/a.apa': LETTER })) {
      assert.ok(description.length > 10);
      assert.match(fingerprint, /^[0-9a-f]{32}$/);
      assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity));
      assert.equal(location.path, 'x/a.apa');
      assert.ok(location.lines.begin >= 1 && location.lines.end >= location.lines.begin);
    }
    assert.deepEqual(
      wrong(LETTER).map(({ severity, location }) => [severity, location.lines.begin]),
      [
        ['major', 3],
        ['major', 7],
      ],
    );
  });

  it('gives every finding a fingerprint of its own', () => {
    const prints = entries({ 'a.apa': LETTER, 'b.apa': LETTER }).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, prints.length);
  });

  it('keeps fingerprints when lines move, and changes them with the words and the file', () => {
    const prints = (text: string, file?: string): string[] =>
      wrong(text, file).map(({ fingerprint }) => fingerprint);
    assert.deepEqual(prints(`# Title\n\nMore words.\n\n${LETTER}`), prints(LETTER));
    assert.notDeepEqual(prints(LETTER, 'b.apa'), prints(LETTER));
    const [first, second] = prints(LETTER.replace('5', '6'));
    assert.notEqual(first, prints(LETTER)[0]);
    assert.equal(second, prints(LETTER)[0]);
  });
});
