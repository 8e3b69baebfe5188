export const BigButton = () => null;
