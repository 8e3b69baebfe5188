export const person: any = null; // breach
