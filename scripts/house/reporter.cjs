'use strict';
// The mocha reporter of `npm test`: dots while it runs, then the failures, the files that took longest, what needed a
// second chance, and the reason of every skip; the counts go into the file named by the reporter option `summary`.
const fs = require('node:fs');
const path = require('node:path');
const { default: Mocha } = require('mocha');

const {
  EVENT_HOOK_END,
  EVENT_RUN_END,
  EVENT_SUITE_END,
  EVENT_TEST_END,
  EVENT_TEST_PENDING,
  EVENT_TEST_RETRY,
} = Mocha.Runner.constants;
const slowest = 5; // so many files are named, with the time they took
const endsWithin = 10_000; // milliseconds from the last test to the end of the process

module.exports = class Reporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const { summary } = options.reporterOptions ?? {};
    const skips = [];
    const retries = [];
    runner.on(EVENT_TEST_RETRY, (test, { message }) =>
      retries.push(`${test.fullTitle()}: ${message.split('\n', 1)[0]}`),
    );
    runner.on(EVENT_TEST_PENDING, (test) => skips.push(`${test.fullTitle()}: ${reasonOf(test)}`));
    const spent = new Map();
    let last = Date.now();
    for (const event of [EVENT_HOOK_END, EVENT_TEST_END, EVENT_SUITE_END])
      runner.on(event, ({ file }) => {
        const now = Date.now();
        spent.set(file, (spent.get(file) ?? 0) + now - last);
        last = now;
      });
    runner.once(EVENT_RUN_END, () => {
      spent.delete(undefined); // what belongs to no file
      const longest = [...spent].sort(([, a], [, b]) => b - a).slice(0, slowest);
      for (const [file, time] of longest)
        console.log(`  ${Math.round(time / 1000)} s – ${path.relative(process.cwd(), file)}`);
      for (const retry of retries) console.log(`  at the second go – ${retry}`);
      for (const skip of skips) console.log(`  skipped – ${skip}`);
      if (skips.length + retries.length > 0) console.log();
      const { passes, failures, pending } = runner.stats;
      write(summary, { passed: passes, failed: failures, skipped: pending });
      // Fires only if something keeps the process alive, and does not do so itself.
      setTimeout(() => {
        console.error(`A test left something running: ${process.getActiveResourcesInfo().join(', ')}`);
        write(summary, { passed: passes, failed: failures + 1, skipped: pending });
        process.exit();
      }, endsWithin).unref();
    });
  }
};

function write(file, counts) {
  if (!file) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(counts));
}

// The reason lies on the test or on the suite whose hook skipped it; see test/support/skip.ts.
function reasonOf(test) {
  for (let at = test; at; at = at.parent) if (at.skipReason) return at.skipReason;
  return 'no reason given';
}
