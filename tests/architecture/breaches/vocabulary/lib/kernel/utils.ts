export const utils = {};
