declare const Temporal: { Now: { instant(): number } };

export const asked = [
  new Date(), // breach
  Date(), // breach
  Date.now(), // breach
  performance.now(), // breach
  Temporal.Now.instant(), // breach
  process.hrtime(), // breach
  new Date(0),
];
