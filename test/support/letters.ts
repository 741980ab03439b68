/** A short letter with one section of every kind, for the tests of features. */
export const LETTER = `---
council: Northmere Borough Council
year: 2008
status: final
---

# Annual performance assessment of services for children and young people in Northmere Borough Council 2008

Dear Ms Rowan

| Assessment judgement area | APA grade | Self-grade |
| --- | --- | --- |
| Overall effectiveness of children's services | 3 | |
| Being healthy | 2 | 3 |

## Overall effectiveness of children's services

Grade: 3

Northmere knows its children well.

## Being healthy

Grade: 2 (adequate)
Self-grade: 3
Self-assessment: overestimates

The contribution of services to improving outcomes for children and young people in this aspect is adequate.

### Major strengths

- Nurses visit every new family within
  ten days.
- Dental clinics run in all schools.

### Important weaknesses and areas for development

- Waits for counselling are long.

We are grateful for the help of your staff.

Yours sincerely

J Alder
`;
