import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { run } from '../../scripts/house/run.mjs';
import manifest from '../../package.json';
import server from '../../server/package.json';
import identity from '../../scripts/package/identity.json';
import matcher from '../../templates/problem-matcher.json';
import { inFolder, WRONG } from '../support/cli';
import { skip } from '../support/skip';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly 'runs-on'?: string;
  readonly needs?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly steps: readonly (Step & { readonly shell?: string })[] };
}

const text = (file: string): string => readFileSync(file, 'utf8');
const WORKFLOWS = ['ci', 'release'].map((name) => `.github/workflows/${name}.yml`);
const workflow = (file: string): Workflow => parse(text(file)) as Workflow;

describe('the workflows', () => {
  for (const file of WORKFLOWS) {
    const { permissions, jobs } = workflow(file);
    const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

    it(`of ${file} have jobs with a machine, and steps that do one thing`, () => {
      for (const [name, job] of Object.entries(jobs)) {
        assert.ok(job['runs-on'], name);
        assert.ok(job.steps?.length, name);
        if (job.needs) assert.ok(jobs[job.needs], `${name} needs ${job.needs}`);
      }
      for (const step of steps) assert.equal(Number('uses' in step) + Number('run' in step), 1);
    });
    it(`of ${file} may only read, unless a job says what else`, () => {
      assert.deepEqual(permissions, { contents: 'read' });
    });
    it(`of ${file} name a version of every action`, () => {
      for (const { uses } of steps) if (uses && uses !== './') assert.match(uses, /^[\w-]+\/[\w-]+@v\d+$/);
    });
    it(`of ${file} put nothing into a command that somebody else could have written`, () => {
      for (const { run: command } of steps) if (command) assert.doesNotMatch(command, /\$\{\{/);
    });
    it(`of ${file} run scripts that there are`, () => {
      for (const { run: command } of steps)
        for (const [, script] of command?.matchAll(/npm run ([\w:-]+)/g) ?? [])
          assert.ok(script! in manifest.scripts, script);
    });
  }

  it('try the project on Linux, Windows and macOS, and on the oldest Node', () => {
    const { matrix } = workflow(WORKFLOWS[0]!).jobs['test']!.strategy!;
    assert.deepEqual(matrix['os'], ['ubuntu-latest', 'windows-latest', 'macos-latest']);
    assert.equal(matrix['node']![0], /\d+/.exec(manifest.engines.node)![0]);
  });
  it('publish what was tested, to three places, and to npm with provenance', () => {
    const { jobs } = workflow(WORKFLOWS[1]!);
    const commands = (name: string): string => jobs[name]!.steps!.map((step) => step.run ?? '').join('\n');
    assert.match(commands('package'), /npm test[^]*npm run package/);
    for (const [name, command] of [
      ['marketplace', /vsce@\d+ publish --packagePath apa-letter\.vsix/],
      ['open-vsx', /ovsx@[\d.]+ publish apa-letter\.vsix/],
      ['npm', /npm publish \.\/apa-letter\.tgz --provenance/],
    ] as const) {
      assert.equal(jobs[name]!.needs, 'package');
      assert.match(commands(name), command);
    }
    assert.equal(jobs['npm']!.permissions?.['id-token'], 'write');
  });
});

describe('the action', () => {
  const action = parse(text('action.yml')) as Action;
  const [step] = action.runs.steps;

  it('hands its inputs on as variables, and runs a script that is there', () => {
    assert.equal(action.runs.using, 'composite');
    assert.equal(action.runs.steps.length, 1);
    const given = Object.values(step!.env!).map((value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1]);
    assert.deepEqual(given.sort(), Object.keys(action.inputs).sort());
    for (const { description } of Object.values(action.inputs)) assert.match(description!, /\.$/);
    const script = /\$GITHUB_ACTION_PATH\/(\S+\.sh)"/.exec(step!.run!)![1]!;
    assert.ok(existsSync(script));
    for (const name of Object.keys(step!.env!)) assert.ok(text(script).includes(name), name);
    assert.ok(text('action.yml').includes(`apa-letter@${server.version}`));
  });

  it('annotates, writes SARIF, and has the exit code of the check', function () {
    if (process.platform === 'win32') return skip(this, 'the action runs on Bash');
    return inFolder({ 'my letters/a.apa': WRONG, 'b.apa': '# A letter\n' }, async (folder) => {
      const check = (more: Record<string, string>) =>
        run('bash', [path.resolve('scripts/ci/check.sh')], {
          quiet: true,
          cwd: folder.at,
          env: {
            ...process.env,
            APA_COMMAND: `${process.execPath} ${path.resolve('server/bin/apa-letter.js')}`,
            GITHUB_OUTPUT: folder.path('output'),
            ...more,
          },
        });
      const wrong = await check({ APA_PATHS: 'my letters\nb.apa\n', APA_SARIF_FILE: 'found.sarif' });
      assert.equal(wrong.code, 1, wrong.output);
      assert.match(
        wrong.output,
        /^::error file=my letters\/a\.apa,line=\d+.*grade\/out-of-range.*::5 is not a grade/m,
      );
      assert.equal(text(folder.path('output')), 'exit-code=1\n');
      const sarif = JSON.parse(text(folder.path('found.sarif'))) as { version: string; runs: unknown[] };
      assert.deepEqual([sarif.version, sarif.runs.length], ['2.1.0', 1]);
      const calm = await check({ APA_PATHS: 'b.apa' });
      assert.deepEqual([calm.code, /::error/.test(calm.output)], [0, false], calm.output);
      const final = await check({ APA_PATHS: 'b.apa', APA_FINAL: 'true' });
      assert.equal(final.code, 1, final.output);
      const odd = await check({ APA_PATHS: '$(touch made)' });
      assert.equal(odd.code, 2);
      assert.ok(!existsSync(folder.path('made')));
    });
  });
});

describe('the templates', () => {
  it('for GitLab report with the version that is published', () => {
    const jobs = parse(text('templates/gitlab-ci.yml')) as Record<string, { script: string[] } | undefined>;
    const [command] = jobs['apa-letter']!.script;
    assert.match(
      command!,
      new RegExp(`apa-letter@${server.version.replaceAll('.', '\\.')} check --format gitlab`),
    );
  });
  it('have the problem matcher of the extension', () => {
    const [given] = manifest.contributes.problemMatchers;
    assert.deepEqual(matcher.problemMatcher[0]!.pattern[0], given!.pattern);
  });
});

describe('what a publisher fills in', () => {
  it('is in one place, and empty until then', () => {
    assert.deepEqual(
      [identity.author, identity.repository, identity.homepage, identity.bugs],
      ['', '', '', ''],
    );
    assert.ok(identity.keywords.length > 3);
    for (const one of [manifest, server])
      for (const key of ['author', 'repository', 'homepage', 'bugs']) assert.ok(!(key in one), key);
  });
  it('goes with one version, whose changes are dated', () => {
    assert.equal(manifest.version, server.version);
    assert.match(
      text('CHANGELOG.md'),
      new RegExp(`^## \\[${manifest.version}\\] – \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
  });
});
