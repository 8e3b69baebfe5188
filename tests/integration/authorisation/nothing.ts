/** The id of nothing, which looks like that of something. */
export const nobodysId = "3f2b8c1e-6d4a-4e0b-9c7d-5a1f0e9d8c7b";
