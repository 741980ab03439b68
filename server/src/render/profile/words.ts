import type { Profile, ProfileArea } from './profile';

/** "Grade profile of Northmere Borough Council, 2008" */
export function titleWords({ council, year }: Profile): string {
  const of = [council, year].filter((part) => part !== undefined).join(', ');
  return of ? `Grade profile of ${of}` : 'Grade profile';
}

/** What the marks of the last column mean: "2007", or "the previous letter". */
export function beforeWords({ before }: Profile): string {
  return before === undefined || before === 'earlier' ? 'the previous letter' : String(before);
}

/** Short lines beside an area: how the grades that are known lie to one another. Equal ones need no words. */
export function differenceWords(area: ProfileArea, profile: Profile): string[] {
  const { grade, selfGrade, before } = area;
  if (grade === undefined) return ['no grade yet'];
  return [
    ...(selfGrade === undefined || selfGrade === grade
      ? []
      : [`self-grade ${Math.abs(selfGrade - grade)} ${selfGrade > grade ? 'higher' : 'lower'}`]),
    ...(before === undefined || before === grade
      ? []
      : [`${Math.abs(grade - before)} ${grade > before ? 'up on' : 'down from'} ${beforeWords(profile)}`]),
  ];
}

/** The picture in sentences, one an area, for those who do not see it. */
export function description(profile: Profile): string {
  const name = (place: number): string => {
    const { value, label } = profile.scale[place]!;
    return `${value} (${label})`;
  };
  return profile.areas
    .map((area) => {
      const { grade, selfGrade, before } = area;
      const facts = [
        grade === undefined ? 'no grade yet' : `grade ${name(grade)}`,
        ...(selfGrade === undefined ? [] : [`self-grade ${name(selfGrade)}`]),
        ...(before === undefined ? [] : [`${beforeWords(profile)} ${name(before)}`]),
        ...(grade === undefined ? [] : differenceWords(area, profile)),
      ];
      return `${area.name}: ${facts.join(', ')}.`;
    })
    .join(' ');
}
