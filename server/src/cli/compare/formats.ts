/** The forms of a comparison. */
export const COMPARE_FORMATS = ['table', 'html', 'json'] as const;

export type CompareFormat = (typeof COMPARE_FORMATS)[number];
