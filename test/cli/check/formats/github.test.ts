import assert from 'node:assert/strict';
import { github } from '../../../../server/src/cli/check/formats/github';
import type { PlainFinding } from '../../../../server/src/cli/check/finding';
import { finding, report } from '../../../support/report';

/** The finding becomes this command. */
function becomes(
  file: string,
  text: string,
  words: string,
  more: Partial<PlainFinding>,
  command: string,
): void {
  assert.equal(github(report(file, text, [finding(text, words, more)]), { colour: false }), `${command}\n`);
}

describe('github', () => {
  it('names file, place and code', () =>
    becomes(
      'x/a.apa',
      'one\n\nGrade: 512\n',
      '512',
      {},
      '::error file=x/a.apa,line=3,endLine=3,col=8,endColumn=10,title=grade/missing::Something is wrong.',
    ));

  it('gives columns within one line only, and one at least', () => {
    becomes(
      'a.apa',
      'one\ntwo\n',
      'one\ntwo',
      { severity: 'warning' },
      '::warning file=a.apa,line=1,endLine=2,title=grade/missing::Something is wrong.',
    );
    becomes(
      'a.apa',
      'one\n',
      '',
      { severity: 'hint' },
      '::notice file=a.apa,line=1,endLine=1,col=1,endColumn=1,title=grade/missing::Something is wrong.',
    );
  });

  it('escapes what has a meaning in commands', () =>
    becomes(
      'a,b:c%.apa',
      'x',
      'x',
      { severity: 'information', message: '100%: a, b\nc\u001B[31m::error::d' },
      '::notice file=a%2Cb%3Ac%25.apa,line=1,endLine=1,col=1,endColumn=1,title=grade/missing::100%25: a, b%0Ac::error::d',
    ));
});
