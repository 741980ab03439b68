'use strict';
// The mocha reporter of `npm test`: dots while it runs, then the failures, what needed a second chance, and the reason
// of every skip; the counts go into the file named by the reporter option `summary`.
const fs = require('node:fs');
const path = require('node:path');
const { default: Mocha } = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_PENDING, EVENT_TEST_RETRY } = Mocha.Runner.constants;
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
    runner.once(EVENT_RUN_END, () => {
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
