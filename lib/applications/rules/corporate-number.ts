/**
 * Whether the text is a 法人番号: thirteen digits of which the first checks the other twelve. Ministry of Finance
 * Ordinance 70 of 2014, Article 2: counted from the right, the digits in even places count twice; the check digit is
 * nine less what remains of their sum when divided by nine. It is therefore never zero.
 */
export function isCorporateNumber(text: string): boolean {
  return /^\d{13}$/.test(text) && Number(text[0]) === checkDigit(text.slice(1));
}

/** The check digit of the twelve digits that follow it. */
export function checkDigit(base: string): number {
  const digits = Array.from(base, Number).reverse();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}
