import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { checkJobs, helpersFor } from '../../../server/src/cli/check/threads';
import { checkJob, type Checked } from '../../../server/src/cli/checkText';
import { inFolder, WRONG } from '../../support/cli';
import { skip } from '../../support/skip';

describe('helpersFor', () => {
  it('starts threads for many letters only, and not more than there are processors', () => {
    assert.equal(helpersFor(1, 8), 0);
    assert.equal(helpersFor(100, 8), 0);
    assert.ok(helpersFor(1000, 8) > 1);
    assert.equal(helpersFor(1000, 1), 0);
    assert.equal(helpersFor(1000, 2), 0);
    assert.equal(helpersFor(1000, 4), 1);
    assert.equal(helpersFor(2000, 2), 1);
    assert.equal(helpersFor(10_000, 8), 7);
    assert.ok(helpersFor(100_000, 128) < 16);
  });
});

describe('many letters', () => {
  it('are told of in the same order and with the same findings as one by one', function () {
    if (availableParallelism() < 2) skip(this, 'there is one processor here');
    const names = Array.from({ length: 1300 }, (_, i) => `${String(i).padStart(4, '0')}.apa`);
    assert.ok(helpersFor(names.length) > 0);
    // Each letter has a finding in a line of its own.
    const files = Object.fromEntries(names.map((name, i) => [name, '\n'.repeat(i) + WRONG]));
    return inFolder(files, async (folder) => {
      const { stdout, stderr } = await folder.run(['check', '--format', 'compact']);
      assert.equal(stderr, '');
      const found = stdout.split('\n').filter((line) => line.includes('grade/out-of-range'));
      assert.deepEqual(
        found.map((line) => line.split(': ')[0]),
        names.map((name, i) => `${name}:${i + 4}:8`),
      );
    });
  });
});

describe('a letter that brings the check down', () => {
  it('is told of by itself', async () => {
    const job = {
      path: '/a.apa',
      get text(): string {
        throw new Error('broken');
      },
    };
    const checked = await checkJob(job, {});
    assert.match(
      'problem' in checked ? checked.problem : '',
      /could not be checked.*error in apa-letter \(broken\)/,
    );
  });
});

describe('a thread that cannot run', () => {
  it('leaves its letters to the others', async () => {
    // From here the bundle cannot be found, so that a helper breaks down at its start.
    const jobs = Array.from({ length: 40 }, () => ({ path: '/a.apa', text: WRONG }));
    const results: Checked[] = [];
    await checkJobs(jobs, {}, 1, (index, result) => (results[index] = result));
    assert.equal(results.filter((one) => 'findings' in one && one.findings.length > 0).length, 40);
  });
});
