export const quorum = 6;
