import assert from 'node:assert/strict';
import { fixes, flags, silent } from '../../support/check';
import { library } from '../../support/libraryFramework';

const code = 'text/list-marker';

describe(code, () => {
  it('flags bullets, dashes and Markdown’s other marks (T10)', () => {
    flags(code, '⟦*⟧ One\n⟦+⟧ Two\n⟦•⟧ Three\n⟦■⟧ Four\n⟦▪⟧ Five\n⟦–⟧ Six\n');
    flags(code, '- One\n⟦*⟧ Two\n- Three\n');
    flags(code, '  ⟦•⟧\tOne\n    that goes on\n');
    flags(code, '⟦•⟧\u00A0One\n');
    flags(code, '## Lending\n\n### What works\n\n⟦*⟧ One\n', { frameworks: [library] });
  });

  it('is silent on hyphens and numbers', () => {
    silent(code, '- One\n- Two\n  * inside the second\n');
    silent(code, '1. One\n2) Two\n');
    silent(code, '-\n\n- \n');
  });
  it('is silent on what is no point', () => {
    silent(code, '*One* is emphasised.\n\n**Two**\n\n•Three\n');
    silent(code, 'A line\n– with a dash in front of the next.\n');
    silent(code, '* * *\n\n*****\n');
    silent(code, '```\n* One\n```\n\n<!--\n* One\n-->\n');
    silent(code, '* - -\n');
  });

  it('is a hint for each point', () => {
    const [finding] = flags(code, '⟦•⟧ One\n');
    assert.equal(finding?.severity, 'hint');
    assert.equal(finding.message, 'This point starts with “•”. Use a hyphen, “-”, instead.');
  });
  it('writes a hyphen', () => {
    fixes(code, '⟦■⟧ One\n  more\n', 'Change “■” to “-”', '- One\n  more\n');
    fixes(code, 'Text\n\n⟦*⟧ One', 'Change “*” to “-”', 'Text\n\n- One');
    fixes(code, '⟦*⟧\n', 'Change “*” to “-”', '-\n');
  });
});
