/** Letters for the editors to open: what is found in them is known. */

const HEADER = `---
framework: apa-2008
council: Northmere
year: 2008
status: draft
---

# Annual performance assessment of services for children and young people in Northmere 2008
`;

/**
 * A draft with a grade that is none, a misspelt field (with a fix that is safe), spaces that formatting takes out,
 * and a council that is named in four places.
 */
export const letter = `${HEADER}
Dear Ms Ashdown

Northmere has had a good year.

## Being healthy

Grade:   2
Self-garde: 3

The contribution of services to improving outcomes for children and young people in this aspect is adequate.

### Major strengths

■ School nurses in Northmere run a weekly session in every secondary school.

### Important weaknesses and areas for development

- Few young people know where to turn at night.

## Staying safe

Grade: 5

The contribution of services to improving outcomes for children and young people in this aspect is good.
`;

/** What is found in it and stands out, in the order of the text. */
export const found = ['field/unknown', 'grade/out-of-range'];
