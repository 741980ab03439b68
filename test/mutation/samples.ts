import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultFramework } from '../../server/src/framework/builtin';
import { readFrameworkFile } from '../../server/src/workspace/frameworkFile';
import { library } from '../support/libraryFramework';
import { crlf } from '../support/marks';
import { Sample } from './sample';

const example = (name: string): string => readFileSync(path.join('examples', name), 'utf8');
const peerReview = readFrameworkFile(
  example('library-peer-review/.apa/frameworks/library-review.yaml'),
).framework;
assert.ok(peerReview);

const fixture = (name: string): string => readFileSync(path.join(__dirname, 'fixtures', name), 'utf8');

/** Clean letters: the examples, one in all tolerated forms, and letters of other frameworks, one of them a draft. */
export const samples: readonly Sample[] = [
  new Sample('northmere-2008', example('northmere-2008.apa')),
  new Sample('fenbridge-2008', `\uFEFF${crlf(fixture('fenbridge-2008.apa'))}`),
  new Sample('harrowby-2006', fixture('harrowby-2006.apa')),
  new Sample('harbourside-2025', example('library-peer-review/harbourside-2025.apa'), {
    frameworks: [defaultFramework, peerReview],
  }),
  new Sample('tallow-2011', fixture('tallow-2011.apa'), { frameworks: [library] }),
];
