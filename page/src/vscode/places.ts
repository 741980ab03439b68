/** A place in a text, 0-based, in UTF-16 units. */
export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}

  compareTo(other: Position): number {
    return this.line - other.line || this.character - other.character;
  }

  isEqual(other: Position): boolean {
    return this.compareTo(other) === 0;
  }
}

/** Two places, given as such or as the numbers of lines and characters. */
type TwoPlaces =
  | [first: Position, second: Position]
  | [firstLine: number, firstCharacter: number, secondLine: number, secondCharacter: number];

function placesOf(given: TwoPlaces): [Position, Position] {
  if (given.length === 2) return given;
  const [firstLine, firstCharacter, secondLine, secondCharacter] = given;
  return [new Position(firstLine, firstCharacter), new Position(secondLine, secondCharacter)];
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(...given: TwoPlaces) {
    const [from, to] = placesOf(given);
    [this.start, this.end] = from.compareTo(to) <= 0 ? [from, to] : [to, from];
  }

  get isEmpty(): boolean {
    return this.start.isEqual(this.end);
  }

  get isSingleLine(): boolean {
    return this.start.line === this.end.line;
  }
}

export class Selection extends Range {
  readonly anchor: Position;
  readonly active: Position;

  constructor(...given: TwoPlaces) {
    const [anchor, active] = placesOf(given);
    super(anchor, active);
    this.anchor = anchor;
    this.active = active;
  }
}
