export const peopleService = {};
