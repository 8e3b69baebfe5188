"use client";

/**
 * Lets Radix lock the page behind an open dialog: the library that adds the style element for it asks for the nonce
 * under this name. The nonce is the one of the document, which later navigations do not change.
 */
if (typeof document !== "undefined") {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  Object.assign(globalThis, { __webpack_nonce__: nonce });
}

/** Belongs once into the root layout; shows nothing. */
export function StyleNonce(): null {
  return null;
}
