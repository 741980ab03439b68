import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import UPNG from 'upng-js';
import { shownIn, STAMPS, type PictureName } from '../support/shownIn';

const FOLDER = 'images/screenshots';

/** Pictures of the pages are only replaced when `UPDATE_SCREENSHOTS=1` asks for it. */
const isWanted = Boolean(process.env['UPDATE_SCREENSHOTS']);

/** Makes a picture of the workbench one of the pages' pictures. */
export function keep(picture: string, name: PictureName): void {
  if (!isWanted) return;
  mkdirSync(FOLDER, { recursive: true });
  copyFileSync(picture, path.join(FOLDER, name));
  stamp(name);
}

/** One picture of an animated one, and how long it is shown, in milliseconds. */
export interface Frame {
  readonly picture: string;
  readonly shown: number;
}

/** Makes several pictures of the same size an animated one of the pages' pictures. */
export function keepAnimated(frames: readonly Frame[], name: PictureName): void {
  const images = frames.map(({ picture }) => UPNG.decode(toArrayBuffer(readFileSync(picture))));
  const [first] = images;
  if (!first) throw new Error('An animated picture needs at least one.');
  const pixels = images.map((image) => UPNG.toRGBA8(image)[0]!);
  const animated = UPNG.encode(
    pixels,
    first.width,
    first.height,
    COLOURS,
    frames.map(({ shown }) => shown),
  );
  if (animated.byteLength > LARGEST)
    throw new Error(`${name} has ${animated.byteLength} bytes; the limit is ${LARGEST}.`);
  if (!isWanted) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, name), Buffer.from(animated));
  stamp(name);
}

const COLOURS = 256;
const LARGEST = 700_000;

function toArrayBuffer({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** Records what the picture shows: a test compares it with what it would show today. */
function stamp(name: PictureName): void {
  const stamps = JSON.parse(readFileSync(STAMPS, 'utf8')) as Record<string, string>;
  writeFileSync(STAMPS, `${JSON.stringify({ ...stamps, [name]: shownIn(name) }, undefined, 2)}\n`);
}
