export const day = (date: Date) => date.toLocaleDateString("ja"); // breach
export const name = (text: string) => text.toLocaleUpperCase(); // breach
export const number = new Intl.NumberFormat("ja"); // breach
export const plain = (date: Date) => date.toISOString();
