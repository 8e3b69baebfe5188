export const quorum = (present: number, total: number) => [
  present / total, // breach
  present > total * 0.5, // breach
  present * 1e-1, // breach
  Math.ceil(total), // breach
  Number.parseFloat("1"), // breach
  total.toFixed(1), // breach
  present * 3 >= total * 2,
  present % 2,
];

export function halve(total: number): number {
  let half = total;
  half /= 2; // breach
  return half;
}
