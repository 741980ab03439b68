import type { AreaSide, Comparison, Side } from '../../features/compare';

/** A comparison for programs. Every key is there: what is not known is null. */
export function comparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(withNulls(comparison), undefined, 2)}\n`;
}

function withNulls({ a, b, sameScale, areas, onlyA, onlyB }: Comparison): object {
  const side = (one: Side) => ({
    file: one.file,
    council: one.council ?? null,
    year: one.year ?? null,
    framework: one.framework,
  });
  const area = (one: AreaSide) => ({
    grade: one.grade ?? null,
    label: one.label ?? null,
    selfGrade: one.selfGrade ?? null,
    verdict: one.verdict ?? null,
    strengths: one.strengths ?? null,
    weaknesses: one.weaknesses ?? null,
    errors: one.errors,
    warnings: one.warnings,
  });
  return {
    a: side(a),
    b: side(b),
    sameScale,
    onlyA,
    onlyB,
    areas: areas.map((row) => ({
      area: row.area,
      name: row.name,
      change: row.change ?? null,
      a: area(row.a),
      b: area(row.b),
    })),
  };
}
